import { describe, expect, test } from 'vitest';
import { needleOf } from './needle.ts';

const finds = (typed: string, name: string): boolean =>
  new RegExp(needleOf(typed).name as string, 'i').test(name);

describe('what is typed', () => {
  test('finds a company by its initial consonants, alone or among syllables', () => {
    expect(finds('ㄱㅅㅈㅁ', '(주)가상정밀')).toBe(true);
    expect(finds('가ㅅ정ㅁ', '가상정밀')).toBe(true);
    expect(finds('ㄱㅅㅈㅁ', '가상전기')).toBe(false);
    expect(finds('ㄲㅂ', '꽃밭산업')).toBe(true);
    expect(finds('ㄱㅂ', '꽃밭산업')).toBe(false);
  });

  test('finds it while the last syllable is still being typed, and only there', () => {
    expect(finds('가사', '가상정밀')).toBe(true);
    expect(finds('가ㅅ', '가상정밀')).toBe(true);
    expect(finds('나상', '가상정밀')).toBe(false);
    expect(finds('가사정', '가상정밀')).toBe(false);
  });

  test('takes a pair of consonants as a keyboard makes it for the two that were meant', () => {
    expect(finds('ㄳ', '가상기업')).toBe(true);
    expect(finds('ㅂㅄ', '부산 별산업')).toBe(false);
    expect(finds('ㅄ', '부산')).toBe(true);
  });

  test('does not ask where the spaces are, nor for capitals', () => {
    expect(finds('가 상정밀', '가상 정밀')).toBe(true);
    expect(finds('GASANG', 'Gasang Precision')).toBe(true);
  });

  test('means its signs and nothing more', () => {
    expect(finds('(주)', '(주)가상정밀')).toBe(true);
    expect(finds('.*', '가상정밀')).toBe(false);
    expect(finds('[가-힣]', '가상정밀')).toBe(false);
  });

  test('is looked for among the numbers only if it could be one, with hyphens or without', () => {
    const number = (typed: string, of: string) => new RegExp(needleOf(typed).number as string, 'i').test(of);
    expect(number('124-81-00998', '1248100998')).toBe(true);
    expect(number('isr2026', 'ISR-2026-000123')).toBe(true);
    expect(needleOf('가상 2').number).toBeNull();
    expect(needleOf('  ')).toEqual({ name: null, number: null });
  });
});
