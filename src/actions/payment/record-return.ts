import { awardChart, fundChart, type Place, payeeChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { paymentSentBack } from '../../domain/ledger/payment.ts';
import { cashBySite } from '../../domain/payment/explanation.ts';
import { holdExpiry, mayBook, mayPayment } from '../../domain/payment/payment.ts';
import { wholeOn } from '../../domain/programme/parameter.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { scheduledOnce } from '../../store/jobs.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { type Surroundings, surroundingsOf } from '../../store/payments.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Input = { paymentId: string; reason: string; valueOn: Day };

/**
 * Records that the bank sent a payment back. Before it was booked as paid its hold stands as it was; after,
 * the money is in the fund again and held anew for the same payment. What was set off stays set off.
 */
export async function recordBankReturn(context: Context, input: Input): Promise<Row<'payment'>> {
  const { tx } = context;
  const before = await lock(tx, 'payment', input.paymentId);
  mustNotBeStale(context, before);
  must(mayPayment('recordReturn', before.state));
  const around = (await surroundingsOf(tx, [before.id])).get(before.id)!;
  const booking = { bankReference: '', valueOn: input.valueOn };
  const { organisationId: bookerId } = context.actor;
  must(mayBook(booking, { ...around, bookerId, today: today(context), referenceUsed: false }));
  const cashWon = before.amountWon - before.offsetWon;
  if (cashWon === 0n) throw new Refused({ code: 'nothing_to_pay', facts: {} });
  const movesMoney = before.state === 'paid';
  const row = revised(before, {
    state: 'returned',
    returnedReason: input.reason,
    bankReference: null,
    valueOn: null,
    settledJournalId: null,
    ...(movesMoney && { holdId: newId() }),
  });
  const { bankReference, settledJournalId } = before;
  const detail = { reason: input.reason, valueOn: input.valueOn, bankReference, settledJournalId };
  const change = changed('payment', { before, row }, { what: 'payment.returned', detail });
  if (!movesMoney) {
    await save(tx, context, [change]);
    return row;
  }
  const expiresAt = await holdUntil(context, row, around.versionId);
  const term = { kind: 'payment.hold', subjectId: row.id, dueAt: expiresAt } as const;
  await save(tx, context, [change, ...(await scheduledOnce(tx, row.programmeId, term))]);
  await holdAgain(context, { row, around, cashWon, valueOn: input.valueOn, expiresAt });
  return row;
}

async function holdUntil(context: Context, row: Row<'payment'>, versionId: string): Promise<Instant> {
  const { definition } = await getRunVersion(context.tx, versionId);
  const { stage1, stage2 } = definition.pay;
  const { holdDays } = row.kind === 'stage_1' ? stage1 : stage2;
  return holdExpiry(context.now, wholeOn(definition, holdDays, today(context)));
}

type Back = {
  row: Row<'payment'>;
  around: Surroundings;
  cashWon: bigint;
  valueOn: Day;
  expiresAt: Instant;
};

async function holdAgain(context: Context, { row, around, ...back }: Back): Promise<void> {
  const { tx, now } = context;
  const { cashWon, valueOn, expiresAt } = back;
  const { fundId, awardId, payeeId } = row;
  const owner = { fundId, currency: around.currency };
  const payee =
    awardId === null ? payeeChart(owner, payeeId) : awardChart(owner, { awardId, organisationId: payeeId });
  const [places] = await openAccounts<string>(tx, now, [{ ...fundChart(owner), ...payee }]);
  const { money, paid } = places as Record<string, Place>;
  const cause = {
    journalId: newId(),
    key: `payment:${row.id}:sent-back:${row.holdId}`,
    subject: { kind: 'payment', id: row.id },
    effectiveOn: valueOn,
  };
  const again = {
    holdId: row.holdId,
    amount: cashWon,
    ...(awardId !== null && { awardId }),
    expiresAt,
    sites: cashBySite(row.explanation, cashWon),
  };
  const sentBack = paymentSentBack(cause, { fund: { money: money! }, to: { paid: paid! } }, again);
  must(accepted(await post(tx, now, sentBack)));
}
