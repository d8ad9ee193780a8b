import { offset } from '../../domain/clawback/receivable.ts';
import { aroundClaims, lockClaim, standingOfClaims } from '../../store/receivables.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Offset = { readonly receivableId: string; readonly paymentId: string; readonly amountWon: bigint };

/**
 * Sets part of a claim off against a payment that is approved or released: so much less cash goes out. It comes
 * back, in the claim and in the ledger, when that payment is settled. Refuses `offset_of_another_award`,
 * `payment_not_offsettable`, `more_than_open`, `more_than_payment`.
 */
export async function offsetReceivable(
  context: Context,
  { receivableId, paymentId, amountWon }: Offset,
): Promise<Row<'receivable'>> {
  const { tx } = context;
  const payment = await lock(tx, 'payment', paymentId);
  if (payment.programmeId !== context.programmeId) {
    throw new Refused({ code: 'not_found', facts: { kind: 'payment', id: paymentId } });
  }
  const { before, ofAward } = await lockClaim(tx, receivableId);
  mustNotBeStale(context, before);
  const standing = standingOfClaims(ofAward, await aroundClaims(tx, before.awardId));
  const { offsetWon } = must(offset(before, payment, { ...standing, amountWon }));
  const row = revised(before, {});
  const less = revised(payment, { offsetWon });
  await save(tx, context, [
    changed(
      'receivable',
      { before, row },
      { what: 'receivable.offset-planned', detail: { paymentId, amountWon } },
    ),
    changed(
      'payment',
      { before: payment, row: less },
      { what: 'payment.offset-planned', detail: { receivableId, amountWon, offsetWon } },
    ),
  ]);
  return row;
}
