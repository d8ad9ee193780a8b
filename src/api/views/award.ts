import type { Static } from 'typebox';
import type { AwardAgreementView } from '../../contract/award.ts';
import { clawbackFollows } from '../../domain/award/ending.ts';
import { comparePlan, shownComparison } from '../../domain/award/plan.ts';
import { plain } from '../../domain/fact/digest.ts';
import { dayOf } from '../../domain/time.ts';
import { peerPlans, planTerms } from '../../store/awards.ts';
import { historyOf } from '../../store/history.ts';
import { getRunVersion } from '../../store/programmes.ts';
import type { Row } from '../../store/rows.ts';
import { money } from '../money.ts';
import type { Reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';

export const awardView = (award: Row<'award'>) => ({
  ...award,
  clawbackFollows: clawbackFollows(award.endedCause),
});

export function planView(plan: Row<'plan'>, viewer: Viewer) {
  const { targets, hazards, regions } = planTerms(plan);
  const compared = shows(viewer, 'plan.comparison');
  const persons = shows(viewer, 'subject.persons') ? {} : { agreedBy: null, secondedBy: null };
  return {
    ...plan,
    ...persons,
    targets: [...targets],
    hazards: [...hazards],
    regions: [...regions],
    stage1: money(plan.stage1Won),
    stage2Ceiling: money(plan.stage2CeilingWon),
    comparison: compared ? plan.comparison : null,
    secondedReason: compared ? plan.secondedReason : null,
  };
}

/** The plans, a proposed one with its comparison of today: the officer sees it before agreeing. */
export async function comparedPlans(
  { db, now, viewer }: Reading,
  award: Row<'award'>,
  plans: readonly Row<'plan'>[],
): Promise<readonly Row<'plan'>[]> {
  if (!shows(viewer, 'plan.comparison') || !plans.some(({ state }) => state === 'proposed')) return plans;
  const { definition } = await getRunVersion(db, award.programmeVersionId);
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
  return shows(viewer, 'award.account')
    ? { ...agreement, account }
    : { ...agreement, account: null, text: null };
}

export const changeView = (change: Row<'changeRequest'>, viewer: Viewer) => ({
  ...change,
  ...(change.kind !== 'account' || shows(viewer, 'award.account') ? {} : { before: null, after: null }),
  ...(shows(viewer, 'subject.persons') ? {} : { decidedBy: null }),
});

/** The facts of the award and of all that hangs on it. */
export async function historyView(
  { db, viewer }: Reading,
  subjects: readonly ({ readonly id: string } | undefined)[],
): Promise<Row<'fact'>[]> {
  if (!shows(viewer, 'subject.history')) return [];
  return historyOf(db, ...subjects.flatMap((subject) => (subject ? [subject.id] : [])));
}
