import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wonInFull, wonInShort } from './format.ts';

test('amounts read at a glance as on the front page', () => {
  const cases: [bigint, string, string][] = [
    [1_715_000_000_000n, '1조 7,150억 원', 'KRW 1.715 trillion'],
    [15_000_000_000n, '150억 원', 'KRW 15 billion'],
    [20_000_000n, '2,000만 원', 'KRW 20 million'],
    [59_800_000n, '5,980만 원', 'KRW 59.8 million'],
    [1_273_973n, '127만 3,973원', 'KRW 1.274 million'],
    [616_438n, '61만 6,438원', 'KRW 616,438'],
    [9_999n, '9,999원', 'KRW 9,999'],
    [0n, '0원', 'KRW 0'],
    [-59_800_000n, '-5,980만 원', '-KRW 59.8 million'],
  ];
  for (const [won, ko, en] of cases) {
    expect(wonInShort(won, 'ko')).toBe(ko);
    expect(wonInShort(won, 'en')).toBe(en);
  }
});

test('rounding carries into the next unit instead of writing 10,000만 or 1,000 million', () => {
  expect(wonInShort(999_999_995_000n, 'ko')).toBe('1조 원');
  expect(wonInShort(99_999_999n, 'ko')).toBe('9,999만 9,999원');
  expect(wonInShort(999_999_999n, 'en')).toBe('KRW 1 billion');
  expect(wonInShort(999_999n, 'en')).toBe('KRW 999,999');
});

test('documents say it to the won', () => {
  expect(wonInFull(1_273_973n, 'ko')).toBe('1,273,973원');
  expect(wonInFull(1_273_973n, 'en')).toBe('KRW 1,273,973');
  expect(wonInFull(-1_000n, 'en')).toBe('-KRW 1,000');
});

test('the full figure read back is the amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (won) => {
      expect(BigInt(wonInFull(won, 'ko').replace(/[,원]/g, ''))).toBe(won);
    }),
  );
});

test('the short Korean figure is off by less than a ten-thousandth', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 9_999n * 10n ** 12n }), (won) => {
      const units: Record<string, bigint> = { 조: 10n ** 12n, 억: 10n ** 8n, 만: 10_000n, '': 1n };
      const parts = [...wonInShort(won, 'ko').matchAll(/([\d,]+)(조|억|만|)/g)];
      const read = parts.reduce(
        (sum, [, n, unit]) => sum + BigInt(n!.replaceAll(',', '')) * units[unit!]!,
        0n,
      );
      const off = read > won ? read - won : won - read;
      expect(off * 10_000n <= won).toBe(true);
    }),
  );
});
