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
export const missing = (name: string): Unknown => ({ known: false, missing: [name], failure: null });
export const failed = (failure: Failure): Unknown => ({ known: false, missing: [], failure });

/** What the names of items stand for at this place. */
type Items = Readonly<Record<string, Operand>>;
type Place = Reading & { readonly items: Items };

/** The condition's truth on what is read, by Kleene's strong logic; the condition is taken as type-checked. */
export const truthOf = (expression: Expression, reading: Reading): Outcome<boolean> =>
  truthAt(expression, { ...reading, items: {} });

/** What the expression comes to on what is read; the expression is taken as type-checked. */
export const outcomeOf = (expression: Expression, reading: Reading): Outcome<Operand> =>
  compute(expression, { ...reading, items: {} });

const truthAt = (expression: Expression, place: Place): Outcome<boolean> =>
  compute(expression, place) as Outcome<boolean>;

/** False decides `and`, true decides `or`, whatever else is unknown; else the unknown parts make it unknown. */
export function kleene(kind: 'and' | 'or', parts: readonly Outcome<boolean>[]): Outcome<boolean> {
  const deciding = kind === 'or';
  if (parts.some((part) => part.known && part.value === deciding)) return known(deciding);
  const unknown = parts.filter((part) => !part.known);
  if (unknown.length === 0) return known(!deciding);
  return {
    known: false,
    missing: [...new Set(unknown.flatMap((part) => part.missing))],
    failure: unknown.find((part) => part.failure)?.failure ?? null,
  };
}

export const negated = (truth: Outcome<boolean>): Outcome<boolean> =>
  truth.known ? known(!truth.value) : truth;

function compute(expression: Expression, place: Place): Outcome<Operand> {
  const inner = (part: Expression) => compute(part, place);
  switch (expression.kind) {
    case 'integer':
    case 'decimal':
    case 'text':
    case 'day':
    case 'flag':
      return known(expression.value);
    case 'list':
      return strictly(expression.items.map(inner), known);
    case 'datum':
      return place.datum(expression.name);
    case 'parameter':
      return place.parameter(expression.name);
    case 'item':
      return known(place.items[expression.name]!);
    case 'shift':
      return strictly([inner(expression.amount)], ([amount]) =>
        shifted(expression.by, amount as bigint, place),
      );
    case 'exists':
      return some(expression, inner(expression.target), place);
    case 'not':
      return negated(truthAt(expression.operand, place));
    case 'negate':
      return strictly([inner(expression.operand)], ([value]) => negative(value as bigint | Decimal));
    case 'and':
    case 'or':
      return kleene(
        expression.kind,
        expression.of.map((part) => truthAt(part, place)),
      );
    case 'compare':
      return strictly([inner(expression.left), inner(expression.right)], ([left, right]) =>
        known(compare(expression.operator, left!, right!)),
      );
    case 'compute':
      return strictly([inner(expression.left), inner(expression.right)], ([left, right]) =>
        calculate(expression.operator, left as bigint, right as bigint),
      );
    case 'startsWith':
      return strictly([inner(expression.target), inner(expression.prefix)], ([target, prefix]) =>
        known(String(target).startsWith(String(prefix))),
      );
  }
}

/** An empty list holds nothing, whatever is unknown; of an unknown list nothing is known. */
function some(
  { item, predicate }: Extract<Expression, { kind: 'exists' }>,
  list: Outcome<Operand>,
  place: Place,
): Outcome<boolean> {
  if (!list.known) return list;
  const items = list.value as readonly Operand[];
  return kleene(
    'or',
    items.map((value) => truthAt(predicate, { ...place, items: { ...place.items, [item]: value } })),
  );
}

function shifted(by: DayShift, amount: bigint, { on }: Reading): Outcome<Operand> {
  const day = dayShifted(on, by, amount);
  return day === null ? failed('overflow') : known(day);
}

/** Everything but `&&` and `||` is unknown as soon as one part is. */
function strictly(
  parts: readonly Outcome<Operand>[],
  then: (values: readonly Operand[]) => Outcome<Operand>,
): Outcome<Operand> {
  const unknown = parts.filter((part) => !part.known);
  if (unknown.length === 0) return then(parts.map((part) => (part.known ? part.value : false)));
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
