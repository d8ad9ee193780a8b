import type { RuleProblem } from './problem.ts';
import type { ScalarType } from './vocabulary.ts';

/** A scalar type, or a whole number as written, which takes the unit of what stands beside it. */
export type Kind = ScalarType | 'number';

type Words = RuleProblem['expected'];

const KINDS: Readonly<Record<Kind, Words>> = {
  won: { ko: '원 금액', en: 'an amount in won' },
  count: { ko: '개수', en: 'a count' },
  bp: { ko: '만분율(bp)', en: 'a rate in basis points' },
  decimal: { ko: '소수(예: 2.5)', en: 'a decimal such as 2.5' },
  text: { ko: '글', en: 'a text' },
  code: { ko: '코드', en: 'a code' },
  day: { ko: '날짜(예: date("2026-03-11"))', en: 'a day such as date("2026-03-11")' },
  flag: { ko: '참·거짓인 조건', en: 'a condition that is true or false' },
  number: { ko: '정수', en: 'a whole number' },
};

export const wordsOfKind = (kind: Kind): Words => KINDS[kind];

export const wordsOfList = (kind: Kind): Words => ({
  ko: `${KINDS[kind].ko}의 목록`,
  en: `a list, each item ${KINDS[kind].en}`,
});

/** Names the codes; a long list is cut, since the suggestion names the nearest. */
export function wordsOfCodes(codes: readonly string[]): Words {
  const named = codes.slice(0, 12).join(', ') + (codes.length > 12 ? ', …' : '');
  return { ko: `다음 코드 중 하나: ${named}`, en: `one of the codes ${named}` };
}

export const ORDERED_WORDS: Words = {
  ko: '크기를 비교할 수 있는 값(금액, 개수, 만분율, 소수, 날짜)',
  en: 'something with an order: an amount, a count, a rate, a decimal or a day',
};
export const NUMERIC_WORDS: Words = { ko: '숫자 하나', en: 'a single number' };
export const SINGLE_WORDS: Words = { ko: '목록이 아닌 값 하나', en: 'a single value, not a list' };
export const ANY_LIST_WORDS: Words = { ko: '목록', en: 'a list, such as ["a", "b"]' };
export const MULTIPLIER_WORDS: Words = {
  ko: '정수 또는 개수(금액끼리는 곱하지 않음)',
  en: 'a whole number or a count: units are not multiplied with each other',
};
export const DATUM_WORDS: Words = { ko: '근거값 이름', en: 'the name of a datum' };
export const PARAMETER_WORDS: Words = { ko: 'param.매개변수 이름', en: 'param. and the name of a parameter' };
export const ITEM_WORDS: Words = {
  ko: '근거값 이름의 첫 낱말이 아닌 이름',
  en: 'a name that no datum begins with',
};
export const AMOUNT_WORDS: Words = { ko: '정수 또는 개수', en: 'a whole number or a count' };
