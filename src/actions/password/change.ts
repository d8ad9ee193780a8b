import type { Actor } from '../../domain/person/actor.ts';
import { asTyped, mustResistGuessing } from '../../domain/person/password.ts';
import { credentialWith, findSigningPerson, lockCredential } from '../../store/credentials.ts';
import { must, Refused } from '../../store/refused.ts';
import { save } from '../../store/save.ts';
import { beginSession, endedSession, lockSessions } from '../../store/sessions.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';
import { proveOwnPassword } from '../own-password.ts';

type Input = { readonly password: string; readonly newPassword: string };

/**
 * Changes the caller's password, ends all their sessions and goes on in a new one. Refuses `password_wrong`,
 * `too_many_attempts`, and a new one as `mustResistGuessing`.
 */
export async function changePassword(door: Door, input: Input): Promise<Opened<{ changed: boolean }>> {
  const { database, tools, session, systemNow, agent } = door;
  const { personId, organisationId } = door.actor as Actor;
  const owner = await findSigningPerson(database.kysely, personId);
  if (owner !== undefined) must(mustResistGuessing(input.newPassword, owner));
  const { person, succeeded } = await proveOwnPassword(door, input.password);
  const passwordHash = must(await tools.passwords.hash(asTyped(input.newPassword)));
  const cookie = await inTransaction(database, async (tx) => {
    const before = await lockCredential(tx, personId);
    if (before?.passwordHash !== person.passwordHash)
      throw new Refused({ code: 'password_wrong', facts: {} });
    const ending = await lockSessions(tx, personId);
    const fact = { what: 'password.changed' } as const;
    const changed = credentialWith(before, personId, { set: { passwordHash }, fact });
    const author = authorAt(door);
    if (session === null) {
      await save(tx, author, [changed, ...ending.map((each) => endedSession(each, systemNow))]);
      return undefined;
    }
    const holder = { personId, organisationId, signedInBy: session.signedInBy, agent };
    return beginSession(tx, holder, { author, systemNow, ending, along: [changed] });
  });
  await succeeded();
  return { body: { changed: true }, ...(cookie !== undefined && { cookie }) };
}
