import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';

export type SiteCaseState = 'open' | 'closed';
export type SiteCaseKind = 'complaint' | 'accident';
export type Finding = 'charged' | 'not_charged' | 'caused_by_improvement' | 'not_caused' | 'unclear';

export const siteCaseActions = { close: ['open'] } as const satisfies ActionTable<string, SiteCaseState>;

export type SiteCaseRefusal = 'state_does_not_allow' | 'same_person' | 'finding_does_not_fit';

/** What may come out of which kind of case. */
export const findings = {
  complaint: ['charged', 'not_charged', 'unclear'],
  accident: ['caused_by_improvement', 'not_caused', 'unclear'],
} as const satisfies Record<SiteCaseKind, readonly Finding[]>;

type SiteCase = {
  readonly kind: SiteCaseKind;
  readonly state: SiteCaseState;
  readonly openedBy: string;
};

/**
 * Closes a case by another person than the one who opened it. A site that was charged is a cause for taking
 * money back, which is noted and not yet done. Refuses `same_person` and `finding_does_not_fit`.
 */
export function close(
  siteCase: SiteCase,
  finding: Finding,
  personId: string,
): Result<{ clawbackCause: 'site_charged' | null }, SiteCaseRefusal> {
  const allowed = allowedIn<keyof typeof siteCaseActions, SiteCaseState>(
    siteCaseActions,
    'close',
    siteCase.state,
  );
  if (!allowed.ok) return allowed;
  if (siteCase.openedBy === personId) return refuse('same_person');
  const fitting: readonly Finding[] = findings[siteCase.kind];
  if (!fitting.includes(finding)) return refuse('finding_does_not_fit', { finding, fitting });
  return accept({ clawbackCause: finding === 'charged' ? 'site_charged' : null });
}
