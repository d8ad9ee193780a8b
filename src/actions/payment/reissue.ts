import { mayPayment } from '../../domain/payment/payment.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Approves a returned payment again, once its account is right: it is released anew by another person. */
export async function reissuePayment(
  context: Context,
  { paymentId }: { paymentId: string },
): Promise<Row<'payment'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'payment', paymentId);
  mustNotBeStale(context, before);
  must(mayPayment('reissue', before.state));
  const row = revised(before, { state: 'approved', approvedBy: actor.personId, releasedBy: null });
  const detail = { returnedReason: before.returnedReason };
  await save(tx, context, [changed('payment', { before, row }, { what: 'payment.reissued', detail })]);
  return row;
}
