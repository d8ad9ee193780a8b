import { accept, type Result, refuse } from '../refusal.ts';
import { payableSite, type SupplierTie } from '../site/payable.ts';

/** An organisation with a stake in what a verifier finds. */
export type Stakeholder = {
  readonly relation: 'supplier' | 'site' | 'funder' | 'recommender' | 'first_verifier';
  readonly organisationId: string;
};

/**
 * A verifier stands apart from everyone who gains or loses by its findings: it is none of them, not affiliated,
 * shares no representative and no member. Refuses `verifier_not_independent` with the relations it is tied to.
 */
export function independent(
  verifierId: string,
  stakeholders: readonly Stakeholder[],
  ties: readonly SupplierTie[],
): Result<null, 'verifier_not_independent'> {
  const tied = stakeholders.filter(({ organisationId }) => !payableSite(verifierId, organisationId, ties).ok);
  return tied.length === 0
    ? accept(null)
    : refuse('verifier_not_independent', { tiedTo: [...new Set(tied.map(({ relation }) => relation))] });
}
