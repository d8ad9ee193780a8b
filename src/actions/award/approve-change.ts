import { awardAllows } from '../../domain/award/award.ts';
import {
  beforeOf,
  type ChangeAsked,
  changesPlan,
  checkChange,
  decideChange,
  type PlanChange,
} from '../../domain/award/change.ts';
import { comparePlan, shownComparison } from '../../domain/award/plan.ts';
import { plain } from '../../domain/fact/digest.ts';
import { allowPlan } from '../../domain/plan/floor.ts';
import type { Day } from '../../domain/time.ts';
import { hasRunningClaim, peerPlans, standingTerms } from '../../store/awards.ts';
import { newId } from '../../store/ids.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { type Change, changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Current = Awaited<ReturnType<typeof standingTerms>>;

/**
 * Approves a change as another person than the one who asked: the plan gets a new agreed sequence, or the agreement
 * its new account. Refuses `claim_is_running` while a claim is measured by the plan, `change_overtaken`, and
 * `plan_below_floor`: easier targets than the floor come only with a new plan that a second person spoke for.
 */
export async function approveChange(
  context: Context,
  { changeRequestId, answer }: { changeRequestId: string; answer: string },
): Promise<Row<'changeRequest'>> {
  const { tx, actor } = context;
  const { awardId } = await get(tx, 'changeRequest', changeRequestId);
  const award = await lock(tx, 'award', awardId);
  const before = await lock(tx, 'changeRequest', changeRequestId);
  mustNotBeStale(context, before);
  must(awardAllows('approveChange', award.state));
  const current = await standingTerms(tx, awardId);
  const change = { kind: before.kind, after: before.after } as ChangeAsked;
  const standing = beforeOf(current.standing, change);
  must(decideChange(before, { action: 'approve', personId: actor.personId, standing }));
  const row = revised(before, { state: 'approved', decidedBy: actor.personId, answer });
  const effects = changesPlan(change)
    ? await replacePlan(context, { award, current, change })
    : [
        changed('awardAgreement', {
          before: current.agreement,
          row: revised(current.agreement, { account: change.after }),
        }),
      ];
  await save(tx, context, [
    changed('changeRequest', { before, row }, { what: 'change.approved', detail: { kind: row.kind } }),
    ...effects,
  ]);
  return row;
}

async function replacePlan(
  context: Context,
  { award, current, change }: { award: Row<'award'>; current: Current; change: PlanChange },
): Promise<Change[]> {
  const { tx, actor } = context;
  if (await hasRunningClaim(tx, award.id)) throw new Refused({ code: 'claim_is_running', facts: {} });
  const { definition } = await getRunVersion(tx, award.programmeVersionId);
  const day: Day = today(context);
  must(checkChange(definition, { standing: current.standing, change }, day));
  const terms = { ...current.standing.plan, ...change.after };
  const assessed = comparePlan(definition, terms, { peers: await peerPlans(tx, award), day });
  if (change.kind === 'target') must(allowPlan(assessed, actor.personId));
  const replaced = revised(current.plan, { state: 'replaced' });
  const next: Row<'plan'> = {
    ...current.plan,
    ...change.after,
    id: newId(),
    sequence: current.plan.sequence + 1,
    comparison: plain(shownComparison(assessed)),
    agreedBy: actor.personId,
    secondedBy: null,
    secondedReason: null,
    revision: 1,
  };
  const { sequence } = next;
  return [
    changed('plan', { before: current.plan, row: replaced }),
    created('plan', next, { what: 'plan.agreed', detail: { sequence, after: change.after } }),
    ...(award.endsOn === next.endsOn
      ? []
      : [changed('award', { before: award, row: revised(award, { endsOn: next.endsOn }) })]),
  ];
}
