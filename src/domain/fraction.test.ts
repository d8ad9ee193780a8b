import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as fraction from './fraction.ts';

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => fraction.of(n, d));

test('a fraction stands in lowest terms with its sign above', () => {
  expect(fraction.of(46n, -50n)).toEqual({ n: -23n, d: 25n });
  expect(fraction.of(0n, -7n)).toEqual({ n: 0n, d: 1n });
  expect(() => fraction.of(1n, 0n)).toThrow(RangeError);
});

test('weights are read as written: decimal, ratio or whole', () => {
  expect(fraction.parse('0.6')).toEqual({ n: 3n, d: 5n });
  expect(fraction.parse('-1.25')).toEqual({ n: -5n, d: 4n });
  expect(fraction.parse('23/25')).toEqual({ n: 23n, d: 25n });
  expect(fraction.parse('40')).toEqual({ n: 40n, d: 1n });
  for (const text of ['', '.5', '1.', '1e3', '1/0', '1/-2', ' 1', '１', '0x10']) {
    expect(fraction.parse(text), text).toBeUndefined();
  }
});

test('rounding for show is half away from zero, and floors go down below zero too', () => {
  expect(fraction.toDecimal(fraction.of(23n, 25n), 4)).toBe('0.9200');
  expect(fraction.toDecimal(fraction.of(1n, 15n), 3)).toBe('0.067');
  expect(fraction.toDecimal(fraction.of(-1n, 2n), 0)).toBe('-1');
  expect(fraction.toDecimal(fraction.of(-1n, 1000n), 2)).toBe('0.00');
  expect(fraction.floor(fraction.of(-1n, 2n))).toBe(-1n);
  expect(fraction.ceil(fraction.of(-1n, 2n))).toBe(0n);
});

test('text and back is the same fraction', () => {
  fc.assert(
    fc.property(anyFraction, (a) => {
      expect(fraction.parse(fraction.toText(a))).toEqual(a);
    }),
    { numRuns: 300 },
  );
});

test('adding and multiplying obey the laws of a field, and equal values are equal fields', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      const { add, multiply, subtract, divide } = fraction;
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(add(subtract(a, b), b)).toEqual(a);
      if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
    }),
    { numRuns: 300 },
  );
});

test('the floor is the last integer not above, and comparing agrees with subtracting', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      const floor = fraction.of(fraction.floor(a));
      expect(fraction.compare(floor, a)).toBeLessThanOrEqual(0);
      expect(fraction.compare(fraction.add(floor, fraction.ONE), a)).toBe(1);
      expect(fraction.compare(a, b)).toBe(fraction.compare(fraction.subtract(a, b), fraction.ZERO));
      expect(fraction.compare(fraction.min(a, b), fraction.max(a, b))).toBeLessThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});
