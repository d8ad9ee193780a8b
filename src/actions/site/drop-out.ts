import { answerDueOn, matchAllows, proposedMatch } from '../../domain/match/match.ts';
import { replacementFor } from '../../domain/match/round.ts';
import type { Region } from '../../domain/region/region.ts';
import { abandonImprovements } from '../../domain/site/drop-out.ts';
import { siteAllows } from '../../domain/site/site.ts';
import { endOfDay } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { scheduled } from '../../store/jobs.ts';
import { gatherRound, lockRound } from '../../store/matches.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { type Change, changed, created, revised, save } from '../../store/save.ts';
import { lockImprovementsAt, lockLivingMatch, stage1Of } from '../../store/sites.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Input = { readonly siteId: string; readonly reason: string; readonly regions: readonly Region[] };

/**
 * Takes a matched site out. Its match ends and the supplier's target stays; what was bought for it is documented
 * inside stage 1. Another open site of the same cell is proposed in its place, if there is one. Refuses
 * `state_does_not_allow`, `site_not_matched`, `improved_already`.
 */
export async function dropOutSite(context: Context, { siteId, reason, regions }: Input) {
  const { tx } = context;
  const improvements = await lockImprovementsAt(tx, siteId);
  const match = await lockLivingMatch(tx, siteId);
  if (match !== undefined) await lockRound(tx, match.programmeId);
  const before = await lock(tx, 'site', siteId);
  mustNotBeStale(context, before);
  must(siteAllows('dropOut', before.state));
  if (match === undefined) throw new Refused({ code: 'site_not_matched', facts: {} });
  must(matchAllows('end', match.state));
  const bought = improvements.some(({ state }) => state === 'purchased');
  const stage1 = bought ? await stage1Of(tx, match.awardId) : { stage1Won: 0n, documentedWon: 0n };
  const abandoned = must(abandonImprovements(improvements, stage1));
  const documented = new Map(abandoned.map(({ id, documentedCostWon }) => [id, documentedCostWon]));

  const site = revised(before, { state: 'dropped_out' });
  const ended = revised(match, { state: 'ended' });
  const cause = { cause: 'dropped_out' };
  const changes: Change[] = [
    changed('site', { before, row: site }, { what: 'site.dropped-out', detail: { reason, bought } }),
    changed('match', { before: match, row: ended }, { what: 'match.ended', detail: cause }),
    ...improvements.map((improvement) => {
      const documentedCostWon = documented.get(improvement.id) ?? null;
      const row = revised(improvement, { state: 'abandoned', documentedCostWon });
      const detail = { ...cause, costWon: improvement.costWon, documentedCostWon };
      return changed('improvement', { before: improvement, row }, { what: 'improvement.abandoned', detail });
    }),
  ];
  const replacement = await replace(context, { match, before, regions });
  await save(tx, context, [...changes, ...(replacement?.changes ?? [])]);
  return { site, replacement: replacement?.match ?? null };
}

type Leaving = { match: Row<'match'>; before: Row<'site'>; regions: readonly Region[] };

async function replace(context: Context, { match, before, regions }: Leaving) {
  const { tx } = context;
  const on = today(context);
  const { programmeId } = before;
  const { definition } = await getRunVersion(tx, before.programmeVersionId);
  const dropped = {
    siteId: before.id,
    cell: before,
    awardId: match.awardId,
    brought: match.supplierBrought,
  };
  const round = { ...(await gatherRound(tx, programmeId, on)), regions };
  const pair = replacementFor(definition, dropped, round);
  if (pair === undefined) return undefined;
  const site = await lock(tx, 'site', pair.siteId);
  // A site that withdrew since it was gathered is not asked; the next round finds another.
  if (!siteAllows('propose', site.state).ok) return undefined;
  const dueOn = answerDueOn(definition, on);
  const dueAt = endOfDay(dueOn, definition.zone);
  const proposed: Row<'match'> = proposedMatch(newId(), pair, { programmeId, answerDueOn: dueOn });
  const detail = { siteId: site.id, supplierId: pair.supplierId, replaces: before.id };
  return {
    match: proposed,
    changes: [
      created('match', proposed, { what: 'match.proposed', detail }),
      changed('site', { before: site, row: revised(site, { state: 'proposed' }) }),
      scheduled(programmeId, { kind: 'match.answer', subjectId: proposed.id, dueAt }),
    ],
  };
}
