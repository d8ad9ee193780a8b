import { fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { holdRenewed, paymentDropped } from '../../domain/ledger/payment.ts';
import { mayDrop } from '../../domain/payment/payment.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { lockClaimant, type Surroundings, surroundingsOf } from '../../store/payments.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type HouseContext, today } from '../context.ts';

/**
 * The term of a payment's hold has passed. Not yet released it expires: its money is free, or of a stage 2 set
 * aside for its award again. What the bank has, or what was partly set off, stays held, from now on without a
 * term. Safe to run twice: it acts only on a hold whose own term is over.
 */
export async function expirePayment(context: HouseContext, paymentId: string): Promise<void> {
  const { tx, now } = context;
  const award = await lockClaimant(tx, paymentId);
  const payment = await lock(tx, 'payment', paymentId);
  const around = (await surroundingsOf(tx, [paymentId])).get(paymentId)!;
  if (around.holdExpiresAt === null || around.holdExpiresAt > now) return;
  if (payment.state === 'paid' || payment.state === 'cancelled' || payment.state === 'expired') return;
  const over = { payment, award, around };
  await (mayDrop('expire', { ...payment, ...around }).ok ? expire(context, over) : renew(context, over));
}

type Over = { payment: Row<'payment'>; award: Row<'award'> | null; around: Surroundings };

const causeOf = (context: HouseContext, { id, holdId }: Row<'payment'>) => ({
  journalId: newId(),
  key: `payment:${id}:term-over:${holdId}`,
  subject: { kind: 'payment', id },
  effectiveOn: today(context),
});

async function expire(context: HouseContext, { payment, award, around }: Over): Promise<void> {
  const { tx, now } = context;
  const { fundId, amountWon, holdId } = payment;
  const row = revised(payment, { state: 'expired' });
  const kept = award && { holdId: newId(), amount: around.heldWon, awardId: award.id };
  const [fund] = await openAccounts(tx, now, [fundChart({ fundId, currency: around.currency })]);
  const fact = { what: 'payment.expired', detail: { amountWon, holdId } } as const;
  await save(tx, context, [
    changed('payment', { before: payment, row }, fact),
    ...(award === null || kept === null
      ? []
      : [changed('award', { before: award, row: revised(award, { commitmentHoldId: kept.holdId }) })]),
  ]);
  const items = paymentDropped(causeOf(context, payment), fund!, { op: 'expire', holdId, kept });
  must(accepted(await post(tx, now, items)));
}

async function renew(context: HouseContext, { payment, around }: Over): Promise<void> {
  const { tx, now } = context;
  const { fundId, awardId, holdId: released } = payment;
  const row = revised(payment, { holdId: newId() });
  const { holdId } = row;
  const [fund] = await openAccounts(tx, now, [fundChart({ fundId, currency: around.currency })]);
  const fact = { what: 'payment.hold-renewed', detail: { released, holdId } } as const;
  await save(tx, context, [changed('payment', { before: payment, row }, fact)]);
  const terms = { holdId, released, amount: around.heldWon, ...(awardId !== null && { awardId }) };
  must(accepted(await post(tx, now, holdRenewed(causeOf(context, payment), fund!, terms))));
}
