import { contributorChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { pledgeCalled } from '../../domain/ledger/pledge.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/** Asks a contributor for part of its pledge. Refuses `due_in_the_past`, and `limit_exceeded` beyond what is open. */
export async function callPledge(
  context: Context,
  input: { pledgeId: string; amountWon: bigint; dueOn: Day },
): Promise<Row<'pledgeCall'>> {
  const { tx, now } = context;
  const pledge = await lock(tx, 'pledge', input.pledgeId);
  if (pledge.state !== 'pledged') {
    throw new Refused({
      code: 'state_does_not_allow',
      facts: { action: 'call', state: pledge.state, allowedFrom: ['pledged'] },
    });
  }
  if (input.dueOn < today(context))
    throw new Refused({ code: 'due_in_the_past', facts: { dueOn: input.dueOn } });
  const fund = await get(tx, 'fund', pledge.fundId);
  const row = {
    id: newId(),
    awardId: null,
    ...input,
    state: 'called' as const,
    bankReference: null,
    valueOn: null,
    revision: 1,
  };
  const [contributor] = await openAccounts(tx, now, [
    contributorChart({ fundId: fund.id, currency: fund.currency }, pledge.organisationId),
  ]);
  await save(tx, context, [
    created('pledgeCall', row, {
      what: 'pledge.called',
      detail: { pledgeId: pledge.id, amountWon: input.amountWon },
    }),
  ]);
  const cause = {
    journalId: newId(),
    key: `pledge-call:${row.id}`,
    subject: { kind: 'pledgeCall', id: row.id },
    effectiveOn: today(context),
  };
  must(accepted(await post(tx, now, pledgeCalled(cause, contributor!, { amount: input.amountWon }))));
  return row;
}
