import { isDay } from './datum-value.ts';
import { nearest, problemAt, type RuleProblem } from './problem.ts';
import type { Expression } from './syntax.ts';
import type { Kind } from './type-words.ts';
import * as words from './type-words.ts';
import type { RuleContext } from './vocabulary.ts';

/** The static type of an expression; `written` is the value of a text literal, which may stand for a code. */
type Inferred = {
  readonly kind: Kind;
  readonly list?: true;
  readonly codes?: readonly string[];
  readonly written?: string;
};
type Placed = { readonly type: Inferred; readonly offset: number };
type Expected = RuleProblem['expected'];

const ORDERED: readonly Kind[] = ['won', 'count', 'bp', 'decimal', 'day', 'number'];
const WHOLE: readonly Kind[] = ['won', 'count', 'bp', 'number'];
const NUMERIC: readonly Kind[] = [...WHOLE, 'decimal'];

const named = ({ kind, list }: Inferred): string => (list ? `list of ${kind}` : kind);
const wordsOf = ({ kind, list }: Inferred): Expected =>
  list ? words.wordsOfList(kind) : words.wordsOfKind(kind);

/** All type problems of a parsed condition, in the order of the text; none when it is a sound condition. */
export function problemsOf(
  text: string,
  expression: Expression,
  context: RuleContext,
): readonly RuleProblem[] {
  const check = new TypeCheck(text, context);
  check.flag(expression);
  return check.problems;
}

/** Infers bottom-up; null stands for a part whose problem is already told, so that one mistake is told once. */
class TypeCheck {
  readonly problems: RuleProblem[] = [];
  readonly #text: string;
  readonly #context: RuleContext;
  /** What stands for an item at this place, the innermost first. */
  readonly #items: { readonly name: string; readonly type: Inferred | null }[] = [];

  constructor(text: string, context: RuleContext) {
    this.#text = text;
    this.#context = context;
  }

  flag(expression: Expression): Inferred | null {
    const type = this.#infer(expression);
    if (type === null || (type.kind === 'flag' && !type.list)) return type;
    return this.#wrong({ type, offset: expression.offset }, words.wordsOfKind('flag'));
  }

  #tell(offset: number, finding: Parameters<typeof problemAt>[2]): null {
    this.problems.push(problemAt(this.#text, offset, finding));
    return null;
  }

  #wrong({ type, offset }: Placed, expected: Expected, suggestion: string | null = null): null {
    return this.#tell(offset, { code: 'wrong_type', found: named(type), expected, suggestion });
  }

