import { compare, type Fraction } from '../fraction.ts';
import { byText } from '../selection/draw.ts';
import type { Instant } from '../time.ts';
import { assign, type Choice, type Table } from './assign.ts';
import {
  feasibilityOf,
  INFEASIBLE,
  type Infeasible,
  type SiteRequest,
  type SupplierOffer,
} from './feasibility.ts';

export type QueuedSite = SiteRequest & { readonly priority: Fraction; readonly appliedAt: Instant };

/** Why not this supplier: it could not, it is full, or it could as well and another was taken. */
export type WhyNot = Infeasible | 'capacity_full' | 'brought_sites_full' | 'also_suitable';

/** Nearest first: what an officer wants to know is who could almost have done it. */
const NEAREST_FIRST: readonly WhyNot[] = [
  'also_suitable',
  'brought_sites_full',
  'capacity_full',
  ...[...INFEASIBLE].reverse(),
];

export type Others = {
  readonly shown: readonly { readonly supplierId: string; readonly because: WhyNot }[];
  /** All others by reason, the unshown among them. */
  readonly counts: Readonly<Partial<Record<WhyNot, number>>>;
};

export type Ranked = {
  readonly siteId: string;
  /** Place in the queue, from 1: by priority, then by time of application, then by id. */
  readonly place: number;
  readonly priority: Fraction;
  readonly others: Others;
};

export type Proposal = Ranked & {
  readonly supplierId: string;
  /** Flagged: the supplier brought this site itself. */
  readonly brought: boolean;
  /** The supplier's seats that the round took, this one among them, of those it had. */
  readonly supplierLoad: { readonly taken: number; readonly capacity: number };
};

export type Round = { readonly proposals: readonly Proposal[]; readonly unmatched: readonly Ranked[] };

const inQueue = (a: QueuedSite, b: QueuedSite): number =>
  compare(b.priority, a.priority) || byText(a.appliedAt, b.appliedAt) || byText(a.siteId, b.siteId);

function whyNot(table: Table, choice: Choice): WhyNot {
  if (table.sitesAt[choice.supplier]!.size >= table.seats[choice.supplier]!.seats) return 'capacity_full';
  return choice.brought && table.broughtAt[choice.supplier]! >= table.seats[choice.supplier]!.broughtSeats
    ? 'brought_sites_full'
    : 'also_suitable';
}

/** `reasons` stands in the order of the offers; the supplier that was taken has none. */
function gatherOthers(
  reasons: readonly (WhyNot | undefined)[],
  offers: readonly SupplierOffer[],
  most: number,
): Others {
  const counts: Partial<Record<WhyNot, number>> = {};
  for (const because of reasons) if (because) counts[because] = (counts[because] ?? 0) + 1;
  const shown: { supplierId: string; because: WhyNot }[] = [];
  for (const because of NEAREST_FIRST) {
    if (!counts[because]) continue;
    for (let at = reasons.indexOf(because); at >= 0; at = reasons.indexOf(because, at + 1)) {
      if (shown.length === most) return { shown, counts };
      shown.push({ supplierId: offers[at]!.supplierId, because });
    }
  }
  return { shown, counts };
}

/** The suppliers that could take the site, by their index. */
function choicesOf(
  site: SiteRequest,
  verdicts: readonly (Infeasible | undefined)[],
  offers: readonly SupplierOffer[],
): Choice[] {
  const choices: Choice[] = [];
  for (let supplier = 0; supplier < offers.length; supplier++) {
    if (verdicts[supplier]) continue;
    choices.push({ supplier, brought: offers[supplier]!.supplierId === site.broughtBy });
  }
  return choices;
}

/**
 * Proposes a supplier for each site, feasibility first, then by priority (see `assign`: no site is left out for
 * one of lower priority). Among free suppliers the one that brought the site is taken, within its cap, else the
 * one with the largest share of its capacity free, ties to the smaller id. Each proposal, and each site without
 * one, says why not the others; at most `othersShown` are named. Ids are distinct, the order given cannot matter.
 */
export function propose(
  sites: readonly QueuedSite[],
  suppliers: readonly SupplierOffer[],
  othersShown = 5,
): Round {
  const queue = [...sites].sort(inQueue);
  const offers = [...suppliers].sort((a, b) => byText(a.supplierId, b.supplierId));
  const tests = offers.map(feasibilityOf);
  const verdicts = queue.map((site) => tests.map((test) => test(site)));
  const choices = queue.map((site, at) => choicesOf(site, verdicts[at]!, offers));
  const table = assign(
    choices,
    offers.map(({ capacity, broughtCapacity }) => ({ seats: capacity, broughtSeats: broughtCapacity })),
  );
  const proposals: Proposal[] = [];
  const unmatched: Ranked[] = [];
  for (const [at, { siteId, priority }] of queue.entries()) {
    const taken = table.taken[at];
    const reasons: (WhyNot | undefined)[] = verdicts[at]!.slice();
    for (const choice of choices[at]!) {
      if (choice.supplier !== taken?.supplier) reasons[choice.supplier] = whyNot(table, choice);
    }
    const ranked = { siteId, place: at + 1, priority, others: gatherOthers(reasons, offers, othersShown) };
    if (!taken) unmatched.push(ranked);
    else {
      const { supplierId, capacity } = offers[taken.supplier]!;
      const supplierLoad = { taken: table.sitesAt[taken.supplier]!.size, capacity };
      proposals.push({ ...ranked, supplierId, brought: taken.brought, supplierLoad });
    }
  }
  return { proposals, unmatched };
}
