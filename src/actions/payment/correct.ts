import { awardChart, fundChart, type Place, payeeChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { paymentCorrected } from '../../domain/ledger/payment.ts';
import { cashBySite } from '../../domain/payment/explanation.ts';
import { type BankBooking, mayBook, mayCorrect } from '../../domain/payment/payment.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { referencesUsed, surroundingsOf } from '../../store/payments.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Input = BankBooking & { readonly paymentId: string; readonly reason: string };

/**
 * Corrects our own posting of a payment that did happen: a wrong value date or bank reference. The wrong
 * journal is reversed on its own day and the right one posted; money that is owed back is another matter.
 */
export async function correctPayment(context: Context, input: Input): Promise<Row<'payment'>> {
  const { tx, now } = context;
  const { paymentId, reason, bankReference, valueOn } = input;
  const before = await lock(tx, 'payment', paymentId);
  mustNotBeStale(context, before);
  must(mayCorrect(before, input));
  const around = (await surroundingsOf(tx, [paymentId])).get(paymentId)!;
  const used = (await referencesUsed(tx, [bankReference])).get(bankReference);
  const referenceUsed = used !== undefined && used !== paymentId;
  const { organisationId: bookerId } = context.actor;
  must(mayBook(input, { ...around, bookerId, today: today(context), referenceUsed }));

  const { fundId, awardId, payeeId } = before;
  const amount = before.amountWon - before.offsetWon;
  const owner = { fundId, currency: around.currency };
  const payee =
    awardId === null ? payeeChart(owner, payeeId) : awardChart(owner, { awardId, organisationId: payeeId });
  const [places] = await openAccounts<string>(tx, now, [{ ...fundChart(owner), ...payee }]);
  const { money, paid } = places as Record<string, Place>;
  const reverses = before.settledJournalId as string;
  const settledJournalId = amount > 0n ? newId() : reverses;
  const row = revised(before, { bankReference, valueOn, settledJournalId });
  const detail = { reason, reverses, was: { bankReference: before.bankReference, valueOn: before.valueOn } };
  await save(tx, context, [changed('payment', { before, row }, { what: 'payment.corrected', detail })]);
  // Where all was set off no cash moved, and the bank's words stand on the row alone.
  if (amount === 0n) return row;
  const cause = {
    journalId: settledJournalId,
    key: `payment:${paymentId}:corrected:${row.revision}`,
    subject: { kind: 'payment', id: paymentId },
    effectiveOn: valueOn,
  };
  const right = {
    amount,
    sites: cashBySite(row.explanation, amount),
    wrong: { journalId: newId(), reverses, effectiveOn: before.valueOn as string },
  };
  const at = { fund: { money: money! }, to: { paid: paid! } };
  must(accepted(await post(tx, now, paymentCorrected(cause, at, right))));
  return row;
}
