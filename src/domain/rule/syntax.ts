import { fitsInt64, isDay } from './datum-value.ts';
import { type Decimal, decimalOf, isDecimalText } from './decimal.ts';
import { SyntaxRejection, type Token, tokensOf, unquote } from './lex.ts';
import { doubledSign, emptyList, indexOutside, secondName } from './outside.ts';
import { nearest, problemAt, type RuleProblem } from './problem.ts';
import { type DayShift, dayShifts, isDayShift } from './shift.ts';
import { RESERVED_WORDS } from './vocabulary.ts';

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in';
export type Arithmetic = '+' | '-' | '*';

/** A condition as it is written; `offset` is where it stands in the text. */
export type Expression = { readonly offset: number } & (
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'decimal'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'day'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'datum' | 'parameter'; readonly name: string }
  | { readonly kind: 'not' | 'negate'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'compute';
      readonly operator: Arithmetic;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'startsWith'; readonly target: Expression; readonly prefix: Expression }
  /** Whether some item of a list satisfies the predicate, in which `item` stands for it. */
  | {
      readonly kind: 'exists';
      readonly target: Expression;
      readonly item: string;
      readonly predicate: Expression;
    }
  | { readonly kind: 'item'; readonly name: string }
  /** Unknown, until the datum says it more exactly; `succession.ts` writes it, and no author can. */
  | { readonly kind: 'unsaid'; readonly name: string }
  /** The day so long before or after the day on which it is decided. */
  | { readonly kind: 'shift'; readonly by: DayShift; readonly amount: Expression }
);

/** The expressions that stand directly in it. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'list':
      return expression.items;
    case 'and':
    case 'or':
      return expression.of;
    case 'not':
    case 'negate':
      return [expression.operand];
    case 'compare':
    case 'compute':
      return [expression.left, expression.right];
    case 'startsWith':
      return [expression.target, expression.prefix];
    case 'exists':
      return [expression.target, expression.predicate];
    case 'shift':
      return [expression.amount];
    default:
      return [];
  }
}

/** Whether the data decide it: it names a datum, or an item of a list. */
export const readsDatum = (expression: Expression): boolean =>
  expression.kind === 'datum' || expression.kind === 'item' || partsOf(expression).some(readsDatum);

/** The same comparison, read from its other side. */
export const MIRRORED = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
} as const satisfies Partial<Record<Comparison, Comparison>>;

const DEEPEST = 64;
const METHODS: readonly string[] = ['startsWith', 'exists'];
const FUNCTIONS: readonly string[] = ['date', ...Object.keys(dayShifts)];
const COMPARISONS: readonly string[] = ['==', '!=', '<', '<=', '>', '>=', 'in'];
const MEANT: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!', null: '' };
const VALUE = { ko: '값, 이름 또는 괄호', en: 'a value, a name or a parenthesis' };
const NAME = { ko: '이름', en: 'a name' };
const END = { ko: '연산자 또는 조건의 끝', en: 'an operator or the end of the condition' };
const symbol = (sign: string) => ({ ko: `'${sign}'`, en: `'${sign}'` });

/**
 * Parses the whole text, by CEL's precedence. From loosest to tightest: `||`; `&&`; `== != < <= > >= in`;
 * `+ -`; `*`; one `!` or `-`; `.startsWith(…)` and `.exists(item, …)`; then parentheses, a list `[…]`, a name,
 * `param.` and a name, `date("…")`, `yearsBefore(…)` and its like, a number, a text in `"` or `'`, true or
 * false. Throws `SyntaxRejection` at anything else, and names what CEL has beyond this.
 */
export function syntaxOf(text: string): Expression {
  return new ConditionParser(text).whole();
}

