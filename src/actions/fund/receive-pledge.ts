import { contributorChart, fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { moneyReceived } from '../../domain/ledger/pledge.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/** Records that called money has come into the fund's account, with the bank's reference and value date. */
export async function receivePledge(
  context: Context,
  { pledgeCallId, ...bank }: { pledgeCallId: string; bankReference: string; valueOn: Day },
): Promise<Row<'pledgeCall'>> {
  const { tx, now } = context;
  const before = await lock(tx, 'pledgeCall', pledgeCallId);
  if (before.state !== 'called') {
    throw new Refused({
      code: 'state_does_not_allow',
      facts: { action: 'receive', state: before.state, allowedFrom: ['called'] },
    });
  }
  if (bank.valueOn > today(context))
    throw new Refused({ code: 'value_date_ahead', facts: { valueOn: bank.valueOn } });
  const pledge = await get(tx, 'pledge', before.pledgeId);
  const fund = await get(tx, 'fund', pledge.fundId);
  const owner = { fundId: fund.id, currency: fund.currency };
  const [contributor] = await openAccounts(tx, now, [contributorChart(owner, pledge.organisationId)]);
  const [places] = await openAccounts(tx, now, [fundChart(owner)]);
  const row = revised(before, { state: 'received', ...bank });
  await save(tx, context, [
    changed(
      'pledgeCall',
      { before, row },
      { what: 'money.received', detail: { amountWon: row.amountWon, ...bank } },
    ),
  ]);
  const cause = {
    journalId: newId(),
    key: `pledge-call:${row.id}:received`,
    subject: { kind: 'pledgeCall', id: row.id },
    effectiveOn: bank.valueOn,
  };
  const at = { contributor: contributor!, fund: places! };
  must(accepted(await post(tx, now, moneyReceived(cause, at, { amount: row.amountWon }))));
  return row;
}
