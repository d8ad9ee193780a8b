import { type Fraction, ofBp, parse } from '../fraction.ts';
import { accept, type Refusal, type Result, refuse } from '../refusal.ts';
import type { Basis } from '../rule/tree.ts';
import type { ParameterDefinition, Parameters, Wording } from '../rule/vocabulary.ts';
import type { Day } from '../time.ts';

/** The name of a parameter. Every number that the run uses is a parameter; all else cites one by name. */
export type Cited = string;

/** Whole numbers; `bp` are basis points, 10,000 = all. */
export type WholeUnit = 'bp' | 'count' | 'points' | 'days' | 'months' | 'workers';

/** A value from its day on; without one it holds as long as its source is all that is known. */
export type DatedValue<Value> = { readonly from?: Day; readonly value: Value };

type Described = { readonly label: Wording; readonly basis: Basis; readonly note?: Wording };

/**
 * A value by date: each holds from its day until the next one begins; of a programme that is only told of, the day
 * may be unknown. `won` is whole won; `fraction` is exact,
 * written `n/d`; `codes` is a list that rules look things up in.
 */
export type Parameter =
  | (Described & { readonly unit: 'won'; readonly values: readonly DatedValue<bigint>[] })
  | (Described & { readonly unit: 'fraction'; readonly values: readonly DatedValue<string>[] })
  | (Described & { readonly unit: 'day'; readonly values: readonly DatedValue<Day>[] })
  | (Described & { readonly unit: 'codes'; readonly values: readonly DatedValue<readonly string[]>[] })
  | (Described & { readonly unit: WholeUnit; readonly values: readonly DatedValue<number>[] });

/** The value and its unit on the day, told apart by the unit. */
export type ParameterValue =
  | { readonly unit: 'won'; readonly value: bigint }
  | { readonly unit: 'fraction' | 'day'; readonly value: string }
  | { readonly unit: 'codes'; readonly value: readonly string[] }
  | { readonly unit: WholeUnit; readonly value: number };

/** What of a definition the parameters are read from. */
export type WithParameters = { readonly parameters: Readonly<Record<string, Parameter>> };

/** The value in force on the day. Refuses `parameter_unknown`, or `parameter_not_in_force` before its first day. */
export function parameterOn(
  definition: WithParameters,
  name: Cited,
  day: Day,
): Result<ParameterValue, 'parameter_unknown' | 'parameter_not_in_force'> {
  const parameter = Object.hasOwn(definition.parameters, name) ? definition.parameters[name] : undefined;
  if (parameter === undefined) return refuse('parameter_unknown', { name });
  const values: readonly DatedValue<ParameterValue['value']>[] = parameter.values;
  const begun = ({ from = '' }: DatedValue<unknown>): string => from;
  const current = values
    .filter((each) => begun(each) <= day)
    .sort((a, b) => (begun(a) < begun(b) ? 1 : -1))[0];
  if (current === undefined)
    return refuse('parameter_not_in_force', {
      parameter: { code: name, label: parameter.label },
      day,
    });
  return accept({ unit: parameter.unit, value: current.value } as ParameterValue);
}

/** A figure was asked for on a day before its first value: the programme has not begun to decide by it. */
export class ParameterNotInForce extends Error {
  readonly refusal: Refusal<'parameter_not_in_force'>;
  constructor(refusal: Refusal<'parameter_not_in_force'>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** As parameterOn for a checked definition: throws ParameterNotInForce, and for an unknown name, which is a bug. */
function inForce(definition: WithParameters, name: Cited, day: Day): ParameterValue {
  const found = parameterOn(definition, name, day);
  if (found.ok) return found.value;
  const { code, facts } = found.refusal;
  if (code === 'parameter_not_in_force') throw new ParameterNotInForce({ code, facts });
  throw new Error(`${code}: ${name}`);
}

/** Whole won on the day; throws where the parameter is not in won, which `checkProgramme` has ruled out. */
export function wonOn(definition: WithParameters, name: Cited, day: Day): bigint {
  const found = inForce(definition, name, day);
  if (found.unit !== 'won') throw new Error(`${name} is in ${found.unit}, not won`);
  return found.value;
}

/** A whole number (count, days, months, points, bp) on the day; throws where the parameter is won or a fraction. */
export function wholeOn(definition: WithParameters, name: Cited, day: Day): number {
  const found = inForce(definition, name, day);
  if (typeof found.value !== 'number') throw new Error(`${name} is in ${found.unit}, not a whole number`);
  return found.value;
}

/** An exact share from basis points or a fraction; throws on any other unit. */
export function shareOn(definition: WithParameters, name: Cited, day: Day): Fraction {
  const found = inForce(definition, name, day);
  if (found.unit === 'bp') return ofBp(found.value);
  const share = found.unit === 'fraction' ? parse(found.value) : undefined;
  if (share === undefined) throw new Error(`${name} is in ${found.unit}, not a share`);
  return share;
}

/** The parameters as rules read them: whole units but won and bp are counts; fractions are left out. */
export function ruleParameters(definition: WithParameters): Parameters {
  const parameters: Record<string, ParameterDefinition> = {};
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const read = asRulesRead(parameter);
    if (read !== null) parameters[name] = { label: parameter.label, ...read };
  }
  return parameters;
}

function asRulesRead(parameter: Parameter): Pick<ParameterDefinition, 'type' | 'values'> | null {
  switch (parameter.unit) {
    case 'fraction':
      return null;
    case 'won':
    case 'day':
      return { type: parameter.unit, values: parameter.values };
    case 'codes':
      return { type: { list: 'code' }, values: parameter.values };
    default: {
      const values = parameter.values.map((each) => ({ ...each, value: BigInt(each.value) }));
      return { type: parameter.unit === 'bp' ? 'bp' : 'count', values };
    }
  }
}
