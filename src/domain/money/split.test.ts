import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitByLargestRemainder, splitEvenlyWithin } from './split.ts';

const won = fc.bigInt({ min: 0n, max: 10n ** 13n });
const total = (parts: readonly bigint[]) => parts.reduce((sum, part) => sum + part, 0n);

test('the won that does not divide goes to the largest remainder, ties to the earlier', () => {
  expect(splitByLargestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  expect(splitByLargestRemainder(10n, [6n, 3n, 2n])).toEqual([5n, 3n, 2n]);
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

test('nobody is given more than their room, and nothing stays behind that had room', () => {
  expect(splitEvenlyWithin(10n, [1n, 100n, 2n])).toEqual([1n, 7n, 2n]);
  fc.assert(
    fc.property(won, fc.array(won, { maxLength: 20 }), (amount, rooms) => {
      const parts = splitEvenlyWithin(amount, rooms);
      expect(parts.every((part, at) => part >= 0n && part <= rooms[at]!)).toBe(true);
      const room = total(rooms);
      if (amount < room) expect(total(parts)).toBe(amount);
      else expect(parts).toEqual(rooms);
    }),
  );
});
