import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, plain, sha256Hex } from './digest.ts';

const reference = canonicalize as unknown as (value: unknown) => string;

test('canonical JSON is what the reference of RFC 8785 writes, without what is null', () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  fc.assert(fc.property(value, (each) => canonical(each) === reference(plain(each))));
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })),
      (each) => canonical(each) === reference(each),
    ),
  );
});

test('won beyond what a double holds keep every digit', () => {
  expect(canonical({ b: [1n, null], a: 12_345_678_901_234_567n, gone: undefined })).toBe(
    '{"a":"12345678901234567","b":["1",null]}',
  );
});

test('what JSON cannot say is refused', () => {
  expect(() => canonical({ share: Number.NaN })).toThrow(RangeError);
  expect(() => canonical([Number.POSITIVE_INFINITY])).toThrow(RangeError);
});

test('the digest is the SHA-256 that every system computes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => sha256Hex(text) === createHash('sha256').update(text).digest('hex'),
    ),
  );
});
