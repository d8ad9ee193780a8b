import { generateSecret, generateURI, verifySync } from 'otplib';

const PERIOD_S = 30;

/** The secret of an authenticator app (TOTP, RFC 6238): 160 random bits in base32, as an app takes them. */
export const newTotpSecret = (): string => generateSecret();

/** What an app reads from a picture. */
export const totpUriOf = (secret: string, account: string): string =>
  generateURI({ issuer: 'Dure', label: account, secret });

/**
 * The step of time that a code of six digits is of; undefined for a wrong one, and for one of the step `after` or
 * before, which was used. One step to either side is taken, for clocks and slow fingers.
 */
export function totpStepOf(
  secret: string,
  code: string,
  { at, after }: { at: Date; after: number | null },
): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(at.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD_S });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return after === null || result.timeStep > after ? result.timeStep : undefined;
}
