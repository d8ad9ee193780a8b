import { stateOf } from '../../domain/clawback/receivable.ts';
import { awardChart, fundChart, type Place, payeeChart } from '../../domain/ledger/chart.ts';
import { accepted, type LedgerItem } from '../../domain/ledger/item.ts';
import { type BankBooking, mayBook, mayPayment, spreadOffset } from '../../domain/payment/payment.ts';
import { settled } from '../../domain/payment/settlement.ts';
import { accept, type Result, refuse } from '../../domain/refusal.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import {
  lockOpenReceivables,
  referencesUsed,
  type Surroundings,
  surroundingsOf,
} from '../../store/payments.ts';
import { must } from '../../store/refused.ts';
import { lockAll, type Row } from '../../store/rows.ts';
import { type Change, changed, created, type Part, revised, saveParts } from '../../store/save.ts';
import type { Tx } from '../../store/transaction.ts';
import type { Ask, Decided } from '../collect.ts';
import { today } from '../context.ts';
import { notStale } from '../revision.ts';

type Input = BankBooking & { readonly paymentId: string };
type Payment = Row<'payment'>;

/** What the list knows and has decided so far: a later item sees what an earlier one did. */
type Desk = {
  readonly payments: Map<string, Payment>;
  readonly around: ReadonlyMap<string, Surroundings>;
  readonly references: Map<string, string>;
  /** What awards owe: as it was found, and as this list leaves it. */
  readonly receivables: Map<string, { before: Row<'receivable'>; row: Row<'receivable'> }>;
};

type Booked = {
  readonly row: Payment;
  readonly part: Part;
  readonly offsetWon: bigint;
  readonly journalIds: { readonly paid: string; readonly offset: string };
};

/**
 * Books released payments as paid, with the bank's reference and value date. Only this clears the ledger: the
 * cash leaves the fund for the award (stage 2 down to its sites) or the payee, and what is set off is earned.
 * Written for a list: a refused payment stays as it was.
 */
export async function settlePayments(tx: Tx, asks: readonly Ask<Input>[]): Promise<Decided<Payment>> {
  const desk = await gather(tx, asks);
  const booked: Booked[] = [];
  const results = asks.map((ask): Result<Payment, RefusalCode> => {
    const result = book(desk, ask);
    if (!result.ok) return result;
    booked.push(result.value);
    return accept(result.value.row);
  });
  if (booked.length === 0) return { results, write: async () => {} };
  const { now } = asks[0]!.context;
  const items = await journalsOf(tx, desk, { booked, now });
  const owing = [...desk.receivables.values()].filter(({ before, row }) => before !== row);
  const [first, ...others] = booked.map(({ part }) => part) as [Part, ...Part[]];
  const riders = owing.map((change) => changed('receivable', change));
  const parts = [{ ...first, changes: [...first.changes, ...riders] }, ...others];
  return {
    results,
    // One trip for both: where the rows cannot be saved, nothing is posted behind them.
    write: async () => {
      const [, statuses] = await Promise.all([saveParts(tx, parts), post(tx, now, items)]);
      must(accepted(statuses));
    },
  };
}

async function gather(tx: Tx, asks: readonly Ask<Input>[]): Promise<Desk> {
  const ids = asks.map(({ input }) => input.paymentId);
  const references = asks.map(({ input }) => input.bankReference);
  // In this order on one connection: what surrounds the payments is read once they are held.
  const [rows, around, used] = await Promise.all([
    lockAll(tx, 'payment', ids),
    surroundingsOf(tx, ids),
    referencesUsed(tx, references),
  ]);
  const owing = rows.filter(({ id, offsetWon }) => offsetWon > around.get(id)!.offsetDoneWon);
  const awardIds = owing.map(({ awardId }) => awardId as string);
  const receivables = awardIds.length === 0 ? [] : await lockOpenReceivables(tx, awardIds);
  return {
    payments: new Map(rows.map((row) => [row.id, row])),
    around,
    references: new Map(used),
    receivables: new Map(receivables.map((row) => [row.id, { before: row, row }])),
  };
}

