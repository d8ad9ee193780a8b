import { sql } from 'kysely';
import { acceptMatch } from '../../actions/match/accept.ts';
import { declineMatch } from '../../actions/match/decline.ts';
import { proposeMatches } from '../../actions/match/propose.ts';
import { boardOperations } from '../../contract/board.ts';
import { matchOperations as operations } from '../../contract/site.ts';
import { outreach } from '../../domain/match/outreach.ts';
import { regionOn, regionsOn } from '../../domain/region/region.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import { historyOf } from '../../store/history.ts';
import { readList } from '../../store/listing.ts';
import {
  cellNeeds,
  noesBySupplier,
  openAwards,
  proposalsBySupplier,
  regionsApplied,
} from '../../store/matches.ts';
import { type Db, get } from '../../store/rows.ts';
import { regionsOfKorea } from '../reference.ts';
import { acting, actingTogether, type Route, reading } from '../route.ts';
import { shows } from '../viewer.ts';
import { boardView } from '../views/board.ts';

/** As many sites without a match as an answer names; the rest are counted. */
const NAMED = 200;

type Explained = { readonly others?: { readonly counts: unknown } };

/** The others as numbers. */
const withoutNames = (explanation: Explained) => ({
  ...explanation,
  ...(explanation.others && { others: { counts: explanation.others.counts } }),
});

async function outreachOf(db: Db, programmeId: string, on: Day) {
  const known = regionsOfKorea();
  const today = (code: string) => regionOn(known, code, on)?.code ?? code;
  const needs = await cellNeeds(db, programmeId);
  const awards = await openAwards(db, programmeId);
  const applied = await regionsApplied(db, programmeId);
  const { cellsWithoutSupplier, regionsWithoutApplication } = outreach({
    needs: needs.map((need) => ({ ...need, region: today(need.region) })),
    suppliers: awards.map(({ hazards, regions }) => ({ hazards, regions: regions.map(today) })),
    regions: regionsOn(known, on).map(({ code }) => code),
    regionsApplied: new Set(applied.map(today)),
  });
  const noes = await noesBySupplier(db, programmeId);
  return {
    cellsWithoutSupplier: cellsWithoutSupplier.map(({ knownNeed, installed, openNeed, ...cell }) => ({
      ...cell,
      knownNeed: Number(knownNeed),
      installed: Number(installed),
      openNeed: Number(openNeed),
    })),
    regionsWithoutApplication: regionsOn(known, on)
      .filter(({ code }) => regionsWithoutApplication.includes(code))
      .map(({ code, ko, en }) => ({ code, ko, en })),
    suppliers: (await proposalsBySupplier(db, programmeId)).map((supplier) => ({
      ...supplier,
      noes: noes.filter(({ supplierId }) => supplierId === supplier.supplierId),
    })),
  };
}

export const matchRoutes: readonly Route[] = [
  acting(operations.proposeMatches, async (context, input) => {
    const { items, unmatched } = await proposeMatches(context, { ...input, regions: regionsOfKorea() });
    const named = unmatched.slice(0, NAMED).map(({ siteId, place, others }) => ({
      siteId,
      place,
      others: { shown: [...others.shown], counts: { ...others.counts } },
    }));
    return { items, unmatched: named, unmatchedCount: unmatched.length };
  }),
  actingTogether(operations.acceptMatch, acceptMatch),
  acting(operations.declineMatch, declineMatch),
  reading(operations.listMatches, ({ db, scope }, { programmeId, ...asked }) =>
    readList(db, 'matches', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`(x.supplier_id = ${organisationId} or exists (
        select from site s where s.id = x.site_id and s.organisation_id = ${organisationId}))`,
    }),
  ),
  reading(operations.getMatch, async ({ db, viewer }, { matchId }) => {
    const match = await get(db, 'match', matchId);
    return {
      ...match,
      explanation: shows(viewer, 'match.others')
        ? match.explanation
        : withoutNames(match.explanation as Explained),
      history: shows(viewer, 'subject.history') ? await historyOf(db, matchId) : [],
    };
  }),
  reading(boardOperations.getMatchBoard, boardView),
  reading(operations.getOutreach, ({ db, now }, { programmeId }) => outreachOf(db, programmeId, dayOf(now))),
];
