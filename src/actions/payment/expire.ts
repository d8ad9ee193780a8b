import { fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { holdRenewed, paymentExpired } from '../../domain/ledger/payment.ts';
import { mayPayment } from '../../domain/payment/payment.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { surroundingsOf } from '../../store/payments.ts';
import { must } from '../../store/refused.ts';
import { lock } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type HouseContext, today } from '../context.ts';

/**
 * The term of a payment's hold has passed. Not yet released it expires and its money is free; what the bank has
 * stays held, from now on without a term. Safe to run twice: it acts only on a hold whose own term is over.
 */
export async function expirePayment(context: HouseContext, paymentId: string): Promise<void> {
  const { tx, now } = context;
  const before = await lock(tx, 'payment', paymentId);
  const around = (await surroundingsOf(tx, [paymentId])).get(paymentId)!;
  if (around.holdExpiresAt === null || around.holdExpiresAt > now) return;
  const expires = mayPayment('expire', before.state).ok;
  if (!expires && before.state !== 'released') return;
  const author = { ...context, programmeId: before.programmeId };
  const cause = {
    journalId: newId(),
    key: `payment:${paymentId}:term-over:${before.holdId}`,
    subject: { kind: 'payment', id: paymentId },
    effectiveOn: today(context),
  };
  if (expires) {
    const row = revised(before, { state: 'expired' });
    const detail = { amountWon: row.amountWon, holdId: row.holdId };
    await save(tx, author, [changed('payment', { before, row }, { what: 'payment.expired', detail })]);
    must(accepted(await post(tx, now, [paymentExpired(cause, row.holdId)])));
    return;
  }
  const row = revised(before, { holdId: newId() });
  const detail = { released: before.holdId, holdId: row.holdId };
  const owner = { fundId: row.fundId, currency: around.currency };
  const [fund] = await openAccounts(tx, now, [fundChart(owner)]);
  await save(tx, author, [changed('payment', { before, row }, { what: 'payment.hold-renewed', detail })]);
  const award = row.awardId === null ? {} : { awardId: row.awardId };
  const terms = { holdId: row.holdId, released: before.holdId, amount: around.heldWon, ...award };
  must(accepted(await post(tx, now, holdRenewed(cause, fund!, terms))));
}
