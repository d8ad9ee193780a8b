import { awardAllows } from '../../domain/award/award.ts';
import { fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { paymentApproved } from '../../domain/ledger/payment.ts';
import { stage1Explanation } from '../../domain/payment/explanation.ts';
import { approvePayment, holdExpiry, mayApprove } from '../../domain/payment/payment.ts';
import { wholeOn, wonOn } from '../../domain/programme/parameter.ts';
import { newId } from '../../store/ids.ts';
import { scheduled } from '../../store/jobs.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { nextNumber } from '../../store/numbers.ts';
import { findAgreedPlan, paymentStands, programmeStateOf, signedHashOf } from '../../store/payments.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/**
 * Approves stage 1 of an award in force, on its agreed plan: the money is held on what has been received.
 * Refuses `payment_exists`, `programme_running_off`, `nothing_to_pay`, and `limit_exceeded` when less is free.
 */
export async function approveStage1(
  context: Context,
  { awardId }: { awardId: string },
): Promise<Row<'payment'>> {
  const { tx, actor, now } = context;
  const award = await lock(tx, 'award', awardId);
  must(awardAllows('approveStage1', award.state));
  const plan = await findAgreedPlan(tx, awardId);
  if (plan === undefined) throw new Refused({ code: 'nothing_to_pay', facts: {} });
  const { programmeId, programmeVersionId, fundId } = award;
  const { definition, contentId } = await getRunVersion(tx, programmeVersionId);
  const { ceiling, holdDays } = definition.pay.stage1;
  const ceilingWon = wonOn(definition, ceiling, today(context));
  const amountWon = plan.stage1Won < ceilingWon ? plan.stage1Won : ceilingWon;
  const exists = await paymentStands(tx, 'stage_1', awardId);
  must(mayApprove(await programmeStateOf(tx, programmeId), { kind: 'stage_1', amountWon, exists }));
  const fund = await get(tx, 'fund', fundId);
  const [places] = await openAccounts(tx, now, [fundChart({ fundId, currency: fund.currency })]);
  const expiresAt = holdExpiry(now, wholeOn(definition, holdDays, today(context)));
  const agreementHash = await signedHashOf(tx, awardId);
  const terms = {
    id: newId(),
    number: await nextNumber(tx, definition.prefix, now),
    programmeId,
    fundId,
    awardId,
    claimId: null,
    verificationId: null,
    payeeId: award.supplierId,
    kind: 'stage_1' as const,
    amountWon,
    holdId: newId(),
    explanation: stage1Explanation({ plan, agreementHash, ceilingWon }),
    approvedBy: actor.personId,
  };
  const { row, fact, lapse, cause } = approvePayment(terms, { contentId, expiresAt, on: today(context) });
  await save(tx, context, [created('payment', row, fact), scheduled(programmeId, lapse)]);
  must(
    accepted(await post(tx, now, paymentApproved(cause, places!, { amount: amountWon, awardId, expiresAt }))),
  );
  return row;
}
