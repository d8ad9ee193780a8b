import type { Day } from '../time.ts';
import { fitsInt64, type Operand } from './datum-value.ts';
import { addDecimals, compareDecimals, type Decimal, multiplyDecimals, negateDecimal } from './decimal.ts';
import { type DayShift, dayShifted } from './shift.ts';
import type { Arithmetic, Comparison, Expression } from './syntax.ts';

export type Failure = 'overflow' | 'no_parameter_value';

/**
 * What is not known, and why: the data that could still make it known, or a failure that no datum mends.
 * A part that fails asks for nothing, since its answer would not help.
 */
export type Unknown = {
  readonly known: false;
  readonly missing: readonly string[];
  readonly failure: Failure | null;
};
export type Outcome<Value> = { readonly known: true; readonly value: Value } | Unknown;

/** How the condition comes by what it names. */
export type Reading = {
  readonly datum: (name: string) => Outcome<Operand>;
  readonly parameter: (name: string) => Outcome<Operand>;
  /** The day on which it is decided. */
  readonly on: Day;
};

const known = <Value>(value: Value): Outcome<Value> => ({ known: true, value });
const YES = known(true);
const NO = known(false);
const flag = (value: boolean): Outcome<boolean> => (value ? YES : NO);
export const missing = (name: string): Unknown => ({ known: false, missing: [name], failure: null });
export const failed = (failure: Failure): Unknown => ({ known: false, missing: [], failure });

/** What the names of items stand for at this place. */
type Items = Readonly<Record<string, Operand>>;
const NO_ITEMS: Items = {};

/** The condition's truth on what is read, by Kleene's strong logic; the condition is taken as type-checked. */
export const truthOf = (expression: Expression, reading: Reading): Outcome<boolean> =>
  truthAt(expression, reading, NO_ITEMS);

/** What the expression comes to on what is read; the expression is taken as type-checked. */
export const outcomeOf = (expression: Expression, reading: Reading): Outcome<Operand> =>
  compute(expression, reading, NO_ITEMS);

const truthAt = (expression: Expression, reading: Reading, items: Items): Outcome<boolean> =>
  compute(expression, reading, items) as Outcome<boolean>;

/** False decides `and`, true decides `or`, whatever else is unknown; else the unknown parts make it unknown. */
export function kleene(kind: 'and' | 'or', parts: readonly Outcome<boolean>[]): Outcome<boolean> {
  const deciding = kind === 'or';
  let isKnown = true;
  for (const part of parts) {
    if (!part.known) isKnown = false;
    else if (part.value === deciding) return flag(deciding);
  }
  if (isKnown) return flag(!deciding);
  const unknown = parts.filter((part) => !part.known);
  return {
    known: false,
    missing: [...new Set(unknown.flatMap((part) => part.missing))],
    failure: unknown.find((part) => part.failure)?.failure ?? null,
  };
}

export const negated = (truth: Outcome<boolean>): Outcome<boolean> =>
  truth.known ? flag(!truth.value) : truth;

function compute(expression: Expression, reading: Reading, items: Items): Outcome<Operand> {
  switch (expression.kind) {
    case 'integer':
    case 'decimal':
    case 'text':
    case 'day':
    case 'flag':
      return known(expression.value);
    case 'list':
      return listed(expression, reading, items);
    case 'datum':
      return reading.datum(expression.name);
    case 'parameter':
      return reading.parameter(expression.name);
    case 'item':
      return known(items[expression.name]!);
    case 'shift': {
      const amount = compute(expression.amount, reading, items);
      return amount.known ? shifted(expression.by, amount.value as bigint, reading) : amount;
    }
    case 'exists':
      return some(expression, compute(expression.target, reading, items), reading, items);
    case 'not':
      return negated(truthAt(expression.operand, reading, items));
    case 'negate': {
      const value = compute(expression.operand, reading, items);
      return value.known ? negative(value.value as bigint | Decimal) : value;
    }
    case 'and':
    case 'or':
      return kleene(
        expression.kind,
        expression.of.map((part) => truthAt(part, reading, items)),
      );
    case 'compare': {
      const left = compute(expression.left, reading, items);
      const right = compute(expression.right, reading, items);
      if (!left.known || !right.known) return together([left, right]);
      return flag(compare(expression.operator, left.value, right.value));
    }
    case 'compute': {
      const left = compute(expression.left, reading, items);
      const right = compute(expression.right, reading, items);
      if (!left.known || !right.known) return together([left, right]);
      return calculate(expression.operator, left.value as bigint, right.value as bigint);
    }
    case 'startsWith': {
      const target = compute(expression.target, reading, items);
      const prefix = compute(expression.prefix, reading, items);
      if (!target.known || !prefix.known) return together([target, prefix]);
      return flag(String(target.value).startsWith(String(prefix.value)));
    }
  }
}

