import { order } from '../rule/compute.ts';
import type { Operand } from '../rule/datum-value.ts';
import type { Comparison, Expression } from '../rule/syntax.ts';

/** A place on the line of all values of a type, before a value or after it. */
export type Bound = { readonly at: Operand; readonly after: boolean };

/**
 * Which single values satisfy a condition, told by nothing but which bounds they have reached: so that values
 * between two neighbouring bounds need not be told apart.
 */
export type Values = {
  readonly bounds: readonly Bound[];
  readonly hold: (reached: (bound: Bound) => boolean) => boolean;
};

export function isReached(bound: Bound, value: Operand): boolean {
  const found = order(value, bound.at);
  return found > 0 || (found === 0 && !bound.after);
}

export const byPlace = (a: Bound, b: Bound): number => order(a.at, b.at) || Number(a.after) - Number(b.after);

const from = (bound: Bound): Values => ({ bounds: [bound], hold: (reached) => reached(bound) });
const not = ({ bounds, hold }: Values): Values => ({ bounds, hold: (reached) => !hold(reached) });
const joined = (all: readonly Values[], kind: 'and' | 'or'): Values => ({
  bounds: all.flatMap(({ bounds }) => bounds),
  hold: (reached) =>
    kind === 'and' ? all.every(({ hold }) => hold(reached)) : all.some(({ hold }) => hold(reached)),
});

const least = (at: Operand): Values => from({ at, after: false });
const beyond = (at: Operand): Values => from({ at, after: true });
const equal = (at: Operand): Values => joined([least(at), not(beyond(at))], 'and');

const COMPARED: Readonly<Record<Exclude<Comparison, 'in'>, (at: Operand) => Values>> = {
  '==': equal,
  '!=': (at) => not(equal(at)),
  '<': (at) => not(least(at)),
  '<=': (at) => not(beyond(at)),
  '>': beyond,
  '>=': least,
};

/** Texts that begin with a prefix stand together in the order of their code units. */
function beginning(prefix: string): Values {
  const end = afterPrefix(prefix);
  return end === null ? least(prefix) : joined([least(prefix), not(least(end))], 'and');
}

/** The first text after all that begin with the prefix; null where there is none. */
function afterPrefix(prefix: string): string | null {
  if (prefix === '') return null;
  const last = prefix.charCodeAt(prefix.length - 1);
  const before = prefix.slice(0, -1);
  return last === 0xffff ? afterPrefix(before) : before + String.fromCharCode(last + 1);
}

/** The value that a literal stands for; undefined for whatever is no literal. */
export function literalValue(expression: Expression): Operand | undefined {
  const { kind } = expression;
  const isLiteral =
    kind === 'integer' || kind === 'decimal' || kind === 'text' || kind === 'day' || kind === 'flag';
  return isLiteral ? expression.value : undefined;
}

/** The values of the subject that satisfy the condition; null where it asks more than to compare it with literals. */
export function valuesOf(expression: Expression, isSubject: (part: Expression) => boolean): Values | null {
  const inner = (part: Expression) => valuesOf(part, isSubject);
  if (isSubject(expression)) return equal(true);
  switch (expression.kind) {
    case 'flag':
      return { bounds: [], hold: () => expression.value };
    case 'not': {
      const operand = inner(expression.operand);
      return operand && not(operand);
    }
    case 'and':
    case 'or': {
      const parts = expression.of.map(inner);
      return parts.includes(null) ? null : joined(parts as readonly Values[], expression.kind);
    }
    case 'compare':
      return isSubject(expression.left) ? compared(expression.operator, expression.right) : null;
    case 'startsWith': {
      const prefix = isSubject(expression.target) ? literalValue(expression.prefix) : undefined;
      return prefix === undefined ? null : beginning(String(prefix));
    }
    default:
      return null;
  }
}

function compared(operator: Comparison, right: Expression): Values | null {
  if (operator === 'in') {
    const items = right.kind === 'list' ? right.items.map(literalValue) : [undefined];
    return items.includes(undefined) ? null : joined((items as readonly Operand[]).map(equal), 'or');
  }
  const at = literalValue(right);
  return at === undefined ? null : COMPARED[operator](at);
}
