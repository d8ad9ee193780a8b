import { describe, expect, test } from 'vitest';
import { ERASED } from './erasure.ts';
import { mentionOf, withoutMentions } from './mention.ts';

const out = (text: unknown, name: string, email = 'one@company.example') =>
  withoutMentions(text, mentionOf({ name, email }));

describe('what names a person', () => {
  test('goes out of a text with its particle left, also where no space stands before it', () => {
    expect(out('가상인은 대표가상인입니다.', '가상인')).toBe(`${ERASED}은 대표${ERASED}입니다.`);
  });

  test('is not a short name inside another word', () => {
    expect(out('이수증을 낸 이수가 이수 씨다. 박이수', '이수')).toBe(
      `이수증을 낸 ${ERASED}가 ${ERASED} 씨다. 박이수`,
    );
    expect(out('Annex by Ann.', 'Ann')).toBe(`Annex by ${ERASED}.`);
  });

  test('is an address in whatever case, and nothing that a pattern would make of it', () => {
    expect(out('ONE@company.example, oneXcompany', '가상인')).toBe(`${ERASED}, oneXcompany`);
    expect(out('(a+b)', '(a+b)')).toBe(ERASED);
  });

  test('is found at every depth, and what does not name them is the very same', () => {
    const form = { contact: { name: '가상인' }, list: ['x', '가상인'], count: 3 };
    expect(out(form, '가상인')).toEqual({ contact: { name: ERASED }, list: ['x', ERASED], count: 3 });
    expect(out(form, '다른이')).toBe(form);
  });
});
