import type { Decimal } from './decimal.ts';
import type { Expression } from './syntax.ts';

/** How tightly each kind binds, by CEL's precedence. */
const TIGHT: Partial<Record<Expression['kind'], number>> = { or: 1, and: 2, compare: 3, not: 6, negate: 6 };
const [SUM, PRODUCT, SIGNED, WHOLE] = [4, 5, 6, 7];

function tightness(expression: Expression): number {
  if (expression.kind === 'compute') return expression.operator === '*' ? PRODUCT : SUM;
  const negative =
    (expression.kind === 'integer' && expression.value < 0n) ||
    (expression.kind === 'decimal' && expression.value.units < 0n);
  return negative ? SIGNED : (TIGHT[expression.kind] ?? WHOLE);
}

/** The expression as a condition of the rule language, with no more parentheses than it needs. */
export function textOf(expression: Expression): string {
  const within = (part: Expression, least: number) =>
    tightness(part) < least ? `(${textOf(part)})` : textOf(part);
  const own = tightness(expression);
  switch (expression.kind) {
    case 'integer':
    case 'flag':
      return String(expression.value);
    case 'decimal':
      return decimalText(expression.value);
    case 'text':
      return quoted(expression.value);
    case 'day':
      return `date(${quoted(expression.value)})`;
    case 'list':
      return `[${expression.items.map(textOf).join(', ')}]`;
    case 'datum':
      return expression.name;
    case 'item':
      return itemName(expression.name);
    case 'parameter':
      return `param.${expression.name}`;
    case 'unsaid':
      return `unsaid(${expression.name})`;
    case 'not':
      return `!${within(expression.operand, WHOLE)}`;
    case 'negate':
      return `-${within(expression.operand, WHOLE)}`;
    case 'and':
      return expression.of.map((part) => within(part, own + 1)).join(' && ');
    case 'or':
      return expression.of.map((part) => within(part, own + 1)).join(' || ');
    case 'compare':
    case 'compute': {
      const { left, operator, right } = expression;
      return `${within(left, own)} ${operator} ${within(right, own + 1)}`;
    }
    case 'startsWith':
      return `${within(expression.target, WHOLE)}.startsWith(${textOf(expression.prefix)})`;
    case 'exists':
      return `${within(expression.target, WHOLE)}.exists(${itemName(expression.item)}, ${textOf(expression.predicate)})`;
    case 'shift':
      return `${expression.by}(${textOf(expression.amount)})`;
  }
}

/** `canonical.ts` calls items by a name that no author can write. */
const itemName = (name: string): string => name.replace('#', '_');

const quoted = (value: string): string =>
  `"${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;

/** With as many decimals as it needs, and one at least: a number without a point is a whole number. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}.${scale === 0 || fraction === '' ? '0' : fraction}`;
}
