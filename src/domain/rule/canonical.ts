import { fitsInt64 } from './datum-value.ts';
import { negateDecimal } from './decimal.ts';
import { type Expression, MIRRORED, readsDatum } from './syntax.ts';
import { textOf } from './text.ts';

/** What must hold, or must not: an expression at whose top stands no `&&`, `||` or `!`. */
export type Literal = { readonly expression: Expression; readonly holds: boolean };

type Compare = Extract<Expression, { kind: 'compare' }>;
type Ordering = keyof typeof MIRRORED;

/** Of each two that are the other's negation one is kept. */
const KEPT: Readonly<Record<Ordering, Omit<Literal, 'expression'> & { readonly operator: Ordering }>> = {
  '==': { operator: '==', holds: true },
  '!=': { operator: '==', holds: false },
  '<': { operator: '<', holds: true },
  '>=': { operator: '<', holds: false },
  '<=': { operator: '<=', holds: true },
  '>': { operator: '<=', holds: false },
};

/**
 * Writes an expression in the one way that all share that say the same in these respects: what is read stands
 * left, `>` and `!=` become negations, what may be in any order is in the order of its text and there once,
 * `x in [a]` is `x == a`, a flag is not compared with true, an item is called by its depth. What is unknown
 * stays unknown in each of these, so that Kleene's truths are kept. Inside an expression a negation that is left stands as `!`.
 */
export function literalOf(expression: Expression, depth = 1): Literal {
  const inner = (part: Expression): Expression => {
    const { expression: found, holds } = literalOf(part, depth);
    return holds ? found : negation(found);
  };
  switch (expression.kind) {
    case 'flag':
      return turned(expression);
    case 'not': {
      const { expression: found, holds } = literalOf(expression.operand, depth);
      return { expression: found, holds: !holds };
    }
    case 'compare':
      return comparison({ ...expression, left: inner(expression.left), right: inner(expression.right) });
    case 'and':
    case 'or':
      return group(expression, expression.of.map(inner));
    case 'exists':
      return some(expression, inner(expression.target), depth);
    default:
      return { expression: calculated(withParts(expression, inner)), holds: true };
  }
}

const negation = (operand: Expression): Expression =>
  operand.kind === 'flag'
    ? { ...operand, value: !operand.value }
    : { kind: 'not', operand, offset: operand.offset };

function comparison(expression: Compare): Literal {
  if (expression.operator === 'in') return membership(expression);
  // Only flags are negated, and two flags differ where one of them is turned round.
  const [one, other] = [turned(expression.left), turned(expression.right)];
  const { operator, left, right } = inOrder(expression.operator, one.expression, other.expression);
  const kept = KEPT[operator];
  const holds = (one.holds === other.holds) === kept.holds;
  if (kept.operator === '==' && right.kind === 'flag') return { expression: left, holds };
  return { expression: { ...expression, operator: kept.operator, left, right }, holds };
}

/** An expression in canonical form without its negation; false is not true. */
function turned(expression: Expression): Literal {
  if (expression.kind === 'not') return { expression: expression.operand, holds: false };
  if (expression.kind === 'flag')
    return { expression: { ...expression, value: true }, holds: expression.value };
  return { expression, holds: true };
}

function membership(expression: Compare): Literal {
  const { left, right } = expression;
  if (right.kind !== 'list') return { expression, holds: true };
  const items = inText(right.items);
  if (items.length === 1) return comparison({ ...expression, operator: '==', left, right: items[0]! });
  return { expression: { ...expression, right: { ...right, items } }, holds: true };
}

/** A group of one kind within another of its kind is the one group; a group of one is its member. */
function group(
  expression: Extract<Expression, { kind: 'and' | 'or' }>,
  parts: readonly Expression[],
): Literal {
  const of = inText(parts.flatMap((part) => (part.kind === expression.kind ? part.of : [part])));
  return { expression: of.length === 1 ? of[0]! : { ...expression, of }, holds: true };
}

function some(
  expression: Extract<Expression, { kind: 'exists' }>,
  target: Expression,
  depth: number,
): Literal {
  // No author can write this name, so that it takes no other's place; `textOf` writes it as `_1`.
  const item = `#${depth}`;
  const renamed = rename(expression.predicate, expression.item, item);
  const { expression: predicate, holds } = literalOf(renamed, depth + 1);
  return {
    expression: { ...expression, target, item, predicate: holds ? predicate : negation(predicate) },
    holds: true,
  };
}

/** Inside another `exists` of the same item's name the name is that one's. */
function rename(expression: Expression, from: string, to: string): Expression {
  if (expression.kind === 'item') return expression.name === from ? { ...expression, name: to } : expression;
  if (expression.kind === 'exists' && expression.item === from) {
    return { ...expression, target: rename(expression.target, from, to) };
  }
  return withParts(expression, (part) => rename(part, from, to));
}

function calculated(expression: Expression): Expression {
  if (expression.kind === 'negate') return negativeOf(expression.operand) ?? expression;
  if (expression.kind !== 'compute' || expression.operator === '-') return expression;
  const [left, right] = [expression.left, expression.right].sort(byText) as [Expression, Expression];
  return { ...expression, left, right };
}

/** A sign and its number are one literal; the least number of 64 bits has no positive and stays an overflow. */
function negativeOf(operand: Expression): Expression | null {
  if (operand.kind === 'decimal') return { ...operand, value: negateDecimal(operand.value) };
  if (operand.kind === 'integer' && fitsInt64(-operand.value)) return { ...operand, value: -operand.value };
  return null;
}

/** What reads a datum stands left of what reads none; of two alike the one whose text comes first. */
function inOrder(operator: Ordering, left: Expression, right: Expression) {
  const rank = (side: Expression): string => `${readsDatum(side) ? 0 : 1}${textOf(side)}`;
  if (rank(left) <= rank(right)) return { operator, left, right };
  return { operator: MIRRORED[operator], left: right, right: left };
}

const byText = (a: Expression, b: Expression): number => {
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const inText = (parts: readonly Expression[]): readonly Expression[] =>
  [...new Map(parts.map((part) => [textOf(part), part])).values()].sort(byText);

/** The expression with each of its parts put through the function. */
export function withParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'list':
      return { ...expression, items: expression.items.map(change) };
    case 'and':
    case 'or':
      return { ...expression, of: expression.of.map(change) };
    case 'not':
    case 'negate':
      return { ...expression, operand: change(expression.operand) };
    case 'compare':
    case 'compute':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'startsWith':
      return { ...expression, target: change(expression.target), prefix: change(expression.prefix) };
    case 'exists':
      return { ...expression, target: change(expression.target), predicate: change(expression.predicate) };
    case 'shift':
      return { ...expression, amount: change(expression.amount) };
    default:
      return expression;
  }
}
