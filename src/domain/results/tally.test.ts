import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ONE, of } from '../fraction.ts';
import { type ClaimedUnit, drawSample, type Sample } from './sample.ts';
import { tally, type UnitVerdict } from './tally.ts';
import { verify } from './verified.ts';

const SAMPLE: Sample = {
  size: 3,
  strata: [
    { stratum: 'fall|11', population: 4, sample: ['a', 'b'], reserve: ['c', 'd'] },
    { stratum: 'fire|11', population: 1, sample: ['e'], reserve: [] },
  ],
  suspects: ['x', 'y'],
};
const verdicts = (given: Record<string, UnitVerdict>) => new Map(Object.entries(given));

test('an unverifiable unit calls up the next reserve of its stratum, and that one the next', () => {
  const suspects = { x: 'pass', y: 'fail' } as const;
  const first = tally(SAMPLE, verdicts({ ...suspects, a: 'unverifiable', b: 'pass', e: 'pass' }), 2);
  expect(first).toEqual({ state: 'open', awaiting: ['c'] });
  const second = tally(
    SAMPLE,
    verdicts({ ...suspects, a: 'unverifiable', b: 'pass', c: 'unverifiable', e: 'pass' }),
    2,
  );
  expect(second).toEqual({ state: 'open', awaiting: ['d'] });
  const all = { a: 'unverifiable', b: 'pass', c: 'unverifiable', d: 'pass', e: 'pass' } as const;
  expect(tally(SAMPLE, verdicts({ ...suspects, ...all }), 2)).toEqual({
    state: 'complete',
    count: { claimed: 7n, suspects: 2n, suspectsPassed: 1n, sampled: 3n, failed: 0n },
  });
});

test('without a reserve, and for suspects, unverifiable is a fail', () => {
  const given = { a: 'pass', b: 'pass', e: 'unverifiable', x: 'unverifiable', y: 'pass' } as const;
  expect(tally(SAMPLE, verdicts(given), 2)).toMatchObject({
    count: { suspectsPassed: 1n, sampled: 3n, failed: 1n },
  });
});

test('after as many stand-ins as the file allows the unit fails, though the reserve is not used up', () => {
  const given = { a: 'unverifiable', b: 'pass', c: 'unverifiable', e: 'pass', x: 'pass', y: 'pass' } as const;
  expect(tally(SAMPLE, verdicts(given), 1)).toMatchObject({
    state: 'complete',
    count: { sampled: 3n, failed: 1n },
  });
});

test('until someone is judged everyone drawn is awaited, and no reserve', () => {
  expect(tally(SAMPLE, new Map(), 2)).toEqual({ state: 'open', awaiting: ['x', 'y', 'a', 'b', 'e'] });
});

const claim = fc.array(
  fc.record({
    hazard: fc.constantFrom('fire', 'fall'),
    region: fc.constantFrom('11', '26'),
    suspect: fc.boolean(),
    verdict: fc.constantFrom<UnitVerdict>('pass', 'fail', 'unverifiable'),
  }),
  { minLength: 1, maxLength: 60 },
);

test('judged to the end, the count is sound for extrapolating, and checking all units counts the passes', () => {
  fc.assert(
    fc.property(claim, fc.nat(20), (drawn, minimum) => {
      const units: ClaimedUnit[] = drawn.map((unit, at) => ({ ...unit, unitId: `unit-${at}` }));
      const given = new Map(drawn.map(({ verdict }, at) => [`unit-${at}`, verdict]));
      const seed = '5a'.repeat(32);
      const sampled = tally(drawSample(units, { minimum: minimum + 1, share: of(1n, 4n) }, seed), given, 2);
      if (sampled.state !== 'complete') throw new Error('all were judged');
      expect(sampled.count.claimed).toBe(BigInt(units.length));
      expect(verify(sampled.count, ONE).outcome).toBe('verified');
      const all = tally(drawSample(units, { minimum: 0, share: ONE }, seed), given, 2);
      if (all.state !== 'complete') throw new Error('all were judged');
      const passes = drawn.filter(({ verdict }) => verdict === 'pass').length;
      expect(verify(all.count, ONE).verified).toBe(BigInt(passes));
    }),
  );
});
