import type { Day } from '../time.ts';
import { failed, missing, type Outcome, type Unknown } from './compute.ts';
import { type Operand, operandOf, valueText } from './datum-value.ts';
import type { DatumRead, ParameterRead } from './explanation.ts';
import {
  type DataSet,
  type DatumDefinition,
  isKnownOn,
  type ParameterDefinition,
  valueOn,
} from './vocabulary.ts';

/** A thing that was read, as the evaluator takes it, and as it is told. */
export type Seen<Read> = Outcome<Operand> & { readonly read: Read };

/** How a datum is read; `absent` is what comes of it where nothing is known of it. */
export type Reader = {
  readonly absent: Unknown & { readonly read: DatumRead };
  readonly read: (data: DataSet, on: Day) => Seen<DatumRead>;
};

export function readerOf(name: string, { type, label }: DatumDefinition): Reader {
  const nothing = { value: null, source: null, asOf: null, validUntil: null, state: 'missing' } as const;
  const absent = { ...missing(name), read: { name, label, ...nothing } };
  // Every object has a `constructor`, and such a name may be a datum's; of other names no second look is needed.
  const isInherited = name in Object.prototype;
  const read: Reader['read'] = (data, on) => {
    const datum = isInherited && !Object.hasOwn(data, name) ? undefined : data[name];
    if (datum === undefined) return absent;
    const { value, source, asOf, validUntil = null } = datum;
    const isKnown = isKnownOn(datum, on);
    const state = isKnown ? 'known' : 'expired';
    const read: DatumRead = { name, label, value: valueText(value), source, asOf, validUntil, state };
    return isKnown
      ? { known: true, value: operandOf(name, type, value), read }
      : { known: false, missing: [name], failure: null, read };
  };
  return { absent, read };
}

export function parameterOn(name: string, definition: ParameterDefinition, on: Day): Seen<ParameterRead> {
  const current = valueOn(definition, on);
  const { type, label = null } = definition;
  if (current === null)
    return { ...failed('no_parameter_value'), read: { name, label, value: null, from: null } };
  const { value, from = null } = current;
  return {
    known: true,
    value: operandOf(`param.${name}`, type, value),
    read: { name, label, value: valueText(value), from },
  };
}
