import { splitByLargestRemainder } from '../money/split.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { addMonths, type Day } from '../time.ts';
import type { ClawbackRefusal } from './refusals.ts';

export type Instalment = { readonly number: number; readonly dueOn: Day; readonly amountWon: bigint };

/** Ten years of months: longer plans outlive the record that they belong to. */
const MOST_INSTALMENTS = 120;

/** Equal monthly instalments that sum to the amount exactly, the odd won in the first ones; each at least a won. */
export function planInstalments(
  amountWon: bigint,
  count: number,
  firstDueOn: Day,
): Result<readonly Instalment[], ClawbackRefusal> {
  if (!Number.isInteger(count) || count < 1 || count > MOST_INSTALMENTS || BigInt(count) > amountWon) {
    return refuse('instalment_count_out_of_range', { count, most: MOST_INSTALMENTS });
  }
  const parts = splitByLargestRemainder(amountWon, Array<bigint>(count).fill(1n));
  return accept(
    parts.map((part, at) => ({ number: at + 1, dueOn: addMonths(firstDueOn, at), amountWon: part })),
  );
}

export type InstalmentStanding = Instalment & {
  readonly paidWon: bigint;
  readonly state: 'paid' | 'due' | 'overdue';
};

/** What came back counts against the instalments in their order; one that is not met when its day ends is overdue. */
export function standingOfInstalments(
  instalments: readonly Instalment[],
  recoveredWon: bigint,
  today: Day,
): InstalmentStanding[] {
  let left = recoveredWon;
  return instalments.map((instalment) => {
    const isPaid = left >= instalment.amountWon;
    const paidWon = isPaid ? instalment.amountWon : left;
    left -= paidWon;
    const state = isPaid ? 'paid' : instalment.dueOn < today ? 'overdue' : 'due';
    return { ...instalment, paidWon, state };
  });
}
