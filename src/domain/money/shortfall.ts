import { byText } from '../selection/draw.ts';
import { splitByLargestRemainder } from './split.ts';

export type Due = { readonly key: string; readonly dueWon: bigint };
export type Allotted = Due & { readonly paidWon: bigint; readonly shortWon: bigint };

/**
 * What each is paid when the pool may be short: all in full if it suffices, else pro rata by largest remainder,
 * ties to the smaller key, so that the order of the list cannot matter. Nobody gets more than is due, and the
 * parts sum to min(pool, all that is due). Amounts are not negative; the result keeps the order given.
 */
export function payFromPool(poolWon: bigint, dues: readonly Due[]): Allotted[] {
  const allWon = dues.reduce((sum, { dueWon }) => sum + dueWon, 0n);
  if (allWon <= poolWon) return dues.map((due) => ({ ...due, paidWon: due.dueWon, shortWon: 0n }));
  const ordered = [...dues].sort((a, b) => byText(a.key, b.key));
  const parts = splitByLargestRemainder(
    poolWon,
    ordered.map(({ dueWon }) => dueWon),
  );
  const paid = new Map(ordered.map(({ key }, at) => [key, parts[at]!]));
  return dues.map((due) => ({
    ...due,
    paidWon: paid.get(due.key)!,
    shortWon: due.dueWon - paid.get(due.key)!,
  }));
}
