import type { Actor } from '../../domain/person/actor.ts';
import { mustBeOn } from '../../domain/person/totp.ts';
import { credentialWith, lockCredential, NO_TOTP } from '../../store/credentials.ts';
import { must, Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { save } from '../../store/save.ts';
import { beginSession, lockSession } from '../../store/sessions.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';
import { proveOwnPassword } from '../own-password.ts';
import { proofOf } from '../second-factor.ts';

type Input = { readonly password: string; readonly totp: string };

/**
 * Turns codes off, by the password and a code of the app or a recovery code; the caller goes on in a new session.
 * Refuses `password_wrong`, `totp_wrong`, `too_many_attempts` and `totp_off`.
 */
export async function turnOffTotp(door: Door, input: Input): Promise<Opened<{ off: boolean }>> {
  const { systemNow, agent, session } = door;
  const { personId, organisationId } = door.actor as Actor;
  const trying = await proveOwnPassword(door, input.password);
  const cookie = await inTransaction(door.database, async (tx) => {
    const before = await lockCredential(tx, personId);
    must(mustBeOn(before));
    if (proofOf(door, before as Row<'credential'>, input.totp) === undefined) return undefined;
    const changed = credentialWith(before, personId, { set: NO_TOTP, fact: { what: 'totp.turned-off' } });
    const ending = await lockSession(tx, session?.tokenId ?? null);
    const author = authorAt(door);
    if (ending.length === 0) {
      await save(tx, author, [changed]);
      return null;
    }
    const holder = { personId, organisationId, signedInBy: 'password', agent } as const;
    return beginSession(tx, holder, { author, systemNow, ending, along: [changed] });
  });
  if (cookie === undefined) {
    await trying.failed();
    throw new Refused({ code: 'totp_wrong', facts: {} });
  }
  await trying.succeeded();
  return { body: { off: true }, ...(cookie !== null && { cookie }) };
}
