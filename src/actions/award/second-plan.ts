import { comparePlan, secondPlan as decide } from '../../domain/award/plan.ts';
import { peerPlans, planTerms } from '../../store/awards.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Speaks for a plan below the floor, with a reason; another person can then agree to it. Refuses
 * `plan_not_below_floor` and `plan_seconded_already`.
 */
export async function secondPlan(
  context: Context,
  { planId, reason }: { planId: string; reason: string },
): Promise<Row<'plan'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'plan', planId);
  mustNotBeStale(context, before);
  const award = await get(tx, 'award', before.awardId);
  const { definition } = await getRunVersion(tx, award.programmeVersionId);
  const peers = await peerPlans(tx, award);
  must(decide(before, comparePlan(definition, planTerms(before), { peers, day: today(context) })));
  const row = revised(before, { secondedBy: actor.personId, secondedReason: reason });
  const { sequence } = row;
  await save(tx, context, [
    changed('plan', { before, row }, { what: 'plan.seconded', detail: { sequence } }),
  ]);
  return row;
}
