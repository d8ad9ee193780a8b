import { sql } from 'kysely';
import { agreePlan } from '../../actions/award/agree-plan.ts';
import { approveChange } from '../../actions/award/approve-change.ts';
import { closeAward } from '../../actions/award/close.ts';
import { draftAwardAgreement } from '../../actions/award/draft-agreement.ts';
import { proposePlan } from '../../actions/award/propose-plan.ts';
import { refuseChange } from '../../actions/award/refuse-change.ts';
import { requestChange } from '../../actions/award/request-change.ts';
import { resumeAward } from '../../actions/award/resume.ts';
import { returnPlan } from '../../actions/award/return-plan.ts';
import { secondPlan } from '../../actions/award/second-plan.ts';
import { signAwardAgreement } from '../../actions/award/sign-agreement.ts';
import { suspendAward } from '../../actions/award/suspend.ts';
import { terminateAward } from '../../actions/award/terminate.ts';
import { withdrawAward } from '../../actions/award/withdraw.ts';
import { awardOperations as operations } from '../../contract/award.ts';
import { changeRequestsOf, findAwardAgreement, namesOf, plansOf, signaturesOf } from '../../store/awards.ts';
import { readList } from '../../store/listing.ts';
import { get } from '../../store/rows.ts';
import { wonOf } from '../money.ts';
import { acting, type Route, reading } from '../route.ts';
import {
  agreementView,
  awardView,
  changeView,
  comparedPlans,
  historyView,
  planView,
} from '../views/award.ts';

export const awardRoutes: readonly Route[] = [
  reading(operations.listAwards, async ({ db, scope }, { programmeId, ...asked }) => {
    const { items, ...page } = await readList(db, 'awards', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.supplier_id = ${organisationId}`,
    });
    return {
      ...page,
      items: items.map((award) => ({ ...awardView(award), supplierName: award.supplierName })),
    };
  }),
  reading(operations.getAward, async (reading, { awardId }) => {
    const { db, viewer } = reading;
    const award = await get(db, 'award', awardId);
    const rows = await plansOf(db, awardId);
    const agreement = await findAwardAgreement(db, awardId);
    const signatures = await signaturesOf(db, awardId);
    const changes = await changeRequestsOf(db, awardId);
    const names = await namesOf(db, [award.supplierId]);
    const plans = (await comparedPlans(reading, award, rows)).map((plan) => planView(plan, viewer));
    const standing = plans.find(({ state }) => state === 'agreed') ?? plans.at(-1) ?? null;
    return {
      ...awardView(award),
      supplierName: names.get(award.supplierId) ?? '',
      plan: standing,
      plans,
      agreement: agreement === undefined ? null : { ...agreementView(agreement, viewer), signatures },
      changeRequests: changes.map((change) => changeView(change, viewer)),
      history: await historyView(reading, [award, ...rows, ...signatures, ...changes, agreement]),
    };
  }),
  acting(operations.proposePlan, async (context, { stage1, stage2Ceiling, ...plan }, viewer) => {
    const amounts = { stage1Won: wonOf(stage1), stage2CeilingWon: wonOf(stage2Ceiling) };
    return planView(await proposePlan(context, { ...plan, ...amounts }), viewer);
  }),
  acting(operations.returnPlan, async (context, input, viewer) =>
    planView(await returnPlan(context, input), viewer),
  ),
  acting(operations.secondPlan, async (context, input, viewer) =>
    planView(await secondPlan(context, input), viewer),
  ),
  acting(operations.agreePlan, async (context, input, viewer) =>
    planView(await agreePlan(context, input), viewer),
  ),
  acting(operations.draftAwardAgreement, async (context, input, viewer) =>
    agreementView(await draftAwardAgreement(context, input), viewer),
  ),
  acting(operations.signAwardAgreement, async (context, input) =>
    awardView(await signAwardAgreement(context, input)),
  ),
  acting(operations.requestChange, async (context, { awardId, reason, ...change }, viewer) =>
    changeView(await requestChange(context, { awardId, reason, change }), viewer),
  ),
  acting(operations.approveChange, async (context, input, viewer) =>
    changeView(await approveChange(context, input), viewer),
  ),
  acting(operations.refuseChange, async (context, input, viewer) =>
    changeView(await refuseChange(context, input), viewer),
  ),
  acting(operations.suspendAward, async (context, input) => awardView(await suspendAward(context, input))),
  acting(operations.resumeAward, async (context, input) => awardView(await resumeAward(context, input))),
  acting(operations.withdrawAward, async (context, input) => awardView(await withdrawAward(context, input))),
  acting(operations.terminateAward, async (context, input) =>
    awardView(await terminateAward(context, input)),
  ),
  acting(operations.closeAward, async (context, input) => awardView(await closeAward(context, input))),
];
