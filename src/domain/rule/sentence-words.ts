import { josa } from 'es-hangul';
import { group, wonInFull } from '../money/format.ts';
import type { Decimal } from './decimal.ts';
import type { Expression } from './syntax.ts';
import { decimalText } from './text.ts';
import type { Kind } from './type-words.ts';
import type { RuleContext, Wording } from './vocabulary.ts';

/** Words in both languages. */
export type Said = Required<Wording>;

export type SentenceContext = RuleContext & {
  /** What a code of a datum is called, where somebody has said it. */
  readonly codeWords?: (datum: string, code: string) => Wording | undefined;
};

export const both = (one: Said, other: Said): Said => ({
  ko: `${one.ko}${other.ko}`,
  en: `${one.en}${other.en}`,
});

/** `a`, `a, b`, `a, b or c`; Korean lists are the same for "and" and "or", which the verb says. */
export function listed(parts: readonly Said[], joint: 'and' | 'or'): Said {
  const english = parts.map(({ en }) => en);
  const last = english.pop() ?? '';
  return {
    ko: parts.map(({ ko }) => ko).join(', '),
    en: english.length === 0 ? last : `${english.join(', ')} ${joint} ${last}`,
  };
}

/** Inside a sentence a label begins small, unless it is a name of capitals (`SME`). */
export const lower = (words: string): string =>
  /^[A-Z][a-z]/.test(words) && !words.startsWith('KRW') ? words[0]!.toLowerCase() + words.slice(1) : words;

const DIGITS = '영일이삼사오육칠팔구';

/** The particle after what is read aloud: digits are read in Korean, what stands in parentheses is passed over. */
export function withParticle(words: string, particle: '이/가' | '와/과' | '으로/로'): string {
  const spoken = words
    .replace(/(?<=.)\s*\([^()]*\)$/, '')
    .replace(/[\s.,'"“”‘’)\]]+$/, '')
    .replace(/%$/, '퍼센트')
    .replace(/[0-9]$/, (digit) => DIGITS[Number(digit)]!);
  return `${words}${josa.pick(spoken, particle)}`;
}

type Written =
  | Extract<Expression, { kind: 'integer' | 'decimal' | 'text' | 'day' | 'flag' }>
  | bigint
  | string
  | boolean;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const WHOLE: readonly Kind[] = ['won', 'count', 'bp'];

/**
 * A value in the unit of its kind: an amount in won, basis points as per cent, a day as calendars write it.
 * Whole numbers may also be text, as JSON carries them.
 */
export function valueWords(written: Written, kind: Kind): Said {
  const value = typeof written === 'object' ? written.value : written;
  if (typeof value === 'bigint') return numberWords(value, kind);
  if (typeof value === 'object') return same(decimalText(value));
  if (typeof value === 'boolean') return value ? { ko: '예', en: 'yes' } : { ko: '아니요', en: 'no' };
  if (WHOLE.includes(kind)) return numberWords(BigInt(value), kind);
  if (kind === 'day') return dayWords(value);
  return kind === 'decimal' ? same(value) : { ko: `‘${value}’`, en: `‘${value}’` };
}

const same = (words: string): Said => ({ ko: words, en: words });

function numberWords(value: bigint, kind: Kind): Said {
  if (kind === 'won') return { ko: wonInFull(value, 'ko'), en: wonInFull(value, 'en') };
  if (kind !== 'bp') return same(group(value));
  const percent: Decimal = { units: value, scale: 2 };
  return same(`${decimalText(percent).replace(/\.0$/, '')}%`);
}

function dayWords(day: string): Said {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { ko: `${year}. ${month}. ${date}.`, en: `${date} ${MONTHS[month - 1]} ${year}` };
}
