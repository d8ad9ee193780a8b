import { repaid } from '../../domain/clawback/receivable.ts';
import { awardChart, fundChart, type Place } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { receivableRepaid } from '../../domain/ledger/payment.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { aroundClaims, lockClaim, repaymentStands, standingOfClaims } from '../../store/receivables.ts';
import { must, Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Repayment = {
  readonly receivableId: string;
  readonly amountWon: bigint;
  readonly bankReference: string;
  readonly valueOn: Day;
};

/**
 * Records that a supplier has paid back, whole or an instalment, with the bank's reference and value date.
 * Refuses `more_than_open`, `repayment_reference_used`, `value_date_ahead`, `not_the_creditor`.
 */
export async function recordRepayment(
  context: Context,
  { receivableId, amountWon, bankReference, valueOn }: Repayment,
): Promise<Row<'receivable'>> {
  const { tx, now, actor } = context;
  const { before, ofAward } = await lockClaim(tx, receivableId);
  mustNotBeStale(context, before);
  const around = await aroundClaims(tx, before.awardId);
  if (around.funderId !== actor.organisationId) throw new Refused({ code: 'not_the_creditor', facts: {} });
  if (valueOn > today(context)) throw new Refused({ code: 'value_date_ahead', facts: { valueOn } });
  const booked = must(repaid(before, amountWon, standingOfClaims(ofAward, around)));
  if (await repaymentStands(tx, bankReference)) {
    throw new Refused({ code: 'repayment_reference_used', facts: { bankReference } });
  }
  const row = revised(before, booked);
  const recovery: Row<'recovery'> = {
    id: newId(),
    receivableId,
    kind: 'repayment',
    amountWon,
    bankReference,
    paymentId: null,
    onDay: valueOn,
    revision: 1,
  };
  await save(tx, context, [
    changed(
      'receivable',
      { before, row },
      { what: 'receivable.repaid', detail: { amountWon, bankReference, valueOn } },
    ),
    created('recovery', recovery),
  ]);
  const owner = { fundId: row.fundId, currency: around.currency };
  const [fund, award] = await openAccounts<string>(tx, now, [
    fundChart(owner),
    awardChart(owner, { awardId: row.awardId, organisationId: row.supplierId }),
  ]);
  const places = {
    fund: { money: fund!.money as Place },
    award: award as Record<'paid' | 'receivable' | 'writtenOff', Place>,
  };
  const cause = {
    journalId: newId(),
    key: `recovery:${recovery.id}`,
    subject: { kind: 'receivable', id: row.id },
    effectiveOn: valueOn,
  };
  must(accepted(await post(tx, now, [receivableRepaid(cause, places, amountWon)])));
  return row;
}
