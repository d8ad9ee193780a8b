import type { Actor } from '../../domain/person/actor.ts';
import { asTyped, mustResistGuessing } from '../../domain/person/password.ts';
import {
  credentialWith,
  findSigningPerson,
  lockCredential,
  logFailedSignIn,
} from '../../store/credentials.ts';
import { must, Refused } from '../../store/refused.ts';
import { save } from '../../store/save.ts';
import { beginSession, endedSession, lockSessions } from '../../store/sessions.ts';
import { uncountAttempt } from '../../store/sign-in-attempts.ts';
import { inTransaction } from '../../store/transaction.ts';
import { accountOf, attempt, authorAt, countedFor } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

type Input = { readonly password: string; readonly newPassword: string };

/**
 * Changes the caller's password, ends all their sessions and goes on in a new one. Refuses `password_wrong`,
 * `too_many_attempts`, and a new one as `mustResistGuessing`.
 */
export async function changePassword(door: Door, input: Input): Promise<Opened<{ changed: boolean }>> {
  const { database, tools, operation, session, systemNow } = door;
  const { personId, organisationId } = door.actor as Actor;
  const person = await findSigningPerson(database.kysely, personId);
  if (person === undefined) throw new Error(`the caller ${personId} is no person`);
  must(mustResistGuessing(input.newPassword, person));
  const counted = countedFor(door, accountOf(person.email));
  await attempt(door, counted);
  if (!must(await tools.passwords.fits(asTyped(input.password), person.passwordHash))) {
    await logFailedSignIn(database.kysely, { personId, operation, at: systemNow });
    throw new Refused({ code: 'password_wrong', facts: {} });
  }
  const passwordHash = must(await tools.passwords.hash(asTyped(input.newPassword)));
  const cookie = await inTransaction(database, async (tx) => {
    const before = await lockCredential(tx, personId);
    if (before?.passwordHash !== person.passwordHash)
      throw new Refused({ code: 'password_wrong', facts: {} });
    const ending = await lockSessions(tx, personId);
    const changed = credentialWith(before, personId, {
      set: { passwordHash },
      fact: { what: 'password.changed' },
    });
    const author = authorAt(door);
    if (session === null) {
      await save(tx, author, [changed, ...ending.map((each) => endedSession(each, systemNow))]);
      return undefined;
    }
    const holder = { personId, organisationId, signedInBy: session.signedInBy, agent: door.agent };
    return beginSession(tx, holder, { author, systemNow, ending, along: [changed] });
  });
  await uncountAttempt(database.kysely, counted, systemNow);
  return { body: { changed: true }, ...(cookie !== undefined && { cookie }) };
}
