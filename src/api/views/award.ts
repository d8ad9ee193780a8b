import type { Static } from 'typebox';
import type { AwardAgreementView } from '../../contract/award.ts';
import { clawbackFollows } from '../../domain/award/ending.ts';
import { comparePlan, shownComparison } from '../../domain/award/plan.ts';
import { plain } from '../../domain/fact/digest.ts';
import type { Relation } from '../../domain/person/actor.ts';
import { dayOf } from '../../domain/time.ts';
import { peerPlans, planTerms } from '../../store/awards.ts';
import { historyOf } from '../../store/history.ts';
import { getVersion } from '../../store/programmes.ts';
import type { Row } from '../../store/rows.ts';
import { money } from '../money.ts';
import type { Reading } from '../route.ts';
import { oversees, sees, type Viewer } from '../viewer.ts';

/** Whoever signs or audits the agreement sees the supplier's account; a recommender alone does not. */
const accountViewers: readonly Relation[] = ['operator', 'funder', 'auditor', 'supplier'];

export const awardView = (award: Row<'award'>) => ({
  ...award,
  clawbackFollows: clawbackFollows(award.endedCause),
});

/** A plan; how it compares with other suppliers' plans, and what was said for it inside, only overseers see. */
export function planView(plan: Row<'plan'>, viewer: Viewer) {
  const { targets, hazards, regions } = planTerms(plan);
  return {
    ...plan,
    targets: [...targets],
    hazards: [...hazards],
    regions: [...regions],
    stage1: money(plan.stage1Won),
    stage2Ceiling: money(plan.stage2CeilingWon),
    comparison: oversees(viewer) ? plan.comparison : null,
    secondedReason: oversees(viewer) ? plan.secondedReason : null,
  };
}

/** The plans, a proposed one with its comparison of today: the officer sees it before agreeing. */
export async function comparedPlans(
  { db, now, viewer }: Reading,
  award: Row<'award'>,
  plans: readonly Row<'plan'>[],
): Promise<readonly Row<'plan'>[]> {
  if (!oversees(viewer) || !plans.some(({ state }) => state === 'proposed')) return plans;
  const { definition } = await getVersion(db, award.programmeVersionId);
  const peers = await peerPlans(db, award);
  return plans.map((plan) => {
    if (plan.state !== 'proposed') return plan;
    const assessed = comparePlan(definition, planTerms(plan), { peers, day: dayOf(now) });
    return { ...plan, comparison: plain(shownComparison(assessed)) };
  });
}

export function agreementView(
  agreement: Row<'awardAgreement'>,
  viewer: Viewer,
): Static<typeof AwardAgreementView> {
  const account = agreement.account as Static<typeof AwardAgreementView>['account'];
  return sees(viewer, accountViewers)
    ? { ...agreement, account }
    : { ...agreement, account: null, text: null };
}

export const changeView = (change: Row<'changeRequest'>, viewer: Viewer) =>
  change.kind !== 'account' || sees(viewer, accountViewers)
    ? change
    : { ...change, before: null, after: null };

/** The facts of the award and of all that hangs on it, for those who oversee it. */
export async function historyView(
  { db, viewer }: Reading,
  subjects: readonly ({ readonly id: string } | undefined)[],
): Promise<Row<'fact'>[]> {
  if (!oversees(viewer)) return [];
  return historyOf(db, ...subjects.flatMap((subject) => (subject ? [subject.id] : [])));
}
