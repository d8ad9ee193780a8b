import { totpStepOf } from '../adapters/one-time-codes.ts';
import { withoutRecoveryCode } from '../domain/person/totp.ts';
import type { Row } from '../store/rows.ts';
import type { Door } from './context.ts';

/** What a second factor proved by, and what its credential becomes: no code counts twice. */
export type Proof = {
  readonly signedInBy: 'totp' | 'recovery_code';
  readonly set: Partial<Row<'credential'>>;
};

/** The secret of a person's app in plain text; undefined where the key that it was encrypted by is not here. */
export const secretOf = (
  { tools }: Door,
  { personId, totpSecret }: { personId: string; totpSecret: string | null },
) => (totpSecret === null ? undefined : tools.key.decrypt('totp-secret', totpSecret, personId));

/** Looks whether the code is one of the app, or a recovery code; undefined for neither. The credential is held. */
export function proofOf(door: Door, credential: Row<'credential'>, code: string): Proof | undefined {
  const left = withoutRecoveryCode(credential.recoveryCodes, code);
  if (left !== undefined) return { signedInBy: 'recovery_code', set: { recoveryCodes: left } };
  const secret = secretOf(door, credential);
  if (secret === undefined) return undefined;
  const time = { at: new Date(door.systemNow), after: credential.totpStep };
  const totpStep = totpStepOf(secret, code.replace(/\s/g, ''), time);
  return totpStep === undefined ? undefined : { signedInBy: 'totp', set: { totpStep } };
}
