import { SUPPLIERS } from './world.ts';

/** One payment: which award it goes to, and how many won. */
export type Transfer = { readonly route: number; readonly amount: bigint };

const MOST = 20_000;

/** The transfers that every contender makes, in this order: drawn once, the same in each run. */
export const TRANSFERS: readonly Transfer[] = (() => {
  // Marsaglia's xorshift32 (Journal of Statistical Software 8/14, 2003): any even spread would do.
  let state = 2_463_534_242;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  return Array.from({ length: MOST }, () => ({ route: next(SUPPLIERS), amount: BigInt(1 + next(1_000)) }));
})();
