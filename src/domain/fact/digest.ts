import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

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

/**
 * Canonical JSON (RFC 8785) of a value, amounts as text, what is absent or null left out. ECMAScript writes texts and
 * numbers as the RFC wants them; what is left is the order of the keys, by their UTF-16 code units.
 *
 * @throws RangeError for a number that JSON cannot hold
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `"${value}"`;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} is no number of JSON`);
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const each = (value as Record<string, unknown>)[key];
    if (each === null || each === undefined) continue;
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(each)}`;
  }
  return `{${text}}`;
}

/** Rows have the same few keys again and again; what strangers send must not fill the memory. */
const MOST_KEYS = 10_000;
const quotedKeys = new Map<string, string>();

function quoted(key: string): string {
  let text = quotedKeys.get(key);
  if (text === undefined) {
    text = JSON.stringify(key);
    if (quotedKeys.size < MOST_KEYS) quotedKeys.set(key, text);
  }
  return text;
}

/** SHA-256 in lower-case hex over UTF-8 text. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The digest by which a fact pins its subject's row. */
export const digestOf = (value: unknown): string => sha256Hex(canonical(value));
