import { accept, type Result, refuse } from '../refusal.ts';

/**
 * What money may be clawed back for. Missed targets are not among them: they mean no stage 2, and stage 1 is
 * kept unless the programme file says otherwise.
 */
export const CLAWBACK_CAUSES = ['false_evidence', 'site_charged', 'misuse', 'abandonment'] as const;
export type ClawbackCause = (typeof CLAWBACK_CAUSES)[number];

/** Accepts a cause; a missed target by itself is refused by its own name, anything else as no cause at all. */
export function clawbackCause(
  given: string,
): Result<ClawbackCause, 'missed_targets_are_no_cause' | 'clawback_cause_unknown'> {
  const cause = CLAWBACK_CAUSES.find((known) => known === given);
  if (cause) return accept(cause);
  return given === 'missed_targets'
    ? refuse('missed_targets_are_no_cause')
    : refuse('clawback_cause_unknown', { given, known: CLAWBACK_CAUSES });
}
