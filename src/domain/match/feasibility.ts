import type { Day } from '../time.ts';

/** A site that asks for an improvement. Representatives are person ids, or digests of their registry numbers. */
export type SiteRequest = {
  readonly siteId: string;
  readonly organisationId: string;
  readonly representatives: readonly string[];
  readonly hazard: string;
  readonly region: string;
  readonly from: Day;
  readonly until: Day;
  /** The supplier that brought the site, if one did. */
  readonly broughtBy: string | undefined;
  /** Suppliers with which an earlier proposal was declined by either side. */
  readonly declinedWith: readonly string[];
};

/** What a supplier offers for the round: `capacity` is what is left of its plan. */
export type SupplierOffer = {
  readonly supplierId: string;
  readonly organisationId: string;
  readonly affiliates: readonly string[];
  readonly representatives: readonly string[];
  readonly hazards: readonly string[];
  readonly regions: readonly string[];
  readonly from: Day;
  readonly until: Day;
  readonly capacity: number;
  /** Most sites that it brought itself among those it is given. */
  readonly broughtCapacity: number;
};

/**
 * Why a pair cannot be, in the order in which it is asked; the first that fails is the one told. A supplier's
 * own, affiliated or same-representative sites are not payable, so they are not matched either.
 */
export const INFEASIBLE = [
  'hazard_not_offered',
  'region_not_served',
  'no_capacity',
  'dates_do_not_meet',
  'own_site',
  'affiliated_site',
  'same_representative',
  'declined_before',
] as const;
export type Infeasible = (typeof INFEASIBLE)[number];

/** A supplier's test for sites, its lists turned into sets once. Undefined: the pair can be. */
export function feasibilityOf(offer: SupplierOffer): (site: SiteRequest) => Infeasible | undefined {
  const hazards = new Set(offer.hazards);
  const regions = new Set(offer.regions);
  const affiliates = new Set(offer.affiliates);
  const representatives = new Set(offer.representatives);
  return (site) => {
    if (!hazards.has(site.hazard)) return 'hazard_not_offered';
    if (!regions.has(site.region)) return 'region_not_served';
    if (offer.capacity < 1) return 'no_capacity';
    if (site.until < offer.from || offer.until < site.from) return 'dates_do_not_meet';
    if (site.organisationId === offer.organisationId) return 'own_site';
    if (affiliates.has(site.organisationId)) return 'affiliated_site';
    if (site.representatives.some((person) => representatives.has(person))) return 'same_representative';
    if (site.declinedWith.includes(offer.supplierId)) return 'declined_before';
    return undefined;
  };
}
