import { describe, expect, test } from 'vitest';
import { type Parameter, parameterOn, ruleParameters, shareOn, wholeOn, wonOn } from './parameter.ts';

const described = { label: { ko: '수치' }, basis: { kind: 'proposal', source: 'dure' } } as const;
const parameters: Record<string, Parameter> = {
  capWon: {
    ...described,
    unit: 'won',
    values: [
      { from: '2027-01-01', value: 70_000_000n },
      { from: '2026-01-01', value: 65_000_000n },
    ],
  },
  rateBp: { ...described, unit: 'bp', values: [{ from: '2026-01-01', value: 6_000 }] },
  floor: { ...described, unit: 'fraction', values: [{ from: '2026-01-01', value: '2/8' }] },
  termMonths: { ...described, unit: 'months', values: [{ from: '2026-01-01', value: 18 }] },
};
const definition = { parameters };

describe('a dated parameter', () => {
  test('holds from its day until the next value begins, in whatever order they are written', () => {
    expect(wonOn(definition, 'capWon', '2026-12-31')).toBe(65_000_000n);
    expect(wonOn(definition, 'capWon', '2027-01-01')).toBe(70_000_000n);
  });

  test('has no value before its first day, and none under a name that objects carry by nature', () => {
    expect(parameterOn(definition, 'capWon', '2025-12-31')).toMatchObject({
      refusal: { code: 'parameter_not_in_force' },
    });
    expect(parameterOn(definition, 'constructor', '2026-01-01')).toMatchObject({
      refusal: { code: 'parameter_unknown' },
    });
  });

  test('is an exact share whether written in basis points or as a fraction', () => {
    expect(shareOn(definition, 'rateBp', '2026-01-01')).toEqual({ n: 3n, d: 5n });
    expect(shareOn(definition, 'floor', '2026-01-01')).toEqual({ n: 1n, d: 4n });
  });

  test('is never read in another unit', () => {
    expect(() => wonOn(definition, 'termMonths', '2026-01-01')).toThrow('termMonths is in months, not won');
    expect(() => wholeOn(definition, 'floor', '2026-01-01')).toThrow('floor is in fraction');
    expect(() => shareOn(definition, 'capWon', '2026-01-01')).toThrow('capWon is in won, not a share');
  });

  test('stands for rules as won, bp or count; fractions are not for rules', () => {
    const read = ruleParameters(definition);
    expect(Object.entries(read).map(([name, { type }]) => [name, type])).toEqual([
      ['capWon', 'won'],
      ['rateBp', 'bp'],
      ['termMonths', 'count'],
    ]);
    expect(read.termMonths?.values).toEqual([{ from: '2026-01-01', value: 18n }]);
  });
});
