import { declineMatch as decide, sideOf } from '../../domain/match/match.ts';
import { siteAllows } from '../../domain/site/site.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Turns a proposed match down for the caller's side with one of the programme's reasons. The site waits again, and
 * is not proposed to this supplier a second time. Refuses `state_does_not_allow`, `answer_too_late`,
 * `decline_reason_unknown`.
 */
export async function declineMatch(
  context: Context,
  { matchId, reasonCode }: { readonly matchId: string; readonly reasonCode: string },
): Promise<Row<'match'>> {
  const { tx, relations } = context;
  const before = await lock(tx, 'match', matchId);
  mustNotBeStale(context, before);
  const site = await lock(tx, 'site', before.siteId);
  const { definition } = await getRunVersion(tx, site.programmeVersionId);
  const side = sideOf(relations);
  const reasons = definition.matching.declineReasons;
  const answer = must(decide(before, { side, reasonCode, reasons }, today(context)));
  must(siteAllows('reopen', site.state));
  const row = revised(before, answer);
  await save(tx, context, [
    changed('match', { before, row }, { what: 'match.declined', detail: { side, reasonCode } }),
    changed('site', { before: site, row: revised(site, { state: 'open' }) }),
  ]);
  return row;
}
