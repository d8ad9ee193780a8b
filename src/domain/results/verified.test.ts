import fc from 'fast-check';
import { expect, test } from 'vitest';
import { of, ofBp } from '../fraction.ts';
import { errorInterval } from './interval.ts';
import { verify } from './verified.ts';

const count = (claimed: bigint, sampled: bigint, failed: bigint, suspects = 0n, suspectsPassed = 0n) => ({
  claimed,
  sampled,
  failed,
  suspects,
  suspectsPassed,
});
const CEILING = ofBp(1000);

test('claim 100, sample 40, 2 fail: 95 are verified, 5 % with a 95 % interval of 0.6 to 16.9 %', () => {
  expect(verify(count(100n, 40n, 2n), CEILING)).toEqual({
    outcome: 'verified',
    verified: 95n,
    errorRate: of(1n, 20n),
    interval: { lowPermille: 6, highPermille: 169 },
  });
});

test('suspect units are judged by themselves and do not move the error rate', () => {
  const judged = verify(count(100n, 40n, 2n, 20n, 7n), CEILING);
  expect(judged.errorRate).toEqual(of(1n, 20n));
  expect(judged.verified).toBe(76n + 7n);
});

test('an error rate above the ceiling asks for all units; at the ceiling it still extrapolates', () => {
  expect(verify(count(100n, 40n, 5n), CEILING)).toMatchObject({
    outcome: 'all_units_must_be_checked',
    verified: 0n,
  });
  expect(verify(count(100n, 40n, 4n), CEILING)).toMatchObject({ outcome: 'verified', verified: 90n });
});

test('when every unit was checked the count stands as it is, however bad', () => {
  expect(verify(count(30n, 30n, 12n), CEILING)).toMatchObject({ outcome: 'verified', verified: 18n });
});

test('a claim of suspects only needs no sample', () => {
  expect(verify(count(3n, 0n, 0n, 3n, 2n), CEILING)).toMatchObject({ outcome: 'verified', verified: 2n });
});

test('counts that cannot be are a bug, not a payment', () => {
  for (const bad of [
    count(10n, 5n, 6n),
    count(10n, 11n, 0n),
    count(10n, 0n, 0n),
    count(10n, 9n, 0n, 2n, 3n),
  ]) {
    expect(() => verify(bad, CEILING)).toThrow(RangeError);
  }
});

const anyCount = fc
  .tuple(fc.nat(500), fc.nat(50), fc.nat(500), fc.nat(500), fc.nat(50))
  .map(([population, suspects, sample, failed, passed]) => {
    const sampled = population === 0 ? 0 : 1 + (sample % population);
    return count(
      BigInt(population + suspects),
      BigInt(sampled),
      BigInt(failed % (sampled + 1)),
      BigInt(suspects),
      BigInt(passed % (suspects + 1)),
    );
  });

test('never more is verified than claimed, and a further failure never verifies more', () => {
  fc.assert(
    fc.property(anyCount, (counted) => {
      const judged = verify(counted, of(1n));
      expect(judged.verified >= 0n && judged.verified <= counted.claimed).toBe(true);
      if (counted.failed < counted.sampled) {
        const worse = verify({ ...counted, failed: counted.failed + 1n }, of(1n));
        expect(worse.verified <= judged.verified).toBe(true);
      }
    }),
  );
});

/** P(X <= k) x m^n for X binomial(n, p/m), in whole numbers: an oracle that shares nothing with the doubles. */
function exactAtMost(k: number, n: number, p: bigint, m: bigint): bigint {
  let [choose, all] = [1n, 0n];
  for (let i = 0; i <= k; i++) {
    all += choose * p ** BigInt(i) * (m - p) ** BigInt(n - i);
    choose = (choose * BigInt(n - i)) / BigInt(i + 1);
  }
  return all;
}

test('the interval agrees with whole-number binomial tails half a permille to each side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (sampled, draw) => {
      const failed = draw % (sampled + 1);
      const { lowPermille, highPermille } = errorInterval(failed, sampled);
      const whole = 2000n ** BigInt(sampled);
      const tail = (k: number, twice: number) => exactAtMost(k, sampled, BigInt(twice), 2000n);
      if (failed > 0) {
        if (lowPermille > 0) expect(tail(failed - 1, 2 * lowPermille - 1) * 40n >= whole * 39n).toBe(true);
        expect(tail(failed - 1, 2 * lowPermille + 1) * 40n <= whole * 39n).toBe(true);
      } else expect(lowPermille).toBe(0);
      if (failed < sampled) {
        expect(tail(failed, 2 * highPermille - 1) * 40n >= whole).toBe(true);
        if (highPermille < 1000) expect(tail(failed, 2 * highPermille + 1) * 40n <= whole).toBe(true);
      } else expect(highPermille).toBe(1000);
    }),
    { numRuns: 60 },
  );
});
