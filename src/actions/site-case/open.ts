import type { SiteCaseKind } from '../../domain/site-case/site-case.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { awardOfSite } from '../../store/site-cases.ts';
import { type Context, today } from '../context.ts';

/**
 * Opens a complaint or an accident at a site: the payments of its award stop, and after an accident the work
 * too. Refuses `day_out_of_order` for what has not happened yet.
 */
export async function openCase(
  context: Context,
  input: { siteId: string; kind: SiteCaseKind; text: string; happenedOn: Day },
): Promise<Row<'siteCase'>> {
  const { tx, actor } = context;
  const day = { day: input.happenedOn, from: null, to: today(context) };
  if (day.day > day.to) throw new Refused({ code: 'day_out_of_order', facts: day });
  const awardId = await awardOfSite(tx, input.siteId);
  // A payment that is being approved holds the award: it comes before this case, or sees it.
  if (awardId !== null) await lock(tx, 'award', awardId);
  const { programmeId } = await get(tx, 'site', input.siteId);
  const siteCase: Row<'siteCase'> = {
    id: newId(),
    programmeId,
    awardId,
    improvementId: null,
    ...input,
    state: 'open',
    finding: null,
    answer: null,
    openedBy: actor.personId,
    closedBy: null,
    revision: 1,
  };
  const { siteId, kind, happenedOn } = input;
  await save(tx, context, [
    created('siteCase', siteCase, { what: 'case.opened', detail: { siteId, awardId, kind, happenedOn } }),
  ]);
  return siteCase;
}
