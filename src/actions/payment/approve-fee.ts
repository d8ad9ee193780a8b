import { verificationAllows } from '../../domain/claim/claim.ts';
import { fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { paymentApproved } from '../../domain/ledger/payment.ts';
import { feeExplanation } from '../../domain/payment/explanation.ts';
import { approvePayment, holdExpiry, mayApprove } from '../../domain/payment/payment.ts';
import { wholeOn } from '../../domain/programme/parameter.ts';
import { newId } from '../../store/ids.ts';
import { scheduled } from '../../store/jobs.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { nextNumber } from '../../store/numbers.ts';
import { paymentStands, programmeStateOf } from '../../store/payments.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/**
 * Approves a verifier's fee for a submitted round, whatever the round found. It is a cost of the fund and waits
 * for nothing that stops the award's payments. Refuses `payment_exists` and `nothing_to_pay`.
 */
export async function approveVerificationFee(
  context: Context,
  { verificationId }: { verificationId: string },
): Promise<Row<'payment'>> {
  const { tx, actor, now } = context;
  const verification = await lock(tx, 'verification', verificationId);
  must(verificationAllows('approveVerificationFee', verification.state));
  const { programmeId, claimId, feeWon: amountWon } = verification;
  const exists = await paymentStands(tx, 'verification_fee', verificationId);
  must(mayApprove(await programmeStateOf(tx, programmeId), { kind: 'verification_fee', amountWon, exists }));
  const award = await get(tx, 'award', (await get(tx, 'claim', claimId)).awardId);
  const { fundId } = award;
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const expiresAt = holdExpiry(now, wholeOn(definition, definition.pay.stage2.holdDays, today(context)));
  const fund = await get(tx, 'fund', fundId);
  const [places] = await openAccounts(tx, now, [fundChart({ fundId, currency: fund.currency })]);
  const terms = {
    id: newId(),
    number: await nextNumber(tx, definition.prefix, now),
    programmeId,
    fundId,
    awardId: null,
    claimId,
    verificationId,
    payeeId: verification.verifierId,
    kind: 'verification_fee' as const,
    amountWon,
    holdId: newId(),
    explanation: feeExplanation(verification),
    approvedBy: actor.personId,
  };
  const { row, fact, lapse, cause } = approvePayment(terms, { contentId, expiresAt, on: today(context) });
  await save(tx, context, [created('payment', row, fact), scheduled(programmeId, lapse)]);
  must(accepted(await post(tx, now, paymentApproved(cause, places!, { amount: amountWon, expiresAt }))));
  return row;
}
