import { sha256Hex } from '../fact/digest.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';

export type TotpRefusal =
  | 'totp_required'
  | 'totp_wrong'
  | 'totp_on_already'
  | 'totp_not_enrolled'
  | 'totp_off'
  | 'totp_of_own';

/** What of a credential says whether codes are asked for. */
export type Totp = {
  readonly totpSecret: string | null;
  readonly totpSince: Instant | null;
  readonly recoveryCodes: readonly string[] | null;
};

/** Refuses `totp_on_already`: who has an app turns it off first, so that no open screen replaces it. */
export const mayEnrol = (totp: Totp | undefined): Result<null, TotpRefusal> =>
  totp?.totpSince ? refuse('totp_on_already') : accept(null);

/** The secret that waits for its first code; refuses `totp_on_already` and `totp_not_enrolled`. */
export function mayConfirm(totp: Totp | undefined): Result<string, TotpRefusal> {
  const enrol = mayEnrol(totp);
  if (!enrol.ok) return enrol;
  return totp?.totpSecret ? accept(totp.totpSecret) : refuse('totp_not_enrolled');
}

/** Refuses `totp_off` where no codes are asked for. */
export const mustBeOn = (totp: Totp | undefined): Result<null, TotpRefusal> =>
  totp?.totpSince ? accept(null) : refuse('totp_off');

/** Somebody else helps a person who lost app and codes: refuses `totp_of_own`. */
export const mayRemove = (actorId: string, personId: string): Result<null, TotpRefusal> =>
  actorId === personId ? refuse('totp_of_own') : accept(null);

export const RECOVERY_CODES = 10;

// No 0, 1, i, l, o: they are read from paper.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;

/** A code of 79 bits and more, in four groups, from random bytes, of which the unfair ones are passed over. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  const fair = 256 - (256 % ALPHABET.length);
  const letters = [...bytes].filter((byte) => byte < fair).slice(0, LENGTH);
  if (letters.length < LENGTH) throw new RangeError('more random bytes are needed for a recovery code');
  const code = letters.map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code. */
export const recoveryHash = (code: string): string => sha256Hex(code.toLowerCase().replace(/[^a-z0-9]/g, ''));

/** The codes that are left after this one; undefined where it is none of them. */
export function withoutRecoveryCode(kept: readonly string[] | null, code: string): string[] | undefined {
  const hash = recoveryHash(code);
  return kept?.includes(hash) ? kept.filter((each) => each !== hash) : undefined;
}
