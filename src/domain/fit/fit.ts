import type { ExplainedLeaf, Explanation, MissingDatum } from '../rule/explanation.ts';
import { decidingLeaves, restsOnProposal, turningLeaves } from '../rule/grounds.ts';

/** How a company stands to a way into a programme, the nearest first. */
export const FIT_STANDINGS = ['fits', 'asks', 'nearly', 'outside'] as const;

/**
 * `fits` meets all conditions; `asks` depends on data that nobody knows yet; `nearly` is kept out by conditions of
 * which any one, met, would be enough; `outside` by several at once.
 */
export type FitStanding = (typeof FIT_STANDINGS)[number];

export type Fit = {
  readonly standing: FitStanding;
  /** Whether it would be another answer without conditions that no article or law states: then it is only our model's. */
  readonly byModel: boolean;
  /** What decided: the conditions that are met, or those that keep the company out. */
  readonly grounds: readonly ExplainedLeaf[];
  /** Data that can still change the answer. */
  readonly missing: readonly MissingDatum[];
};

/** Reads the standing from the grounds of a decision. */
export function fitOf({ outcome, missing, root }: Explanation): Fit {
  const byModel = restsOnProposal(root);
  if (outcome === 'needs_information') return { standing: 'asks', byModel, grounds: [], missing };
  if (outcome === 'eligible') return { standing: 'fits', byModel, grounds: decidingLeaves(root), missing };
  const turning = turningLeaves(root);
  return turning.length > 0
    ? { standing: 'nearly', byModel, grounds: turning, missing }
    : { standing: 'outside', byModel, grounds: decidingLeaves(root), missing };
}

/** What the data asked for would decide: how many of the ways wait for each, the most wanted first. */
export function wanted(fits: readonly Fit[]): readonly { readonly name: string; readonly decides: number }[] {
  const counts = new Map<string, number>();
  for (const { missing } of fits) {
    for (const { name } of missing) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, decides]) => ({ name, decides }))
    .sort((a, b) => b.decides - a.decides || (a.name < b.name ? -1 : 1));
}
