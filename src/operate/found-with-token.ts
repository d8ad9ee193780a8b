import { openSignInKey } from '../adapters/sign-in-key.ts';
import { addMilliseconds, type Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { makeLinks } from '../store/password-links.ts';
import { created, save } from '../store/save.ts';
import { mintToken, seatsByEmail } from '../store/tokens.ts';
import { inTransaction } from '../store/transaction.ts';
import { readHouse } from '../store/world.ts';
import { type Administrator, foundDatabase } from './found.ts';

const MONTH_MS = 30 * 86_400_000;

/** What the first administrator comes in by: a token of the API, and the secret of a link to choose a password. */
export type FirstAccess = { readonly token: string; readonly link: string; readonly linkExpiresAt: Instant };

/**
 * Founds a database for real use and gives what its first administrator comes in by; undefined, and nothing is
 * changed, where the database has been founded before.
 */
export async function foundWithToken(
  database: OpenedDatabase,
  administrator: Administrator,
  { now, signInKeyFile }: { now: Instant; signInKeyFile: string },
): Promise<FirstAccess | undefined> {
  if ((await readHouse(database.kysely)) !== undefined) return undefined;
  const key = await openSignInKey(signInKeyFile);
  const secretOf = (id: string) => key.mac('password-link', id);
  await foundDatabase(database, { demo: null, administrator, now });
  return inTransaction(database, async (tx) => {
    const [seat] = await seatsByEmail(tx, [administrator.email]);
    if (seat === undefined) throw new Error('the administrator who was just founded has no seat');
    const { personId, organisationId } = seat;
    const minted = mintToken(
      { personId, organisationId, label: 'first' },
      { createdAt: now, expiresAt: addMilliseconds(now, MONTH_MS) },
    );
    const author = { actor: null, now, operation: 'foundDatabase', programmeId: null };
    await save(tx, author, [
      created('token', minted.row, { what: 'token.created', detail: { label: 'first' } }),
    ]);
    const [link] = await makeLinks(tx, [personId], { author, systemNow: now, term: 'invited', secretOf });
    if (link === undefined) throw new Error('no link was made');
    return { token: minted.secret, link: secretOf(link.id), linkExpiresAt: link.expiresAt };
  });
}
