import { siteAllows } from '../../domain/site/site.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { type Change, changed, revised, save } from '../../store/save.ts';
import { lockLivingMatch } from '../../store/sites.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Withdraws a site before a match is agreed; a proposal that is out ends with it. Refuses `state_does_not_allow`. */
export async function withdrawSite(
  context: Context,
  { siteId }: { readonly siteId: string },
): Promise<Row<'site'>> {
  const { tx } = context;
  const match = await lockLivingMatch(tx, siteId);
  const before = await lock(tx, 'site', siteId);
  mustNotBeStale(context, before);
  must(siteAllows('withdraw', before.state));
  // A round proposed the site between the two locks: the next try sees its match.
  if (before.state === 'proposed' && match === undefined) throw new Refused({ code: 'busy', facts: {} });
  const row = revised(before, { state: 'withdrawn' });
  const changes: Change[] = [changed('site', { before, row }, { what: 'site.withdrawn' })];
  if (match !== undefined) {
    const ended = revised(match, { state: 'ended' });
    changes.push(
      changed(
        'match',
        { before: match, row: ended },
        { what: 'match.ended', detail: { cause: 'withdrawn' } },
      ),
    );
  }
  await save(tx, context, changes);
  return row;
}
