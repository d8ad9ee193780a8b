import {
  compare,
  divide,
  type Fraction,
  max,
  min,
  multiply,
  of,
  subtract,
  sum,
  toText,
} from '../fraction.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { coded, type Wording } from '../rule/vocabulary.ts';

/** One line of the published score sheet; the weights of a sheet sum to one. */
export type Criterion = {
  readonly key: string;
  readonly label: Wording;
  readonly maximum: Fraction;
  readonly weight: Fraction;
};

export type Points = Readonly<Record<string, Fraction>>;

/** A reviewer's sheet. A declared conflict keeps it out of every sum, and it may then have no points at all. */
export type Review = { readonly reviewerId: string; readonly conflict: boolean; readonly points: Points };

export type ScoringTerms = {
  readonly criteria: readonly Criterion[];
  /** Reviewers without a conflict that a score needs; two in the first programme. */
  readonly reviewers: number;
  /** Totals of 100 further apart than this call for one reviewer more. */
  readonly largeDifference: Fraction;
};

export type Scored =
  | {
      readonly outcome: 'scored';
      /** Of 100: the exact mean over the reviewers. */
      readonly total: Fraction;
      /** The mean points per criterion, for the tie-break and the explanation. */
      readonly criteria: readonly { readonly key: string; readonly points: Fraction }[];
      readonly reviews: readonly { readonly reviewerId: string; readonly total: Fraction }[];
      readonly excluded: readonly string[];
    }
  | { readonly outcome: 'needs_reviewer'; readonly because: 'too_few'; readonly missing: number }
  | {
      readonly outcome: 'needs_reviewer';
      readonly because: 'large_difference';
      readonly difference: Fraction;
    };

/** Accepts a sheet that gives each criterion, and nothing else, between 0 and its maximum. */
export function checkPoints(
  criteria: readonly Criterion[],
  points: Points,
): Result<Points, 'criterion_missing' | 'criterion_unknown' | 'points_out_of_range'> {
  const unknown = Object.keys(points).find((key) => !criteria.some((criterion) => criterion.key === key));
  if (unknown !== undefined) return refuse('criterion_unknown', { criterion: unknown });
  for (const { maximum, ...criterion } of criteria) {
    const given = Object.hasOwn(points, criterion.key) ? points[criterion.key] : undefined;
    if (!given) return refuse('criterion_missing', { criterion: coded(criterion) });
    if (given.n < 0n || compare(given, maximum) > 0) {
      return refuse('points_out_of_range', { criterion: coded(criterion), maximum: toText(maximum) });
    }
  }
  return accept(points);
}

const HUNDRED = of(100n);
const mean = (values: readonly Fraction[]): Fraction => divide(sum(values), of(BigInt(values.length)));

/** A sheet's total of 100: the sum of weight x points / maximum. */
export const totalOf = (criteria: readonly Criterion[], points: Points): Fraction =>
  multiply(
    HUNDRED,
    sum(criteria.map(({ key, maximum, weight }) => multiply(weight, divide(points[key]!, maximum)))),
  );

/**
 * Scores an application from checked sheets. Sheets of reviewers with a declared conflict are left out; too few
 * others, or two totals too far apart, ask for one reviewer more. Once that one has scored the mean over all
 * stands, whatever the distance: a second look settles it, nobody is scored until the answer pleases.
 */
export function scoreApplication(terms: ScoringTerms, reviews: readonly Review[]): Scored {
  const counted = reviews.filter(({ conflict }) => !conflict);
  if (counted.length < terms.reviewers) {
    return { outcome: 'needs_reviewer', because: 'too_few', missing: terms.reviewers - counted.length };
  }
  const totals = counted.map(({ reviewerId, points }) => ({
    reviewerId,
    total: totalOf(terms.criteria, points),
  }));
  const all = totals.map(({ total }) => total);
  const difference = subtract(all.reduce(max), all.reduce(min));
  if (counted.length === terms.reviewers && compare(difference, terms.largeDifference) > 0) {
    return { outcome: 'needs_reviewer', because: 'large_difference', difference };
  }
  return {
    outcome: 'scored',
    total: mean(all),
    criteria: terms.criteria.map(({ key }) => ({
      key,
      points: mean(counted.map(({ points }) => points[key]!)),
    })),
    reviews: totals,
    excluded: reviews.filter(({ conflict }) => conflict).map(({ reviewerId }) => reviewerId),
  };
}
