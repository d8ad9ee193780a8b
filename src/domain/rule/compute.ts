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
export const flag = (value: boolean): Outcome<boolean> => (value ? YES : NO);
export const missing = (name: string): Unknown => ({ known: false, missing: [name], failure: null });
export const failed = (failure: Failure): Unknown => ({ known: false, missing: [], failure });

/** How a condition comes by what it names: looked up once, and then asked of each subject. */
export type Sources<View> = {
  readonly datum: (name: string) => (view: View) => Outcome<Operand>;
  readonly parameter: (name: string) => (view: View) => Outcome<Operand>;
};

/** The condition's truth on what is read, by Kleene's strong logic; the condition is taken as type-checked. */
export const truthOf = (expression: Expression, reading: Reading): Outcome<boolean> =>
  computerOf(expression)(reading) as Outcome<boolean>;

/** What the expression comes to on what is read; the expression is taken as type-checked. */
export const outcomeOf = (expression: Expression, reading: Reading): Outcome<Operand> =>
  computerOf(expression)(reading);

/** The condition as a function, as `truthOf` has it, for whoever has a quicker way to the data than by name. */
export const conditionOf = <View extends Dated>(
  expression: Expression,
  sources: Sources<View>,
): ((view: View) => Outcome<boolean>) => truthBy(expression, { ...sources, items: [] });

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

type Dated = { readonly on: Day };

/** What the names of items stand for at this place, the innermost first. */
type Items = { readonly value: Operand; readonly outer: Items } | undefined;

/** An expression as a function of what is read. */
type Computer<View, Value = Operand> = (view: View, items?: Items) => Outcome<Value>;

/** Where an expression stands: how it comes by what it names, and the names of items, the innermost first. */
type Scope<View> = Sources<View> & { readonly items: readonly string[] };

const BY_NAME: Scope<Reading> = {
  datum: (name) => (reading) => reading.datum(name),
  parameter: (name) => (reading) => reading.parameter(name),
  items: [],
};

/** Made once for an expression, since a rule is asked about many thousands of subjects. */
const computers = new WeakMap<Expression, Computer<Reading>>();

function computerOf(expression: Expression): Computer<Reading> {
  const before = computers.get(expression);
  if (before !== undefined) return before;
  const made = computing(expression, BY_NAME);
  computers.set(expression, made);
  return made;
}

const truthBy = <View extends Dated>(expression: Expression, scope: Scope<View>): Computer<View, boolean> =>
  computing(expression, scope) as Computer<View, boolean>;

function computing<View extends Dated>(expression: Expression, scope: Scope<View>): Computer<View> {
  switch (expression.kind) {
    case 'integer':
    case 'decimal':
    case 'text':
    case 'day':
    case 'flag':
      return always(expression.value);
    case 'list':
      return listed(expression, scope);
    case 'datum':
      return scope.datum(expression.name);
    case 'parameter':
      return scope.parameter(expression.name);
    case 'item':
      return itemOf(scope.items.indexOf(expression.name));
    case 'unsaid': {
      const unknown = missing(expression.name);
      return () => unknown;
    }
    case 'shift':
      return shifting(expression, scope);
    case 'exists':
      return some(expression, scope);
    case 'not': {
      const operand = truthBy(expression.operand, scope);
      return (view, items) => negated(operand(view, items));
    }
    case 'negate': {
      const operand = computing(expression.operand, scope);
      return (view, items) => {
        const found = operand(view, items);
        return found.known ? negative(found.value as bigint | Decimal) : found;
      };
    }
    case 'and':
    case 'or':
      return joined(
        expression.kind === 'or',
        expression.of.map((part) => truthBy(part, scope)),
      );
    case 'compare':
      return compared(expression, scope);
    case 'compute': {
      const { operator } = expression;
      return whenBothKnown(expression, scope, (left, right) =>
        calculate(operator, left as bigint | Decimal, right as bigint | Decimal),
      );
    }
    case 'startsWith': {
      const { target: left, prefix: right } = expression;
      return whenBothKnown({ left, right }, scope, (text, prefix) =>
        flag((text as string).startsWith(prefix as string)),
      );
    }
  }
}

function always(value: Operand): Computer<unknown> {
  const outcome = known(value);
  return () => outcome;
}

function itemOf(depth: number): Computer<unknown> {
  return (_, items) => {
    let found = items!;
    for (let out = 0; out < depth; out += 1) found = found.outer!;
    return known(found.value);
  };
}

