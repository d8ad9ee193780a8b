import { newTotpSecret, totpUriOf } from '../../adapters/one-time-codes.ts';
import { mayEnrol } from '../../domain/person/totp.ts';
import { credentialWith, lockCredential } from '../../store/credentials.ts';
import { must } from '../../store/refused.ts';
import { save } from '../../store/save.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';
import { proveOwnPassword } from '../own-password.ts';

/**
 * Makes the secret of an authenticator app, which is told this once; no code is asked for until one confirms it.
 * Refuses `password_wrong`, `too_many_attempts` and `totp_on_already`.
 */
export async function enrolTotp(
  door: Door,
  { password }: { password: string },
): Promise<Opened<{ secret: string; uri: string }>> {
  const { person, succeeded } = await proveOwnPassword(door, password);
  const secret = newTotpSecret();
  const totpSecret = door.tools.key.encrypt('totp-secret', secret, person.id);
  await inTransaction(door.database, async (tx) => {
    const before = await lockCredential(tx, person.id);
    must(mayEnrol(before));
    const fact = { what: 'totp.enrolled' } as const;
    await save(tx, authorAt(door), [credentialWith(before, person.id, { set: { totpSecret }, fact })]);
  });
  await succeeded();
  return { body: { secret, uri: totpUriOf(secret, person.email) } };
}
