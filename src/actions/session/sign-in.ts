import { asTyped } from '../../domain/person/password.ts';
import {
  credentialWith,
  findByAddress,
  lockCredential,
  logFailedSignIn,
  type SigningPerson,
} from '../../store/credentials.ts';
import { must, Refused } from '../../store/refused.ts';
import { beginSession, lockSession, organisationsOf } from '../../store/sessions.ts';
import { uncountAttempt } from '../../store/sign-in-attempts.ts';
import { inTransaction, type Tx } from '../../store/transaction.ts';
import { accountOf, attempt, authorAt, countedFor } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';
import { proofOf } from '../second-factor.ts';

type Input = { readonly email: string; readonly password: string; readonly totp?: string };

/** What came of a password that fits: the secret of a session, or what is wanting. */
type Outcome = { readonly secret: string } | 'totp_required' | 'totp_wrong' | 'sign_in_failed';

/**
 * Signs a person in. Whether an address is known shows neither in the answer nor in how long it takes: a password is
 * hashed for either. Refuses `sign_in_failed`, `too_many_attempts` and, once the password fits, `totp_required` and
 * `totp_wrong`.
 */
export async function signIn(door: Door, input: Input): Promise<Opened<{ personId: string }>> {
  const { database, tools, operation, systemNow } = door;
  const counted = countedFor(door, accountOf(input.email));
  await attempt(door, counted);
  const person = await findByAddress(database.kysely, input.email);
  const fits = must(await tools.passwords.fits(asTyped(input.password), person?.passwordHash ?? null));
  const outcome =
    fits && person !== undefined
      ? await inTransaction(database, (tx) => begin(tx, door, { person, totp: input.totp }))
      : 'sign_in_failed';
  if (typeof outcome === 'object' || outcome === 'totp_required') {
    await uncountAttempt(database.kysely, counted, systemNow);
  } else await logFailedSignIn(database.kysely, { personId: person?.id ?? null, operation, at: systemNow });
  if (typeof outcome !== 'object') throw new Refused({ code: outcome, facts: {} });
  return { body: { personId: (person as SigningPerson).id }, cookie: outcome.secret };
}

async function begin(
  tx: Tx,
  door: Door,
  { person, totp }: { person: SigningPerson; totp: string | undefined },
): Promise<Outcome> {
  const { systemNow, agent, session } = door;
  const personId = person.id;
  const credential = await lockCredential(tx, personId);
  const [seat] = await organisationsOf(tx, personId);
  // The password was changed while it was compared, or the person has no seat any more.
  if (credential?.passwordHash !== person.passwordHash || seat === undefined) return 'sign_in_failed';
  const { organisationId } = seat;
  const author = { ...authorAt(door), actor: { personId, organisationId } };
  const ending = await lockSession(tx, session?.tokenId ?? null);
  const whose = { personId, organisationId, agent };
  if (credential === undefined || credential.totpSince === null) {
    const secret = await beginSession(
      tx,
      { ...whose, signedInBy: 'password' },
      { author, systemNow, ending },
    );
    return { secret };
  }
  if (totp === undefined) return 'totp_required';
  const proof = proofOf(door, credential, totp);
  if (proof === undefined) return 'totp_wrong';
  const along = [credentialWith(credential, personId, { set: proof.set })];
  const { signedInBy } = proof;
  return { secret: await beginSession(tx, { ...whose, signedInBy }, { author, systemNow, ending, along }) };
}
