import { fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { paymentDropped } from '../../domain/ledger/payment.ts';
import { mayDrop } from '../../domain/payment/payment.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { lockClaimant, surroundingsOf } from '../../store/payments.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Takes an approval back before the bank has it: its hold goes free. The money of a stage 2 stays set aside for
 * its award, whose claim may be approved again. Refuses `partly_set_off`.
 */
export async function cancelPayment(
  context: Context,
  { paymentId, reason }: { paymentId: string; reason: string },
): Promise<Row<'payment'>> {
  const { tx, now } = context;
  const award = await lockClaimant(tx, paymentId);
  const before = await lock(tx, 'payment', paymentId);
  mustNotBeStale(context, before);
  const { offsetDoneWon, heldWon, currency } = (await surroundingsOf(tx, [paymentId])).get(paymentId)!;
  must(mayDrop('cancel', { ...before, offsetDoneWon }));
  const row = revised(before, { state: 'cancelled' });
  const kept = award && { holdId: newId(), amount: heldWon, awardId: award.id };
  const [fund] = await openAccounts(tx, now, [fundChart({ fundId: row.fundId, currency })]);
  await save(tx, context, [
    changed('payment', { before, row }, { what: 'payment.cancelled', detail: { reason } }),
    ...(award === null || kept === null
      ? []
      : [changed('award', { before: award, row: revised(award, { commitmentHoldId: kept.holdId }) })]),
  ]);
  const cause = {
    journalId: newId(),
    key: `payment:${row.id}:cancelled`,
    subject: { kind: 'payment', id: row.id },
    effectiveOn: today(context),
  };
  const terms = { op: 'void' as const, holdId: row.holdId, kept };
  must(accepted(await post(tx, now, paymentDropped(cause, fund!, terms))));
  return row;
}
