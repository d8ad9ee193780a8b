import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, ONE, of, ofBp, parse, ZERO } from '../fraction.ts';
import { outreach } from './outreach.ts';
import { type CellNeed, type PriorityTerms, priorityOf, shortfall } from './priority.ts';

const TERMS: PriorityTerms = {
  shortfallWeight: ofBp(5000),
  riskWeight: ofBp(3000),
  sizeWeight: ofBp(2000),
  riskMax: 9n,
  sizeScores: { under_5: ONE, under_50: of(1n, 2n) },
};
const cell = (hazard: string, region: string, knownNeed: bigint, installed: bigint): CellNeed => ({
  hazard,
  region,
  size: 'under_5',
  knownNeed,
  installed,
});

test('a small workplace at risk 6 where 30 of 120 are protected stands at 0.775, part by part', () => {
  const priority = priorityOf({ size: 'under_5', riskScore: 6n }, cell('fall', '11', 120n, 30n), TERMS);
  expect(priority.total).toEqual(parse('0.775'));
  expect([priority.shortfall, priority.risk, priority.size].map(({ product }) => product)).toEqual([
    of(3n, 8n),
    of(1n, 5n),
    of(1n, 5n),
  ]);
});

test('more installed than known to be needed is no shortfall, and neither is an unknown cell', () => {
  expect(shortfall(cell('fall', '11', 10n, 12n))).toEqual(ZERO);
  expect(shortfall(cell('fall', '11', 0n, 0n))).toEqual(ZERO);
  expect(shortfall(undefined)).toEqual(ZERO);
});

test('priority stays between 0 and 1, and falls as the cell fills', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 500n }),
      fc.bigInt({ min: 0n, max: 600n }),
      fc.bigInt({ min: 1n, max: 9n }),
      (known, installed, riskScore) => {
        const at = (done: bigint) =>
          priorityOf({ size: 'under_50', riskScore }, cell('fire', '26', known, done), TERMS).total;
        expect(compare(at(installed), ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(at(installed), ONE)).toBeLessThanOrEqual(0);
        expect(compare(at(installed + 1n), at(installed))).toBeLessThanOrEqual(0);
      },
    ),
  );
});

test('an officer goes out for need that nobody covers and regions that nobody applied from', () => {
  const found = outreach({
    needs: [
      cell('fall', '11', 9n, 1n),
      cell('fire', '11', 5n, 1n),
      cell('fire', '26', 30n, 10n),
      cell('fall', '26', 4n, 4n),
    ],
    suppliers: [
      { hazards: ['fall'], regions: ['11'] },
      { hazards: ['fire'], regions: ['41'] },
    ],
    regions: ['41', '26', '11'],
    regionsApplied: new Set(['11']),
  });
  expect(
    found.cellsWithoutSupplier.map(({ hazard, region, openNeed }) => [hazard, region, openNeed]),
  ).toEqual([
    ['fire', '26', 20n],
    ['fire', '11', 4n],
  ]);
  expect(found.regionsWithoutApplication).toEqual(['26', '41']);
});