/** `kleene` over the parts, which need not be asked any more once one decides. */
function joined<View>(deciding: boolean, parts: readonly Computer<View, boolean>[]): Computer<View, boolean> {
  return (view, items) => {
    const unknown: Unknown[] = [];
    for (let at = 0; at < parts.length; at += 1) {
      const truth = parts[at]!(view, items);
      if (!truth.known) unknown.push(truth);
      else if (truth.value === deciding) return truth;
    }
    return unknown.length === 0 ? flag(!deciding) : undecided(unknown);
  };
}

/** Most conditions compare a datum with what stands in the rule: the test of that is made beforehand. */
function compared<View extends Dated>(
  { operator, left, right }: Extract<Expression, { kind: 'compare' }>,
  scope: Scope<View>,
): Computer<View, boolean> {
  const fixed = fixedValue(right);
  if (fixed === undefined) {
    const holds = COMPARISONS[operator];
    return whenBothKnown({ left, right }, scope, (a, b) => flag(holds(a, b)));
  }
  const [operand, test] = [computing(left, scope), testFor(operator, fixed)];
  return (view, items) => {
    const found = operand(view, items);
    return found.known ? flag(test(found.value)) : unknownBy(found);
  };
}

/** Everything but `&&` and `||` is unknown as soon as one part is. */
function whenBothKnown<View extends Dated, Value extends Operand>(
  { left, right }: { readonly left: Expression; readonly right: Expression },
  scope: Scope<View>,
  then: (left: Operand, right: Operand) => Outcome<Value>,
): Computer<View, Value> {
  const [one, other] = [computing(left, scope), computing(right, scope)];
  return (view, items) => {
    const a = one(view, items);
    const b = other(view, items);
    return a.known && b.known ? then(a.value, b.value) : together([a, b]);
  };
}

function together(parts: readonly Outcome<Operand>[]): Unknown {
  const unknown = parts.filter((part) => !part.known);
  const failure = unknown.find((part) => part.failure)?.failure;
  return failure ? failed(failure) : { known: false, missing: allMissing(unknown), failure: null };
}

/** What is unknown because one part of it is. */
const unknownBy = (part: Unknown): Unknown => (part.failure === null ? part : failed(part.failure));

function listed<View extends Dated>(
  list: Extract<Expression, { kind: 'list' }>,
  scope: Scope<View>,
): Computer<View> {
  const fixed = fixedValue(list);
  if (fixed !== undefined) return always(fixed);
  const parts = list.items.map((item) => computing(item, scope));
  return (view, items) => {
    const found = parts.map((part) => part(view, items));
    return found.every((part) => part.known) ? known(found.map(({ value }) => value)) : together(found);
  };
}

/** What a literal stands for, or a list of literals; undefined for all that has to be computed. */
export function fixedValue(expression: Expression): Operand | undefined {
  if (expression.kind !== 'list') return 'value' in expression ? expression.value : undefined;
  const { items } = expression;
  return items.every(isLiteral) ? items.map(({ value }) => value) : undefined;
}

const isLiteral = (expression: Expression): expression is Extract<Expression, { value: Operand }> =>
  'value' in expression;

/** An empty list holds nothing, whatever is unknown; of an unknown list nothing is known. */
function some<View extends Dated>(
  { target, item, predicate }: Extract<Expression, { kind: 'exists' }>,
  scope: Scope<View>,
): Computer<View, boolean> {
  const list = computing(target, scope);
  const holds = truthBy(predicate, { ...scope, items: [item, ...scope.items] });
  return (view, outer) => {
    const found = list(view, outer);
    if (!found.known) return found;
    const unknown: Unknown[] = [];
    for (const value of found.value as readonly Operand[]) {
      const truth = holds(view, { value, outer });
      if (!truth.known) unknown.push(truth);
      else if (truth.value) return YES;
    }
    return unknown.length === 0 ? NO : undecided(unknown);
  };
}

/** The day and the amount are the same for most subjects, and the calendar is slow: the last answer is kept. */
function shifting<View extends Dated>(
  { by, amount }: Extract<Expression, { kind: 'shift' }>,
  scope: Scope<View>,
): Computer<View> {
  const amountOf = computing(amount, scope);
  let last: { readonly on: Day; readonly amount: Operand; readonly outcome: Outcome<Operand> } | null = null;
  return (view, items) => {
    const found = amountOf(view, items);
    if (!found.known) return found;
    if (last === null || last.on !== view.on || last.amount !== found.value)
      last = { on: view.on, amount: found.value, outcome: shifted(view.on, by, found.value as bigint) };
    return last.outcome;
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

/** A comparison with what is always the same. */
export function testFor(operator: Comparison, right: Operand): (left: Operand) => boolean {
  if (operator === 'in' && isList(right) && !right.some(isDecimal)) {
    const members = new Set(right);
    return (left) => members.has(left);
  }
  const holds = COMPARISONS[operator];
  return (left) => holds(left, right);
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
