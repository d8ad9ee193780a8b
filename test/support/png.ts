import { crc32, deflateSync } from 'node:zlib';

/** One chunk (PNG 3rd ed., 5.3): length, name, body, check. */
function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([frame, named, check]);
}

/** A grey PNG of `width` x `height`, each pixel as `greyAt` says, with the same filter on every line (0 none, 2 up). */
export function png(
  { width, height, filter = 0 }: { width: number; height: number; filter?: 0 | 2 },
  greyAt: (x: number, y: number) => number,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.from([
      filter,
      ...Array.from({ length: width }, (__, x) => {
        const above = filter === 2 && y > 0 ? greyAt(x, y - 1) : 0;
        return (greyAt(x, y) - above) & 0xff;
      }),
    ]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A picture of its own for each number: the greys of its fields are a fixed scramble of it. */
export const pictureOf = (n: number): Buffer =>
  png({ width: 18, height: 16 }, (x, y) => scramble(n * 1009 + (x >> 1) * 31 + (y >> 1) * 7));

function scramble(n: number): number {
  let word = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  word = Math.imul(word ^ (word >>> 12), 0x297a2d39);
  return (word ^ (word >>> 15)) & 0xff;
}
