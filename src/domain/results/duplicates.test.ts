import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicates, hammingDistance, NEAR_WITHIN_BITS, nearQuarters } from './duplicates.ts';

const photo = (photoId: string, sha256: string, perceptual: string) => ({ photoId, sha256, perceptual });

test('the same bytes are an exact duplicate, a recompressed copy a near one, another scene neither', () => {
  const onRecord = [photo('old', 'aa', 'ffff0000ffff0000')];
  const claimed = [
    photo('same', 'aa', 'ffff0000ffff0000'),
    photo('recompressed', 'bb', 'ffff0000ffff0003'),
    photo('other', 'cc', '0000ffff0000ffff'),
  ];
  expect(findDuplicates(claimed, onRecord, 4)).toEqual([
    { photoId: 'same', otherId: 'old', kind: 'exact', distance: 0 },
    { photoId: 'recompressed', otherId: 'old', kind: 'near', distance: 2 },
    { photoId: 'recompressed', otherId: 'same', kind: 'near', distance: 2 },
  ]);
});

test('a photo that is already on record is no duplicate of itself', () => {
  const one = photo('one', 'aa', '0123456789abcdef');
  expect(findDuplicates([one], [one], 0)).toEqual([]);
});

test('the distance counts the differing bits of all 64', () => {
  expect(hammingDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
  expect(hammingDistance('8000000000000000', '0000000000000001')).toBe(2);
  expect(() => hammingDistance('123', '0000000000000000')).toThrow(RangeError);
  const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const hex = (value: bigint) => value.toString(16).padStart(16, '0');
      const bits = [...(a ^ b).toString(2)].filter((bit) => bit === '1').length;
      expect(hammingDistance(hex(a), hex(b))).toBe(bits);
    }),
  );
});

test('a photo without a perceptual hash is compared by its bytes alone', () => {
  const bare = (photoId: string, sha256: string) => ({ photoId, sha256, perceptual: null });
  const found = findDuplicates([bare('same', 'aa'), bare('other', 'bb')], [bare('old', 'aa')], 64);
  expect(found).toEqual([{ photoId: 'same', otherId: 'old', kind: 'exact', distance: 0 }]);
});

test('whatever is near shares a quarter with what is looked up', () => {
  const hash = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const flipped = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: NEAR_WITHIN_BITS });
  fc.assert(
    fc.property(hash, flipped, (one, bits) => {
      const other = bits.reduce((word, bit) => word ^ (1n << BigInt(bit)), one);
      const [a, b] = [one, other].map((word) => word.toString(16).padStart(16, '0')) as [string, string];
      const quarters = nearQuarters(a);
      expect(quarters.some((words, at) => words.includes(b.slice(at * 4, at * 4 + 4)))).toBe(true);
    }),
  );
});
