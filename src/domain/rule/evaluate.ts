import type { Day } from '../time.ts';
import { type Asked, explainingLeaf, NONE } from './explained-leaf.ts';
import type { ExplainedLeaf, ExplainedNode, Explanation, MissingDatum } from './explanation.ts';
import { parameterOn } from './seen.ts';
import type { CompiledNode, CompiledTree } from './tree.ts';
import { type DataSet, isKnownOn } from './vocabulary.ts';

/**
 * Decides the tree on what is known on the day, and says why: true is eligible, false ineligible, unknown
 * needs information. `missing` names a datum only where it can still change the outcome, leaf by leaf (two
 * leaves that read one datum are taken as independent). Throws only where a value is not of its declared
 * type, which is a bug of the caller: `readDatumValue` is the border for values from outside.
 */
export const explain = (compiled: CompiledTree, data: DataSet, on: Day): Explanation =>
  explainerOf(compiled).explain(data, on);

/** Made once for a tree, since a rule is asked about many thousands of subjects. */
const explainers = new WeakMap<CompiledTree, Explainer>();

function explainerOf(compiled: CompiledTree): Explainer {
  const before = explainers.get(compiled);
  if (before !== undefined) return before;
  const made = new Explainer(compiled);
  explainers.set(compiled, made);
  return made;
}

/** A node of the tree as a function of what is read. */
type Explaining = (asked: Asked) => ExplainedNode;

const OUTCOMES = { true: 'eligible', false: 'ineligible', unknown: 'needs_information' } as const;

/** A tree with all that is the same for every subject worked out beforehand. */
class Explainer {
  readonly #compiled: CompiledTree;
  readonly #root: Explaining;
  /** They are the same for all subjects: those of the day that was asked about last are kept. */
  #parameters: { readonly on: Day; readonly seen: Asked['parameters'] } | null = null;

  constructor(compiled: CompiledTree) {
    this.#compiled = compiled;
    this.#root = explaining(compiled.root, compiled);
  }

  explain(data: DataSet, on: Day): Explanation {
    const root = this.#root({ data, on, parameters: this.#parametersOn(on) });
    const missing = root.truth === 'unknown' ? this.#missingIn(undecidedLeaves(root), data, on) : NONE;
    return { outcome: OUTCOMES[root.truth], on, missing, root };
  }

  #parametersOn(on: Day): Asked['parameters'] {
    if (this.#parameters?.on !== on) {
      const { parameters, context } = this.#compiled;
      const seen = parameters.map((name) => parameterOn(name, context.parameters[name]!, on));
      this.#parameters = { on, seen };
    }
    return this.#parameters.seen;
  }

  #missingIn(leaves: readonly ExplainedLeaf[], data: DataSet, on: Day): readonly MissingDatum[] {
    const names = new Set(leaves.flatMap((leaf) => leaf.waitsFor));
    return [...names].map((name) => ({
      name,
      label: this.#compiled.context.vocabulary[name]!.label,
      state: !Object.hasOwn(data, name) ? 'missing' : isKnownOn(data[name]!, on) ? 'coarse' : 'expired',
      leaves: leaves.filter((leaf) => leaf.waitsFor.includes(name)).map((leaf) => leaf.id),
    }));
  }
}

/**
 * A leaf can still change the outcome only if every node above it is undecided: an undecided `all` has no
 * false member and an undecided `any` no true one, so the other members can always be imagined such that
 * this one decides; a decided node stays what it is, whatever its unknown members turn out to be.
 */
function undecidedLeaves(node: ExplainedNode, found: ExplainedLeaf[] = []): readonly ExplainedLeaf[] {
  if (node.truth !== 'unknown') return found;
  if (node.kind === 'leaf') found.push(node);
  else for (const member of node.of) undecidedLeaves(member, found);
  return found;
}

function explaining(node: CompiledNode, tree: CompiledTree): Explaining {
  if (node.kind === 'leaf') return explainingLeaf(node, tree);
  const of = node.of.map((member) => explaining(member, tree));
  return node.kind === 'not' ? explainingNot(of[0]!) : explainingGroup(node.kind, of);
}

const OPPOSITE = { true: 'false', false: 'true', unknown: 'unknown' } as const;

function explainingNot(denied: Explaining): Explaining {
  return (asked) => {
    const member = denied(asked);
    return { kind: 'not', truth: OPPOSITE[member.truth], of: [member] };
  };
}

/** By Kleene's strong logic: one false member decides `all`, one true one `any`, whatever else is unknown. */
function explainingGroup(kind: 'all' | 'any', members: readonly Explaining[]): Explaining {
  const enough = kind === 'all' ? 'false' : 'true';
  return (asked) => {
    const of: ExplainedNode[] = [];
    let truth: ExplainedNode['truth'] = OPPOSITE[enough];
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at]!(asked);
      of.push(member);
      if (member.truth === enough) truth = enough;
      else if (member.truth === 'unknown' && truth !== enough) truth = 'unknown';
    }
    return { kind, truth, of };
  };
}
