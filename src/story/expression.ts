import { type Token, tokensOf } from './expression-tokens.ts';
import { NotThere, StoryMistake } from './mistake.ts';

/** What an expression may speak of: named values, and the words that it may call. */
export type Scope = {
  readonly names: Readonly<Record<string, unknown>>;
  readonly calls: Readonly<Record<string, (...values: never[]) => unknown>>;
  /** Takes for known what may still come: for an estimate, before the replies are there. */
  readonly hopeful?: boolean;
};

/** A compiled expression. Reads only; a name that is not there is a StoryMistake. */
export type Expression = (scope: Scope) => unknown;

const compiled = new Map<string, Expression>();

/** Compiles an expression once; throws StoryMistake for one that cannot be read. */
export function expressionOf(text: string): Expression {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const expression = new Parser(text).whole();
  compiled.set(text, expression);
  return expression;
}

type Binary = (left: unknown, right: unknown) => unknown;

const numbers =
  (work: (left: number, right: number) => unknown): Binary =>
  (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return work(left, right);
    throw new StoryMistake(`'${String(left)}' and '${String(right)}' are not both numbers`);
  };

const same: Binary = (left, right) => left === right;

/** Operators by how tightly they bind, loosest first; each side of a row is of the next row. */
const LADDER: readonly Readonly<Record<string, Binary>>[] = [
  {
    '==': same,
    '!=': (left, right) => !same(left, right),
    '<': numbers((left, right) => left < right),
    '<=': numbers((left, right) => left <= right),
    '>': numbers((left, right) => left > right),
    '>=': numbers((left, right) => left >= right),
    in: (left, right) => Array.isArray(right) && right.includes(left),
  },
  {
    '+': (left, right) =>
      typeof left === 'string' || typeof right === 'string'
        ? `${String(left)}${String(right)}`
        : numbers((one, other) => one + other)(left, right),
    '-': numbers((left, right) => left - right),
  },
  {
    '*': numbers((left, right) => left * right),
    '/': numbers((left, right) => Math.floor(left / right)),
    '%': numbers((left, right) => left % right),
  },
];

/** Recursive descent over the tokens; each method gives back the compiled part. */
class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  whole(): Expression {
    const expression = this.#choice();
    if (this.#peek().kind !== 'end') this.#unexpected();
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #take(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }

  #skip(sign: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== 'sign' || text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #want(sign: string): void {
    if (!this.#skip(sign)) this.#unexpected(sign);
  }

  #unexpected(wanted?: string): never {
    const { text } = this.#peek();
    const found = text === '' ? 'the end' : `'${text}'`;
    throw new StoryMistake(
      `${wanted ? `'${wanted}' expected, ` : ''}${found} found in the expression '${this.#text}'`,
    );
  }

  #choice(): Expression {
    const test = this.#or();
    if (!this.#skip('?')) return test;
    const yes = this.#choice();
    this.#want(':');
    const no = this.#choice();
    return (scope) => (truth(test(scope)) ? yes(scope) : no(scope));
  }

  #or(): Expression {
    const first = this.#and();
    if (!this.#skip('||')) return first;
    const rest = this.#or();
    return (scope) => truth(first(scope)) || truth(rest(scope));
  }

  #and(): Expression {
    const first = this.#row(0);
    if (!this.#skip('&&')) return first;
    const rest = this.#and();
    return (scope) => truth(first(scope)) && truth(rest(scope));
  }

  #row(height: number): Expression {
    const row = LADDER[height];
    if (row === undefined) return this.#unary();
    let left = this.#row(height + 1);
    for (;;) {
      const { kind, text } = this.#peek();
      if (kind === 'text' || !Object.hasOwn(row, text)) return left;
      this.#at += 1;
      const [work, one, other] = [row[text] as Binary, left, this.#row(height + 1)];
      left = (scope) => work(one(scope), other(scope));
    }
  }

  #unary(): Expression {
    if (this.#skip('!')) {
      const part = this.#unary();
      return (scope) => !truth(part(scope));
    }
    if (this.#skip('-')) {
      const part = this.#unary();
      return (scope) => numbers((zero, value) => zero - value)(0, part(scope));
    }
    return this.#path();
  }

  #path(): Expression {
    let whole = this.#atom();
    for (;;) {
      const inner = whole;
      if (this.#skip('.')) {
        if (this.#peek().kind !== 'name') this.#unexpected();
        const { text } = this.#take();
        whole = (scope) => partOf(inner(scope), text);
      } else if (this.#skip('[')) {
        const index = this.#choice();
        this.#want(']');
        whole = (scope) => partOf(inner(scope), index(scope));
      } else return whole;
    }
  }

  #atom(): Expression {
    const { kind, text } = this.#take();
    if (kind === 'number') return () => Number(text);
    if (kind === 'text') return () => text;
    if (kind === 'name') return this.#skip('(') ? this.#call(text) : named(text);
    if (text === '(') {
      const inner = this.#choice();
      this.#want(')');
      return inner;
    }
    if (text === '[') {
      const parts = this.#list(']');
      return (scope) => parts.map((part) => part(scope));
    }
    this.#at -= 1;
    return this.#unexpected();
  }

  #call(word: string): Expression {
    const parts = this.#list(')');
    if (word === 'known')
      return (scope) => scope.hopeful === true || parts.every((part) => isThere(part, scope));
    return (scope) => {
      const work = Object.hasOwn(scope.calls, word) ? scope.calls[word] : undefined;
      if (work === undefined) throw new StoryMistake(`there is no word '${word}(…)'`);
      return work(...(parts.map((part) => part(scope)) as never[]));
    };
  }

  #list(closing: string): Expression[] {
    const parts: Expression[] = [];
    if (this.#skip(closing)) return parts;
    do parts.push(this.#choice());
    while (this.#skip(','));
    this.#want(closing);
    return parts;
  }
}

const LITERALS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

function named(name: string): Expression {
  if (Object.hasOwn(LITERALS, name)) return () => LITERALS[name];
  return ({ names }) => {
    if (Object.hasOwn(names, name)) return names[name];
    throw new NotThere(`there is no '${name}'`);
  };
}

function partOf(whole: unknown, key: unknown): unknown {
  if (typeof whole === 'object' && whole !== null) {
    const part = Object.hasOwn(whole, key as string)
      ? (whole as Record<string, unknown>)[key as string]
      : undefined;
    if (part !== undefined) return part;
  }
  throw new NotThere(`there is no '${String(key)}' in ${shortly(whole)}`);
}

function isThere(part: Expression, scope: Scope): boolean {
  try {
    part(scope);
    return true;
  } catch (error) {
    if (error instanceof NotThere) return false;
    throw error;
  }
}

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new StoryMistake(`${shortly(value)} is neither true nor false`);
}

function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
