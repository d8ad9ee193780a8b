import { mayRunOff, mustBeOver, shareReturn, type Transfer } from '../../domain/fund/fund.ts';
import { contributorChart, fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { moneyReturned } from '../../domain/ledger/pledge.ts';
import type { Day } from '../../domain/time.ts';
import { contributionsOf, openBusinessOf, recoveredLeft } from '../../store/funds.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

type Input = {
  fundId: string;
  amountWon: bigint;
  cause: 'run_off' | 'recovery';
  valueOn: Day;
  transfers: readonly Transfer[];
};

/**
 * Sends money back to the contributors, in proportion to what each put in. In run-off nothing may be open any
 * more; outside it only what was recovered goes back. Refuses `programme_business_open`, `more_than_recovered`,
 * `transfer_missing`, and `limit_exceeded` beyond what is free.
 */
export async function returnMoney(context: Context, input: Input): Promise<Row<'fundReturn'>[]> {
  const { tx, now } = context;
  const { amountWon, cause, valueOn } = input;
  const fund = await lock(tx, 'fund', input.fundId);
  const programme = await lock(tx, 'programme', fund.programmeId);
  if (valueOn > today(context)) throw new Refused({ code: 'value_date_ahead', facts: { valueOn } });
  if (cause === 'run_off') {
    must(mayRunOff('returnAfterRunOff', programme.state));
    const open = await openBusinessOf(tx, programme.id);
    must(mustBeOver(open, ['claims', 'objections', 'receivables', 'payments']));
  } else {
    const leftWon = await recoveredLeft(tx, fund.id);
    if (amountWon > leftWon)
      throw new Refused({ code: 'more_than_recovered', facts: { amountWon, leftWon } });
  }
  const shares = must(shareReturn(amountWon, await contributionsOf(tx, fund.id), input.transfers));
  const rows = shares.map((share) => ({
    id: newId(),
    fundId: fund.id,
    ...share,
    cause,
    valueOn,
    revision: 1,
  }));
  const owner = { fundId: fund.id, currency: fund.currency };
  const places = await openAccounts(
    tx,
    now,
    rows.map(({ organisationId }) => ({ ...contributorChart(owner, organisationId), ...fundChart(owner) })),
  );
  await save(
    tx,
    context,
    rows.map((row) => {
      const { organisationId, bankReference } = row;
      const detail = { organisationId, amountWon: row.amountWon, cause, bankReference, valueOn };
      return created('fundReturn', row, { what: 'money.returned', detail });
    }),
  );
  const journal = {
    journalId: newId(),
    key: `fund-return:${rows[0]!.id}`,
    subject: { kind: 'fundReturn', id: rows[0]!.id },
    effectiveOn: valueOn,
  };
  const credits = rows.map(({ amountWon: amount }, at) => ({ contributor: places[at]!, amount }));
  must(accepted(await post(tx, now, [moneyReturned(journal, places[0]!, credits)])));
  return rows;
}
