import { mayRunOff, mustBeOver } from '../../domain/fund/fund.ts';
import { type ContributorPlaces, contributorChart } from '../../domain/ledger/chart.ts';
import { accepted, type LedgerItem } from '../../domain/ledger/item.ts';
import { callCancelled, pledgeLapsed } from '../../domain/ledger/pledge.ts';
import { findAgreement, findFund, pledgesOf } from '../../store/agreements.ts';
import { accountsOf, lockOpenCalls, openBusinessOf } from '../../store/funds.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, lockAll, type Row } from '../../store/rows.ts';
import { type Change, changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Closes a programme that has run off: calls that nobody met are withdrawn, what is left of the pledges lapses,
 * and the agreement ends. Refuses `programme_business_open` while a claim, objection, receivable, payment or
 * hold is open, and `money_left_in_fund` while the fund has money.
 */
export async function closeProgramme(
  context: Context,
  { programmeId }: { programmeId: string },
): Promise<Row<'programme'>> {
  const { tx } = context;
  const fund = await findFund(tx, programmeId);
  const agreed = await findAgreement(tx, programmeId);
  const agreement = agreed === undefined ? null : await lock(tx, 'agreement', agreed.id);
  const pledgeIds = fund === undefined ? [] : (await pledgesOf(tx, fund.id)).map(({ id }) => id);
  const pledges = await lockAll(tx, 'pledge', pledgeIds);
  const calls = fund === undefined ? [] : await lockOpenCalls(tx, fund.id);
  const before = await lock(tx, 'programme', programmeId);
  mustNotBeStale(context, before);
  must(mayRunOff('close', before.state));
  const open = await openBusinessOf(tx, programmeId);
  must(mustBeOver(open, ['claims', 'objections', 'receivables', 'payments', 'holds']));

  const row = revised(before, { state: 'closed' });
  const changes: Change[] = [changed('programme', { before, row }, { what: 'programme.closed' })];
  if (agreement !== null) {
    const ended = revised(agreement, { state: 'ended' });
    changes.push(changed('agreement', { before: agreement, row: ended }, { what: 'agreement.ended' }));
  }
  for (const call of calls) {
    const cancelled = revised(call, { state: 'cancelled' });
    changes.push(changed('pledgeCall', { before: call, row: cancelled }, { what: 'call.cancelled' }));
  }
  for (const pledge of pledges) {
    const ended = revised(pledge, { state: 'ended' });
    changes.push(changed('pledge', { before: pledge, row: ended }, { what: 'pledge.ended' }));
  }
  const items = fund === undefined ? [] : await endingsOf(context, { fund, pledges, calls });
  await save(tx, context, changes);
  must(accepted(await post(tx, context.now, items)));
  return row;
}

type Ending = { fund: Row<'fund'>; pledges: Row<'pledge'>[]; calls: Row<'pledgeCall'>[] };

/** Withdraws the calls first, so that their money lapses with the rest of its pledge. */
async function endingsOf(context: Context, { fund, pledges, calls }: Ending): Promise<LedgerItem[]> {
  const { tx, now } = context;
  const accounts = await accountsOf(tx, fund.id);
  const leftWon = accounts.find(({ kind }) => kind === 'money.fund')?.balanceWon ?? 0n;
  if (leftWon > 0n) throw new Refused({ code: 'money_left_in_fund', facts: { leftWon } });
  const owner = { fundId: fund.id, currency: fund.currency };
  const places = await openAccounts(
    tx,
    now,
    pledges.map(({ organisationId }) => contributorChart(owner, organisationId)),
  );
  const cause = (kind: string, id: string, key: string) => ({
    journalId: newId(),
    key,
    subject: { kind, id },
    effectiveOn: today(context),
  });
  return pledges.flatMap((pledge, at) => {
    const contributor = places[at] as ContributorPlaces;
    const own = calls.filter(({ pledgeId }) => pledgeId === pledge.id);
    const account = accounts.find(({ id }) => id === contributor.open.accountId);
    const lapsingWon = own.reduce((sum, { amountWon }) => sum + amountWon, account?.balanceWon ?? 0n);
    const withdrawn = own.map((call) =>
      callCancelled(
        cause('pledgeCall', call.id, `pledge-call:${call.id}:cancelled`),
        contributor,
        call.amountWon,
      ),
    );
    const lapsed = cause('pledge', pledge.id, `pledge:${pledge.id}:lapsed`);
    return lapsingWon === 0n ? withdrawn : [...withdrawn, pledgeLapsed(lapsed, contributor, lapsingWon)];
  });
}
