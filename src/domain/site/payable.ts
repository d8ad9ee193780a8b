import { accept, type Result, refuse } from '../refusal.ts';

/** That a supplier and another organisation hang together, as the registry or a shared person says. */
export type SupplierTie = {
  readonly supplierId: string;
  readonly otherId: string;
  readonly kind: 'affiliate' | 'same_representative';
};

const CAUSE = { affiliate: 'affiliated_site', same_representative: 'same_representative' } as const;

/**
 * Whether a supplier may be paid for a site: not for its own, an affiliate's, or one with the same
 * representative. Asked when a match is agreed and again when the site is claimed, since a tie may have come
 * up in between. Refuses `site_not_payable` with the cause.
 */
export function payableSite(
  supplierId: string,
  siteOrganisationId: string,
  ties: readonly SupplierTie[],
): Result<true, 'site_not_payable'> {
  if (supplierId === siteOrganisationId) return refuse('site_not_payable', { cause: 'own_site' });
  const tie = ties.find((each) => each.supplierId === supplierId && each.otherId === siteOrganisationId);
  return tie === undefined ? accept(true) : refuse('site_not_payable', { cause: CAUSE[tie.kind] });
}
