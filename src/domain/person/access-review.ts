import { accept, type Result, refuse } from '../refusal.ts';
import { addMonths, type Day, dayOf, type Instant, startOfDay } from '../time.ts';

/** A calendar month in Seoul, `YYYY-MM`. */
export type Month = string;

export type AccessReviewRefusal = 'month_not_over' | 'access_review_signed' | 'only_own_lines';

type Term = {
  readonly value: number;
  readonly unit: 'times_a_day' | 'subjects_a_day' | 'in_a_row' | 'hour' | 'months';
  readonly basis: 'law' | 'proposal';
  readonly source: string;
};

const PROPOSAL = '내부 관리계획에서 정할 값 / for the internal management plan to set';

/** What counts as unusual, and how long lines are kept. No law names these thresholds; the check itself is monthly. */
export const accessTerms = {
  officeFromHour: { value: 9, unit: 'hour', basis: 'proposal', source: PROPOSAL },
  officeToHour: { value: 18, unit: 'hour', basis: 'proposal', source: PROPOSAL },
  outside_hours: { value: 1, unit: 'times_a_day', basis: 'proposal', source: PROPOSAL },
  many_subjects: { value: 50, unit: 'subjects_a_day', basis: 'proposal', source: PROPOSAL },
  without_relation: { value: 1, unit: 'times_a_day', basis: 'proposal', source: PROPOSAL },
  denials_in_row: { value: 5, unit: 'in_a_row', basis: 'proposal', source: PROPOSAL },
  // The longer of the two terms of Article 8 (one year; two for large or sensitive holdings) serves both.
  keepMonths: {
    value: 24,
    unit: 'months',
    basis: 'law',
    source: '개인정보의 안전성 확보조치 기준 제8조',
  },
} as const satisfies Record<string, Term>;

export const oddityKinds = ['outside_hours', 'many_subjects', 'without_relation', 'denials_in_row'] as const;
export type OddityKind = (typeof oddityKinds)[number];

/** How often a reader did something on their worst day of the month. */
export type Oddity = {
  readonly kind: OddityKind;
  readonly personId: string;
  readonly day: Day;
  readonly count: number;
};

export type Unusual = Oddity & { readonly threshold: number };

/** What reaches its threshold, whatever exceeds it by most first. */
export const unusualOf = (oddities: readonly Oddity[]): Unusual[] =>
  oddities
    .map((oddity) => ({ ...oddity, threshold: accessTerms[oddity.kind].value }))
    .filter(({ count, threshold }) => count >= threshold)
    .toSorted((one, other) => other.count / other.threshold - one.count / one.threshold);

/** The instants between which the month lies in Seoul. */
export function spanOf(month: Month): { readonly from: Instant; readonly to: Instant } {
  const first = `${month}-01`;
  return { from: startOfDay(first), to: startOfDay(addMonths(first, 1)) };
}

/** The first instant whose lines are still kept. */
export const keptFrom = (now: Instant): Instant =>
  startOfDay(addMonths(dayOf(now), -accessTerms.keepMonths.value));

/**
 * Whether every line of the month was looked at by somebody other than its reader: one signature of a person
 * without lines of their own, or two of whomever.
 */
export const isReviewed = (signatures: readonly { readonly hasOwnLines: boolean }[]): boolean =>
  signatures.length > 1 || signatures.some(({ hasOwnLines }) => !hasOwnLines);

/**
 * Signs for the lines of a month that is over, all but the signer's own. Refuses `month_not_over`,
 * `access_review_signed` for a second time, and `only_own_lines` where nobody else has read anything.
 */
export function signReview(
  month: Month,
  asked: {
    readonly personId: string;
    readonly systemNow: Instant;
    readonly signedBy: readonly string[];
    readonly lines: number;
    readonly own: number;
  },
): Result<{ readonly lines: number }, AccessReviewRefusal> {
  const { to } = spanOf(month);
  if (asked.systemNow < to) return refuse('month_not_over', { month, endsAt: to });
  if (asked.signedBy.includes(asked.personId)) return refuse('access_review_signed', { month });
  if (asked.own > 0 && asked.own === asked.lines) return refuse('only_own_lines', { month });
  return accept({ lines: asked.lines - asked.own });
}