class ConditionParser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  /** The names that the `exists` around this place give their items. */
  readonly #items: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  whole(): Expression {
    const expression = this.#or();
    if (this.#token.kind !== 'end') throw this.#unexpected(END);
    return expression;
  }

  get #token(): Token {
    return this.#tokens[this.#next]!;
  }

  #take(): Token {
    const token = this.#token;
    if (token.kind !== 'end') this.#next++;
    return token;
  }

  #sees(...sources: readonly string[]): boolean {
    const { kind, source } = this.#token;
    return (kind === 'symbol' || kind === 'name') && sources.includes(source);
  }

  #expect(sign: string): void {
    if (!this.#sees(sign)) throw this.#unexpected(symbol(sign));
    this.#take();
  }

  #reject(
    token: Token,
    finding: Pick<RuleProblem, 'code' | 'expected'> & { readonly suggestion?: string | null },
  ) {
    return new SyntaxRejection(problemAt(this.#text, token.offset, { ...finding, found: token.source }));
  }

  #unexpected(expected: RuleProblem['expected']) {
    const suggestion = MEANT[this.#token.source.toLowerCase()] || null;
    return this.#reject(this.#token, { code: 'unexpected_token', expected, suggestion });
  }

  /** Keeps hostile nesting from the stack; a long chain of `&&` or `+` is not nested. */
  #nested(inner: () => Expression): Expression {
    if (++this.#depth > DEEPEST) {
      const expected = { ko: `${DEEPEST}겹 이하의 괄호`, en: `at most ${DEEPEST} levels of nesting` };
      throw this.#reject(this.#token, { code: 'too_deep', expected });
    }
    const expression = inner();
    this.#depth--;
    return expression;
  }

  #or(): Expression {
    return this.#chain('||', 'or', () => this.#chain('&&', 'and', () => this.#relation()));
  }

  #chain(sign: string, kind: 'and' | 'or', part: () => Expression): Expression {
    const first = part();
    const of = [first];
    while (this.#sees(sign)) {
      this.#take();
      of.push(part());
    }
    return of.length === 1 ? first : { kind, of, offset: first.offset };
  }

  #relation(): Expression {
    let left = this.#sum();
    while (this.#sees(...COMPARISONS)) {
      const operator = this.#take().source as Comparison;
      left = { kind: 'compare', operator, left, right: this.#sum(), offset: left.offset };
    }
    return left;
  }

  #sum(): Expression {
    return this.#arithmetic(['+', '-'], () => this.#arithmetic(['*'], () => this.#unary()));
  }

  #arithmetic(signs: readonly Arithmetic[], part: () => Expression): Expression {
    let left = part();
    while (this.#sees(...signs)) {
      const operator = this.#take().source as Arithmetic;
      left = { kind: 'compute', operator, left, right: part(), offset: left.offset };
    }
    return left;
  }

  /** One sign at most: a doubled `!` or `-` says nothing that its absence does not, and CELs differ on it. */
  #unary(): Expression {
    if (!this.#sees('!', '-')) return this.#member();
    const { source, offset } = this.#take();
    if (this.#sees(source)) throw this.#reject(this.#token, { code: 'outside_language', ...doubledSign });
    if (source === '-' && this.#token.kind === 'integer') return this.#negative(offset);
    const operand = this.#member();
    return { kind: source === '!' ? 'not' : 'negate', operand, offset };
  }

  /** A sign and its number are one literal, since the least number of 64 bits has no positive. */
  #negative(offset: number): Expression {
    const token = this.#take();
    return { kind: 'integer', value: this.#within64(token, -BigInt(token.source)), offset };
  }

  #member(): Expression {
    let target = this.#primary();
    while (this.#sees('.')) {
      this.#take();
      target = this.#method(target);
    }
    if (this.#sees('[')) throw this.#reject(this.#token, { code: 'outside_language', ...indexOutside });
    return target;
  }

  #method(target: Expression): Expression {
    if (this.#token.kind !== 'name') throw this.#unexpected(NAME);
    const name = this.#take();
    const { offset } = name;
    if (name.source === 'startsWith')
      return { kind: 'startsWith', target, prefix: this.#parenthesis(), offset };
    if (name.source === 'exists') return { kind: 'exists', target, ...this.#some(), offset };
    const expected = { ko: METHODS.join(' 또는 '), en: METHODS.join(' or ') };
    throw this.#reject(name, {
      code: 'unknown_method',
      expected,
      suggestion: nearest(name.source, METHODS),
    });
  }

  /** `(item, predicate)`: the name is an item's inside the predicate, and whatever it was before outside of it. */
  #some(): { readonly item: string; readonly predicate: Expression } {
    this.#expect('(');
    const item = this.#word();
    if (item.source === 'param') {
      throw this.#reject(item, { code: 'name_taken', expected: { ko: '다른 이름', en: 'another name' } });
    }
    this.#expect(',');
    this.#items.push(item.source);
    const predicate = this.#nested(() => this.#or());
    this.#items.pop();
    if (this.#sees(',')) throw this.#reject(this.#token, { code: 'outside_language', ...secondName });
    this.#expect(')');
    return { item: item.source, predicate };
  }

  #parenthesis(): Expression {
    this.#expect('(');
    const argument = this.#nested(() => this.#or());
    this.#expect(')');
    return argument;
  }

  #word(): Token {
    if (this.#token.kind !== 'name' || RESERVED_WORDS.includes(this.#token.source)) {
      throw this.#unexpected(NAME);
    }
    return this.#take();
  }

  #primary(): Expression {
    const token = this.#token;
    const { kind, source, offset } = token;
    if (kind === 'integer') return { kind, value: this.#within64(this.#take(), BigInt(source)), offset };
    if (kind === 'decimal') return { kind, value: this.#decimal(this.#take()), offset };
    if (kind === 'text') return { kind, value: unquote(this.#take().source), offset };
    if (this.#sees('true', 'false')) return { kind: 'flag', value: this.#take().source === 'true', offset };
    if (this.#sees('(')) return this.#parenthesis();
    if (this.#sees('[')) return this.#list();
    if (kind === 'name' && !RESERVED_WORDS.includes(source)) return this.#path();
    throw this.#unexpected(VALUE);
  }

  #within64(token: Token, value: bigint): bigint {
    if (fitsInt64(value)) return value;
    const expected = { ko: '64비트 정수', en: 'a whole number of 64 bits' };
    throw this.#reject(token, { code: 'number_out_of_range', expected });
  }

  #decimal(token: Token): Decimal {
    if (isDecimalText(token.source)) return decimalOf(token.source);
    const expected = { ko: '소수점 앞뒤 30자리 이하', en: 'at most 30 digits before and after the point' };
    throw this.#reject(token, { code: 'number_out_of_range', expected });
  }

  #list(): Expression {
    const { offset } = this.#take();
    if (this.#sees(']')) throw this.#reject(this.#token, { code: 'outside_language', ...emptyList });
    const items: Expression[] = [];
    do {
      items.push(this.#nested(() => this.#or()));
    } while (this.#sees(',') && this.#take());
    this.#expect(']');
    return { kind: 'list', items, offset };
  }

  /** A dotted name; before `(` its last word is a method, and alone it is a function. */
  #path(): Expression {
    const first = this.#take();
    if (this.#sees('(')) return this.#call(first);
    const { offset } = first;
    if (this.#items.includes(first.source)) return { kind: 'item', name: first.source, offset };
    const words = [first.source];
    // The last word before `(` is left to #member, which reads it as a method of what stands before.
    while (this.#sees('.') && this.#tokens[this.#next + 2]?.source !== '(') {
      this.#take();
      words.push(this.#word().source);
    }
    if (words[0] !== 'param') return { kind: 'datum', name: words.join('.'), offset };
    return { kind: 'parameter', name: words.slice(1).join('.'), offset };
  }

  #call(called: Token): Expression {
    const { source, offset } = called;
    if (source === 'date') return this.#date(called);
    if (isDayShift(source)) return { kind: 'shift', by: source, amount: this.#parenthesis(), offset };
    const expected = { ko: FUNCTIONS.join(', '), en: FUNCTIONS.join(', ') };
    throw this.#reject(called, {
      code: 'unknown_function',
      expected,
      suggestion: nearest(source, FUNCTIONS),
    });
  }

  #date(called: Token): Expression {
    this.#expect('(');
    const expected = { ko: '따옴표로 묶은 날짜(YYYY-MM-DD)', en: 'a quoted day of the calendar, YYYY-MM-DD' };
    if (this.#token.kind !== 'text') throw this.#unexpected(expected);
    const token = this.#take();
    const value = unquote(token.source);
    if (!isDay(value)) throw this.#reject(token, { code: 'no_such_day', expected });
    this.#expect(')');
    return { kind: 'day', value, offset: called.offset };
  }
}
