import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from './split.ts';

const weights = fc
  .array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0n));

test('a hundred won among three equal contributors leaves the odd won with the first', () => {
  expect(split(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
});

test('the won left over goes to the largest remainder, not to the largest share', () => {
  expect(split(10n, [70n, 18n, 12n])).toEqual([7n, 2n, 1n]);
});

test('shares sum to the amount exactly and none strays a whole won from its proportion', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), weights, (amount, list) => {
      const shares = split(amount, list);
      const total = list.reduce((sum, weight) => sum + weight, 0n);
      expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
      shares.forEach((share, index) => {
        const stray = share * total - amount * list[index]!;
        expect(stray > -total && stray < total).toBe(true);
      });
    }),
  );
});

test('one who put in nothing gets nothing back', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), weights, (amount, list) => {
      expect(split(amount, [0n, ...list])[0]).toBe(0n);
    }),
  );
});

test('nothing can be shared by no weight or a negative one', () => {
  expect(() => split(1n, [])).toThrow(RangeError);
  expect(() => split(1n, [0n, 0n])).toThrow(RangeError);
  expect(() => split(1n, [2n, -1n])).toThrow(RangeError);
});
