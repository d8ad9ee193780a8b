import { intakeOver, supplierTrack } from '../../domain/application/application.ts';
import type { Eligibility } from '../../domain/application/eligibility.ts';
import { rankingTerms, rankTrack, type Standing, standingsOf } from '../../domain/application/rank.ts';
import type { Score } from '../../domain/application/score.ts';
import { comparePlan, ratioOf, shownComparison, shownFraction, supportWon } from '../../domain/award/plan.ts';
import { of, parse } from '../../domain/fraction.ts';
import { reviewOf, type Track } from '../../domain/programme/definition.ts';
import { leavesAgainst } from '../../domain/rule/against.ts';
import { dayOf } from '../../domain/time.ts';
import { namedPeers, namesOf, planTerms } from '../../store/awards.ts';
import { getRunInForce, getRunVersion } from '../../store/programmes.ts';
import { applicationsOf, type NamedApplication } from '../../store/rankings.ts';
import { must } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { money } from '../money.ts';
import { problemOf } from '../problem.ts';
import { textOf } from '../problems.ts';
import type { Reading } from '../route.ts';

/** Whoever a ranking orders; all others are left out of it, and counted by why. */
const RANKED: readonly NamedApplication['state'][] = [
  'eligible',
  'selected',
  'waiting',
  'not_selected',
  'recommended',
  'awarded',
];

/** How the applications of a track stand, and what a ranking would decide now. */
export async function rankingView(
  { db, now, locale }: Reading,
  { programmeId, track: asked }: { readonly programmeId: string; readonly track?: string | undefined },
) {
  const { definition, contentId } = await getRunInForce(db, programmeId);
  const first = definition.tracks.find(({ review }) => review !== undefined)?.key ?? '';
  const track = must(supplierTrack(definition, asked ?? first));
  const applications = await applicationsOf(db, { programmeId, track: track.key });
  const terms = rankingTerms(definition, track, { contentId, day: dayOf(now, definition.zone) });
  const candidates = applications
    .filter(({ state }) => RANKED.includes(state))
    .map((each) => ({ ...each, score: each.score as Score | null }));
  const standings = new Map(standingsOf(candidates, terms).map((each) => [each.id, each]));
  const over = intakeOver(track, now);
  const ranked = over.ok ? rankTrack(candidates, terms) : over;
  const rows = candidates.map((each) => rowView(each, standings.get(each.id), track));
  return {
    track: track.key,
    title: track.title,
    places: terms.places,
    waitingPlaces: terms.waitingPlaces,
    tieKeys: terms.tieKeys.map(({ key }) => ({ key, label: criterionLabel(track, key) })),
    rows: rows.sort(
      (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.number < b.number ? -1 : 1),
    ),
    leftOut: leftOut(applications),
    reasons: reasonsOf(applications),
    hindrance: ranked.ok
      ? null
      : {
          code: ranked.refusal.code,
          reason: problemOf(textOf(ranked.refusal.code), ranked.refusal, { locale }).detail,
        },
  };
}

const criterionLabel = (track: Track, key: string) =>
  reviewOf(track)?.criteria.find((criterion) => criterion.key === key)?.label ?? { ko: key };

type Candidate = Omit<NamedApplication, 'score'> & { readonly score: Score | null };

function rowView(application: Candidate, standing: Standing | undefined, track: Track) {
  const { id, number, supplierId, supplierName, state, score } = application;
  const total = score?.outcome === 'scored' ? (parse(score.total) ?? of(0n)) : null;
  return {
    applicationId: id,
    number,
    supplierId,
    supplierName,
    state,
    total: total && shownFraction(total),
    place: standing?.place ?? null,
    belowBy: belowByView(standing?.belowBy, track),
    next: standing?.next
      ? { outcome: standing.next.outcome, waitingPlace: standing.next.waitingPlace ?? null }
      : null,
  };
}

function belowByView(belowBy: Standing['belowBy'], track: Track) {
  if (belowBy === undefined) return null;
  if (typeof belowBy === 'string') return { kind: belowBy };
  return {
    kind: 'tie_key' as const,
    criterion: belowBy.tieKey,
    label: criterionLabel(track, belowBy.tieKey),
  };
}

function leftOut(applications: readonly NamedApplication[]) {
  const counts = new Map<NamedApplication['state'], number>();
  for (const { state } of applications) {
    if (!RANKED.includes(state)) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => ({ state, count }));
}

/** Why the ineligible are, by condition, the most frequent first. */
function reasonsOf(applications: readonly NamedApplication[]) {
  const found = new Map<string, { id: string; reason: { ko: string; en?: string }; count: number }>();
  for (const { state, eligibility } of applications) {
    const root = (eligibility as Eligibility | null)?.explanation?.root;
    if (state !== 'ineligible' || root === undefined) continue;
    for (const { id, reason } of leavesAgainst(root)) {
      found.set(id, { id, reason, count: (found.get(id)?.count ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** A plan's targets per million won beside the floor of its file and each of the programme's other agreed plans. */
export async function planPeersView({ db, now }: Reading, planId: string) {
  const plan = await get(db, 'plan', planId);
  const award = await get(db, 'award', plan.awardId);
  const { definition } = await getRunVersion(db, award.programmeVersionId);
  const peers = await namedPeers(db, award);
  const terms = planTerms(plan);
  const on = dayOf(now, definition.zone);
  const assessed = comparePlan(definition, terms, { peers: peers.map((peer) => peer.terms), day: on });
  const names = await namesOf(db, [award.supplierId]);
  return {
    planId,
    awardId: award.id,
    supplierName: names.get(award.supplierId) ?? '',
    sequence: plan.sequence,
    support: money(supportWon(terms)),
    on,
    metrics: shownComparison(assessed).map(({ metric, peers: _count, ...rest }) => ({
      ...rest,
      metric,
      unit: definition.metrics.find(({ key }) => key === metric)?.unit ?? { ko: '' },
      target: terms.targets.find((each) => each.metric === metric)?.target ?? 0,
      peers: peers.flatMap(({ awardId, supplierName, terms: promised }) => {
        const found = ratioOf(promised, metric);
        return found === undefined
          ? []
          : [{ awardId, supplierName, target: found.target, perMillionWon: shownFraction(found.ratio) }];
      }),
    })),
  };
}
