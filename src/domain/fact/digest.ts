import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** JSON that keeps every digit: bigints become text, and what is absent or null is left out. */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([key, each]) => [key, plain(each)]),
  );
}

/** Canonical JSON (RFC 8785) of a value, amounts as text. */
export const canonical = (value: unknown): string =>
  (canonicalize as unknown as (value: unknown) => string)(plain(value));

/** SHA-256 in lower-case hex over UTF-8 text. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The digest by which a fact pins its subject's row. */
export const digestOf = (value: unknown): string => sha256Hex(canonical(value));
