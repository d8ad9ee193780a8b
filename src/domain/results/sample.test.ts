import fc from 'fast-check';
import { expect, test } from 'vitest';
import { of, ofBp } from '../fraction.ts';
import { commitment, keepsCommitment, seedOf, shuffle } from '../selection/draw.ts';
import { allocate, drawSample, sampleSize } from './sample.ts';
import vectors from './sample.vectors.json' with { type: 'json' };

// The vectors were made by a separate program in another language, from the description that stands in the file.
test('the published vectors are drawn again from nonce and claim hash', () => {
  for (const { nonce, claimHash, units, ...expected } of vectors.draws) {
    expect(commitment(nonce)).toBe(expected.commitment);
    expect(keepsCommitment(nonce, expected.commitment)).toBe(true);
    expect(seedOf(nonce, claimHash, undefined)).toBe(expected.seed);
    expect(seedOf(nonce, claimHash, expected.head)).toBe(expected.seedWithHead);
    const drawn = drawSample(
      units.map((unit) => ({ ...unit, suspect: false })),
      { minimum: 2, share: ofBp(2500) },
      expected.seed,
    );
    const orders = drawn.strata.map(({ stratum, sample, reserve }) => [stratum, [...sample, ...reserve]]);
    expect(Object.fromEntries(orders)).toEqual(expected.orders);
  }
});

test('another nonce does not keep the commitment', () => {
  const [first, second] = vectors.draws;
  expect(keepsCommitment(second!.nonce, first!.commitment)).toBe(false);
});

test('the size is the larger of minimum and share, rounded up, and never more than there is', () => {
  const plan = { minimum: 15, share: ofBp(4000) };
  expect([100, 101, 20, 9, 0].map((population) => sampleSize(plan, population))).toEqual([40, 41, 15, 9, 0]);
});

test('strata share the sample by largest remainder, and the small one is not overlooked', () => {
  expect(allocate(20, [90, 10])).toEqual([18, 2]);
  expect(allocate(10, [97, 1, 2])).toEqual([8, 1, 1]);
  expect(allocate(2, [50, 30, 20])).toEqual([1, 1, 0]);
  expect(allocate(0, [])).toEqual([]);
});

const populations = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });

test('an allocation sums to the size, fits each stratum, sees each where it can, and is nearly proportional', () => {
  fc.assert(
    fc.property(populations, fc.nat(), (strata, draw) => {
      const all = strata.reduce((sum, population) => sum + population, 0);
      const size = draw % (all + 1);
      const sizes = allocate(size, strata);
      expect(sizes.reduce((sum, part) => sum + part, 0)).toBe(size);
      expect(sizes.every((part, at) => part <= strata[at]!)).toBe(true);
      if (size >= strata.length) expect(Math.min(...sizes)).toBeGreaterThan(0);
      sizes.forEach((part, at) => {
        expect(part * all).toBeLessThan(Math.max(size * strata[at]!, 1) + all);
      });
    }),
    { numRuns: 500 },
  );
});

const claim = fc.uniqueArray(
  fc.record({
    unitId: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
    hazard: fc.constantFrom('fire', 'caught_in', 'collision', 'fall'),
    region: fc.constantFrom('11', '26', '41'),
    suspect: fc.boolean(),
  }),
  { selector: ({ unitId }) => unitId, maxLength: 80 },
);
const nonce = fc
  .bigInt({ min: 0n, max: 2n ** 256n - 1n })
  .map((value) => value.toString(16).padStart(64, '0'));

test('sample and reserve together are the stratum, suspects stand apart, and the order given cannot matter', () => {
  fc.assert(
    fc.property(claim, nonce, fc.nat(30), (units, seed, minimum) => {
      const plan = { minimum, share: of(1n, 3n) };
      const drawn = drawSample(units, plan, seed);
      const sampled = drawn.strata.flatMap(({ sample }) => sample);
      const everyone = [...sampled, ...drawn.strata.flatMap(({ reserve }) => reserve), ...drawn.suspects];
      expect(everyone.sort()).toEqual(units.map(({ unitId }) => unitId).sort());
      expect(sampled).toHaveLength(drawn.size);
      expect([...drawn.suspects]).toEqual(
        units
          .filter(({ suspect }) => suspect)
          .map(({ unitId }) => unitId)
          .sort(),
      );
      for (const { stratum, sample, reserve } of drawn.strata) {
        for (const unitId of [...sample, ...reserve]) {
          const unit = units.find((candidate) => candidate.unitId === unitId)!;
          expect(`${unit.hazard}|${unit.region}`).toBe(stratum);
        }
      }
      expect(drawSample([...units].reverse(), plan, seed)).toEqual(drawn);
    }),
    { numRuns: 200 },
  );
});

test('every order of four is drawn about equally often', () => {
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 4_800; draw++) {
    const order = shuffle(['a', 'b', 'c', 'd'], draw.toString(16).padStart(64, '0')).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
  // 49.7 is passed by chance once in a thousand; the seeds are fixed, so the test cannot waver.
  expect(chiSquare).toBeLessThan(49.7);
});
