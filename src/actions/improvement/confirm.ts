import { confirm, contestText, type SiteAccount } from '../../domain/improvement/improvement.ts';
import { newId } from '../../store/ids.ts';
import { confirmationStanding } from '../../store/improvements.ts';
import { must } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { type Change, changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Takes the site's own account of an improvement: it was done and cost the site nothing, or the site contests
 * it, which opens a case and so stops the award's payments. Refuses what `confirm` refuses.
 */
export async function confirmImprovement(
  context: Context,
  { improvementId, note, ...account }: SiteAccount & { improvementId: string; note: string | null },
): Promise<Row<'improvement'>> {
  const { tx, actor, now } = context;
  const good = account.done && account.paidNothing;
  // A payment that is being approved holds the award: it comes before this case, or sees it.
  if (!good) await lock(tx, 'award', (await get(tx, 'improvement', improvementId)).awardId);
  const before = await lock(tx, 'improvement', improvementId);
  mustNotBeStale(context, before);
  const [standing, site] = await Promise.all([
    confirmationStanding(tx, { ...before, personId: actor.personId }),
    good ? lock(tx, 'site', before.siteId) : undefined,
  ]);
  const state = must(confirm(before.state, account, standing));
  const row = revised(before, {
    state,
    confirmedAt: good ? now : null,
    confirmedBy: good ? actor.personId : null,
  });
  const what = good ? 'improvement.confirmed' : 'improvement.contested';
  const change = changed('improvement', { before, row }, { what, detail: account });
  await save(tx, context, [
    change,
    ...(site === undefined
      ? [created('siteCase', caseOf(context, before, note ?? contestText(account)), { what: 'case.opened' })]
      : improvedSite(site)),
  ]);
  return row;
}

/** With its first confirmed improvement a site counts as improved. */
function improvedSite(before: Row<'site'>): Change[] {
  if (before.state !== 'baselined') return [];
  return [
    changed('site', { before, row: revised(before, { state: 'improved' }) }, { what: 'site.improved' }),
  ];
}

const caseOf = (context: Context, improvement: Row<'improvement'>, text: string): Row<'siteCase'> => ({
  id: newId(),
  programmeId: improvement.programmeId,
  siteId: improvement.siteId,
  awardId: improvement.awardId,
  improvementId: improvement.id,
  kind: 'complaint',
  text,
  happenedOn: today(context),
  state: 'open',
  finding: null,
  answer: null,
  openedBy: context.actor.personId,
  closedBy: null,
  revision: 1,
});
