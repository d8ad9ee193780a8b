import type { Vocabulary } from '../../src/domain/rule/vocabulary.ts';
import type { Arena } from '../../src/domain/screening/arena.ts';
import { ColumnSet } from '../../src/domain/screening/column-set.ts';
import type { LabelledColumn, OrderedColumn } from '../../src/domain/screening/typed-column.ts';
import { chance } from './chance.ts';

// Fictional companies by chance, with the shape of a country's small ones: most are tiny, few export, much is unknown.

export const KINDS = ['corporation', 'sole', 'cooperative', 'social', 'foreign', 'nonprofit'];
export const REGIONS = Array.from({ length: 17 }, (_, n) => String(11 + 2 * n));
export const GRADES = ['A', 'B', 'C', 'D', 'E'];
export const CERTIFICATES = Array.from({ length: 40 }, (_, n) => `cert${String(n).padStart(2, '0')}`);
export const BUYERS = Array.from({ length: 90 }, (_, n) => `buyer${String(n).padStart(2, '0')}`);
const SECTIONS: Readonly<Record<string, number>> = {
  A: 30,
  C: 400,
  F: 40,
  G: 180,
  H: 30,
  I: 30,
  J: 60,
  L: 20,
  M: 60,
  N: 30,
  P: 20,
  R: 20,
  S: 30,
};
export const INDUSTRIES = Object.entries(SECTIONS).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, n) => `${section}${10 + (n % 25)}${100 + Math.floor(n / 25)}`),
);

const label = { ko: '값', en: 'value' };
const datum = (type: Vocabulary[string]['type']): Vocabulary[string] => ({ type, label, source: 'bench' });
export const VOCABULARY: Vocabulary = {
  'org.kind': datum('code'),
  'org.employees': datum('count'),
  'org.revenueWon': datum('won'),
  'org.foundedOn': datum('day'),
  'org.industry': datum('text'),
  'org.region': datum('code'),
  'org.suppliesTo': datum({ list: 'code' }),
  'org.certificates': datum({ list: 'code' }),
  'org.exporter': datum('flag'),
  'org.exportsWon': datum('won'),
  'org.arrears': datum('flag'),
  'org.sanctioned': datum('flag'),
  'org.safetyGrade': datum('code'),
  'org.debtBp': datum('bp'),
  'org.smartLevel': datum('count'),
  'org.womanLed': datum('flag'),
  'org.grants': datum('count'),
  'org.researchBp': datum('bp'),
  'org.headAge': datum('count'),
};
export const TYPES = Object.fromEntries(Object.entries(VOCABULARY).map(([name, { type }]) => [name, type]));

/** How often a datum is not known. */
const UNKNOWN: Readonly<Record<string, number>> = {
  'org.employees': 0.05,
  'org.revenueWon': 0.08,
  'org.exporter': 0.1,
  'org.exportsWon': 0.1,
  'org.arrears': 0.3,
  'org.safetyGrade': 0.4,
  'org.debtBp': 0.25,
  'org.smartLevel': 0.5,
  'org.researchBp': 0.3,
  'org.headAge': 0.02,
};

