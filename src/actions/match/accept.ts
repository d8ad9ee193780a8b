import { awardAllows } from '../../domain/award/award.ts';
import { acceptMatch as decide, sideOf } from '../../domain/match/match.ts';
import { payableSite } from '../../domain/site/payable.ts';
import { siteAllows } from '../../domain/site/site.ts';
import { must } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { tiesOf } from '../../store/ties.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Takes a proposed match for the caller's side; with the second yes it is agreed and the site is matched. Refuses
 * `state_does_not_allow`, `answer_too_late`, `accepted_already`, and `site_not_payable` when a tie has come up.
 */
export async function acceptMatch(
  context: Context,
  { matchId }: { readonly matchId: string },
): Promise<Row<'match'>> {
  const { tx, now, relations } = context;
  const before = await lock(tx, 'match', matchId);
  mustNotBeStale(context, before);
  const side = sideOf(relations);
  const answer = must(decide(before, side, { at: now, on: today(context) }));
  const [site, award, ties] = await Promise.all([
    lock(tx, 'site', before.siteId),
    get(tx, 'award', before.awardId),
    tiesOf(tx, [before.supplierId]),
  ]);
  must(siteAllows('agree', site.state));
  must(awardAllows('proposeMatch', award.state));
  must(payableSite(before.supplierId, site.organisationId, ties));
  const row = revised(before, answer);
  const agreed = answer.state === 'agreed';
  await save(tx, context, [
    changed(
      'match',
      { before, row },
      { what: agreed ? 'match.agreed' : 'match.accepted', detail: { side, siteId: site.id } },
    ),
    ...(agreed ? [changed('site', { before: site, row: revised(site, { state: 'matched' }) })] : []),
  ]);
  return row;
}
