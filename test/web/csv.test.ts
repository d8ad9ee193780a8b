import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, plainText } from '../../web/subject/csv.ts';

test('Excel opens Korean, quotes and line breaks as they are', () => {
  expect(
    csvOf([
      ['번호', '이름'],
      [1, '가상기업 "한빛", 2호\n지점'],
    ]),
  ).toBe('\uFEFF번호,이름\r\n1,"가상기업 ""한빛"", 2호\n지점"\r\n');
});

test('no text becomes a formula, whatever somebody called their company', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
      expect(plainText(`${sign}${rest}`)).toBe(`'${sign}${rest}`);
      expect(csvOf([[`${sign}${rest}`]])).not.toMatch(/^\uFEFF"?[=+\-@\t\r]/);
    }),
  );
  expect(csvOf([[-5]])).toBe('\uFEFF-5\r\n');
});