  #infer(expression: Expression): Inferred | null {
    switch (expression.kind) {
      case 'integer':
        return { kind: 'number' };
      case 'decimal':
      case 'day':
      case 'flag':
        return { kind: expression.kind };
      case 'unsaid':
        return { kind: 'flag' };
      case 'text':
        return { kind: 'text', written: expression.value };
      case 'list':
        return this.#list(expression.items);
      case 'datum':
        return this.#datum(expression.name, expression.offset);
      case 'parameter':
        return this.#parameter(expression.name, expression.offset);
      case 'not':
        return this.flag(expression.operand);
      case 'negate':
        return this.#numeric(expression.operand);
      case 'and':
      case 'or':
        for (const part of expression.of) this.flag(part);
        return { kind: 'flag' };
      case 'compare':
        return this.#compare(expression);
      case 'compute':
        return this.#compute(expression);
      case 'startsWith':
        return this.#startsWith(expression);
      case 'exists':
        return this.#exists(expression);
      case 'item':
        // Null where the list was at fault, which is told already.
        return this.#items.find(({ name }) => name === expression.name)!.type;
      case 'shift':
        return this.#amount(expression.amount) && { kind: 'day' };
    }
  }

  #placed(expression: Expression): Placed | null {
    const type = this.#infer(expression);
    return type && { type, offset: expression.offset };
  }

  #declared(definition: RuleContext['vocabulary'][string] | RuleContext['parameters'][string]): Inferred {
    const { type, codes } = definition;
    const coded = codes === undefined ? {} : { codes };
    return typeof type === 'string' ? { kind: type, ...coded } : { kind: type.list, list: true, ...coded };
  }

  #datum(name: string, offset: number): Inferred | null {
    const { vocabulary } = this.#context;
    if (Object.hasOwn(vocabulary, name)) return this.#declared(vocabulary[name]!);
    const suggestion = nearest(name, Object.keys(vocabulary));
    return this.#tell(offset, {
      code: 'unknown_datum',
      found: name,
      expected: words.DATUM_WORDS,
      suggestion,
    });
  }

  #parameter(name: string, offset: number): Inferred | null {
    const { parameters } = this.#context;
    if (Object.hasOwn(parameters, name)) return this.#declared(parameters[name]!);
    const near = nearest(name, Object.keys(parameters));
    const suggestion = near && `param.${near}`;
    const found = name === '' ? 'param' : `param.${name}`;
    const expected = words.PARAMETER_WORDS;
    return this.#tell(offset, { code: 'unknown_parameter', found, expected, suggestion });
  }

  /** A literal list is checked item by item where it is compared, against what it is compared with. */
  #list(items: readonly Expression[]): Inferred | null {
    const [first, ...rest] = items.map((item) => this.#placed(item));
    if (!first || rest.includes(null)) return null;
    let joined: Inferred | null = first.type.list ? this.#wrong(first, words.SINGLE_WORDS) : first.type;
    for (const item of rest) joined = joined && item && this.#join({ ...first, type: joined }, item);
    return joined && { kind: joined.kind, list: true, ...(joined.codes && { codes: joined.codes }) };
  }

  #numeric(expression: Expression): Inferred | null {
    const placed = this.#placed(expression);
    if (placed === null) return null;
    const sound = NUMERIC.includes(placed.type.kind) && !placed.type.list;
    return sound ? placed.type : this.#wrong(placed, words.NUMERIC_WORDS);
  }

  /** The type that two single values share, or the problem of the one that does not fit the other. */
  #join(left: Placed, right: Placed): Inferred | null {
    if (right.type.list) return this.#wrong(right, left.type.list ? words.SINGLE_WORDS : wordsOf(left.type));
    if (left.type.list) return this.#wrong(left, wordsOf(right.type));
    if (left.type.kind === 'number' && WHOLE.includes(right.type.kind)) return right.type;
    if (right.type.kind === 'number' && WHOLE.includes(left.type.kind)) return left.type;
    if (left.type.kind === 'code' && right.type.written !== undefined) return this.#code(left.type, right);
    if (right.type.kind === 'code' && left.type.written !== undefined) return this.#code(right.type, left);
    if (left.type.kind !== right.type.kind) return this.#mismatch(left, right);
    if (left.type.kind === 'code') return this.#sameCodes(left, right);
    // Two literals in a list stay a literal only one by one: the joined type is plain text.
    return { kind: left.type.kind };
  }

  #code(code: Inferred, literal: Placed): Inferred | null {
    const found = literal.type.written!;
    if (code.codes === undefined || code.codes.includes(found)) return code;
    const suggestion = nearest(found, code.codes);
    const expected = words.wordsOfCodes(code.codes);
    return this.#tell(literal.offset, { code: 'unknown_code', found, expected, suggestion });
  }

  #sameCodes(left: Placed, right: Placed): Inferred | null {
    const [ours, theirs] = [left.type.codes, right.type.codes];
    const disjoint = ours && theirs && !theirs.some((code) => ours.includes(code));
    return disjoint ? this.#wrong(right, words.wordsOfCodes(ours)) : left.type;
  }

  /** The literal is at fault before the datum, since the author can only change how he wrote it. */
  #mismatch(left: Placed, right: Placed): null {
    const literal = left.type.written !== undefined || left.type.kind === 'number';
    const [wrong, wanted] = literal ? [left, right] : [right, left];
    return this.#wrong(wrong, wordsOf(wanted.type), this.#rewritten(wrong, wanted.type.kind));
  }

  #rewritten({ type, offset }: Placed, kind: Kind): string | null {
    if (kind === 'day' && type.written && isDay(type.written)) return `date("${type.written}")`;
    const integer = /^-?\d+/.exec(this.#text.slice(offset))?.[0];
    return kind === 'decimal' && type.kind === 'number' && integer ? `${integer}.0` : null;
  }

  #compare(expression: Extract<Expression, { kind: 'compare' }>): Inferred | null {
    const left = this.#placed(expression.left);
    if (expression.operator === 'in') return this.#in(left, expression.right);
    const right = this.#placed(expression.right);
    if (left === null || right === null) return null;
    const joined = this.#join(left, right);
    if (joined === null) return null;
    const equality = expression.operator === '==' || expression.operator === '!=';
    if (!equality && !ORDERED.includes(joined.kind)) return this.#wrong(left, words.ORDERED_WORDS);
    return { kind: 'flag' };
  }

  #in(left: Placed | null, right: Expression): Inferred | null {
    const items = right.kind === 'list' ? right.items : [];
    if (left !== null && items.length > 0) {
      const fits = items.map((item) => this.#placed(item)).map((item) => item && this.#join(left, item));
      return fits.includes(null) ? null : { kind: 'flag' };
    }
    const list = this.#placed(right);
    if (left === null || list === null) return null;
    if (!list.type.list) return this.#wrong(list, words.ANY_LIST_WORDS);
    const { list: _, ...item } = list.type;
    return this.#join(left, { ...list, type: item }) && { kind: 'flag' };
  }

  #compute(expression: Extract<Expression, { kind: 'compute' }>): Inferred | null {
    const [left, right] = [this.#numeric(expression.left), this.#numeric(expression.right)];
    if (left === null || right === null) return null;
    const placed = { type: right, offset: expression.right.offset };
    if (expression.operator !== '*')
      return this.#join({ type: left, offset: expression.left.offset }, placed);
    if (left.kind === 'decimal' || right.kind === 'decimal') {
      return left.kind === right.kind
        ? left
        : this.#mismatch({ type: left, offset: expression.left.offset }, placed);
    }
    const plain = (kind: Kind) => kind === 'number' || kind === 'count';
    if (left.kind === 'number' || (plain(left.kind) && right.kind !== 'number')) return right;
    return plain(right.kind) ? left : this.#wrong(placed, words.MULTIPLIER_WORDS);
  }

  #startsWith(expression: Extract<Expression, { kind: 'startsWith' }>): Inferred | null {
    const [target, prefix] = [this.#placed(expression.target), this.#placed(expression.prefix)];
    if (target === null || prefix === null) return null;
    for (const part of [target, prefix]) {
      const isText = part.type.kind === 'text' || part.type.kind === 'code';
      if (!isText || part.type.list) return this.#wrong(part, words.wordsOfKind('text'));
    }
    const { codes } = target.type;
    const begun = prefix.type.written;
    if (!codes || begun === undefined || codes.some((code) => code.startsWith(begun)))
      return { kind: 'flag' };
    const expected = words.wordsOfCodes(codes);
    return this.#tell(prefix.offset, { code: 'unknown_code', found: begun, expected });
  }

  #exists({ target, item, predicate, offset }: Extract<Expression, { kind: 'exists' }>): Inferred | null {
    const list = this.#placed(target);
    const isList = list === null || list.type.list === true;
    if (!isList) this.#wrong(list, words.ANY_LIST_WORDS);
    // CEL would read `org` of `org.employees` as the item.
    const { vocabulary } = this.#context;
    if (Object.keys(vocabulary).some((name) => name.split('.')[0] === item)) {
      this.#tell(offset, { code: 'name_taken', found: item, expected: words.ITEM_WORDS });
    }
    const { list: _, ...type } = list?.type ?? { kind: 'flag' };
    this.#items.unshift({ name: item, type: list !== null && isList ? type : null });
    this.flag(predicate);
    this.#items.shift();
    return { kind: 'flag' };
  }

  #amount(expression: Expression): Inferred | null {
    const placed = this.#placed(expression);
    if (placed === null) return null;
    const { kind, list } = placed.type;
    const plain = (kind === 'number' || kind === 'count') && !list;
    return plain ? placed.type : this.#wrong(placed, words.AMOUNT_WORDS);
  }
}
