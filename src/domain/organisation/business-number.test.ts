import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FICTIONAL_NUMBERS,
  fictionalBusinessNumber,
  formatBusinessNumber,
  isFictional,
  readBusinessNumber,
} from './business-number.ts';

test('124-81-00998 is valid, with hyphens and without', () => {
  expect(readBusinessNumber('124-81-00998')).toEqual({ ok: true, value: '1248100998' });
  expect(readBusinessNumber('1248100998')).toEqual({ ok: true, value: '1248100998' });
  expect(formatBusinessNumber('1248100998')).toBe('124-81-00998');
});

test('a wrong check digit and a wrong form are different refusals', () => {
  expect(readBusinessNumber('124-81-00997')).toMatchObject({
    refusal: { code: 'business_number_check_digit' },
  });
  for (const text of [
    '',
    '124-8100998',
    '12481009980',
    '124 81 00998',
    '１２４８１００９９８',
    '124-81-0099x',
  ]) {
    expect(readBusinessNumber(text), text).toMatchObject({ refusal: { code: 'business_number_malformed' } });
  }
});

test('a single mistyped digit among the first eight is always caught', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: FICTIONAL_NUMBERS }),
      fc.nat(7),
      fc.integer({ min: 1, max: 9 }),
      (n, at, by) => {
        const number = fictionalBusinessNumber(n);
        const typed = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);
        expect(readBusinessNumber(typed).ok).toBe(false);
      },
    ),
  );
});

test('fictional numbers are valid, distinct and of an office code that is never issued', () => {
  const numbers = Array.from({ length: FICTIONAL_NUMBERS }, (_, at) => fictionalBusinessNumber(at + 1));
  expect(new Set(numbers).size).toBe(FICTIONAL_NUMBERS);
  expect(
    numbers.every((number) => isFictional(number) && readBusinessNumber(formatBusinessNumber(number)).ok),
  ).toBe(true);
  expect(isFictional('1248100998')).toBe(false);
  expect(() => fictionalBusinessNumber(0)).toThrow(RangeError);
  expect(() => fictionalBusinessNumber(FICTIONAL_NUMBERS + 1)).toThrow(RangeError);
});
