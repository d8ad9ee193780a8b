import { accept, type Result, refuse } from '../refusal.ts';
import type { Wording } from '../rule/vocabulary.ts';
import type { ClawbackRefusal } from './refusals.ts';

/** What a programme file may name as causes for taking money back. */
export const CLAWBACK_CAUSES = ['false_evidence', 'site_charged', 'misuse', 'abandonment'] as const;
export type ClawbackCause = (typeof CLAWBACK_CAUSES)[number];

/** What a notice may say: a cause of the file, a claim filed in an insolvency, or missed targets. */
export const NOTICE_CAUSES = [...CLAWBACK_CAUSES, 'insolvency', 'missed_targets'] as const;
export type NoticeCause = (typeof NOTICE_CAUSES)[number];

/** The terms of a programme's file. */
type Terms = {
  readonly causes: readonly { readonly code: ClawbackCause; readonly label: Wording }[];
  readonly keepsStage1OnMissedTargets: boolean;
};

/**
 * Accepts a cause that the programme's file names. An insolvent supplier's claim is filed whatever the file says.
 * Missed targets alone mean no stage 2; stage 1 is kept unless the file says otherwise. Refuses `not_a_cause`.
 */
export function clawbackCause(
  { causes, keepsStage1OnMissedTargets }: Terms,
  given: NoticeCause,
): Result<NoticeCause, ClawbackRefusal> {
  const always = ['insolvency', ...(keepsStage1OnMissedTargets ? [] : ['missed_targets'])];
  return always.includes(given) || causes.some(({ code }) => code === given)
    ? accept(given)
    : refuse('not_a_cause', { given, known: [...causes, ...always] });
}