/** Lists that are written out and read nothing, which are the same on all data. */
const writtenOut = new WeakMap<Expression, Outcome<Operand>>();

function listed(
  expression: Extract<Expression, { kind: 'list' }>,
  reading: Reading,
  items: Items,
): Outcome<Operand> {
  const before = writtenOut.get(expression);
  if (before !== undefined) return before;
  const parts = expression.items.map((item) => compute(item, reading, items));
  if (parts.some((part) => !part.known)) return together(parts);
  const outcome = known(parts.map((part) => (part.known ? part.value : false)));
  if (expression.items.every(({ kind }) => LITERALS.includes(kind))) writtenOut.set(expression, outcome);
  return outcome;
}

const LITERALS: readonly Expression['kind'][] = ['integer', 'decimal', 'text', 'day', 'flag'];

/** An empty list holds nothing, whatever is unknown; of an unknown list nothing is known. */
function some(
  { item, predicate }: Extract<Expression, { kind: 'exists' }>,
  list: Outcome<Operand>,
  reading: Reading,
  items: Items,
): Outcome<boolean> {
  if (!list.known) return list;
  return kleene(
    'or',
    (list.value as readonly Operand[]).map((value) =>
      truthAt(predicate, reading, { ...items, [item]: value }),
    ),
  );
}

function shifted(by: DayShift, amount: bigint, { on }: Reading): Outcome<Operand> {
  const day = dayShifted(on, by, amount);
  return day === null ? failed('overflow') : known(day);
}

/** Everything but `&&` and `||` is unknown as soon as one part is. */
function together(parts: readonly Outcome<Operand>[]): Unknown {
  const unknown = parts.filter((part) => !part.known);
  const failure = unknown.find((part) => part.failure)?.failure;
  if (failure) return failed(failure);
  return { known: false, missing: [...new Set(unknown.flatMap((part) => part.missing))], failure: null };
}

const isList = (value: Operand): value is readonly Operand[] => Array.isArray(value);
const isDecimal = (value: Operand): value is Decimal => typeof value === 'object' && !isList(value);

/** Negative, zero or positive; days as text are in the order of the calendar. */
export function order(left: Operand, right: Operand): number {
  if (isDecimal(left) && isDecimal(right)) return compareDecimals(left, right);
  return left < right ? -1 : left > right ? 1 : 0;
}

function compare(operator: Comparison, left: Operand, right: Operand): boolean {
  switch (operator) {
    case '==':
      return order(left, right) === 0;
    case '!=':
      return order(left, right) !== 0;
    case '<':
      return order(left, right) < 0;
    case '<=':
      return order(left, right) <= 0;
    case '>':
      return order(left, right) > 0;
    case '>=':
      return order(left, right) >= 0;
    case 'in':
      return isList(right) && right.some((item) => order(left, item) === 0);
  }
}

const int64 = (value: bigint): Outcome<Operand> => (fitsInt64(value) ? known(value) : failed('overflow'));

const negative = (value: bigint | Decimal): Outcome<Operand> =>
  typeof value === 'bigint' ? int64(-value) : known(negateDecimal(value));

function calculate(operator: Arithmetic, left: bigint | Decimal, right: bigint | Decimal): Outcome<Operand> {
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    return int64(operator === '+' ? left + right : operator === '-' ? left - right : left * right);
  }
  const [a, b] = [left as Decimal, right as Decimal];
  if (operator === '*') return known(multiplyDecimals(a, b));
  return known(addDecimals(a, operator === '+' ? b : negateDecimal(b)));
}
