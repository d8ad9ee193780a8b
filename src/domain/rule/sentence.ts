import type { Day } from '../time.ts';
import {
  both,
  listed,
  lower,
  type Said,
  type SentenceContext,
  valueWords,
  withParticle,
} from './sentence-words.ts';
import { dayShifts } from './shift.ts';
import { type Expression, MIRRORED, readsDatum } from './syntax.ts';
import type { Kind } from './type-words.ts';
import { type DatumType, valueOn, type Wording } from './vocabulary.ts';

type Compare = Extract<Expression, { kind: 'compare' }>;
type Ordering = '<' | '<=' | '>' | '>=';

const OPPOSITE: Readonly<Record<Ordering, Ordering>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** Korean law writes 이상, 이하, 이전, 이후 where the figure itself is meant too, and 초과, 미만, 전, 후 where not. */
const ORDER_WORDS: Readonly<Record<Ordering, { readonly number: Said; readonly day: Said }>> = {
  '<': { number: { ko: '미만', en: 'less than' }, day: { ko: '전', en: 'before' } },
  '<=': { number: { ko: '이하', en: 'at most' }, day: { ko: '이전', en: 'on or before' } },
  '>': { number: { ko: '초과', en: 'more than' }, day: { ko: '후', en: 'after' } },
  '>=': { number: { ko: '이상', en: 'at least' }, day: { ko: '이후', en: 'on or after' } },
};

/**
 * A condition as a sentence in Korean and English, with the names of its data, its parameters with the value
 * that they have on the day, and the codes by their words where `codeWords` knows them. It says the whole
 * condition and nothing more: who reads it knows what the machine asks. With `holds` false it says the contrary.
 */
export function sentenceOf(
  expression: Expression,
  context: SentenceContext,
  { on, holds = true }: { readonly on: Day; readonly holds?: boolean },
): Said {
  return new Sentences(context, on).condition(expression, holds);
}

class Sentences {
  readonly #context: SentenceContext;
  readonly #on: Day;
  /** The list that each named item is out of. */
  readonly #lists = new Map<string, Expression>();

  constructor(context: SentenceContext, on: Day) {
    this.#context = context;
    this.#on = on;
  }

  condition(expression: Expression, holds: boolean): Said {
    switch (expression.kind) {
      case 'not':
        return this.condition(expression.operand, !holds);
      case 'and':
      case 'or':
        return this.#group(expression, holds);
      case 'flag':
        return expression.value === holds ? { ko: '언제나', en: 'always' } : { ko: '결코 아님', en: 'never' };
      case 'compare':
        return this.#compare(expression, holds);
      case 'startsWith':
        return this.#startsWith(expression, holds);
      case 'exists':
        return this.#exists(expression, holds);
      default: {
        const said = this.#operand(expression, 'flag');
        return both(said, holds ? { ko: ': 예', en: ': yes' } : { ko: ': 아니요', en: ': no' });
      }
    }
  }

