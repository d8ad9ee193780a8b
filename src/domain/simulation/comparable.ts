import { withParts } from '../rule/canonical.ts';
import { type Expression, partsOf } from '../rule/syntax.ts';
import {
  type CompiledNode,
  type CompiledTree,
  compileTree,
  type RuleLeaf,
  type RuleTree,
} from '../rule/tree.ts';
import type { RuleContext, Vocabulary } from '../rule/vocabulary.ts';
import { settled } from '../screening/settle.ts';
import type { Day } from '../time.ts';
import { type Columns, columnOf, columnsOf, isOfForm } from './columns.ts';

type Leaf = Extract<CompiledNode, { kind: 'leaf' }>;

/** A condition of a rule, as a simulation speaks of it. */
export type Asked = {
  readonly leaf: RuleLeaf;
  /** Whether the rule keeps out whoever meets it. */
  readonly forbids: boolean;
  /** Whether it reads what only a form says. */
  readonly asksForm: boolean;
};

/**
 * A rule as it stands on a day, over columns: figures are put in, so that rules of two versions can stand in one
 * tree, and what only a form says is unknown of everybody.
 */
export type Comparable = {
  readonly root: CompiledNode;
  /**
   * The same where whatever only the form can answer is answered as its company would wish. Whoever the rule keeps
   * out, it keeps out here as well, and whoever it lets in it lets in here.
   */
  readonly wished: CompiledNode;
  /** In the order of the file. */
  readonly asked: readonly Asked[];
  readonly columns: Columns;
};

/** Throws for a rule that does not compile, which no checked file has. */
export function comparable(tree: RuleTree, context: RuleContext, on: Day): Comparable {
  const compilation = compileTree(tree, context);
  if (!compilation.ok) throw new Error(`the rule does not compile: ${JSON.stringify(compilation.problems)}`);
  const { root, data } = compilation.compiled;
  const read: Vocabulary = Object.fromEntries(data.map((name) => [name, context.vocabulary[name]!]));
  const columns = columnsOf(read);
  return {
    root: eachLeaf(root, (leaf) => settledLeaf(leaf, context, on)),
    wished: eachLeaf(root, (leaf, forbids) => settledLeaf(leaf, context, on, !forbids)),
    asked: leavesOf(root).map(({ node: { leaf, condition }, forbids }) => ({
      leaf,
      forbids,
      asksForm: condition.data.some(isOfForm),
    })),
    columns,
  };
}

function settledLeaf(
  node: Leaf,
  { vocabulary, parameters }: RuleContext,
  on: Day,
  wish: boolean | null = null,
): CompiledNode {
  const { expression, holds } = settled(node.condition.expression, parameters, on);
  const { offset } = expression;
  const signed: Expression = holds ? expression : { kind: 'not', operand: expression, offset };
  return withExpression(node, overColumns(wish === null ? signed : wishing(signed, wish), vocabulary));
}

/** The condition where what only a form can answer helps it to be so. */
function wishing(expression: Expression, wish: boolean): Expression {
  const { kind, offset } = expression;
  if (kind === 'not') return { ...expression, operand: wishing(expression.operand, !wish) };
  if (kind === 'and' || kind === 'or')
    return { ...expression, of: expression.of.map((part) => wishing(part, wish)) };
  return mayBeKnown(expression) ? expression : { kind: 'flag', value: wish, offset };
}

/**
 * Whether a company's data can decide it although nobody knows what its form says. Of a list that is written out,
 * some items may be known, and one may be enough.
 */
function mayBeKnown(expression: Expression): boolean {
  switch (expression.kind) {
    case 'datum':
      return !isOfForm(expression.name);
    case 'and':
    case 'or':
      return expression.of.some(mayBeKnown);
    case 'list':
      return true;
    case 'exists':
      return mayBeKnown(expression.target);
    default:
      return partsOf(expression).every(mayBeKnown);
  }
}

/** A parameter without a value is what nobody knows, and so is what only a form says. */
function overColumns(expression: Expression, vocabulary: Vocabulary): Expression {
  if (expression.kind !== 'datum') return withParts(expression, (part) => overColumns(part, vocabulary));
  const { name, offset } = expression;
  if (isOfForm(name)) return { kind: 'parameter', name, offset };
  return { kind: 'datum', name: columnOf(name, vocabulary[name]!), offset };
}

const withExpression = (node: Leaf, expression: Expression): Leaf => ({
  ...node,
  condition: { ...node.condition, expression },
});

const constant = (node: Leaf, value: boolean): Leaf =>
  withExpression(node, { kind: 'flag', value, offset: 0 });

/** The tree with a condition granted: it stands as whoever applies would wish it. */
export const granting = (root: CompiledNode, id: string): CompiledNode =>
  eachLeaf(root, (node, forbids) => (node.leaf.id === id ? constant(node, !forbids) : node));

/** The conditions of a tree, each with its own name: `of` sets those of two rules in one tree apart. */
export const named = (root: CompiledNode, of: string): CompiledNode =>
  eachLeaf(root, (node) => ({ ...node, leaf: { ...node.leaf, id: `${of}/${node.leaf.id}` } }));

/** What all must hold for the rule to hold, as far as it can be taken apart. */
export function stepsOf(root: CompiledNode, holds = true): readonly CompiledNode[] {
  if (root.kind === 'not') return stepsOf(root.of[0]!, !holds);
  if (root.kind === (holds ? 'all' : 'any')) return root.of.flatMap((member) => stepsOf(member, holds));
  return [holds ? root : { kind: 'not', of: [root] }];
}

/** The ids of the conditions in a tree, in its order. */
export const idsIn = (root: CompiledNode): readonly string[] =>
  leavesOf(root).map(({ node }) => node.leaf.id);

/** A tree as the machines that decide many at once take it. */
export function compiledOf(root: CompiledNode, columns: Columns): CompiledTree {
  const vocabulary: Vocabulary = Object.fromEntries(
    Object.entries(columns).map(([name, { type }]) => [name, { type, label: { ko: name }, source: '' }]),
  );
  return { root, context: { vocabulary, parameters: {} }, data: Object.keys(columns), parameters: [] };
}

function eachLeaf(
  node: CompiledNode,
  change: (leaf: Leaf, forbids: boolean) => CompiledNode,
  forbids = false,
): CompiledNode {
  if (node.kind === 'leaf') return change(node, forbids);
  const inside = node.kind === 'not' ? !forbids : forbids;
  return { ...node, of: node.of.map((member) => eachLeaf(member, change, inside)) };
}

function leavesOf(
  node: CompiledNode,
  forbids = false,
): readonly { readonly node: Leaf; readonly forbids: boolean }[] {
  if (node.kind === 'leaf') return [{ node, forbids }];
  const inside = node.kind === 'not' ? !forbids : forbids;
  return node.of.flatMap((member) => leavesOf(member, inside));
}
