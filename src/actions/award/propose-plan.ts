import { awardAllows } from '../../domain/award/award.ts';
import { checkPlan, type PlanTerms } from '../../domain/award/plan.ts';
import { mayStart } from '../../domain/fund/fund.ts';
import { plansOf } from '../../store/awards.ts';
import { newId } from '../../store/ids.ts';
import { programmeStateOf } from '../../store/payments.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

export type PlanProposal = PlanTerms & { readonly awardId: string; readonly summary: string };

/**
 * The supplier proposes a plan, anew after each return. Refuses `plan_proposed_already` while one is being read,
 * `programme_running_off`, and whatever the programme file does not allow.
 */
export async function proposePlan(context: Context, proposal: PlanProposal): Promise<Row<'plan'>> {
  const { tx } = context;
  const { awardId, summary, ...terms } = proposal;
  const award = await lock(tx, 'award', awardId);
  mustNotBeStale(context, award);
  must(awardAllows('proposePlan', award.state));
  must(mayStart(await programmeStateOf(tx, award.programmeId)));
  const plans = await plansOf(tx, awardId);
  if (plans.some(({ state }) => state === 'proposed')) {
    throw new Refused({ code: 'plan_proposed_already', facts: {} });
  }
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  must(checkPlan(definition, terms, today(context)));
  const plan: Row<'plan'> = {
    id: newId(),
    awardId,
    sequence: plans.length + 1,
    state: 'proposed',
    ...terms,
    summary,
    comparison: null,
    returnedReason: null,
    agreedBy: null,
    secondedBy: null,
    secondedReason: null,
    revision: 1,
  };
  const { sequence } = plan;
  await save(tx, context, [
    created('plan', plan, {
      what: 'plan.proposed',
      detail: { sequence, ...terms },
      programmeVersion: contentId,
    }),
  ]);
  return plan;
}