function book(desk: Desk, { context, input }: Ask<Input>): Result<Booked, RefusalCode> {
  const { paymentId, bankReference, valueOn } = input;
  const before = desk.payments.get(paymentId);
  if (before === undefined || before.programmeId !== context.programmeId) {
    return refuse('not_found', { kind: 'payment', id: paymentId });
  }
  const around = desk.around.get(paymentId)!;
  const used = desk.references.get(bankReference);
  const { payerId, holdExpiresAt } = around;
  const against = {
    payerId,
    bookerId: context.actor.organisationId,
    today: today(context),
    referenceUsed: used !== undefined && used !== paymentId,
  };
  for (const check of [
    notStale(context, before),
    mayPayment('settle', before.state),
    mayBook({ bankReference, valueOn }, against),
  ]) {
    if (!check.ok) return check;
  }
  // The sweep renews the hold of what is with the bank; until it has, the posting waits for it.
  if (holdExpiresAt !== null && holdExpiresAt <= context.now) {
    return refuse('hold_expired', { hold: before.holdId });
  }
  const offsetWon = before.offsetWon - around.offsetDoneWon;
  const offset = setOff(desk, before, { offsetWon, valueOn });
  if (!offset.ok) return offset;
  const journalIds = { paid: newId(), offset: newId() };
  const row = revised(before, {
    state: 'paid',
    bankReference,
    valueOn,
    returnedReason: null,
    settledJournalId: journalIds.paid,
  });
  desk.payments.set(paymentId, row);
  desk.references.set(bankReference, paymentId);
  const detail = { amountWon: row.amountWon, offsetWon, bankReference, valueOn, journalId: journalIds.paid };
  const changes = [changed('payment', { before, row }, { what: 'payment.paid', detail }), ...offset.value];
  return accept({ row, part: { author: context, changes }, offsetWon, journalIds });
}

/** Writes what a payment sets off to its award's receivables, the oldest first. */
function setOff(
  desk: Desk,
  payment: Payment,
  { offsetWon, valueOn }: { offsetWon: bigint; valueOn: string },
): Result<Change[], RefusalCode> {
  if (offsetWon === 0n) return accept([]);
  const owing = [...desk.receivables.values()].filter(({ row }) => row.awardId === payment.awardId);
  const spread = spreadOffset(
    offsetWon,
    owing.map(({ row }) => row),
  );
  if (!spread.ok) return spread;
  return accept(
    spread.value.map(({ receivableId, amountWon }) => {
      const { before, row } = desk.receivables.get(receivableId)!;
      const recoveredWon = row.recoveredWon + amountWon;
      const state = stateOf({ ...row, recoveredWon });
      desk.receivables.set(receivableId, { before, row: revised(before, { recoveredWon, state }) });
      return created('recovery', {
        id: newId(),
        receivableId,
        kind: 'offset' as const,
        amountWon,
        bankReference: null,
        paymentId: payment.id,
        onDay: valueOn,
        revision: 1,
      });
    }),
  );
}

/** The journals of what was booked, with the accounts that they need opened in one go. */
async function journalsOf(
  tx: Tx,
  desk: Desk,
  { booked, now }: { booked: readonly Booked[]; now: string },
): Promise<LedgerItem[]> {
  const charts = booked.map(({ row: { id, fundId, awardId, payeeId } }) => {
    const owner = { fundId, currency: desk.around.get(id)!.currency };
    const payee =
      awardId === null ? payeeChart(owner, payeeId) : awardChart(owner, { awardId, organisationId: payeeId });
    return { ...fundChart(owner), ...payee };
  });
  const places = await openAccounts<string>(tx, now, charts);
  return booked.flatMap(({ row, offsetWon, journalIds }, at) => {
    const { money, paid, receivable, writtenOff } = places[at] as Record<string, Place>;
    const award =
      row.awardId === null ? null : { paid: paid!, receivable: receivable!, writtenOff: writtenOff! };
    const { id: paymentId, holdId, explanation } = row;
    const valueOn = row.valueOn as string;
    const cashWon = row.amountWon - row.offsetWon;
    const settling = { paymentId, holdId, explanation, valueOn, cashWon, offsetWon, journalIds };
    return settled(settling, { fund: { money: money! }, to: { paid: paid! }, award });
  });
}
