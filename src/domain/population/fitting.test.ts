import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filled, fitted } from './fitting.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** To one in a thousand: tables that are nearly torn apart come near their sums slowly. */
function expectNear(found: number, sought: number): void {
  expect(Math.abs(found - sought)).toBeLessThan(sought / 1_000);
}

describe('a table of which some cells are hidden', () => {
  test('keeps what is known and gives the rest the sums that are left', () => {
    const table = filled(
      [
        [10, null, null],
        [null, 5, null],
      ],
      [40, 20],
      [14, 21, 25],
    );
    expect(table[0]![0]).toBe(10);
    expect(table[1]![1]).toBe(5);
    expect(table.map(sum).map(Math.round)).toEqual([40, 20]);
    expect([0, 1, 2].map((at) => Math.round(table[0]![at]! + table[1]![at]!))).toEqual([14, 21, 25]);
  });

  test('is what its sums make of it when nothing is known: each row spread as the whole', () => {
    const table = filled(
      [
        [null, null],
        [null, null],
      ],
      [30, 70],
      [20, 80],
    );
    expect(table.flat().map(Math.round)).toEqual([6, 24, 14, 56]);
  });

  test('meets the sums of any table that there can be', () => {
    const row = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(row, row, row), (rows) => {
        const columns = [0, 1, 2].map((at) => sum(rows.map((each) => each[at]!)));
        const hidden = rows.map((each, at) => each.map((value, place) => (place === at ? value : null)));
        const found = filled(hidden, rows.map(sum), columns);
        for (const at of [0, 1, 2]) {
          expectNear(sum(found[at]!), sum(rows[at]!));
          expectNear(sum(found.map((each) => each[at]!)), columns[at]!);
        }
      }),
    );
  });
});

test('a table keeps what ties its rows and columns beyond their sums', () => {
  const [a, b, c, d] = fitted(
    [8, 2, 2, 8],
    [
      { cells: [0, 1], sum: 100 },
      { cells: [2, 3], sum: 300 },
      { cells: [0, 2], sum: 200 },
      { cells: [1, 3], sum: 200 },
    ],
  ) as [number, number, number, number];
  expect((a * d) / (b * c)).toBeCloseTo(16, 6);
  expect(a + c).toBeCloseTo(200, 6);
});
