import { answerDueOn, proposedMatch } from '../../domain/match/match.ts';
import { decideRound } from '../../domain/match/round.ts';
import type { Region } from '../../domain/region/region.ts';
import { siteAllows } from '../../domain/site/site.ts';
import { endOfDay } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { scheduled } from '../../store/jobs.ts';
import { gatherRound, lockRound } from '../../store/matches.ts';
import { getRunInForce } from '../../store/programmes.ts';
import { Refused } from '../../store/refused.ts';
import { lockAll, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

type Input = { readonly programmeId: string; readonly limit: number; readonly regions: readonly Region[] };

/**
 * Matches the programme's open sites with active awards that have places left, by the published priority, and sends
 * the first `limit` proposals; each says why this pair. Sites without one come back with why not. One round of a
 * programme runs at a time. Refuses as `getRunInForce`, and `programme_not_open`.
 */
export async function proposeMatches(context: Context, { programmeId, limit, regions }: Input) {
  const { tx } = context;
  const on = today(context);
  const version = await getRunInForce(tx, programmeId);
  const { definition } = version;
  if ((await lockRound(tx, programmeId)) !== 'published') {
    throw new Refused({ code: 'programme_not_open', facts: {} });
  }
  const round = { ...(await gatherRound(tx, programmeId, on)), regions };
  const { proposals, unmatched } = decideRound(definition, round);
  const pairs = new Map(proposals.slice(0, limit).map((pair) => [pair.siteId, pair]));
  const sites = await lockAll(tx, 'site', [...pairs.keys()]);
  const dueOn = answerDueOn(definition, on);
  const dueAt = endOfDay(dueOn, definition.zone);
  // A site that withdrew since it was gathered is left out; everything else about it stands under the round's lock.
  const items = sites
    .filter(({ state }) => siteAllows('propose', state).ok)
    .map((site) => {
      const pair = pairs.get(site.id)!;
      const match: Row<'match'> = proposedMatch(newId(), pair, { programmeId, answerDueOn: dueOn });
      return { site, match };
    });
  const changes = items.flatMap(({ site, match }) => {
    const { siteId, supplierId, supplierBrought } = match;
    const detail = { siteId, supplierId, supplierBrought, answerDueOn: dueOn };
    return [
      created('match', match, {
        what: 'match.proposed',
        detail,
        programmeVersion: version.contentId,
      }),
      changed('site', { before: site, row: revised(site, { state: 'proposed' }) }),
      scheduled(programmeId, { kind: 'match.answer', subjectId: match.id, dueAt }),
    ];
  });
  await save(tx, context, changes);
  return { items: items.map(({ match }) => match), unmatched };
}
