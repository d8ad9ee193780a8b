import { digestOf } from '../fact/digest.ts';
import { type Fraction, parse, toText } from '../fraction.ts';
import type { RunDefinition, RunTrack } from '../programme/definition.ts';
import { wholeOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import {
  type Contender,
  type Placement,
  type RankingTerms,
  rank,
  replacement,
} from '../selection/ranking.ts';
import type { Day, Instant } from '../time.ts';
import { type ApplicationState, holdsPlace } from './application.ts';
import type { Score } from './score.ts';

export type Candidate = {
  readonly id: string;
  readonly number: string;
  readonly state: ApplicationState;
  readonly score: Score | null;
};

/** What an applicant is told of the ranking, fractions as text. */
export type Selection = {
  readonly outcome: Placement['outcome'];
  readonly rank: number;
  readonly of: number;
  readonly total: string;
  readonly places: number;
  readonly waitingPlace?: number;
  readonly lastSelectedTotal?: string;
  readonly belowBy?: NonNullable<Placement['belowBy']>;
};

/**
 * The published terms of a ranking. The seed of the lot that parts equals hangs on the version's content alone:
 * it stood before the first application, and anyone can compute it again.
 */
export function rankingTerms(
  definition: RunDefinition,
  { key, places, waitingPlaces, review }: RunTrack,
  { contentId, day }: { readonly contentId: string; readonly day: Day },
): RankingTerms {
  return {
    places: wholeOn(definition, places, day),
    waitingPlaces: waitingPlaces === undefined ? 0 : wholeOn(definition, waitingPlaces, day),
    tieKeys: (review?.tieBreak ?? []).map((criterion) => ({ key: criterion, better: 'higher' })),
    seed: digestOf({ contentId, track: key }),
  };
}

const exact = (text: string | undefined): Fraction => {
  const value = text === undefined ? undefined : parse(text);
  if (value === undefined) throw new Error(`a score without the value of a tie key: ${text}`);
  return value;
};

function contenderOf({ id, score }: Candidate, tieKeys: RankingTerms['tieKeys']): Contender {
  if (score?.outcome !== 'scored') throw new Error('only scored applications are ranked');
  const points = new Map(score.criteria.map((criterion) => [criterion.key, criterion.points]));
  return {
    applicationId: id,
    total: exact(score.total),
    tieValues: tieKeys.map(({ key }) => exact(points.get(key))),
  };
}

/**
 * Ranks the candidates to the places and the waiting list, by application id. Whoever holds a place keeps it and
 * stands in the ranking without a new outcome: a later ranking, after an upheld objection, fills only what is
 * free. Refuses `sheets_missing` naming the applications that are not scored yet.
 */
export function rankTrack(
  candidates: readonly Candidate[],
  terms: RankingTerms,
): Result<ReadonlyMap<string, Selection>, 'sheets_missing'> {
  const unscored = candidates.filter(({ score }) => score?.outcome !== 'scored');
  if (unscored.length > 0)
    return refuse('sheets_missing', { applications: unscored.map(({ number }) => number) });
  const holders = new Set(candidates.filter(holdsPlace).map(({ id }) => id));
  const placements = rank(
    candidates.map((candidate) => contenderOf(candidate, terms.tieKeys)),
    terms,
  );
  const open = placements.filter(({ applicationId }) => !holders.has(applicationId));
  const free = Math.max(0, terms.places - holders.size);
  const seated = new Set([...holders, ...open.slice(0, free).map(({ applicationId }) => applicationId)]);
  const lastSelected = placements.findLast(({ applicationId }) => seated.has(applicationId))?.total;
  const selections = open.map(({ applicationId, ...placement }, at): [string, Selection] => {
    const waitingPlace = at < free || at >= free + terms.waitingPlaces ? null : at - free + 1;
    return [
      applicationId,
      {
        outcome: at < free ? 'selected' : waitingPlace === null ? 'not_selected' : 'waiting',
        rank: placement.rank,
        of: placement.of,
        total: toText(placement.total),
        places: terms.places,
        ...(waitingPlace !== null && { waitingPlace }),
        ...(lastSelected !== undefined && { lastSelectedTotal: toText(lastSelected) }),
        ...(placement.belowBy !== undefined && { belowBy: placement.belowBy }),
      },
    ];
  });
  return accept(new Map(selections));
}

/** Where an application stands among those that are scored, and what a ranking would decide of it now. */
export type Standing = {
  readonly id: string;
  readonly place: number;
  readonly belowBy: Placement['belowBy'];
  /** Undefined for whoever keeps a place: it is not decided again. */
  readonly next: Selection | undefined;
};

/** The order of the scored candidates as their scores are now; those without a score are left out. */
export function standingsOf(candidates: readonly Candidate[], terms: RankingTerms): readonly Standing[] {
  const scored = candidates.filter(({ score }) => score?.outcome === 'scored');
  const ranked = rankTrack(scored, terms);
  const next = ranked.ok ? ranked.value : new Map<string, Selection>();
  const placements = rank(
    scored.map((candidate) => contenderOf(candidate, terms.tieKeys)),
    terms,
  );
  return placements.map(({ applicationId, rank: place, belowBy }) => ({
    id: applicationId,
    place,
    belowBy,
    next: next.get(applicationId),
  }));
}

/** The first on the waiting list, who takes a place that falls free; undefined where nobody waits any more. */
export function nextWaiting<
  Application extends { readonly id: string; readonly state: ApplicationState; readonly rank: number | null },
>(applications: readonly Application[]): Application | undefined {
  const waiting = applications
    .filter(({ state }) => state === 'waiting')
    .map((application) => ({
      applicationId: application.id,
      outcome: 'waiting' as const,
      rank: application.rank as number,
      application,
    }));
  const next = replacement(waiting, new Set());
  return next.ok ? next.value.application : undefined;
}

/** The columns of the promoted application: it is told the place on the list that it had, and whose place it takes. */
export const promotion = (
  { selection }: { readonly selection: unknown },
  { inPlaceOf, decidedAt }: { readonly inPlaceOf: string; readonly decidedAt: Instant },
) => ({
  state: 'selected' as const,
  selection: { ...(selection as Selection), outcome: 'selected', inPlaceOf, decidedAt, decidedBy: null },
});
