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
  computerOf(expression)(reading, NO_ITEMS) as Outcome<boolean>;

/** What the expression comes to on what is read; the expression is taken as type-checked. */
export const outcomeOf = (expression: Expression, reading: Reading): Outcome<Operand> =>
  computerOf(expression)(reading, NO_ITEMS);

/** False decides `and`, true decides `or`, whatever else is unknown; else the unknown parts make it unknown. */
export function kleene(kind: 'and' | 'or', parts: readonly Outcome<boolean>[]): Outcome<boolean> {
  const deciding = kind === 'or';
  const unknown: Unknown[] = [];
  for (const part of parts) {
    if (!part.known) unknown.push(part);
    else if (part.value === deciding) return flag(deciding);
  }
  return unknown.length === 0 ? flag(!deciding) : undecided(unknown);
}

const undecided = (unknown: readonly Unknown[]): Unknown => ({
  known: false,
  missing: allMissing(unknown),
  failure: unknown.find((part) => part.failure)?.failure ?? null,
});

const allMissing = (unknown: readonly Unknown[]): readonly string[] =>
  unknown.length === 1 ? unknown[0]!.missing : [...new Set(unknown.flatMap((part) => part.missing))];

export const negated = (truth: Outcome<boolean>): Outcome<boolean> =>
  truth.known ? flag(!truth.value) : truth;

/** An expression as a function of what is read. */
type Computer<Value = Operand> = (reading: Reading, items: Items) => Outcome<Value>;

/** Made once for an expression, since a rule is asked about many thousands of subjects. */
const computers = new WeakMap<Expression, Computer>();

function computerOf(expression: Expression): Computer {
  const before = computers.get(expression);
  if (before !== undefined) return before;
  const made = computing(expression);
  computers.set(expression, made);
  return made;
}

const truthBy = (expression: Expression): Computer<boolean> => computing(expression) as Computer<boolean>;

function computing(expression: Expression): Computer {
  switch (expression.kind) {
    case 'integer':
    case 'decimal':
    case 'text':
    case 'day':
    case 'flag':
      return always(expression.value);
    case 'list':
      return listed(expression);
    case 'datum':
      return (reading) => reading.datum(expression.name);
    case 'parameter':
      return (reading) => reading.parameter(expression.name);
    case 'item':
      return (_, items) => known(items[expression.name]!);
    case 'shift': {
      const amount = computing(expression.amount);
      return whenKnown(amount, (value, { on }) => shifted(on, expression.by, value as bigint));
    }
    case 'exists':
      return some(expression);
    case 'not': {
      const operand = truthBy(expression.operand);
      return (reading, items) => negated(operand(reading, items));
    }
    case 'negate':
      return whenKnown(computing(expression.operand), (value) => negative(value as bigint | Decimal));
    case 'and':
    case 'or': {
      const { kind } = expression;
      const parts = expression.of.map(truthBy);
      return (reading, items) =>
        kleene(
          kind,
          parts.map((part) => part(reading, items)),
        );
    }
    case 'compare': {
      const holds = COMPARISONS[expression.operator];
      return whenBothKnown(expression, (left, right) => flag(holds(left, right)));
    }
    case 'compute': {
      const { operator } = expression;
      return whenBothKnown(expression, (left, right) =>
        calculate(operator, left as bigint | Decimal, right as bigint | Decimal),
      );
    }
    case 'startsWith': {
      const { target, prefix } = expression;
      return whenBothKnown({ left: target, right: prefix }, (left, right) =>
        flag(String(left).startsWith(String(right))),
      );
    }
  }
}

function always(value: Operand): Computer {
  const outcome = known(value);
  return () => outcome;
}

const whenKnown =
  (operand: Computer, then: (value: Operand, reading: Reading) => Outcome<Operand>): Computer =>
  (reading, items) => {
    const found = operand(reading, items);
    return found.known ? then(found.value, reading) : found;
  };

/** Everything but `&&` and `||` is unknown as soon as one part is. */
function whenBothKnown(
  { left, right }: { readonly left: Expression; readonly right: Expression },
  then: (left: Operand, right: Operand) => Outcome<Operand>,
): Computer {
  const [one, other] = [computing(left), computing(right)];
  return (reading, items) => {
    const [a, b] = [one(reading, items), other(reading, items)];
    return a.known && b.known ? then(a.value, b.value) : together([a, b]);
  };
}

function together(parts: readonly Outcome<Operand>[]): Unknown {
  const unknown = parts.filter((part) => !part.known);
  const failure = unknown.find((part) => part.failure)?.failure;
  return failure ? failed(failure) : { known: false, missing: allMissing(unknown), failure: null };
}

function listed({ items: members }: Extract<Expression, { kind: 'list' }>): Computer {
  if (members.every(isLiteral)) return always(members.map(({ value }) => value));
  const parts = members.map(computing);
  return (reading, items) => {
    const found = parts.map((part) => part(reading, items));
    return found.every((part) => part.known) ? known(found.map(({ value }) => value)) : together(found);
  };
}

const isLiteral = (expression: Expression): expression is Extract<Expression, { value: Operand }> =>
  'value' in expression;

/** An empty list holds nothing, whatever is unknown; of an unknown list nothing is known. */
function some({ target, item, predicate }: Extract<Expression, { kind: 'exists' }>): Computer<boolean> {
  const [list, holds] = [computing(target), truthBy(predicate)];
  return (reading, items) => {
    const found = list(reading, items);
    if (!found.known) return found;
    const truths = (found.value as readonly Operand[]).map((value) =>
      holds(reading, { ...items, [item]: value }),
    );
    return kleene('or', truths);
  };
}

function shifted(on: Day, by: DayShift, amount: bigint): Outcome<Operand> {
  const day = dayShifted(on, by, amount);
  return day === null ? failed('overflow') : known(day);
}

const isList = (value: Operand): value is readonly Operand[] => Array.isArray(value);
const isDecimal = (value: Operand): value is Decimal => typeof value === 'object' && !isList(value);

/** Negative, zero or positive; days as text are in the order of the calendar. */
export function order(left: Operand, right: Operand): number {
  if (isDecimal(left) && isDecimal(right)) return compareDecimals(left, right);
  return left < right ? -1 : left > right ? 1 : 0;
}

const COMPARISONS: Readonly<Record<Comparison, (left: Operand, right: Operand) => boolean>> = {
  '==': (left, right) => order(left, right) === 0,
  '!=': (left, right) => order(left, right) !== 0,
  '<': (left, right) => order(left, right) < 0,
  '<=': (left, right) => order(left, right) <= 0,
  '>': (left, right) => order(left, right) > 0,
  '>=': (left, right) => order(left, right) >= 0,
  in: (left, right) => isList(right) && right.some((item) => order(left, item) === 0),
};

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
