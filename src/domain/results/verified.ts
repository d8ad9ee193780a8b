import { compare, type Fraction, floor, multiply, ONE, of, subtract, ZERO } from '../fraction.ts';
import { errorInterval, type Interval } from './interval.ts';

/**
 * What a verification counted for one metric of one claim. Suspect units (duplicates, complaints) are judged
 * one by one and are no part of the sample, so that neither side can steer the error rate by flagging.
 */
export type MetricCount = {
  readonly claimed: bigint;
  readonly suspects: bigint;
  readonly suspectsPassed: bigint;
  readonly sampled: bigint;
  /** Failed units of the sample, unverifiable ones without a reserve among them. */
  readonly failed: bigint;
};

export type Verified = {
  readonly outcome: 'verified' | 'all_units_must_be_checked';
  /** Units that count towards pay; 0 while all units still have to be checked. */
  readonly verified: bigint;
  readonly errorRate: Fraction;
  readonly interval: Interval;
};

function assertCounts(count: MetricCount): void {
  const { claimed, suspects, suspectsPassed, sampled, failed } = count;
  const sound =
    0n <= suspectsPassed &&
    suspectsPassed <= suspects &&
    suspects <= claimed &&
    0n <= failed &&
    failed <= sampled &&
    sampled <= claimed - suspects &&
    (sampled > 0n || claimed === suspects);
  if (!sound) throw new RangeError(`impossible count ${Object.values(count).join(' ')}`);
}

/**
 * Carries the sample's error rate over to the claim: floor((claimed - suspects) x (1 - failed/sampled)) +
 * suspects that passed. With every unit sampled this is the plain count. An error rate above `ceilingRate`
 * (equal to it still extrapolates) asks for all units, since a sample so bad says too little about the rest.
 * Claim 100, sample 40, 2 fail → 95 (results-based financing, the programme's verification plan).
 */
export function verify(count: MetricCount, ceilingRate: Fraction): Verified {
  assertCounts(count);
  const population = count.claimed - count.suspects;
  const errorRate = count.sampled === 0n ? ZERO : of(count.failed, count.sampled);
  const interval = errorInterval(Number(count.failed), Number(count.sampled));
  if (count.sampled < population && compare(errorRate, ceilingRate) > 0) {
    return { outcome: 'all_units_must_be_checked', verified: 0n, errorRate, interval };
  }
  const extrapolated = floor(multiply(of(population), subtract(ONE, errorRate)));
  return { outcome: 'verified', verified: extrapolated + count.suspectsPassed, errorRate, interval };
}
