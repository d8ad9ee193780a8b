import { compare, equal, type Fraction } from '../fraction.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type Hash, shuffle } from './draw.ts';

export type Contender = {
  readonly applicationId: string;
  /** Of 100. */
  readonly total: Fraction;
  /** The values of the published tie keys, in their order. */
  readonly tieValues: readonly Fraction[];
};

export type TieKey = { readonly key: string; readonly better: 'higher' | 'lower' };

export type RankingTerms = {
  readonly places: number;
  readonly waitingPlaces: number;
  readonly tieKeys: readonly TieKey[];
  /** Decides what the published keys leave equal; fixed by commit and reveal before the scores are known. */
  readonly seed: Hash;
};

/** What an applicant is told: rank 53 of 78, the last selected had 81.5, and what parted it from an equal. */
export type Placement = {
  readonly applicationId: string;
  readonly outcome: 'selected' | 'waiting' | 'not_selected';
  readonly rank: number;
  readonly of: number;
  readonly total: Fraction;
  /** Place on the waiting list, from 1. */
  readonly waitingPlace: number | undefined;
  /** The total of the last selected; undefined when there was nobody or no place. */
  readonly lastSelectedTotal: Fraction | undefined;
  /**
   * What put it below the one ranked just above: its score, a tie key, or the seeded draw. The first has none.
   */
  readonly belowBy: 'score' | 'draw' | { readonly tieKey: string } | undefined;
};

type Lot = Contender & { readonly lot: number };

/** The first thing, in the published order, in which two contenders differ, and which of them is ahead by it. */
function parting(a: Lot, b: Lot, tieKeys: readonly TieKey[]): { order: number; by: Placement['belowBy'] } {
  if (!equal(a.total, b.total)) return { order: compare(b.total, a.total), by: 'score' };
  for (const [at, { key, better }] of tieKeys.entries()) {
    const order = compare(b.tieValues[at]!, a.tieValues[at]!);
    if (order !== 0) return { order: better === 'higher' ? order : -order, by: { tieKey: key } };
  }
  return { order: a.lot - b.lot, by: 'draw' };
}

/**
 * Ranks by total, then by the published tie keys, then by lot. Lots are a seeded shuffle of all application
 * ids, drawn once, so that the order of the list cannot matter and anyone can draw them again. Every contender
 * has its own rank; application ids are distinct. Returned in rank order.
 */
export function rank(contenders: readonly Contender[], terms: RankingTerms): Placement[] {
  const lots = new Map(
    shuffle(
      contenders.map(({ applicationId }) => applicationId),
      terms.seed,
      'ranking',
    ).map((applicationId, lot) => [applicationId, lot]),
  );
  const order: Lot[] = contenders.map((contender) => ({
    ...contender,
    lot: lots.get(contender.applicationId)!,
  }));
  order.sort((a, b) => parting(a, b, terms.tieKeys).order);
  const lastSelectedTotal = order[Math.min(terms.places, order.length) - 1]?.total;
  return order.map((contender, at) => {
    const waitingPlace = at - terms.places + 1;
    const waiting = at >= terms.places && waitingPlace <= terms.waitingPlaces;
    return {
      applicationId: contender.applicationId,
      outcome: at < terms.places ? 'selected' : waiting ? 'waiting' : 'not_selected',
      rank: at + 1,
      of: order.length,
      total: contender.total,
      waitingPlace: waiting ? waitingPlace : undefined,
      lastSelectedTotal,
      belowBy: at === 0 ? undefined : parting(order[at - 1]!, contender, terms.tieKeys).by,
    };
  });
}

/**
 * Who takes the place of a selected applicant that was declined or left: the first on the waiting list that is
 * not already promoted or gone (`unavailable`).
 */
export function replacement<Placed extends Pick<Placement, 'applicationId' | 'outcome' | 'rank'>>(
  placements: readonly Placed[],
  unavailable: ReadonlySet<string>,
): Result<Placed, 'waiting_list_empty'> {
  const waiting = placements.filter(({ outcome }) => outcome === 'waiting');
  const next = waiting
    .filter(({ applicationId }) => !unavailable.has(applicationId))
    .sort((a, b) => a.rank - b.rank)[0];
  return next ? accept(next) : refuse('waiting_list_empty', { waiting: waiting.length });
}
