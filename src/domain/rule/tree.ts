import type { Condition } from './parse.ts';
import type { RuleProblem } from './problem.ts';
import type { RuleContext, Wording } from './vocabulary.ts';

export type Basis = { readonly kind: 'article' | 'law' | 'proposal'; readonly source: string };

/** One named condition; the reason says in a sentence what it asks for. */
export type RuleLeaf = {
  readonly id: string;
  readonly when: string;
  readonly reason: Wording;
  readonly basis: Basis;
};

export type RuleTree =
  | { readonly all: readonly RuleTree[] }
  | { readonly any: readonly RuleTree[] }
  | { readonly not: RuleTree }
  | RuleLeaf;

export type CompiledNode =
  | { readonly kind: 'all' | 'any' | 'not'; readonly of: readonly CompiledNode[] }
  | { readonly kind: 'leaf'; readonly leaf: RuleLeaf; readonly condition: Condition };

export type CompiledTree = {
  readonly root: CompiledNode;
  readonly context: RuleContext;
  /** Names of all data that the tree reads, in order of first reading. */
  readonly data: readonly string[];
  readonly parameters: readonly string[];
};

/** A problem and where it stands in the tree: keys and indexes from the root, such as `['all', 0, 'when']`. */
export type TreeProblem = { readonly path: readonly (string | number)[]; readonly problem: RuleProblem };

export type TreeCompilation =
  | { readonly ok: true; readonly compiled: CompiledTree }
  | { readonly ok: false; readonly problems: readonly TreeProblem[] };

/** Checks every leaf and gives all problems at once. */
export declare function compileTree(tree: RuleTree, context: RuleContext): TreeCompilation;
