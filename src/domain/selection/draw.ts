import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Lowercase hex of 32 bytes. */
export type Hash = string;

/**
 * What the operator publishes before anyone can choose: SHA-256 over the nonce's bytes. The nonce is 32 random
 * bytes in hex, made by the action and kept secret until the draw.
 */
export const commitment = (nonce: Hash): Hash => bytesToHex(sha256(hexToBytes(nonce)));

/**
 * The seed of a draw: SHA-256(nonce ‖ hash of the frozen subject ‖ head of the first seal after the freeze), so that
 * neither side alone picks it, nor who keeps the server. Draws from before there were seals have no head.
 */
export const seedOf = (nonce: Hash, subjectHash: Hash, head: Hash | undefined): Hash =>
  bytesToHex(sha256(concatBytes(hexToBytes(nonce), hexToBytes(subjectHash), hexToBytes(head ?? ''))));

/** True when the revealed nonce is the one that was committed to. */
export const keepsCommitment = (nonce: Hash, committed: Hash): boolean => commitment(nonce) === committed;

const WORD = 1n << 64n;

/**
 * 64-bit words without end: block i is SHA-256(seed ‖ label ‖ i as 8 bytes), cut into four words, all
 * big-endian. The label (UTF-8) keeps the streams of strata apart.
 */
function* words(seed: Hash, label: string): Generator<bigint, never> {
  const prefix = concatBytes(hexToBytes(seed), utf8ToBytes(label));
  for (let counter = 0n; ; counter++) {
    const block = new DataView(new ArrayBuffer(8));
    block.setBigUint64(0, counter);
    const digest = sha256(concatBytes(prefix, new Uint8Array(block.buffer)));
    const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
    for (let at = 0; at < 32; at += 8) yield view.getBigUint64(at);
  }
}

/** Orders text by code unit, the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A seeded permutation of distinct ids: sorted first, so that the order they came in cannot matter, then
 * Fisher-Yates from the last place down. A place among n is the next word mod n, words at or above the
 * greatest multiple of n below 2^64 being skipped so that every place is equally likely.
 */
export function shuffle(ids: readonly string[], seed: Hash, label = ''): string[] {
  const order = [...ids].sort(byText);
  const stream = words(seed, label);
  for (let last = order.length - 1; last > 0; last--) {
    const places = BigInt(last + 1);
    let word: bigint;
    do word = stream.next().value;
    while (word >= WORD - (WORD % places));
    const place = Number(word % places);
    [order[last], order[place]] = [order[place]!, order[last]!];
  }
  return order;
}
