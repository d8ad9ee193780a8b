import { findByAddress } from '../../store/credentials.ts';
import { mailLinks, makeLinks, seatedAmong } from '../../store/password-links.ts';
import { inTransaction } from '../../store/transaction.ts';
import { accountOf, attempt, authorAt, networkOf } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

/** Longer than either way takes. */
const ANSWERED_AFTER_MS = 250;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Sends a link to choose a password by mail to whoever has the address. Whether anybody has shows neither in the answer
 * nor in when it comes. Refuses `too_many_attempts`.
 */
export async function requestPasswordLink(
  door: Door,
  { email }: { email: string },
): Promise<Opened<{ accepted: boolean }>> {
  const { database, systemNow, tools } = door;
  const key = tools.key.mac('attempt', `link ${accountOf(email)}`);
  await attempt(door, [{ kind: 'link', key }, networkOf(door)]);
  const sent = inTransaction(database, async (tx) => {
    const person = await findByAddress(tx, email);
    if (person === undefined) return;
    const author = { ...authorAt(door), actor: null };
    const secretOf = (id: string) => tools.key.mac('password-link', id);
    const links = await makeLinks(tx, await seatedAmong(tx, [person.id]), {
      author,
      systemNow,
      term: 'asked',
      secretOf,
    });
    await mailLinks(tx, links, systemNow);
  });
  await Promise.all([sent, pause(ANSWERED_AFTER_MS)]);
  return { body: { accepted: true } };
}
