import { payFromPool } from '../money/shortfall.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import type { SharedPool } from '../results/pay.ts';
import type { ClaimPay } from './pay.ts';

/** A claim's pay as the formula has it, with the programme's cap as its last bound. */
export type Priced = { readonly claimId: string; readonly amountWon: bigint; readonly pay: ClaimPay };

/** What a claim is due before the programme's cap, and what that cap leaves; another last line is a bug. */
function dueOf({ amountWon, pay }: Priced): { dueWon: bigint; leftWon: bigint } {
  const last = pay.lines.at(-1);
  if (last?.line !== 'cap' || last.cap !== 'programme') throw new Error('the programme’s cap is not last');
  return { dueWon: amountWon - BigInt(last.changeWon), leftWon: BigInt(last.roomWon) };
}

/**
 * A claim is decided alone only where the pool suffices for it. Refuses `pool_short` otherwise: who is decided
 * first must not take what others are due as well, so all that can be decided share it.
 */
export function mayDecideAlone(priced: Priced): Result<null, 'pool_short'> {
  const { dueWon, leftWon } = dueOf(priced);
  return dueWon > leftWon ? refuse('pool_short', { dueWon, leftWon }) : accept(null);
}

/**
 * What of the pool each claim is allotted, pro rata to what is due by largest remainder; undefined where the pool
 * suffices for all. Where versions of the programme differ in the cap, the least room counts.
 */
export function shareShortPool(priced: readonly Priced[]): ReadonlyMap<string, SharedPool> | undefined {
  const dues = priced.map((each) => ({ key: each.claimId, ...dueOf(each) }));
  const dueWon = dues.reduce((sum, due) => sum + due.dueWon, 0n);
  const poolWon = dues.reduce((least, { leftWon }) => (leftWon < least ? leftWon : least), dueWon);
  if (poolWon === dueWon) return undefined;
  const claims = priced.length;
  return new Map(
    payFromPool(poolWon, dues).map(({ key, paidWon: allottedWon }) => [
      key,
      { poolWon, dueWon, claims, allottedWon },
    ]),
  );
}
