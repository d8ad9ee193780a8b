import type { ExplainedLeaf, ExplainedNode } from './explanation.ts';

/**
 * The conditions that speak against a company: not met, or, under a `not`, met. What is unknown speaks neither way.
 */
export function leavesAgainst(node: ExplainedNode, forbids = false): readonly ExplainedLeaf[] {
  if (node.kind === 'leaf') return node.truth === (forbids ? 'true' : 'false') ? [node] : [];
  const below = node.kind === 'not' ? !forbids : forbids;
  return node.of.flatMap((each) => leavesAgainst(each, below));
}
