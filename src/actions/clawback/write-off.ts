import { stateOf, writtenOff } from '../../domain/clawback/receivable.ts';
import { awardChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { receivableWrittenOff } from '../../domain/ledger/payment.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { aroundClaims, lockClaim } from '../../store/receivables.ts';
import { must, Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Gives up, by the payer's authority and with a reason, all that is left of a claim; it stays visible as lost.
 * Refuses `decider_may_not_write_off`, `offset_under_way`, `not_the_creditor`.
 */
export async function writeOffReceivable(
  context: Context,
  { receivableId, reason }: { receivableId: string; reason: string },
): Promise<Row<'receivable'>> {
  const { tx, now, actor } = context;
  const { before } = await lockClaim(tx, receivableId);
  mustNotBeStale(context, before);
  const around = await aroundClaims(tx, before.awardId);
  if (around.funderId !== actor.organisationId) throw new Refused({ code: 'not_the_creditor', facts: {} });
  const { amountWon } = must(writtenOff(before, actor, around));
  const writtenOffWon = before.writtenOffWon + amountWon;
  const row = revised(before, {
    writtenOffWon,
    state: stateOf({ ...before, writtenOffWon }),
    writtenOffBy: actor.personId,
    writeOffReason: reason,
  });
  const recovery: Row<'recovery'> = {
    id: newId(),
    receivableId,
    kind: 'write_off',
    amountWon,
    bankReference: null,
    paymentId: null,
    onDay: today(context),
    revision: 1,
  };
  await save(tx, context, [
    changed('receivable', { before, row }, { what: 'receivable.written-off', detail: { amountWon, reason } }),
    created('recovery', recovery),
  ]);
  const owner = { fundId: row.fundId, currency: around.currency };
  const [award] = await openAccounts(tx, now, [
    awardChart(owner, { awardId: row.awardId, organisationId: row.supplierId }),
  ]);
  const cause = {
    journalId: newId(),
    key: `recovery:${recovery.id}`,
    subject: { kind: 'receivable', id: row.id },
    effectiveOn: recovery.onDay,
  };
  must(accepted(await post(tx, now, [receivableWrittenOff(cause, award!, amountWon)])));
  return row;
}