  #group({ kind, of }: Extract<Expression, { kind: 'and' | 'or' }>, holds: boolean): Said {
    const all = (kind === 'and') === holds;
    const parts = of.map((part) => {
      const said = this.condition(part, holds);
      return ['and', 'or'].includes(stripped(part).kind) ? { ko: `(${said.ko})`, en: `(${said.en})` } : said;
    });
    return {
      ko: parts.map(({ ko }) => ko).join(all ? ' 그리고 ' : ' 또는 '),
      en: parts.map(({ en }) => en).join(all ? ' and ' : ' or '),
    };
  }

  #compare(expression: Compare, holds: boolean): Said {
    if (expression.operator === 'in') return this.#in(expression, holds);
    const turned = !readsDatum(expression.left) && readsDatum(expression.right);
    const [left, right] = turned ? [expression.right, expression.left] : [expression.left, expression.right];
    const operator = turned ? MIRRORED[expression.operator] : expression.operator;
    const kind = this.#kindOf(left, right);
    if (operator === '==' || operator === '!=')
      return this.#same(left, right, kind, (operator === '==') === holds);
    const [one, other] = [this.#operand(left, kind, right), this.#operand(right, kind, left)];
    const asked = holds ? (operator as Ordering) : OPPOSITE[operator as Ordering];
    const words = ORDER_WORDS[asked][kind === 'day' ? 'day' : 'number'];
    return {
      ko: `${withParticle(one.ko, '이/가')} ${other.ko} ${words.ko}`,
      en: `${one.en}: ${words.en} ${lower(other.en)}`,
    };
  }

  #same(left: Expression, right: Expression, kind: Kind, holds: boolean): Said {
    if (kind === 'flag') {
      if (right.kind === 'flag') return this.condition(left, right.value === holds);
      if (left.kind === 'flag') return this.condition(right, left.value === holds);
      const [one, other] = [this.condition(left, true), this.condition(right, true)];
      return {
        ko: `“${one.ko}”와 “${other.ko}”의 참·거짓이 ${holds ? '같음' : '다름'}`,
        en: `“${one.en}” and “${other.en}” are ${holds ? 'both true or both false' : 'not both true or both false'}`,
      };
    }
    const [one, other] = [this.#operand(left, kind, right), this.#operand(right, kind, left)];
    return {
      ko: `${withParticle(one.ko, '이/가')} ${withParticle(other.ko, '와/과')} ${holds ? '같음' : '다름'}`,
      en: `${one.en}: ${holds ? '' : 'not '}${lower(other.en)}`,
    };
  }

  #in({ left, right }: Compare, holds: boolean): Said {
    const kind = this.#kindOf(left, right);
    if (right.kind === 'list') {
      const one = this.#operand(left, kind, right);
      const items = listed(
        right.items.map((item) => this.#operand(item, kind, left)),
        'or',
      );
      return {
        ko: `${withParticle(one.ko, '이/가')} ${items.ko} 중 ${holds ? '하나' : '어느 것도 아님'}`,
        en: `${one.en}: ${holds ? 'one of' : 'none of'} ${items.en}`,
      };
    }
    const [item, list] = [this.#operand(left, kind, right), this.#operand(right, kind)];
    return {
      ko: `${list.ko}에 ${withParticle(item.ko, '이/가')} ${holds ? '있음' : '없음'}`,
      en: `${list.en}: ${holds ? 'includes' : 'does not include'} ${lower(item.en)}`,
    };
  }

  #startsWith({ target, prefix }: Extract<Expression, { kind: 'startsWith' }>, holds: boolean): Said {
    const [one, other] = [this.#operand(target, 'text'), this.#operand(prefix, 'text')];
    return {
      ko: `${withParticle(one.ko, '이/가')} ${withParticle(other.ko, '으로/로')} ${holds ? '시작함' : '시작하지 않음'}`,
      en: `${one.en}: ${holds ? 'begins' : 'does not begin'} with ${other.en}`,
    };
  }

  #exists({ target, item, predicate }: Extract<Expression, { kind: 'exists' }>, holds: boolean): Said {
    const list = this.#operand(target, 'text');
    this.#lists.set(item, target);
    const asked = this.condition(predicate, true);
    return {
      ko: `${list.ko} 가운데 “${asked.ko}”인 항목이 ${holds ? '있음' : '없음'}`,
      en: `${list.en}: ${holds ? 'an item' : 'no item'} where ${lower(asked.en)}`,
    };
  }

  /** What is compared; a number is written in the unit of what it is compared with, a code in its words. */
  #operand(expression: Expression, kind: Kind, beside?: Expression): Said {
    const inner = (part: Expression) => this.#operand(part, kind, beside);
    switch (expression.kind) {
      case 'integer':
      case 'decimal':
      case 'text':
      case 'day':
      case 'flag':
        return this.#literal(expression, kind, beside);
      case 'list':
        return listed(expression.items.map(inner), 'and');
      case 'item':
        return { ko: '항목', en: 'the item' };
      case 'datum':
        return this.#label(this.#context.vocabulary[expression.name]?.label, expression.name);
      case 'parameter':
        return this.#parameter(expression.name);
      case 'negate':
        return both({ ko: '-', en: '-' }, grouped(expression.operand, inner(expression.operand)));
      case 'compute': {
        const sign = expression.operator === '*' ? '×' : expression.operator === '-' ? '−' : '+';
        // What multiplies an amount is no amount itself.
        const unit = (part: Expression) => (expression.operator === '*' ? this.#kind(part) : kind);
        const [left, right] = [expression.left, expression.right].map((part) =>
          grouped(part, this.#operand(part, unit(part), beside)),
        );
        return { ko: `${left!.ko} ${sign} ${right!.ko}`, en: `${left!.en} ${sign} ${lower(right!.en)}` };
      }
      case 'shift':
        return this.#shift(expression);
      default:
        return this.condition(expression, true);
    }
  }

  #literal(
    expression: Extract<Expression, { kind: 'integer' | 'decimal' | 'text' | 'day' | 'flag' }>,
    kind: Kind,
    beside: Expression | undefined,
  ): Said {
    const source = beside?.kind === 'item' ? this.#lists.get(beside.name) : beside;
    const named = expression.kind === 'text' && source?.kind === 'datum';
    const label = named ? this.#context.codeWords?.(source.name, expression.value) : undefined;
    return label === undefined ? valueWords(expression, kind) : this.#label(label, label.ko);
  }

  #parameter(name: string): Said {
    const definition = this.#context.parameters[name];
    const called = this.#label(definition?.label, `param.${name}`);
    const current = definition === undefined ? null : valueOn(definition, this.#on);
    if (definition === undefined || current === null) {
      return both(called, { ko: '(아직 정해지지 않음)', en: ' (not set yet)' });
    }
    const kind = scalarOf(definition.type);
    const values = Array.isArray(current.value) ? current.value : [current.value];
    const said = listed(
      values.map((value) => valueWords(value, kind)),
      'and',
    );
    return { ko: `${called.ko}(${said.ko})`, en: `${said.en} (${lower(called.en)})` };
  }

  #shift({ by, amount }: Extract<Expression, { kind: 'shift' }>): Said {
    const { unit, sign } = dayShifts[by];
    const count = this.#operand(amount, 'count');
    const ko = { years: '년', months: '개월', days: '일' }[unit];
    return {
      ko: `결정일에서 ${count.ko}${ko} ${sign < 0n ? '전' : '뒤'}인 날`,
      en: `the day ${count.en} ${unit} ${sign < 0n ? 'before' : 'after'} the decision`,
    };
  }

  #label(label: Wording | undefined, name: string): Said {
    return { ko: label?.ko ?? name, en: label?.en ?? label?.ko ?? name };
  }

  /** The unit that the two sides share: that of the side that is not a bare number. */
  #kindOf(...sides: readonly Expression[]): Kind {
    const kinds = sides.map((side) => this.#kind(side));
    return kinds.find((kind) => kind !== 'number') ?? 'number';
  }

  #kind(expression: Expression): Kind {
    switch (expression.kind) {
      case 'integer':
        return 'number';
      case 'decimal':
      case 'text':
      case 'day':
        return expression.kind;
      case 'datum':
        return scalarOf(this.#context.vocabulary[expression.name]?.type ?? 'text');
      case 'parameter':
        return scalarOf(this.#context.parameters[expression.name]?.type ?? 'text');
      case 'list':
        return this.#kindOf(...expression.items);
      case 'negate':
        return this.#kind(expression.operand);
      case 'compute':
        return this.#kindOf(expression.left, expression.right);
      case 'shift':
        return 'day';
      case 'item':
        return this.#kind(this.#lists.get(expression.name)!);
      default:
        return 'flag';
    }
  }
}

const scalarOf = (type: DatumType): Kind => (typeof type === 'string' ? type : type.list);

const stripped = (expression: Expression): Expression =>
  expression.kind === 'not' ? stripped(expression.operand) : expression;

const grouped = (expression: Expression, said: Said): Said =>
  expression.kind === 'compute' ? { ko: `(${said.ko})`, en: `(${said.en})` } : said;
