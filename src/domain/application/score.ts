import { type Fraction, of, parse, toText } from '../fraction.ts';
import type { RunDefinition, RunTrack } from '../programme/definition.ts';
import { shareOn, wholeOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import {
  checkPoints,
  type Points,
  type Review,
  type ScoringTerms,
  scoreApplication,
  totalOf,
} from '../selection/scoring.ts';
import type { Day } from '../time.ts';
import { type ApplicationState, may } from './application.ts';

/** Points per criterion as exact text: `4.5`, `17/4`. */
export type PointsText = Readonly<Record<string, string>>;

/** One officer's sheet as it is stored: points, or a declared conflict in their place. */
export type Sheet = {
  readonly scorerId: string;
  readonly conflict: string | null;
  readonly scores: unknown;
};

/** The score as the application keeps it, fractions as text; `required` is how many sheets it asks for. */
export type Score = { readonly required: number } & (
  | {
      readonly outcome: 'scored';
      readonly total: string;
      readonly criteria: readonly { readonly key: string; readonly points: string }[];
      readonly reviews: readonly { readonly reviewerId: string; readonly total: string }[];
      readonly excluded: readonly string[];
    }
  | {
      readonly outcome: 'needs_reviewer';
      readonly because: 'too_few' | 'large_difference' | 'objection';
      readonly missing: number;
      readonly difference?: string;
    }
);

/** The published score sheet on the day; refuses `no_review` for a track that is not scored. */
export function scoringTerms(
  definition: RunDefinition,
  { key, title, review }: RunTrack,
  day: Day,
): Result<ScoringTerms, 'no_review'> {
  if (review === undefined) return refuse('no_review', { track: { code: key, label: title } });
  const whole = (name: string): Fraction => of(BigInt(wholeOn(definition, name, day)));
  return accept({
    criteria: review.criteria.map((criterion) => ({
      key: criterion.key,
      label: criterion.label,
      maximum: whole(criterion.maxPoints),
      weight: shareOn(definition, criterion.weight, day),
    })),
    reviewers: wholeOn(definition, review.scorers, day),
    largeDifference: whole(review.largeDifference),
  });
}

const read = (text: string): Fraction => {
  const value = parse(text);
  if (value === undefined) throw new Error(`points that are no number: ${text}`);
  return value;
};

const readAll = (points: PointsText): Points =>
  Object.fromEntries(Object.entries(points).map(([key, text]) => [key, read(text)]));

/**
 * Takes one more sheet. Refuses `conflict_declared` and `scored_already` to whoever has one, `sheets_complete`
 * where no further sheet is asked for, and points that the published sheet does not allow.
 */
export function takeSheet(
  terms: ScoringTerms,
  { sheets, score }: { readonly sheets: readonly Sheet[]; readonly score: Score | null },
  given: { readonly scorerId: string; readonly points: PointsText },
) {
  const own = sheets.find(({ scorerId }) => scorerId === given.scorerId);
  if (own !== undefined) return refuse(own.conflict === null ? 'scored_already' : 'conflict_declared');
  if (score?.outcome === 'scored') return refuse('sheets_complete', { required: score.required });
  return checkPoints(terms.criteria, readAll(given.points));
}

/** What points come to, of 100; undefined while the published sheet does not allow them. */
export function sheetTotal(terms: ScoringTerms, points: PointsText): Fraction | undefined {
  const given = Object.entries(points).map(([key, text]) => [key, parse(text)] as const);
  if (given.some(([, value]) => value === undefined)) return undefined;
  const read = Object.fromEntries(given) as Points;
  return checkPoints(terms.criteria, read).ok ? totalOf(terms.criteria, read) : undefined;
}

/**
 * Whether an officer who scores may not know yet what the others gave: until the own sheet is handed in, or no
 * further one is asked for. Two sheets of which one was written beside the other are one opinion.
 */
export function scoresBlind(
  application: { readonly state: ApplicationState; readonly score: Score | null },
  sheets: readonly Sheet[],
  personId: string,
): boolean {
  if (!may('score', application).ok || application.score?.outcome === 'scored') return false;
  return !sheets.some(({ scorerId, conflict }) => scorerId === personId && conflict === null);
}

const reviewOf = ({ scorerId, conflict, scores }: Sheet): Review => ({
  reviewerId: scorerId,
  conflict: conflict !== null,
  points: conflict === null ? readAll(scores as PointsText) : {},
});

/** The score that the sheets make. `asked` is how many an upheld objection asks for, beyond the published number. */
export function scoreOf(terms: ScoringTerms, sheets: readonly Sheet[], asked = 0): Score {
  const reviewers = Math.max(terms.reviewers, asked);
  const counted = sheets.filter(({ conflict }) => conflict === null).length;
  if (counted < reviewers) {
    return {
      outcome: 'needs_reviewer',
      because: 'too_few',
      required: reviewers,
      missing: reviewers - counted,
    };
  }
  const scored = scoreApplication(terms, sheets.map(reviewOf));
  if (scored.outcome === 'scored') {
    const { total, criteria, reviews, excluded } = scored;
    return {
      outcome: 'scored',
      required: reviewers,
      total: toText(total),
      criteria: criteria.map(({ key, points }) => ({ key, points: toText(points) })),
      reviews: reviews.map((review) => ({ ...review, total: toText(review.total) })),
      excluded,
    };
  }
  if (scored.because === 'too_few') throw new Error('enough sheets were counted');
  const { outcome, because, difference } = scored;
  return { outcome, because, required: reviewers, missing: 1, difference: toText(difference) };
}

/** After an upheld objection one officer more scores, and the mean over all of them stands. */
export const secondLook = (score: Score | null): Score | null =>
  score === null
    ? null
    : {
        outcome: 'needs_reviewer',
        because: 'objection',
        missing: 1,
        required: 1 + (score.outcome === 'scored' ? score.reviews.length : score.required),
      };
