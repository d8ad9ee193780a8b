import type { ExplainedLeaf, ExplainedNode, Truth } from './explanation.ts';

/** The leaves by which a decided node is what it is; none where it is undecided. */
export function decidingLeaves(node: ExplainedNode): readonly ExplainedLeaf[] {
  if (node.truth === 'unknown') return [];
  if (node.kind === 'leaf') return [node];
  return alike(node).flatMap(decidingLeaves);
}

/**
 * The leaves each of which alone keeps a decided node from being otherwise: were it different, and everything else
 * as it is, the node would be decided the other way or, where something is still unknown, be undecided.
 */
export function turningLeaves(node: ExplainedNode): readonly ExplainedLeaf[] {
  if (node.truth === 'unknown') return [];
  if (node.kind === 'leaf') return [node];
  const deciding = alike(node);
  // One member is enough to make an `all` false: of two, neither alone turns it.
  if (oneIsEnough(node) && deciding.length > 1) return [];
  return deciding.flatMap(turningLeaves);
}

/** Whether the outcome would be another one if nobody knew how the leaves with a basis of `proposal` stand. */
export function restsOnProposal(root: ExplainedNode): boolean {
  return truthWithout(root, ({ basis }) => basis.kind === 'proposal') !== root.truth;
}

type Group = Exclude<ExplainedNode, ExplainedLeaf>;

/** The members that make a decided group what it is. */
const alike = ({ kind, truth, of }: Group): readonly ExplainedNode[] =>
  kind === 'not' ? of : of.filter((member) => member.truth === truth);

const oneIsEnough = ({ kind, truth }: Group): boolean =>
  (kind === 'all' && truth === 'false') || (kind === 'any' && truth === 'true');

function truthWithout(node: ExplainedNode, unknown: (leaf: ExplainedLeaf) => boolean): Truth {
  if (node.kind === 'leaf') return unknown(node) ? 'unknown' : node.truth;
  const truths = node.of.map((member) => truthWithout(member, unknown));
  if (node.kind === 'not') return OPPOSITE[truths[0]!];
  const enough = node.kind === 'all' ? 'false' : 'true';
  if (truths.includes(enough)) return enough;
  return truths.includes('unknown') ? 'unknown' : OPPOSITE[enough];
}

const OPPOSITE: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };
