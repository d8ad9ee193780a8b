import { asTyped } from '../../domain/person/password.ts';
import { findByAddress, lockCredential, logFailedSignIn } from '../../store/credentials.ts';
import { must, Refused } from '../../store/refused.ts';
import { beginSession, lockSession, organisationsOf } from '../../store/sessions.ts';
import { uncountAttempt } from '../../store/sign-in-attempts.ts';
import { inTransaction } from '../../store/transaction.ts';
import { accountOf, attempt, authorAt, countedFor } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

type Input = { readonly email: string; readonly password: string };

const failed = () => new Refused({ code: 'sign_in_failed', facts: {} });

/**
 * Signs a person in. Whether an address is known shows neither in the answer nor in how long it takes: a password is
 * hashed for either. Refuses `sign_in_failed` and `too_many_attempts`.
 */
export async function signIn(door: Door, { email, password }: Input): Promise<Opened<{ personId: string }>> {
  const { database, tools, operation, systemNow } = door;
  const counted = countedFor(door, accountOf(email));
  await attempt(door, counted);
  const person = await findByAddress(database.kysely, email);
  const kept = person?.passwordHash ?? null;
  const fits = must(await tools.passwords.fits(asTyped(password), kept));
  if (!fits || person === undefined) {
    await logFailedSignIn(database.kysely, { personId: person?.id ?? null, operation, at: systemNow });
    throw failed();
  }
  const secret = await inTransaction(database, async (tx) => {
    const credential = await lockCredential(tx, person.id);
    const [seat] = await organisationsOf(tx, person.id);
    // The password was changed while it was compared, or the person has no seat any more.
    if (credential?.passwordHash !== kept || seat === undefined) throw failed();
    const { organisationId } = seat;
    const holder = {
      personId: person.id,
      organisationId,
      signedInBy: 'password',
      agent: door.agent,
    } as const;
    const author = { ...authorAt(door), actor: { personId: person.id, organisationId } };
    const ending = await lockSession(tx, door.session?.tokenId ?? null);
    return beginSession(tx, holder, { author, systemNow, ending });
  });
  await uncountAttempt(database.kysely, counted, systemNow);
  return { body: { personId: person.id }, cookie: secret };
}
