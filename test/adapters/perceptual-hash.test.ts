import { expect, test } from 'vitest';
import { perceptualHash } from '../../src/adapters/perceptual-hash.ts';
import { hammingDistance } from '../../src/domain/results/duplicates.ts';
import { pictureOf, png } from '../support/png.ts';

const rising = (x: number) => x * 4;

test('a picture that grows lighter to the right sets every bit, one that grows darker none', async () => {
  expect(await perceptualHash(png({ width: 36, height: 32 }, rising))).toBe('f'.repeat(16));
  expect(await perceptualHash(png({ width: 36, height: 32 }, (x) => 255 - x * 4))).toBe('0'.repeat(16));
});

test('the filter of the lines changes the bytes and not the hash', async () => {
  const greyAt = (x: number, y: number) => (x * 37 + y * 11) & 0xff;
  const bare = png({ width: 27, height: 24 }, greyAt);
  const filtered = png({ width: 27, height: 24, filter: 2 }, greyAt);
  expect(filtered.equals(bare)).toBe(false);
  expect(await perceptualHash(filtered)).toBe(await perceptualHash(bare));
});

test('a copy at another size is near, another picture is far', async () => {
  const scene = (scale: number) =>
    png(
      { width: 18 * scale, height: 16 * scale },
      (x, y) => (((x / scale) | 0) * 53 + ((y / scale) | 0) * 29) & 0xff,
    );
  const [small, large] = [await perceptualHash(scene(1)), await perceptualHash(scene(5))];
  expect(hammingDistance(small as string, large as string)).toBeLessThanOrEqual(7);
  const [one, two] = [await perceptualHash(pictureOf(1)), await perceptualHash(pictureOf(2))];
  expect(hammingDistance(one as string, two as string)).toBeGreaterThan(7);
});

test('what says nothing has no hash: an even tone, a tiny picture, another type, a damaged one', async () => {
  expect(await perceptualHash(png({ width: 20, height: 20 }, () => 128))).toBeNull();
  expect(await perceptualHash(png({ width: 8, height: 8 }, rising))).toBeNull();
  expect(
    await perceptualHash(Buffer.from('%PDF-1.7 and nothing else that would be read as a picture')),
  ).toBeNull();
  const cut = png({ width: 40, height: 40 }, rising);
  expect(await perceptualHash(cut.subarray(0, 60))).toBeNull();
});

test('a picture that unpacks to more than its header says is not worked out', async () => {
  const bomb = png({ width: 400, height: 400 }, () => 0);
  bomb.writeUInt32BE(9, 16);
  bomb.writeUInt32BE(9, 20);
  expect(await perceptualHash(bomb)).toBeNull();
});
