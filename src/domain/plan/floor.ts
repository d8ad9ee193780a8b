import { add, compare, type Fraction, multiply, of, subtract } from '../fraction.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import type { Wording } from '../rule/vocabulary.ts';

/** A metric's target in a proposed plan, the floor of the programme file, and what the peers agreed to. */
export type PlannedTarget = {
  readonly metric: string;
  readonly label: Wording;
  readonly target: bigint;
  /** Least target per million won of support. */
  readonly floor: Fraction;
  /** Targets per million won in the other agreed plans. */
  readonly peers: readonly Fraction[];
};

export type Quartiles = { readonly lower: Fraction; readonly median: Fraction; readonly upper: Fraction };

export type TargetAssessment = {
  readonly metric: string;
  readonly label: Wording;
  readonly perMillionWon: Fraction;
  readonly floor: Fraction;
  readonly belowFloor: boolean;
  readonly peers: number;
  /** Undefined while nobody else has agreed to a plan. */
  readonly quartiles: Quartiles | undefined;
  /** Peers with a lower target per million, for "higher than 31 of 49". */
  readonly higherThan: number;
};

const MILLION = 1_000_000n;

export const perMillionWon = (target: bigint, supportWon: bigint): Fraction =>
  of(target * MILLION, supportWon);

/**
 * Exact quartiles by linear interpolation between the sorted values, the p-quantile standing at place
 * (n - 1) x p (Hyndman and Fan's type 7, as spreadsheets do it). Undefined for no values.
 */
export function quartiles(values: readonly Fraction[]): Quartiles | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort(compare);
  const at = (quarters: number): Fraction => {
    const place = (sorted.length - 1) * quarters;
    const [below, above] = [sorted[Math.floor(place / 4)]!, sorted[Math.ceil(place / 4)]!];
    return add(below, multiply(of(BigInt(place % 4), 4n), subtract(above, below)));
  };
  return { lower: at(1), median: at(2), upper: at(3) };
}

/** What the agreeing officer sees: each target per million won of support, beside the floor and the peers. */
export function assessTargets(targets: readonly PlannedTarget[], supportWon: bigint): TargetAssessment[] {
  return targets.map(({ metric, label, target, floor, peers }) => {
    const ratio = perMillionWon(target, supportWon);
    return {
      metric,
      label,
      perMillionWon: ratio,
      floor,
      belowFloor: compare(ratio, floor) < 0,
      peers: peers.length,
      quartiles: quartiles(peers),
      higherThan: peers.filter((peer) => compare(ratio, peer) > 0).length,
    };
  });
}

export type SecondOpinion = { readonly personId: string; readonly reason: string };

/**
 * Whether the officer may agree to the plan. Below the floor it takes the reason of a second person, since an
 * easy target is a gift of public money that no later check would find.
 */
export function allowPlan(
  assessments: readonly TargetAssessment[],
  officerId: string,
  second?: SecondOpinion,
): Result<
  { readonly belowFloor: readonly string[] },
  'plan_below_floor' | 'second_person_is_the_officer' | 'second_person_reason_missing'
> {
  const below = assessments.filter(({ belowFloor }) => belowFloor);
  const belowFloor = below.map(({ metric }) => metric);
  const metrics = below.map(({ metric, label }) => ({ code: metric, label }));
  if (belowFloor.length === 0) return accept({ belowFloor });
  if (!second) return refuse('plan_below_floor', { metrics });
  if (second.personId === officerId) return refuse('second_person_is_the_officer', { metrics });
  if (second.reason.trim() === '') return refuse('second_person_reason_missing', { metrics });
  return accept({ belowFloor });
}
