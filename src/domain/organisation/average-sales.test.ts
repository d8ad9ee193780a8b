import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageSales } from './average-sales.ts';

describe('average sales of whole business years', () => {
  const of = (startedOn: string | undefined, ...sales: bigint[]) =>
    averageSales({ yearEndsOn: '2025-12-31', assessedOn: '2026-04-15', startedOn, sales }).average;

  test('are those of three, and none of a company of unknown age is left out', () => {
    expect(of(undefined, 100n, 101n, 101n)).toEqual({ won: 100n, method: 'three_years' });
    expect(of('2010-01-01', 9n, 100n, 101n, 101n)).toEqual({ won: 100n, method: 'three_years' });
    expect([of(undefined, 1n, 2n), of('2023-01-01', 1n, 2n), of(undefined)]).toEqual([null, null, null]);
  });

  test('are of a younger company those that it has behind it', () => {
    expect(of('2023-01-02', 10n, 20n)).toEqual({ won: 15n, method: 'full_years' });
    expect(of('2025-01-01', 20n)).toEqual({ won: 20n, method: 'full_years' });
    expect(of('2024-06-01', 10n, 20n)).toEqual({ won: 20n, method: 'full_years' });
    expect([of('2025-01-02', 20n), of('2026-03-01', 20n)]).toEqual([null, null]);
  });
});

describe('a company without a whole business year', () => {
  const of = (startedOn: string, salesOfPeriod?: bigint, assessedOn = '2026-04-15') =>
    averageSales({ yearEndsOn: '2025-12-31', assessedOn, startedOn, sales: [], salesOfPeriod });

  test('that is a year old is asked for its last twelve months', () => {
    expect(of('2025-03-10', 120n)).toEqual({
      average: { won: 120n, method: 'last_twelve_months' },
      period: { from: '2025-04-01', to: '2026-03-31', method: 'last_twelve_months', length: 12 },
    });
  });

  test('that is younger is asked for its whole months, which are taken to twelve', () => {
    expect(of('2025-12-20', 60n)).toEqual({
      average: { won: 240n, method: 'by_month' },
      period: { from: '2026-01-01', to: '2026-03-31', method: 'by_month', length: 3 },
    });
  });

  test('that is in its first or second month is asked for its days, which are taken to 365', () => {
    expect(of('2026-04-06', 100n)).toEqual({
      average: { won: 3650n, method: 'by_day' },
      period: { from: '2026-04-06', to: '2026-04-15', method: 'by_day', length: 10 },
    });
    expect(of('2026-03-27', 200n).average).toEqual({ won: 3650n, method: 'by_day' });
  });

  test('is not judged by what it has not said, and not before it began', () => {
    expect(of('2025-12-20')).toMatchObject({ average: null, period: { method: 'by_month' } });
    expect(of('2026-05-01', 1n)).toEqual({ average: null, period: null });
  });

  test('with even sales comes to twelve months of them, however many months are counted', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 2, max: 14 }),
        fc.integer({ min: 1, max: 28 }),
        (won, age, day) => {
          const startedOn = new Date(Date.UTC(2026, 3 - age, day)).toISOString().slice(0, 10);
          const { period } = of(startedOn);
          if (startedOn < '2025-01-02') return;
          const { average } = of(startedOn, won * BigInt(period!.length));
          expect(average!.won).toBe(won * 12n);
          expect(period!.from.slice(0, 7) >= startedOn.slice(0, 7)).toBe(true);
        },
      ),
    );
  });
});
