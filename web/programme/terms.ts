import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { type ParameterValue, parameterOn } from '../../src/domain/programme/parameter.ts';
import type { Basis } from '../../src/domain/rule/tree.ts';
import { type Format, useFormat } from '../format.ts';
import { type Say, useWords } from '../words.ts';

/** A figure of the programme as a reader sees it: its name, its value on the day, and what it stands on. */
export type Term = {
  readonly name: string;
  readonly value: string;
  readonly basis: Basis | null;
  readonly note: string;
};

export type Terms = (cited: string) => Term;

/** Reads the programme's figures as they stand on a day. */
export function useTerms(definition: ProgrammeDefinition, day: string): Terms {
  const format = useFormat();
  const say = useWords();
  return (cited) => {
    const parameter = definition.parameters[cited];
    const found = parameterOn(definition, cited, day);
    return {
      name: format.say(parameter?.label) || cited,
      value: found.ok ? termValue(found.value, format, say) : say('terms.notYet'),
      basis: parameter?.basis ?? null,
      note: format.say(parameter?.note),
    };
  };
}

function termValue({ unit, value }: ParameterValue, format: Format, say: Say): string {
  switch (unit) {
    case 'won':
      return format.moneyShort({ amount: String(value), currency: 'KRW' });
    case 'bp':
      return format.basisPoints(value);
    case 'day':
      return format.day(value);
    case 'fraction':
      return value;
    case 'codes':
      return value.join(', ');
    case 'count':
      return format.count(value);
    default:
      return say(`unit.${unit}`, { count: value });
  }
}
