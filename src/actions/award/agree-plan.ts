import { awardAllows } from '../../domain/award/award.ts';
import { comparePlan, planAllows, shownComparison } from '../../domain/award/plan.ts';
import { plain } from '../../domain/fact/digest.ts';
import { allowPlan } from '../../domain/plan/floor.ts';
import { peerPlans, planTerms } from '../../store/awards.ts';
import { areTied } from '../../store/organisations.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Agrees to a plan, whose targets are compared with the file's floor and the peers' plans; the comparison is kept.
 * Refuses `plan_below_floor` without another person's reason, and `tied_to_supplier`.
 */
export async function agreePlan(context: Context, { planId }: { planId: string }): Promise<Row<'plan'>> {
  const { tx, actor } = context;
  const { awardId } = await get(tx, 'plan', planId);
  const award = await lock(tx, 'award', awardId);
  const before = await lock(tx, 'plan', planId);
  mustNotBeStale(context, before);
  must(planAllows('agree', before.state));
  must(awardAllows('agreePlan', award.state));
  if (await areTied(tx, actor.organisationId, award.supplierId)) {
    throw new Refused({ code: 'tied_to_supplier', facts: {} });
  }
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const peers = await peerPlans(tx, award);
  const assessed = comparePlan(definition, planTerms(before), { peers, day: today(context) });
  const second =
    before.secondedBy === null
      ? undefined
      : { personId: before.secondedBy, reason: before.secondedReason ?? '' };
  const { belowFloor } = must(allowPlan(assessed, actor.personId, second));
  const comparison = plain(shownComparison(assessed));
  const row = revised(before, { state: 'agreed', agreedBy: actor.personId, comparison });
  const agreed = revised(award, { state: 'agreed' });
  await save(tx, context, [
    changed(
      'plan',
      { before, row },
      {
        what: 'plan.agreed',
        detail: { sequence: row.sequence, belowFloor, comparison },
        programmeVersion: contentId,
      },
    ),
    changed('award', { before: award, row: agreed }),
  ]);
  return row;
}
