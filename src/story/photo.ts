import { deflateSync } from 'node:zlib';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const [WIDTH, HEIGHT] = [9, 8];

/** CRC-32 as PNG wants it after each chunk (PNG 3rd ed., annex D). */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
}

/** A small grey PNG that stands for a photo: the same for the same text, unlike any other's in bytes and look. */
export function photoOf(text: string): Buffer {
  const seed = utf8ToBytes(text);
  const greys = concatBytes(...[0, 1, 2].map((part) => sha256(concatBytes(seed, Uint8Array.of(part)))));
  const lines = Array.from({ length: HEIGHT }, (_, row) =>
    Buffer.concat([Buffer.of(0), greys.subarray(row * WIDTH, (row + 1) * WIDTH)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
