import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitByLargestRemainder } from './split.ts';

const won = fc.bigInt({ min: 0n, max: 10n ** 13n });
const total = (parts: readonly bigint[]) => parts.reduce((sum, part) => sum + part, 0n);

test('the won that does not divide goes to the largest remainder, ties to the earlier', () => {
  expect(splitByLargestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  expect(splitByLargestRemainder(10n, [6n, 3n, 2n])).toEqual([5n, 3n, 2n]);
  expect(splitByLargestRemainder(10n, [70n, 18n, 12n])).toEqual([7n, 2n, 1n]);
  expect(splitByLargestRemainder(0n, [0n, 0n])).toEqual([0n, 0n]);
  expect(() => splitByLargestRemainder(1n, [0n])).toThrow(RangeError);
});

test('parts sum to the amount and each is its exact share, up or down by less than one', () => {
  fc.assert(
    fc.property(won, fc.array(won, { minLength: 1, maxLength: 30 }), (amount, weights) => {
      fc.pre(total(weights) > 0n);
      const parts = splitByLargestRemainder(amount, weights);
      expect(total(parts)).toBe(amount);
      parts.forEach((part, at) => {
        const off = part * total(weights) - amount * weights[at]!;
        expect(off > -total(weights) && off < total(weights)).toBe(true);
      });
    }),
  );
});

test('one who put in nothing gets nothing back', () => {
  const contributions = fc.array(won, { minLength: 1, maxLength: 30 }).filter((list) => total(list) > 0n);
  fc.assert(
    fc.property(won, contributions, (amount, list) => {
      expect(splitByLargestRemainder(amount, [0n, ...list])[0]).toBe(0n);
    }),
  );
});

test('nobody is given more than their weight while the amount is at most all of them', () => {
  fc.assert(
    fc.property(fc.array(won, { minLength: 1, maxLength: 30 }), fc.bigInt(0n, 100n), (weights, percent) => {
      const parts = splitByLargestRemainder((total(weights) * percent) / 100n, weights);
      expect(parts.every((part, at) => part <= weights[at]!)).toBe(true);
    }),
  );
});

test('nothing can be split by no weight, a negative one, or below nothing', () => {
  expect(() => splitByLargestRemainder(1n, [])).toThrow(RangeError);
  expect(() => splitByLargestRemainder(1n, [2n, -1n])).toThrow(RangeError);
  expect(() => splitByLargestRemainder(-1n, [1n])).toThrow(RangeError);
});
