import { floor, multiply, of, toText } from '../fraction.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { shareOn } from '../programme/parameter.ts';
import { type Region, regionOn } from '../region/region.ts';
import type { SupplierTie } from '../site/payable.ts';
import type { Day } from '../time.ts';
import type { SupplierOffer } from './feasibility.ts';
import {
  type Cell,
  type CellNeed,
  cellKey,
  type Priority,
  type PriorityPart,
  type PriorityTerms,
  priorityOf,
} from './priority.ts';
import { type Proposal, propose, type QueuedSite, type Ranked } from './propose.ts';

/** An open site as the store knows it; its id, a UUIDv7, stands for when it applied. */
export type OpenSite = {
  readonly id: string;
  readonly organisationId: string;
  readonly hazard: string;
  readonly region: string;
  readonly size: string;
  readonly reportedRisk: number;
  readonly availableFrom: Day;
  readonly availableTo: Day;
  readonly broughtById: string | null;
  readonly declinedWith: readonly string[];
};

/** An active award with its agreed plan and how many of its places are taken. */
export type OpenAward = {
  readonly awardId: string;
  readonly supplierId: string;
  readonly capacitySites: number;
  readonly hazards: readonly string[];
  readonly regions: readonly string[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly living: number;
  readonly brought: number;
};

/** What a round of matching is decided on. */
export type RoundInput = {
  readonly sites: readonly OpenSite[];
  readonly awards: readonly OpenAward[];
  readonly ties: readonly SupplierTie[];
  readonly needs: readonly CellNeed[];
  readonly regions: readonly Region[];
  readonly on: Day;
};

/** A site and a supplier, with its award and the explanation that is kept. */
export type ProposedPair = {
  readonly siteId: string;
  readonly awardId: string;
  readonly supplierId: string;
  readonly brought: boolean;
  readonly explanation: {
    readonly place: number;
    readonly priority: PriorityText;
    readonly others: Ranked['others'];
    /** The site that dropped out, in whose place this one comes. */
    readonly replaces?: string;
  };
};

export type RoundResult = {
  readonly proposals: readonly ProposedPair[];
  readonly unmatched: readonly (Pick<Ranked, 'siteId' | 'place' | 'others'> & {
    readonly priority: PriorityText;
  })[];
};

/** The programme's published weights on the day, and the highest score of the scale that sites report on. */
export function priorityTerms(definition: RunDefinition, on: Day): PriorityTerms {
  const { weights } = definition.matching;
  const share = (name: string) => shareOn(definition, name, on);
  return {
    shortfallWeight: share(weights.unmetNeed),
    riskWeight: share(weights.baselineRisk),
    sizeWeight: share(weights.size),
    riskMax: BigInt(definition.riskMethods[0]?.bands.at(-1)?.upTo ?? 1),
    sizeScores: Object.fromEntries(
      definition.sizeClasses.map(({ code, priority }) => [code, share(priority)]),
    ),
  };
}

const codeOn = ({ regions, on }: Pick<RoundInput, 'regions' | 'on'>, code: string): string =>
  regionOn(regions, code, on)?.code ?? code;

/** Everything by the regions of the day: what was 29 (Gwangju) when a site applied is 12 from 2026-07-01. */
function onTheDay(input: RoundInput): RoundInput {
  const codeOf = (code: string): string => codeOn(input, code);
  const needs = new Map<string, CellNeed>();
  for (const each of input.needs) {
    const need = { ...each, region: codeOf(each.region) };
    const known = needs.get(cellKey(need));
    needs.set(cellKey(need), {
      ...need,
      knownNeed: need.knownNeed + (known?.knownNeed ?? 0n),
      installed: need.installed + (known?.installed ?? 0n),
    });
  }
  return {
    ...input,
    sites: input.sites.map((site) => ({ ...site, region: codeOf(site.region) })),
    awards: input.awards.map((award) => ({ ...award, regions: award.regions.map(codeOf) })),
    needs: [...needs.values()],
  };
}

/** A shared representative stands as a token that both sides carry: the supplier's own id. */
function queuedSite(input: RoundInput, site: OpenSite, priority: Priority): QueuedSite {
  const ties = input.ties.filter(
    ({ otherId, kind }) => kind === 'same_representative' && otherId === site.organisationId,
  );
  return {
    siteId: site.id,
    organisationId: site.organisationId,
    representatives: ties.map(({ supplierId }) => supplierId),
    hazard: site.hazard,
    region: site.region,
    from: site.availableFrom,
    until: site.availableTo,
    broughtBy: site.broughtById ?? undefined,
    declinedWith: site.declinedWith,
    priority: priority.total,
    appliedAt: site.id,
  };
}

function offerOf(definition: RunDefinition, input: RoundInput, award: OpenAward): SupplierOffer {
  const { supplierId, capacitySites, living } = award;
  const begun = award.startsOn <= input.on;
  const most = floor(
    multiply(of(BigInt(capacitySites)), shareOn(definition, definition.matching.broughtShare, input.on)),
  );
  return {
    supplierId,
    organisationId: supplierId,
    affiliates: input.ties
      .filter((tie) => tie.kind === 'affiliate' && tie.supplierId === supplierId)
      .map(({ otherId }) => otherId),
    representatives: [supplierId],
    hazards: award.hazards,
    regions: award.regions,
    from: begun ? input.on : award.startsOn,
    until: award.endsOn,
    capacity: Math.max(0, capacitySites - living),
    broughtCapacity: Math.max(0, Number(most) - award.brought),
  };
}

/** A site's priority as it is kept and shown, fractions as text. */
export type PriorityText = { readonly total: string } & Readonly<
  Record<
    'shortfall' | 'risk' | 'size',
    { readonly value: string; readonly weight: string; readonly product: string }
  >
>;

const partText = ({ value, weight, product }: PriorityPart) => ({
  value: toText(value),
  weight: toText(weight),
  product: toText(product),
});

const priorityText = ({ total, shortfall, risk, size }: Priority): PriorityText => ({
  total: toText(total),
  shortfall: partText(shortfall),
  risk: partText(risk),
  size: partText(size),
});

/**
 * Decides a round of matching on what is open, by the published priority (see `propose`), and writes down for each
 * pair why it and why not the others. An award whose plan is over on the day takes no more.
 */
export function decideRound(definition: RunDefinition, gathered: RoundInput): RoundResult {
  const input = onTheDay(gathered);
  const terms = priorityTerms(definition, input.on);
  const needs = new Map(input.needs.map((need) => [cellKey(need), need]));
  const sites = new Map(
    input.sites.map((site) => {
      const need = needs.get(cellKey(site));
      const priority = priorityOf({ size: site.size, riskScore: BigInt(site.reportedRisk) }, need, terms);
      return [site.id, { site, need, priority }];
    }),
  );
  const awards = new Map(
    input.awards.filter(({ endsOn }) => endsOn >= input.on).map((award) => [award.supplierId, award]),
  );
  const { proposals, unmatched } = propose(
    [...sites.values()].map(({ site, priority }) => queuedSite(input, site, priority)),
    [...awards.values()].map((award) => offerOf(definition, input, award)),
  );
  const explained = (proposal: Proposal) => {
    const { siteId, place, brought, supplierLoad, others } = proposal;
    const { site, need, priority } = sites.get(siteId)!;
    const { hazard, region, size } = site;
    return {
      on: input.on,
      place,
      inQueue: input.sites.length,
      cell: { hazard, region, size, knownNeed: need?.knownNeed ?? 0n, installed: need?.installed ?? 0n },
      priority: priorityText(priority),
      brought,
      supplierLoad,
      others,
    };
  };
  return {
    proposals: proposals.map((proposal) => {
      const { siteId, supplierId, brought } = proposal;
      const { awardId } = awards.get(supplierId)!;
      return { siteId, awardId, supplierId, brought, explanation: explained(proposal) };
    }),
    unmatched: unmatched.map(({ siteId, place, others }) => ({
      siteId,
      place,
      others,
      priority: priorityText(sites.get(siteId)!.priority),
    })),
  };
}

/**
 * Who takes a dropped site's place at its supplier: the first in the queue of its cell that the supplier can do,
 * in the place that the drop-out has freed. Undefined where the cell has no other.
 */
export function replacementFor(
  definition: RunDefinition,
  dropped: {
    readonly siteId: string;
    readonly cell: Cell;
    readonly awardId: string;
    readonly brought: boolean;
  },
  input: RoundInput,
): ProposedPair | undefined {
  const cellOf = ({ hazard, region, size }: Cell) => cellKey({ hazard, region: codeOn(input, region), size });
  const sites = input.sites.filter((site) => cellOf(site) === cellOf(dropped.cell));
  const awards = input.awards
    .filter(({ awardId }) => awardId === dropped.awardId)
    .map((award) => ({
      ...award,
      living: award.living - 1,
      brought: award.brought - (dropped.brought ? 1 : 0),
    }));
  const [first] = decideRound(definition, { ...input, sites, awards }).proposals;
  return first && { ...first, explanation: { ...first.explanation, replaces: dropped.siteId } };
}
