import { randomBytes } from 'node:crypto';
import { totpStepOf } from '../../adapters/one-time-codes.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { mayConfirm, RECOVERY_CODES, recoveryCodeFrom, recoveryHash } from '../../domain/person/totp.ts';
import { credentialWith, lockCredential } from '../../store/credentials.ts';
import { must, Refused } from '../../store/refused.ts';
import { save } from '../../store/save.ts';
import { beginSession, endedSession, lockSessions } from '../../store/sessions.ts';
import { inTransaction, type Tx } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';
import { tryOwn } from '../own-password.ts';
import { secretOf } from '../second-factor.ts';

type Answer = { readonly recoveryCodes: string[] };

/**
 * Turns codes on by a first one: from now on signing in asks for one. The sessions that began without end, and the
 * caller goes on in a new one; the recovery codes are told this once. Refuses `totp_wrong`, `too_many_attempts`,
 * `totp_not_enrolled` and `totp_on_already`.
 */
export async function confirmTotp(door: Door, { totp }: { totp: string }): Promise<Opened<Answer>> {
  const trying = await tryOwn(door);
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(64)));
  const cookie = await inTransaction(door.database, (tx) => turnOn(tx, door, { totp, recoveryCodes }));
  if (cookie === undefined) {
    await trying.failed();
    throw new Refused({ code: 'totp_wrong', facts: {} });
  }
  await trying.succeeded();
  return { body: { recoveryCodes }, ...(cookie !== null && { cookie }) };
}

/** The secret of the new session, null where the caller acts in none, undefined for a wrong code. */
async function turnOn(
  tx: Tx,
  door: Door,
  { totp, recoveryCodes }: Answer & { totp: string },
): Promise<string | null | undefined> {
  const { systemNow, session, agent } = door;
  const { personId, organisationId } = door.actor as Actor;
  const before = await lockCredential(tx, personId);
  const totpSecret = must(mayConfirm(before));
  const secret = secretOf(door, { personId, totpSecret });
  const time = { at: new Date(systemNow), after: null };
  const totpStep = secret === undefined ? undefined : totpStepOf(secret, totp.replace(/\s/g, ''), time);
  if (totpStep === undefined) return undefined;
  const set = { totpSince: systemNow, totpStep, recoveryCodes: recoveryCodes.map(recoveryHash) };
  const changed = credentialWith(before, personId, { set, fact: { what: 'totp.turned-on' } });
  const ending = await lockSessions(tx, personId);
  const author = authorAt(door);
  if (session === null) {
    await save(tx, author, [changed, ...ending.map((each) => endedSession(each, systemNow))]);
    return null;
  }
  const holder = { personId, organisationId, signedInBy: 'totp', agent } as const;
  return beginSession(tx, holder, { author, systemNow, ending, along: [changed] });
}
