import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type SmeFacts, smeTest } from '../domain/organisation/sme-test.ts';
import { readCeilings } from './sme-file.ts';

const file = readCeilings(
  readFileSync(new URL('../../reference/kr/sme-ceilings.yaml', import.meta.url), 'utf8'),
);
const tables = file.ok ? file.content.tables : [];
const BILLION = 1_000_000_000n;

const company = (industry: string, billions: number, more: Partial<SmeFacts> = {}): SmeFacts => ({
  yearEndsOn: '2025-12-31',
  industry,
  sales: BigInt(billions) * BILLION,
  group: { belongs: false },
  assets: 50n * BILLION,
  heldByLarge: false,
  ...more,
});
const outcomeOf = (facts: SmeFacts) => smeTest(tables, facts).outcome;

test('the file is read', () => {
  expect(file).toMatchObject({ ok: true });
});

describe('a small or medium company', () => {
  test('by the table until August 2025 is judged to the won', () => {
    const then = { yearEndsOn: '2024-12-31' };
    for (const [industry, ceiling] of [
      ['C24110', 150],
      ['C26110', 100],
      ['C11120', 80],
      ['E36010', 100],
      ['E38110', 80],
      ['H49300', 80],
      ['C34010', 60],
      ['N75210', 60],
      ['N76110', 40],
      ['I56110', 40],
    ] as const) {
      const at = company(industry, ceiling, then);
      const above = { ...at, sales: BigInt(ceiling) * BILLION + 1n };
      expect([outcomeOf(at), outcomeOf(above)], industry).toEqual(['sme', 'not_sme']);
    }
  });

  test('since September 2025 may have risen by 30 billion: between, nobody is called a large one', () => {
    expect([150, 151, 180, 181].map((billions) => outcomeOf(company('C24110', billions)))).toEqual([
      'sme',
      'needs_information',
      'needs_information',
      'not_sme',
    ]);
  });

  test('of transport and storage is known to rise to 100 billion', () => {
    expect([80, 100, 101].map((billions) => outcomeOf(company('H49300', billions)))).toEqual([
      'sme',
      'sme',
      'not_sme',
    ]);
  });

  test('the table counts that holds when the business year ends', () => {
    const years = ['2025-08-31', '2025-09-30'];
    expect(years.map((yearEndsOn) => outcomeOf(company('H49300', 90, { yearEndsOn })))).toEqual([
      'not_sme',
      'sme',
    ]);
  });

  test('is none with assets of 500 billion, or held by a large one, whatever it sells', () => {
    expect(outcomeOf(company('C26110', 10, { assets: 500n * BILLION }))).toBe('not_sme');
    expect(outcomeOf(company('C26110', 10, { assets: 500n * BILLION - 1n }))).toBe('sme');
    expect(outcomeOf(company('C26110', 10, { heldByLarge: true }))).toBe('not_sme');
  });

  test('of a group is judged by the group’s sales as well', () => {
    const grouped = (billions: number) =>
      company('C26110', 10, {
        group: { belongs: true, sales: BigInt(billions) * BILLION },
      });
    expect([outcomeOf(grouped(100)), outcomeOf(grouped(131))]).toEqual(['sme', 'not_sme']);
  });

  test('needs information for each fact that is not known, unless another already says no', () => {
    for (const name of ['industry', 'sales', 'group', 'assets', 'heldByLarge'] as const) {
      const { [name]: _, ...known } = company('C26110', 10);
      expect(outcomeOf(known), name).toBe('needs_information');
      expect(outcomeOf({ ...known, ...(name !== 'assets' && { assets: 900n * BILLION }) }), name).toBe(
        name === 'assets' ? 'needs_information' : 'not_sme',
      );
    }
    expect(outcomeOf(company('O84111', 10))).toBe('needs_information');
  });

  test('is one for a year from three months after its year’s end, and shows how it was found', () => {
    const verdict = smeTest(tables, company('C24110', 160));
    expect(verdict).toMatchObject({ validFrom: '2026-04-01', validUntil: '2027-03-31' });
    expect(verdict.steps[0]).toEqual({
      criterion: 'sales',
      met: null,
      found: 160n * BILLION,
      limit: { least: 150n * BILLION, most: 180n * BILLION, source: 'decree_2025' },
    });
    expect(smeTest(tables, company('C24110', 1, { yearEndsOn: '2026-02-28' })).validFrom).toBe('2026-06-01');
  });
});
