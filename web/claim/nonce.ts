import { commitment, type Hash } from '../../src/domain/selection/draw.ts';

const BYTES = 32;
const NONCE = /[0-9a-f]{64}/;

/** A number that nobody can guess, made on this device. */
export function makeNonce(): Hash {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const keyOf = (committed: Hash): string => `dure.nonce.${committed}`;

/** Keeps a nonce on this device until its sample is drawn, and gives what is published in its place. */
export function keepNonce(nonce: Hash): Hash {
  const committed = commitment(nonce);
  try {
    localStorage.setItem(keyOf(committed), nonce);
  } catch {
    // A device that keeps nothing leaves it to the file that the officer downloads.
  }
  return committed;
}

/** The nonce of a commitment, where this device has kept it. */
export function keptNonce(committed: unknown): Hash | undefined {
  if (typeof committed !== 'string') return undefined;
  try {
    return localStorage.getItem(keyOf(committed)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The nonce in a text, as the downloaded file or a note holds it. */
export const nonceIn = (text: string): Hash | undefined => NONCE.exec(text.toLowerCase())?.[0];

export const keeps = (nonce: unknown, committed: Hash): boolean =>
  typeof nonce === 'string' && NONCE.test(nonce) && commitment(nonce) === committed;
