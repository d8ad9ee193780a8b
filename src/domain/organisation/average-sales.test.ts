import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageOfYears, averageSales, type BusinessYear, type SalesRecord } from './average-sales.ts';

const year = (endsOn: string, sales: bigint, months = 12): BusinessYear => ({ endsOn, months, sales });
const record = (more: Partial<SalesRecord>): SalesRecord => ({
  startedOn: '2015-03-02',
  assessedOn: '2026-04-15',
  years: [],
  ...more,
});
const months = (from: string, count: number, won: bigint): Record<string, bigint> => {
  const [y, m] = from.split('-').map(Number) as [number, number];
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const at = m - 1 + n;
      return [`${y + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, won];
    }),
  );
};

describe('average sales', () => {
  test('of 36 months are the sum of three years by three, won dropped', () => {
    const years = [
      year('2022-12-31', 999n),
      year('2023-12-31', 100n),
      year('2024-12-31', 101n),
      year('2025-12-31', 101n),
    ];
    expect(averageSales(record({ years }))).toEqual({ won: 100n, method: 'three_years' });
  });

  test('of 12 to 36 months are the mean of the full years', () => {
    const years = [year('2024-12-31', 30n, 5), year('2025-12-31', 120n)];
    expect(averageSales(record({ startedOn: '2024-08-01', years }))).toEqual({
      won: 120n,
      method: 'full_years',
    });
  });

  test('of a company started last year with a year behind it are its last twelve months', () => {
    const asked = { startedOn: '2025-03-10', years: [year('2025-12-31', 1n, 9)] };
    expect(averageSales(record({ ...asked, monthly: months('2025-04', 12, 10n) }))).toEqual({
      won: 120n,
      method: 'last_twelve_months',
    });
    expect(averageSales(record({ ...asked, monthly: months('2025-04', 11, 10n) }))).toBeNull();
  });

  test('of a younger one are its whole months, taken to twelve', () => {
    expect(
      averageSales(
        record({ startedOn: '2025-12-20', monthly: { '2026-01': 10n, '2026-02': 20n, '2026-03': 30n } }),
      ),
    ).toEqual({ won: 240n, method: 'by_month' });
  });

  test('of one assessed in its first or second month are its days, taken to 365', () => {
    expect(averageSales(record({ startedOn: '2026-04-06', sinceStart: 100n }))).toEqual({
      won: 3650n,
      method: 'by_day',
    });
    expect(averageSales(record({ startedOn: '2026-03-27', sinceStart: 200n }))).toEqual({
      won: 3650n,
      method: 'by_day',
    });
    expect(averageSales(record({ startedOn: '2026-05-01', sinceStart: 1n }))).toBeNull();
  });

  test('of even sales are twelve months of them, by whatever method', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 2, max: 11 }), (won, young) => {
        const full = averageSales(record({ years: [year('2025-12-31', won * 12n)] }));
        const since = new Date(Date.UTC(2026, 3 - young, 15)).toISOString().slice(0, 10);
        const short = averageSales(record({ startedOn: since, monthly: months('2025-01', 16, won) }));
        expect([full?.won, short?.won]).toEqual([won * 12n, won * 12n]);
      }),
    );
  });
});

describe('of whole years alone', () => {
  const of = (startedOn: string | undefined, ...sales: bigint[]) =>
    averageOfYears({ yearEndsOn: '2025-12-31', ...(startedOn !== undefined && { startedOn }), sales });

  test('three count, and none of a company of unknown age is left out', () => {
    expect(of(undefined, 100n, 101n, 101n)).toEqual({ won: 100n, method: 'three_years' });
    expect(of('2010-01-01', 9n, 100n, 101n, 101n)).toEqual({ won: 100n, method: 'three_years' });
    expect([of(undefined, 1n, 2n), of('2023-01-01', 1n, 2n), of(undefined)]).toEqual([null, null, null]);
  });

  test('of a younger company those count that it has behind it', () => {
    expect(of('2023-01-02', 10n, 20n)).toEqual({ won: 15n, method: 'full_years' });
    expect(of('2025-01-01', 20n)).toEqual({ won: 20n, method: 'full_years' });
    expect(of('2024-06-01', 10n, 20n)).toEqual({ won: 20n, method: 'full_years' });
    expect([of('2025-01-02', 20n), of('2026-03-01', 20n)]).toEqual([null, null]);
  });

  test('they are what the whole record gives', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(amount, amount, amount, (...sales) => {
        const years = sales.map((each, n) => year(`${2023 + n}-12-31`, each));
        expect(of('2010-01-01', ...sales)).toEqual(averageSales(record({ years })));
      }),
    );
  });
});
