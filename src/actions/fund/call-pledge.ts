import { mayCall } from '../../domain/fund/fund.ts';
import { contributorChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { pledgeCalled } from '../../domain/ledger/pledge.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { commitmentsOf, finalClaimDecided } from '../../store/payments.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

type Input = { pledgeId: string; amountWon: bigint; dueOn: Day; awardId?: string | undefined };

/**
 * Asks a contributor for part of its pledge. For an award, what is committed to it goes along, and the rest goes
 * free once its final claim is decided. Refuses `due_in_the_past`, `award_not_committed`, `hold_exceeded` beyond
 * what is committed, and `limit_exceeded` beyond what is open.
 */
export async function callPledge(context: Context, input: Input): Promise<Row<'pledgeCall'>> {
  const { tx, now } = context;
  const { awardId = null, ...asked } = input;
  const award = awardId === null ? null : await lock(tx, 'award', awardId);
  const pledge = await lock(tx, 'pledge', input.pledgeId);
  must(mayCall(pledge.state));
  if (input.dueOn < today(context))
    throw new Refused({ code: 'due_in_the_past', facts: { dueOn: input.dueOn } });
  const fund = await get(tx, 'fund', pledge.fundId);
  const following = award === null ? undefined : await followingOf(context, { award, pledge });
  const row = {
    id: newId(),
    awardId,
    ...asked,
    state: 'called' as const,
    bankReference: null,
    valueOn: null,
    revision: 1,
  };
  const [contributor] = await openAccounts(tx, now, [
    contributorChart({ fundId: fund.id, currency: fund.currency }, pledge.organisationId),
  ]);
  const detail = { pledgeId: pledge.id, amountWon: input.amountWon, awardId };
  const commitmentHoldId = following?.next.holdId ?? null;
  await save(tx, context, [
    created('pledgeCall', row, { what: 'pledge.called', detail }),
    ...(award === null
      ? []
      : [changed('award', { before: award, row: revised(award, { commitmentHoldId }) })]),
  ]);
  const cause = {
    journalId: newId(),
    key: `pledge-call:${row.id}`,
    subject: { kind: 'pledgeCall', id: row.id },
    effectiveOn: today(context),
  };
  const call = { amount: input.amountWon, ...(following && { following }) };
  must(accepted(await post(tx, now, pledgeCalled(cause, contributor!, call))));
  return row;
}

async function followingOf(
  { tx }: Context,
  { award, pledge }: { award: Row<'award'>; pledge: Row<'pledge'> },
) {
  if (award.fundId !== pledge.fundId) throw new Refused({ code: 'award_of_another_fund', facts: {} });
  const committed = (await commitmentsOf(tx, award.id)).find(
    ({ kind, organisationId }) => kind === 'pledge.open' && organisationId === pledge.organisationId,
  );
  if (committed === undefined) throw new Refused({ code: 'award_not_committed', facts: {} });
  return {
    holdId: committed.holdId,
    next: { holdId: newId(), awardId: award.id },
    release: await finalClaimDecided(tx, award.id),
  };
}
