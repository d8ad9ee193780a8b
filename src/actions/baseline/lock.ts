import { baselineAllows } from '../../domain/site/baseline.ts';
import { siteAllows } from '../../domain/site/site.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { agreedMatchOf } from '../../store/sites.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Signs the baseline for the site: from here on the database refuses every change of it, and the site may be
 * improved. Refuses `state_does_not_allow`, `site_not_matched`, `installed_already`.
 */
export async function lockBaseline(
  context: Context,
  { baselineId }: { readonly baselineId: string },
): Promise<Row<'baseline'>> {
  const { tx, now } = context;
  const before = await lock(tx, 'baseline', baselineId);
  mustNotBeStale(context, before);
  const [site, match] = await Promise.all([
    lock(tx, 'site', before.siteId),
    agreedMatchOf(tx, before.siteId),
  ]);
  if (match?.id !== before.matchId) throw new Refused({ code: 'site_not_matched', facts: {} });
  must(baselineAllows('lock', { state: before.state, installed: match.installed }));
  must(siteAllows('lockBaseline', site.state));
  const row = revised(before, { state: 'locked', lockedAt: now });
  const { siteId, scaleVersion, frequency, severity, risk } = before;
  const detail = { siteId, scaleVersion, frequency, severity, risk };
  await save(tx, context, [
    changed('baseline', { before, row }, { what: 'baseline.locked', detail }),
    changed('site', { before: site, row: revised(site, { state: 'baselined' }) }),
  ]);
  return row;
}
