import { claimMayBePaid } from '../../domain/claim/claim.ts';
import type { ClaimPay } from '../../domain/claim/pay.ts';
import { fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { drawCommitments } from '../../domain/payment/commitment.ts';
import { stage2Explanation } from '../../domain/payment/explanation.ts';
import { approvePayment, holdExpiry, mayApprove } from '../../domain/payment/payment.ts';
import { stage2Approved } from '../../domain/payment/stage2.ts';
import { wholeOn } from '../../domain/programme/parameter.ts';
import { newId } from '../../store/ids.ts';
import { scheduled } from '../../store/jobs.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { nextNumber } from '../../store/numbers.ts';
import { commitmentsOf, paymentStands, programmeStateOf } from '../../store/payments.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/**
 * Approves what a decided claim pays: the award's commitment goes free, and the amount is held on received
 * money. After an interim claim the rest stays committed. Refuses `award_suspended`, `payment_exists`,
 * `nothing_to_pay`, and `limit_exceeded` while the money has not come.
 */
export async function approveStage2(
  context: Context,
  { claimId }: { claimId: string },
): Promise<Row<'payment'>> {
  const { tx, actor, now } = context;
  const award = await lock(tx, 'award', (await get(tx, 'claim', claimId)).awardId);
  const claim = await lock(tx, 'claim', claimId);
  must(claimMayBePaid(claim.state));
  if (award.state === 'suspended') throw new Refused({ code: 'award_suspended', facts: {} });
  const amountWon = claim.amountWon as bigint;
  const { id: awardId, programmeId, fundId } = award;
  const exists = await paymentStands(tx, 'stage_2', claimId);
  must(mayApprove(await programmeStateOf(tx, programmeId), { kind: 'stage_2', amountWon, exists }));
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const expiresAt = holdExpiry(now, wholeOn(definition, definition.pay.stage2.holdDays, today(context)));
  const { currency } = await get(tx, 'fund', fundId);
  const [places] = await openAccounts(tx, now, [fundChart({ fundId, currency })]);
  const drawn = drawCommitments(await commitmentsOf(tx, awardId), {
    amountWon,
    final: claim.kind === 'final',
  });
  const keptHoldId = newId();
  const approved = {
    id: newId(),
    number: await nextNumber(tx, definition.prefix, now),
    programmeId,
    fundId,
    awardId,
    claimId,
    verificationId: null,
    payeeId: award.supplierId,
    kind: 'stage_2' as const,
    amountWon,
    holdId: newId(),
    explanation: stage2Explanation({ claimId, pay: claim.pay as ClaimPay }),
    approvedBy: actor.personId,
  };
  const { row, fact, lapse, cause } = approvePayment(approved, { contentId, expiresAt, on: today(context) });
  const commitmentHoldId = drawn.kept === null ? (drawn.untouched[0] ?? null) : keptHoldId;
  await save(tx, context, [
    created('payment', row, { ...fact, detail: { ...fact.detail, freed: drawn.freed } }),
    changed('award', { before: award, row: revised(award, { commitmentHoldId }) }),
    scheduled(programmeId, lapse),
  ]);
  const terms = { amountWon, awardId, expiresAt, drawn, keptHoldId, currency };
  must(accepted(await post(tx, now, stage2Approved(cause, places!, terms, newId))));
  return row;
}
