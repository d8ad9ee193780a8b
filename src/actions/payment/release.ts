import { mayRelease } from '../../domain/payment/payment.ts';
import { type Result, refuse } from '../../domain/refusal.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import { surroundingsOf } from '../../store/payments.ts';
import { lockAll, type Row } from '../../store/rows.ts';
import { changed, type Part, revised, saveParts } from '../../store/save.ts';
import type { Tx } from '../../store/transaction.ts';
import type { Ask, Decided } from '../collect.ts';
import { notStale } from '../revision.ts';

/**
 * Releases approved payments to the bank, each by its own caller, who is the payer's and did not approve it.
 * Written for a list: a refused payment stays as it was, and the others go. Nothing moves in the ledger: the
 * money is held already.
 */
export async function releasePayments(
  tx: Tx,
  asks: readonly Ask<{ paymentId: string }>[],
): Promise<Decided<Row<'payment'>>> {
  const ids = asks.map(({ input }) => input.paymentId);
  // In this order on one connection: what surrounds the payments is read once they are held.
  const [rows, around] = await Promise.all([lockAll(tx, 'payment', ids), surroundingsOf(tx, ids)]);
  const payments = new Map(rows.map((row) => [row.id, row]));
  const parts: Part[] = [];
  const results = asks.map(({ context, input }): Result<Row<'payment'>, RefusalCode> => {
    const before = payments.get(input.paymentId);
    if (before === undefined || before.programmeId !== context.programmeId) {
      return refuse('not_found', { kind: 'payment', id: input.paymentId });
    }
    const seen = notStale(context, before);
    if (!seen.ok) return seen;
    const allowed = mayRelease(before, around.get(before.id)!, context.actor);
    if (!allowed.ok) return allowed;
    const row = revised(before, { state: 'released', releasedBy: context.actor.personId });
    payments.set(row.id, row);
    const fact = { what: 'payment.released', detail: { amountWon: row.amountWon } } as const;
    parts.push({ author: context, changes: [changed('payment', { before, row }, fact)] });
    return { ok: true, value: row };
  });
  return { results, write: () => saveParts(tx, parts) };
}
