import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Randomness is fetched for many ids at once: a trip to the system for each costs more than the id. */
const random = new Uint8Array(16 * 256);
let used = random.length;

function nextRandom(): Uint8Array {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += 16;
  return random.subarray(used - 16, used);
}

let last = 0;
let seq = 0;

/**
 * A new id: UUIDv7, so that ids sort by the time they were made, within a millisecond by a counter (RFC 9562, 6.2,
 * method 1). An id is never a secret.
 */
export function newId(): string {
  const bytes = nextRandom();
  const now = Date.now();
  seq += 1;
  if (now > last || seq > 0x7fff_ffff) {
    last = Math.max(now, last + 1);
    // Half of the counter is left to count on.
    seq = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) >>> 2;
  }
  return v7({ random: bytes, msecs: last, seq });
}
