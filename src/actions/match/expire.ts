import { matchAllows } from '../../domain/match/match.ts';
import { siteAllows } from '../../domain/site/site.ts';
import { must } from '../../store/refused.ts';
import { lock } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { HouseContext } from '../context.ts';

/** Ends a proposal that was not agreed in time: its site waits for the next round. An answered match stays as it is. */
export async function expireMatch(context: HouseContext, matchId: string): Promise<void> {
  const { tx } = context;
  const before = await lock(tx, 'match', matchId);
  if (!matchAllows('expire', before.state).ok) return;
  const site = await lock(tx, 'site', before.siteId);
  must(siteAllows('reopen', site.state));
  const detail = {
    supplierAnswered: before.supplierAcceptedAt !== null,
    siteAnswered: before.siteAcceptedAt !== null,
  };
  const row = revised(before, { state: 'expired' });
  await save(tx, context, [
    changed('match', { before, row }, { what: 'match.expired', detail }),
    changed('site', { before: site, row: revised(site, { state: 'open' }) }),
  ]);
}
