import { accepted } from '../../domain/ledger/item.ts';
import { paymentCancelled } from '../../domain/ledger/payment.ts';
import { mayPayment } from '../../domain/payment/payment.ts';
import { newId } from '../../store/ids.ts';
import { post } from '../../store/ledger.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Takes an approval back before the bank has it: its hold goes free. */
export async function cancelPayment(
  context: Context,
  { paymentId, reason }: { paymentId: string; reason: string },
): Promise<Row<'payment'>> {
  const { tx, now } = context;
  const before = await lock(tx, 'payment', paymentId);
  mustNotBeStale(context, before);
  must(mayPayment('cancel', before.state));
  const row = revised(before, { state: 'cancelled' });
  await save(tx, context, [
    changed('payment', { before, row }, { what: 'payment.cancelled', detail: { reason } }),
  ]);
  const cause = {
    journalId: newId(),
    key: `payment:${row.id}:cancelled`,
    subject: { kind: 'payment', id: row.id },
    effectiveOn: today(context),
  };
  must(accepted(await post(tx, now, [paymentCancelled(cause, row.holdId)])));
  return row;
}
