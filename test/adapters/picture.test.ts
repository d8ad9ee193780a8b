import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPicture } from '../../src/adapters/picture.ts';
import { cameraOf } from '../../src/domain/file/camera.ts';
import { hammingDistance, NEAR_WITHIN_BITS } from '../../src/domain/results/duplicates.ts';
import { photo, SEOUL_PHOTO, scene } from '../support/photos.ts';
import { pictureOf, png } from '../support/png.ts';

const rising = (x: number) => x * 4;

async function hashOf(bytes: Buffer): Promise<string | null> {
  const read = await readPicture(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.perceptualHash;
}

const distance = async (one: Buffer, other: Buffer): Promise<number> =>
  hammingDistance((await hashOf(one)) as string, (await hashOf(other)) as string);

const refusalOf = async (bytes: Buffer): Promise<string | null> => {
  const read = await readPicture(bytes);
  return read.ok ? null : read.refusal.code;
};

test('a picture that grows lighter to the right sets every bit, one that grows darker none', async () => {
  expect(await hashOf(png({ width: 36, height: 32 }, rising))).toBe('f'.repeat(16));
  expect(await hashOf(png({ width: 36, height: 32 }, (x) => 255 - x * 4))).toBe('0'.repeat(16));
});

test('one scene as JPEG, as WebP, small, and pressed hard is near itself; another scene is far', async () => {
  const original = await photo(1);
  const copies = await Promise.all([
    scene(1).webp({ quality: 60 }).toBuffer(),
    scene(1).png().toBuffer(),
    scene(1).resize(200).jpeg({ quality: 40 }).toBuffer(),
  ]);
  for (const copy of copies) expect(await distance(original, copy)).toBeLessThanOrEqual(NEAR_WITHIN_BITS);
  for (const other of [2, 3, 4]) {
    expect(await distance(original, await photo(other))).toBeGreaterThan(NEAR_WITHIN_BITS);
  }
  expect(await distance(pictureOf(1), pictureOf(2))).toBeGreaterThan(NEAR_WITHIN_BITS);
});

test('a photo that lies on its side and says so is the photo that stands', async () => {
  const turned = await scene(5).rotate(270).jpeg({ quality: 90 }).withMetadata({ orientation: 6 }).toBuffer();
  expect((await sharp(turned).metadata()).width).toBe(480);
  expect(await distance(await photo(5), turned)).toBeLessThanOrEqual(NEAR_WITHIN_BITS);
});

test('an even tone and a tiny picture say nothing', async () => {
  expect(await hashOf(png({ width: 20, height: 20 }, () => 128))).toBeNull();
  expect(await hashOf(png({ width: 8, height: 8 }, rising))).toBeNull();
  const grey = { create: { width: 300, height: 200, channels: 3, background: '#777' } } as const;
  expect(await hashOf(await sharp(grey).jpeg({ quality: 30 }).toBuffer())).toBeNull();
});

test('what is cut off, damaged or of another type is refused', async () => {
  const [jpeg, webp] = [await photo(6), await scene(6).webp().toBuffer()];
  const cut = [jpeg, webp, await scene(6).png().toBuffer()].map((bytes) =>
    bytes.subarray(0, bytes.length / 2),
  );
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>');
  const gif = await scene(6).gif().toBuffer();
  const damaged = png({ width: 40, height: 40 }, rising);
  damaged.fill(0x55, 45, 60);
  for (const bytes of [...cut, svg, gif, damaged, Buffer.from('\xff\xd8\xff', 'latin1')]) {
    expect(await refusalOf(bytes)).toBe('picture_not_readable');
  }
});

test('a picture of more than 64 million pixels is refused by its header, before it is unpacked', async () => {
  const bomb = png({ width: 400, height: 400 }, () => 0);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  expect(await refusalOf(bomb)).toMatch(/^picture_(too_large|not_readable)$/);
  const vast = await photo(6);
  const frame = vast.indexOf(Buffer.from([0xff, 0xc0]));
  vast.writeUInt16BE(60_000, frame + 5);
  vast.writeUInt16BE(60_000, frame + 7);
  expect(await refusalOf(vast)).toBe('picture_too_large');
});

test('the event loop goes on while a large picture is unpacked', async () => {
  const large = { create: { width: 4_000, height: 4_000, channels: 3, background: '#321' } } as const;
  const bytes = await sharp(large).png({ compressionLevel: 9 }).toBuffer();
  expect(bytes.length).toBeLessThan(200_000);
  let [ticks, reading] = [0, true];
  const tick = () => {
    ticks += 1;
    if (reading) setImmediate(tick);
  };
  setImmediate(tick);
  expect(await refusalOf(bytes)).toBeNull();
  reading = false;
  expect(ticks).toBeGreaterThan(200);
});

test('a photo says when and where its camera took it', async () => {
  const read = await readPicture(await photo(7));
  expect(read).toMatchObject({
    value: {
      camera: {
        takenAt: '2026-07-01T01:15:00.000Z',
        place: { latitude: '37.566664', longitude: '126.978361' },
      },
    },
  });
  const bare = await readPicture(await scene(7).webp().toBuffer());
  expect(bare).toMatchObject({ value: { camera: null } });
});

test('a camera without an offset showed the time in Seoul; a clock that was never set says nothing', async () => {
  const taken = async (exif: object) =>
    readPicture(
      await scene(8)
        .webp()
        .withExif({ ...SEOUL_PHOTO, ...exif })
        .toBuffer(),
    );
  expect(
    await taken({ IFD2: { DateTimeOriginal: '2026:07:01 10:15:00' }, IFD3: SEOUL_PHOTO.IFD3 }),
  ).toMatchObject({ value: { camera: { takenAt: '2026-07-01T01:15:00.000Z' } } });
  expect(await taken({ IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } })).toMatchObject({
    value: { camera: { takenAt: null } },
  });
  const south = { ...SEOUL_PHOTO.IFD3, GPSLatitudeRef: 'S' };
  expect(await taken({ IFD3: south })).toMatchObject({
    value: { camera: { place: { latitude: '-37.566664' } } },
  });
  const beyond = { ...SEOUL_PHOTO.IFD3, GPSLatitude: '137/1 0/1 0/1' };
  expect(await taken({ IFD3: beyond })).toMatchObject({ value: { camera: { place: null } } });
});

test('an Exif block may say what it likes of itself', async () => {
  const exif = (await sharp(await photo(9)).metadata()).exif as Buffer;
  expect(cameraOf(exif)?.takenAt).toBe('2026-07-01T01:15:00.000Z');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(exif.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(exif.length),
      (changes, length) => {
        const block = Buffer.from(exif);
        for (const [at, byte] of changes) block[at] = byte;
        const camera = cameraOf(block.subarray(0, length));
        expect(camera?.place?.latitude ?? '0.000000').toMatch(/^-?\d{1,2}\.\d{6}$/);
      },
    ),
    { numRuns: 2000 },
  );
});