/** So many companies, the same for the same number; with `complete` nothing about them is unknown. */
export function companies(rows: number, complete: boolean, arena?: Arena): ColumnSet {
  const next = chance(42);
  const set = new ColumnSet(TYPES, rows, arena);
  const pools = { buyers: listsOf(BUYERS, 4, 800), certificates: listsOf(CERTIFICATES, 5, 2_000) };
  const place = (name: string, value: number) => {
    const unknown = !complete && next() < (UNKNOWN[name] ?? 0);
    (set.column(name) as OrderedColumn).put(rowNow, unknown ? null : value);
  };
  const numbers = new Map<string, readonly number[]>();
  const numberOf = (
    name: string,
    values: readonly (string | boolean | readonly string[])[],
  ): readonly number[] => {
    const known =
      numbers.get(name) ?? values.map((value) => (set.column(name) as LabelledColumn).numberOf(value));
    numbers.set(name, known);
    return known;
  };
  const pick = (name: string, values: readonly (string | boolean | readonly string[])[], at: number) => {
    const unknown = !complete && next() < (UNKNOWN[name] ?? 0);
    (set.column(name) as LabelledColumn).put(rowNow, unknown ? 0 : numberOf(name, values)[at]!);
  };
  const yes = (name: string, share: number) => pick(name, FLAGS, Number(next() < share));
  let rowNow = 0;
  for (let row = 0; row < rows; row += 1) {
    rowNow = row;
    set.appear(row);
    const employees = Math.max(0, Math.floor(Math.exp(next() * next() * 7.2)) - 1);
    pick('org.kind', KINDS, weighted([0.45, 0.93, 0.95, 0.97, 0.985], next()));
    place('org.employees', employees);
    place('org.revenueWon', Math.round((employees + 1) * 1e6 * Math.exp(3.5 + next() * 2.5)));
    place('org.foundedOn', dayBack(Math.floor(next() ** 1.6 * 40 * 365)));
    pick('org.industry', INDUSTRIES, Math.floor(next() * INDUSTRIES.length));
    pick('org.region', REGIONS, Math.floor(next() ** 1.5 * REGIONS.length));
    pick(
      'org.suppliesTo',
      pools.buyers,
      next() < 0.12 ? 1 + Math.floor(next() * (pools.buyers.length - 1)) : 0,
    );
    pick(
      'org.certificates',
      pools.certificates,
      next() < 0.25 ? 1 + Math.floor(next() * (pools.certificates.length - 1)) : 0,
    );
    yes('org.exporter', 0.11);
    place('org.exportsWon', next() < 0.11 ? Math.round(1e3 * Math.exp(8 + next() * 10)) : 0);
    yes('org.arrears', 0.07);
    yes('org.sanctioned', 0.01);
    pick('org.safetyGrade', GRADES, weighted([0.1, 0.3, 0.7, 0.9], next()));
    place('org.debtBp', Math.round(next() * next() * 150_000));
    place('org.smartLevel', weighted([0.45, 0.75, 0.9, 0.97, 0.99], next()));
    yes('org.womanLed', 0.38);
    place('org.grants', Math.floor(next() * next() * next() * 12));
    place('org.researchBp', Math.round(next() * next() * 2_000));
    place('org.headAge', 25 + Math.floor(next() * 55));
  }
  return set;
}

const FLAGS = [false, true];

const weighted = (ends: readonly number[], share: number): number => {
  const found = ends.findIndex((end) => share < end);
  return found === -1 ? ends.length : found;
};

/** As the place of a day: 20251231. */
function dayBack(days: number): number {
  const back = new Date(Date.UTC(2026, 1, 1) - days * 86_400_000);
  return back.getUTCFullYear() * 10_000 + (back.getUTCMonth() + 1) * 100 + back.getUTCDate();
}

/** An empty list, then different lists of some of the items, the first of them more often. */
function listsOf(items: readonly string[], most: number, count: number): readonly (readonly string[])[] {
  const next = chance(7);
  const lists = new Map<string, readonly string[]>([['', []]]);
  while (lists.size < count) {
    const size = 1 + Math.floor(next() * next() * most);
    const list = [
      ...new Set(Array.from({ length: size }, () => items[Math.floor(next() * next() * items.length)]!)),
    ].sort();
    lists.set(list.join(), list);
  }
  return [...lists.values()];
}

export type Company = Readonly<Record<string, number | string | boolean | readonly string[] | null>>;

/** A row as programs hold it: plain names, numbers, days as 20251231, and null for what is unknown. */
export function companyAt(set: ColumnSet, row: number): Company {
  return Object.fromEntries(
    Object.keys(TYPES).map((name) => {
      const value = set.get(row, name);
      if (TYPES[name] === 'day')
        return [plain(name), value === null ? null : Number(String(value).replaceAll('-', ''))];
      return [plain(name), typeof value === 'bigint' ? Number(value) : (value as Company[string])];
    }),
  );
}

export const plain = (name: string): string => name.slice('org.'.length);
