import { planInstalments } from '../../domain/clawback/instalments.ts';
import { mayDecide, withinNotice, withinPaid } from '../../domain/clawback/receivable.ts';
import { plain } from '../../domain/fact/digest.ts';
import { awardChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { receivableRaised } from '../../domain/ledger/payment.ts';
import type { Day } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { aroundClaims, claimableWon, lockClaim } from '../../store/receivables.ts';
import { must, Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Claim = {
  readonly amountWon: bigint;
  readonly instalments: { readonly count: number; readonly firstDueOn: Day } | null;
};

type Decision = {
  readonly receivableId: string;
  readonly reason: string;
  /** What is owed from now on; null drops the notice. */
  readonly claim: Claim | null;
};

/**
 * Decides a clawback after the supplier's answer or its day, by another person than who gave notice: dropped, or
 * owed, at once or in monthly instalments. Refuses `noticer_may_not_decide`, `reply_still_open`,
 * `more_than_noticed`, `more_than_paid`.
 */
export async function decideClawback(
  context: Context,
  { receivableId, reason, claim }: Decision,
): Promise<Row<'receivable'>> {
  const { tx, now, actor } = context;
  const { before, ofAward } = await lockClaim(tx, receivableId);
  mustNotBeStale(context, before);
  must(mayDecide(before, { personId: actor.personId, today: today(context) }));
  const decided = { decidedBy: actor.personId, decision: reason };
  if (claim === null) {
    const row = revised(before, { ...decided, state: 'dropped' });
    await save(tx, context, [
      changed('receivable', { before, row }, { what: 'clawback.dropped', detail: { reason } }),
    ]);
    return row;
  }
  const { amountWon } = claim;
  const around = await aroundClaims(tx, before.awardId);
  const others = ofAward.filter(({ id }) => id !== receivableId);
  must(withinNotice(amountWon, before.amountWon));
  must(withinPaid(amountWon, claimableWon(others, around)));
  const instalments = instalmentsOf(claim, today(context));
  const row = revised(before, { ...decided, state: 'open', amountWon, instalments });
  await save(tx, context, [
    changed(
      'receivable',
      { before, row },
      {
        what: 'receivable.raised',
        detail: { reason, noticedWon: before.amountWon, amountWon, instalments },
      },
    ),
  ]);
  const owner = { fundId: row.fundId, currency: around.currency };
  const [award] = await openAccounts(tx, now, [
    awardChart(owner, { awardId: row.awardId, organisationId: row.supplierId }),
  ]);
  const cause = {
    journalId: newId(),
    key: `receivable:${row.id}:raised`,
    subject: { kind: 'receivable', id: row.id },
    effectiveOn: today(context),
  };
  must(accepted(await post(tx, now, [receivableRaised(cause, award!, amountWon)])));
  return row;
}

function instalmentsOf({ amountWon, instalments }: Claim, day: Day): unknown {
  if (instalments === null) return null;
  const { count, firstDueOn } = instalments;
  if (firstDueOn < day) throw new Refused({ code: 'due_in_the_past', facts: { dueOn: firstDueOn } });
  return plain(must(planInstalments(amountWon, count, firstDueOn)));
}
