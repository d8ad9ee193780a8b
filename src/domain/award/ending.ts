import { CLAWBACK_CAUSES } from '../clawback/causes.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import type { AwardRefusal } from './refusals.ts';

/** What an award is suspended for, until it is looked into. */
export const SUSPENSION_CAUSES = ['accident', 'complaint', 'evidence_doubted', 'report_overdue'] as const;
export type SuspensionCause = (typeof SUSPENSION_CAUSES)[number];

/** What the operator ends an award for. An insolvent supplier's sites are matched anew and a claim is filed. */
export const TERMINATION_CAUSES = [...CLAWBACK_CAUSES, 'insolvency', 'breach_of_agreement'] as const;
export type TerminationCause = (typeof TERMINATION_CAUSES)[number];

/** Whether how the award ended calls for a clawback notice for abandonment: it left with money in hand. */
export const clawbackFollows = (endedCause: string | null): boolean =>
  endedCause === 'withdrawn_after_payment';

/**
 * How a supplier's withdrawal counts: without a won paid it simply ends; with money in hand it leads to
 * clawback. While a payment is on its way neither can be said.
 */
export function withdrawal(payments: {
  readonly paid: number;
  readonly inFlight: readonly string[];
}): Result<'withdrawn_before_payment' | 'withdrawn_after_payment', AwardRefusal> {
  if (payments.inFlight.length > 0) return refuse('payment_in_flight', { payments: payments.inFlight });
  return accept(payments.paid === 0 ? 'withdrawn_before_payment' : 'withdrawn_after_payment');
}

/** What still runs under an award, by number or id: an award is closed only when all of it has ended. */
export type OpenBusiness = Readonly<
  Record<'claims' | 'cases' | 'payments' | 'receivables' | 'changeRequests', readonly string[]>
>;

/** Closes an award that has nothing open, and keeps the cause of one that ended before its time. */
export function closing(
  award: { readonly endedCause: string | null },
  open: OpenBusiness,
): Result<{ readonly endedCause: string }, AwardRefusal> {
  const kinds = Object.entries(open).filter(([, items]) => items.length > 0);
  return kinds.length > 0
    ? refuse('award_has_open', { kinds: kinds.map(([kind]) => kind), ...open })
    : accept({ endedCause: award.endedCause ?? 'completed' });
}

/** States of a site that still waits for its improvement. */
const WAITING_SITES: readonly string[] = ['proposed', 'matched', 'baselined'];

/** Improvements that are work done: they stand when the award ends. The others are abandoned. */
const DONE: readonly string[] = ['done', 'confirmed', 'contested'];

export const isAbandoned = (improvement: { readonly state: string }): boolean =>
  !DONE.includes(improvement.state);

/** Whether a site goes back to be matched anew when its supplier's award ends: not where work was done already. */
export const isReopened = (
  site: { readonly id: string; readonly state: string },
  improvements: readonly { readonly siteId: string; readonly state: string }[],
): boolean =>
  WAITING_SITES.includes(site.state) &&
  !improvements.some((each) => each.siteId === site.id && DONE.includes(each.state));
