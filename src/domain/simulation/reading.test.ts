import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_SHOWN } from '../programme/masking.ts';
import type { DataSet } from '../rule/vocabulary.ts';
import { expectedUse } from './budget.ts';
import { fairnessOf, rateBp } from './fairness.ts';
import { hideFew, hideNone, shownPart } from './few.ts';
import { AGES, SECTIONS, SIZES } from './group-words.ts';
import { AGE_CODES, groupsOf, nextAgeOn, SIZE_CODES } from './groups.ts';

const ON = '2026-11-27';
const tally = (fits: number, out: number, unknown = 0) => ({ fits, byForm: 0, unknown, out });

describe('the four-fifths rule', () => {
  const whole = tally(600, 400);

  it('marks a group below 80 % of the overall rate, and not one that is exactly there', () => {
    expect(fairnessOf(tally(47, 53), whole)).toBe('below');
    expect(fairnessOf(tally(48, 52), whole)).toBe('not_below');
  });

  it('says nothing of a group too small to say anything, nor of one of which nobody was to be expected', () => {
    expect(fairnessOf(tally(0, 29), whole)).toBe('too_few');
    expect(fairnessOf(tally(0, 30), whole)).toBe('below');
    expect(fairnessOf(tally(0, 100), tally(40, 960))).toBe('too_few');
    expect(fairnessOf(tally(0, 125), tally(40, 960))).toBe('below');
  });

  it('counts the unknown on neither side', () => {
    expect(fairnessOf(tally(48, 52, 900), whole)).toBe('not_below');
    expect(rateBp(tally(1, 3, 96))).toBe(2_500);
    expect(rateBp(tally(0, 0, 9))).toBe(null);
  });
});

describe('counts of a few companies', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('are empty, and so is what they could be found again from in a row or a column', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const shown = hideFew(counts);
        const lines = [
          ...shown.map((row, r) => row.map((cell, c) => ({ cell, count: counts[r]![c]! }))),
          ...counts[0]!.map((_, c) => shown.map((row, r) => ({ cell: row[c]!, count: counts[r]![c]! }))),
        ];
        for (const line of lines) {
          const hidden = line.filter(({ cell }) => cell === null);
          const others = line.filter(({ cell, count }) => cell !== null && count > 0);
          expect(hidden.length === 1 && others.length > 0).toBe(false);
          for (const { cell, count } of line) {
            if (cell !== null) expect(cell).toBe(count);
            if (count > 0 && count < FEWEST_SHOWN) expect(cell).toBe(null);
            if (count === 0) expect(cell).toBe(0);
          }
        }
      }),
    );
  });

  it('of a part are empty where the rest would be a few', () => {
    expect(shownPart(hideFew, 8, 10)).toBe(null);
    expect(shownPart(hideFew, 10, 10)).toBe(10);
    expect(shownPart(hideFew, 2, 10)).toBe(null);
    expect(shownPart(hideNone, 2, 10)).toBe(2);
    expect(shownPart(hideNone, 2, null)).toBe(null);
  });
});

describe('the expected use of a budget', () => {
  const ceiling = { parameter: 'cap', label: { ko: '한도' }, won: 1_000n, basis: 'article' } as const;

  it('is awards times the amount of one, and never more awards than places', () => {
    const guess = { uptakeBp: 2_500, awardWon: 100n };
    expect(expectedUse(41, guess, { places: null, ceiling: null })).toEqual({
      comes: 10,
      awards: 10,
      won: 1_000n,
      exceeds: null,
    });
    expect(expectedUse(80, guess, { places: 12, ceiling })).toEqual({
      comes: 20,
      awards: 12,
      won: 1_200n,
      exceeds: true,
    });
  });

  it('has no amount where none is stated and none was given', () => {
    const use = expectedUse(41, { uptakeBp: 10_000, awardWon: null }, { places: null, ceiling });
    expect(use).toMatchObject({ comes: 41, won: null, exceeds: null });
  });
});

describe('the groups of a company', () => {
  const of = (values: Record<string, bigint | string>) => {
    const data: DataSet = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { value, source: 's', asOf: '2020-01-01' }]),
    );
    return groupsOf(data, ON, { regionOf: (code) => (code === '29' ? '12' : code), registered: '11' });
  };

  it('are read from its data, its region from the registry where no datum says it', () => {
    expect(of({})).toEqual({ region: '11', industry: null, size: null, age: null });
    expect(
      of({
        'org.region': '29',
        'org.industry': 'C26110',
        'org.employees': 49n,
        'org.foundedOn': '2019-11-28',
      }),
    ).toEqual({ region: '12', industry: 'C', size: '10-49', age: '3-6' });
    expect(of({ 'org.industry': '26110', 'org.foundedOn': '2027-01-01' })).toMatchObject({
      industry: null,
      age: null,
    });
  });

  it('turn with the years on the day itself, and the next turn is known before', () => {
    expect(of({ 'org.foundedOn': '2019-11-27' }).age).toBe('7-9');
    expect(nextAgeOn('2019-11-28', ON)).toBe('2026-11-28');
    expect(nextAgeOn('2019-11-27', ON)).toBe('2029-11-27');
    expect(nextAgeOn('1990-01-01', ON)).toBe(null);
    expect(nextAgeOn('2027-01-01', ON)).toBe('2027-01-01');
  });

  it('have words in both languages', () => {
    expect(Object.keys(SIZES)).toEqual([...SIZE_CODES]);
    expect(Object.keys(AGES)).toEqual([...AGE_CODES]);
    for (const said of [SIZES, AGES, SECTIONS].flatMap((words) => Object.values(words)))
      expect([said.ko.length > 0, said.en.length > 0]).toEqual([true, true]);
  });
});
