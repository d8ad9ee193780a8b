import { mayReceive } from '../../domain/fund/fund.ts';
import { contributorChart, fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { moneyReceived } from '../../domain/ledger/pledge.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { commitmentsOf, finalClaimDecided } from '../../store/payments.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/**
 * Records that called money has come into the fund's account, with the bank's reference and value date. What
 * was called for an award stays set aside for it, unless its commitment was freed meanwhile.
 */
export async function receivePledge(
  context: Context,
  { pledgeCallId, ...bank }: { pledgeCallId: string; bankReference: string; valueOn: Day },
): Promise<Row<'pledgeCall'>> {
  const { tx, now } = context;
  const { awardId } = await get(tx, 'pledgeCall', pledgeCallId);
  const award = awardId === null ? null : await lock(tx, 'award', awardId);
  const before = await lock(tx, 'pledgeCall', pledgeCallId);
  must(mayReceive(before.state));
  if (bank.valueOn > today(context))
    throw new Refused({ code: 'value_date_ahead', facts: { valueOn: bank.valueOn } });
  const pledge = await get(tx, 'pledge', before.pledgeId);
  const fund = await get(tx, 'fund', pledge.fundId);
  const owner = { fundId: fund.id, currency: fund.currency };
  const [places] = await openAccounts(tx, now, [
    { ...contributorChart(owner, pledge.organisationId), ...fundChart(owner) },
  ]);
  const row = revised(before, { state: 'received', ...bank });
  const following = award === null ? undefined : await followingOf(context, { award, call: row, pledge });
  const detail = { amountWon: row.amountWon, ...bank, awardId };
  await save(tx, context, [
    changed('pledgeCall', { before, row }, { what: 'money.received', detail }),
    ...(award === null || following === undefined
      ? []
      : [
          changed('award', {
            before: award,
            row: revised(award, { commitmentHoldId: following.next.holdId }),
          }),
        ]),
  ]);
  const cause = {
    journalId: newId(),
    key: `pledge-call:${row.id}:received`,
    subject: { kind: 'pledgeCall', id: row.id },
    effectiveOn: bank.valueOn,
  };
  const receipt = { amount: row.amountWon, ...(following && { following }) };
  must(accepted(await post(tx, now, moneyReceived(cause, { contributor: places!, fund: places! }, receipt))));
  return row;
}

type Arriving = { award: Row<'award'>; call: Row<'pledgeCall'>; pledge: Row<'pledge'> };

async function followingOf({ tx }: Context, { award, call, pledge }: Arriving) {
  const called = (await commitmentsOf(tx, award.id)).find(
    ({ kind, organisationId, remainingWon }) =>
      kind === 'pledge.called' && organisationId === pledge.organisationId && remainingWon >= call.amountWon,
  );
  if (called === undefined) return undefined;
  return {
    holdId: called.holdId,
    next: { holdId: newId(), awardId: award.id },
    release: await finalClaimDecided(tx, award.id),
  };
}
