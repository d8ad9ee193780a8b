import { byText } from '../selection/draw.ts';
import type { SupplierOffer } from './feasibility.ts';
import { type CellNeed, cellKey } from './priority.ts';

export type Outreach = {
  /** Cells with open need that no supplier covers, the largest need first. */
  readonly cellsWithoutSupplier: readonly (CellNeed & { readonly openNeed: bigint })[];
  /** Regions of the programme from which no site applied, sorted. */
  readonly regionsWithoutApplication: readonly string[];
};

/** What an officer has to go out for: need that nobody serves, and regions that nobody speaks for. */
export function outreach(found: {
  readonly needs: readonly CellNeed[];
  readonly suppliers: readonly Pick<SupplierOffer, 'hazards' | 'regions'>[];
  readonly regions: readonly string[];
  readonly regionsApplied: ReadonlySet<string>;
}): Outreach {
  const covered = (need: CellNeed) =>
    found.suppliers.some(
      ({ hazards, regions }) => hazards.includes(need.hazard) && regions.includes(need.region),
    );
  return {
    cellsWithoutSupplier: found.needs
      .map((need) => ({ ...need, openNeed: need.knownNeed - need.installed }))
      .filter((need) => need.openNeed > 0n && !covered(need))
      .sort((a, b) => Number(b.openNeed - a.openNeed) || byText(cellKey(a), cellKey(b))),
    regionsWithoutApplication: found.regions
      .filter((region) => !found.regionsApplied.has(region))
      .sort(byText),
  };
}
