import type { RuleProblem } from './problem.ts';

type Outside = Pick<RuleProblem, 'found' | 'expected'>;

/** What the Common Expression Language writes and rules do not, and what to write in its place. */
const CONSTRUCTS: readonly (readonly [RegExp, RuleProblem['expected']])[] = [
  [
    /\/\/[^\n\r]*/y,
    { ko: '주석 없는 조건(설명은 reason에)', en: 'a condition without comments: say it in the reason' },
  ],
  [
    /[/%]/y,
    {
      ko: '나눗셈 대신 양쪽을 곱한 비교',
      en: 'no division: multiply both sides instead, which stays exact',
    },
  ],
  [/\?/y, { ko: '삼항 연산자 대신 && 와 ||', en: 'no conditional: write both cases with && and ||' }],
  [/[{}]/y, { ko: '맵이나 메시지가 아닌 값', en: 'no map or message: a value, a name or a list' }],
  [/`[^`]*`?/y, { ko: '따옴표 없는 이름', en: 'a name without quotes' }],
  [/"""|'''/y, { ko: '한 줄 따옴표 글', en: 'a text in single quotation marks, on one line' }],
  [
    /(["'])(?:(?!\1)[^\\\n\r]|\\["'\\nt])*\\[^"'\\nt\n\r]/y,
    { ko: '글자를 그대로 쓴 글', en: 'the letters themselves: no escape but \\n, \\t, \\\\ and quotes' },
  ],
  [
    /[rRbB]{1,2}["']/y,
    { ko: '접두사 없는 따옴표 글', en: 'a quoted text without a letter before it: no bytes, no raw text' },
  ],
  [/0[xX][0-9A-Fa-f]+[uU]?/y, { ko: '십진수', en: 'a number in decimal digits' }],
  [/[0-9]+[uU]\b/y, { ko: 'u가 없는 정수', en: 'a whole number without u: there are no unsigned numbers' }],
  [
    /[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+\b/y,
    { ko: '지수가 없는 소수(예: 1500.0)', en: 'a decimal without exponent, such as 1500.0' },
  ],
  [/\.[0-9]+/y, { ko: '0으로 시작하는 소수(예: 0.5)', en: 'a decimal with its zero, such as 0.5' }],
  [/null\b/y, { ko: '알 수 없는 값은 비교하지 않음', en: 'no null: what is unknown is not compared' }],
];

/** What of CEL begins at the offset and is outside the rule language; null where nothing of it does. */
export function constructOutside(text: string, offset: number): Outside | null {
  for (const [pattern, expected] of CONSTRUCTS) {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found !== '') return { found, expected };
  }
  return null;
}

/** What a text of single tokens does not show, refused where the parser meets it. */
type Instead = Pick<RuleProblem, 'expected'>;

/** `list[0]`: which item comes first is chance, so a rule asks whether there is one. */
export const indexOutside: Instead = {
  expected: { ko: '목록의 순번 대신 exists', en: 'no place in a list: ask by exists whether there is one' },
};

export const emptyList: Instead = {
  expected: { ko: '항목이 하나 이상인 목록', en: 'at least one item: nothing is in an empty list' },
};

export const doubledSign: Instead = {
  expected: { ko: '부호 하나', en: 'one sign: a second one undoes the first' },
};

export const secondName: Instead = {
  expected: { ko: '항목 이름 하나와 조건 하나', en: 'one name for the item and one condition' },
};
