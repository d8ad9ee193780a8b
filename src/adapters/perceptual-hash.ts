import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const unpack = promisify(inflate);

/** Larger pictures are not unpacked: 16 million pixels is more than a phone sends, and bounds memory and time. */
const MOST_PIXELS = 16_000_000;
const [COLUMNS, ROWS] = [9, 8];

/** Samples of a pixel by colour type (PNG 3rd ed., table 8): grey, RGB, palette, grey + alpha, RGB + alpha. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

type Picture = { width: number; height: number; colour: number; palette: Buffer | null; data: Buffer[] };

/**
 * The 64-bit difference hash of a PNG in 16 hex digits: the picture is averaged down to 9 x 8 greys, and each bit
 * says whether a grey is darker than its right neighbour. Null where it says nothing or is not worked out: any
 * other type (JPEG, WebP and PDF are compared by their bytes alone), interlaced or not 8 bits a sample, smaller
 * than 9 x 8, a single even tone, over 16 million pixels, or damaged.
 */
export async function perceptualHash(bytes: Buffer): Promise<string | null> {
  const picture = readChunks(bytes);
  if (picture === null) return null;
  const { width, height, colour } = picture;
  const stride = width * (samplesOf[colour] as number);
  const lines = await unpack(Buffer.concat(picture.data), { maxOutputLength: (stride + 1) * height }).catch(
    () => null,
  );
  if (lines?.length !== (stride + 1) * height || !unfilter(lines, picture, stride)) return null;
  return hashOf(greysOf(lines, picture, stride));
}

/** The header, palette and packed data, or null where the picture is none that is worked out. */
function readChunks(bytes: Buffer): Picture | null {
  if (bytes.length < 33 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return null;
  const [width, height, depth, colour, interlace] = [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
    bytes[24],
    bytes[25] as number,
    bytes[28],
  ];
  const readable = depth === 8 && interlace === 0 && samplesOf[colour] !== undefined;
  if (!readable || width < COLUMNS || height < ROWS || width * height > MOST_PIXELS) return null;
  const picture: Picture = { width, height, colour, palette: null, data: [] };
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'PLTE') picture.palette = body;
    if (kind === 'IDAT') picture.data.push(body);
    at += 12 + length;
  }
  return colour === 3 && picture.palette === null ? null : picture;
}

/** Undoes the filter of each line in place (PNG 3rd ed., 9.2); false where a line names none. */
function unfilter(lines: Buffer, { height, colour }: Picture, stride: number): boolean {
  const back = samplesOf[colour] as number;
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1;
    const filter = lines[start - 1] as number;
    if (filter > 4) return false;
    if (filter === 0) continue;
    for (let x = 0; x < stride; x += 1) {
      const at = start + x;
      const left = x >= back ? (lines[at - back] as number) : 0;
      const up = y > 0 ? (lines[at - stride - 1] as number) : 0;
      const corner = x >= back && y > 0 ? (lines[at - stride - 1 - back] as number) : 0;
      lines[at] = (lines[at] as number) + predicted(filter, left, up, corner);
    }
  }
  return true;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The mean grey of each of the 9 x 8 fields, in whole steps of 1/1000, so that one odd pixel tips nothing. */
function greysOf(lines: Buffer, picture: Picture, stride: number): number[] {
  const { width, height, colour } = picture;
  const samples = samplesOf[colour] as number;
  const greyAt = greyReader(lines, picture);
  const [sums, counts] = [
    new Array<number>(COLUMNS * ROWS).fill(0),
    new Array<number>(COLUMNS * ROWS).fill(0),
  ];
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * ROWS) / height) * COLUMNS;
    for (let x = 0; x < width; x += 1) {
      const at = y * (stride + 1) + 1 + x * samples;
      const field = row + Math.floor((x * COLUMNS) / width);
      sums[field] = (sums[field] as number) + greyAt(at);
      counts[field] = (counts[field] as number) + 1;
    }
  }
  return sums.map((sum, field) => Math.round(sum / (counts[field] as number)));
}

/** Luma after ITU-R BT.601, in thousandths, of the pixel at a place; a colour that the palette lacks is black. */
function greyReader(lines: Buffer, { colour, palette }: Picture): (at: number) => number {
  const luma = (source: Buffer, at: number): number =>
    (source[at] ?? 0) * 299 + (source[at + 1] ?? 0) * 587 + (source[at + 2] ?? 0) * 114;
  if (palette !== null && colour === 3) return (at) => luma(palette, (lines[at] as number) * 3);
  return colour === 0 || colour === 4 ? (at) => (lines[at] as number) * 1000 : (at) => luma(lines, at);
}

function hashOf(greys: readonly number[]): string | null {
  if (greys.every((grey) => grey === greys[0])) return null;
  let bits = 0n;
  for (let y = 0; y < ROWS; y += 1) {
    for (let x = 0; x < COLUMNS - 1; x += 1) {
      const at = y * COLUMNS + x;
      bits = (bits << 1n) | ((greys[at] as number) < (greys[at + 1] as number) ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}
