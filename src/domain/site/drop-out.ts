import { accept, type Result, refuse } from '../refusal.ts';

/** An improvement of a site that drops out. */
export type StartedImprovement = {
  readonly id: string;
  readonly state: 'planned' | 'purchased' | 'done' | 'confirmed' | 'contested' | 'removed' | 'abandoned';
  readonly costWon: bigint;
};

/** What stands of an improvement that is given up: null where nothing had been bought. */
export type Abandoned = { readonly id: string; readonly documentedCostWon: bigint | null };

/**
 * What a drop-out leaves behind. Before the purchase nothing; after it the documented cost, which stays inside
 * stage 1: no more than what earlier drop-outs have left of it. The target does not change. Refuses
 * `improved_already`: what is installed is verified, by its documents if need be.
 */
export function abandonImprovements(
  improvements: readonly StartedImprovement[],
  { stage1Won, documentedWon }: { stage1Won: bigint; documentedWon: bigint },
): Result<readonly Abandoned[], 'improved_already'> {
  const standing = improvements.filter(({ state }) => state !== 'abandoned');
  if (standing.some(({ state }) => state !== 'planned' && state !== 'purchased')) {
    return refuse('improved_already');
  }
  let left = stage1Won > documentedWon ? stage1Won - documentedWon : 0n;
  return accept(
    standing.map(({ id, state, costWon }) => {
      if (state === 'planned') return { id, documentedCostWon: null };
      const documentedCostWon = costWon < left ? costWon : left;
      left -= documentedCostWon;
      return { id, documentedCostWon };
    }),
  );
}
