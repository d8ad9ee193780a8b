import { Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { hasSeat } from '../../store/tokens.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Names another person of the site's company as its contact. Refuses `not_found` for one without a seat there. */
export async function changeContact(
  context: Context,
  { siteId, personId }: { siteId: string; personId: string },
): Promise<Row<'site'>> {
  const before = await lock(context.tx, 'site', siteId);
  mustNotBeStale(context, before);
  if (!(await hasSeat(context.tx, personId, before.organisationId))) {
    throw new Refused({ code: 'not_found', facts: { kind: 'membership', id: personId } });
  }
  const row = revised(before, { contactId: personId });
  await save(context.tx, context, [changed('site', { before, row }, { what: 'site.contact-changed' })]);
  return row;
}
