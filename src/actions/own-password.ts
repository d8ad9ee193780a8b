import type { Actor } from '../domain/person/actor.ts';
import { asTyped } from '../domain/person/password.ts';
import { findSigningPerson, logFailedSignIn, type SigningPerson } from '../store/credentials.ts';
import { must, Refused } from '../store/refused.ts';
import { uncountAttempt } from '../store/sign-in-attempts.ts';
import { accountOf, attempt, countedFor } from './attempting.ts';
import type { Door } from './context.ts';

/** The caller, and what they try counts for. */
type Trying = {
  readonly person: SigningPerson;
  /** The attempt failed: it stays counted, and leaves its line. */
  readonly failed: () => Promise<void>;
  /** The attempt was none. */
  readonly succeeded: () => Promise<void>;
};

/** Begins an attempt of the caller on their own account; refuses `too_many_attempts`. */
export async function tryOwn(door: Door): Promise<Trying> {
  const { database, operation, systemNow } = door;
  const { personId } = door.actor as Actor;
  const person = await findSigningPerson(database.kysely, personId);
  if (person === undefined) throw new Error(`the caller ${personId} is no person`);
  const counted = countedFor(door, accountOf(person.email));
  await attempt(door, counted);
  return {
    person,
    failed: () => logFailedSignIn(database.kysely, { personId, operation, at: systemNow }),
    succeeded: () => uncountAttempt(database.kysely, counted, systemNow),
  };
}

/** As `tryOwn`, for an act that asks for the caller's password again; refuses `password_wrong` too. */
export async function proveOwnPassword(door: Door, password: string): Promise<Trying> {
  const trying = await tryOwn(door);
  if (must(await door.tools.passwords.fits(asTyped(password), trying.person.passwordHash))) return trying;
  await trying.failed();
  throw new Refused({ code: 'password_wrong', facts: {} });
}
