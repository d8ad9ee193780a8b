import { addMilliseconds, type Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { created, save } from '../store/save.ts';
import { mintToken, seatsByEmail } from '../store/tokens.ts';
import { inTransaction } from '../store/transaction.ts';
import { readHouse } from '../store/world.ts';
import { type Administrator, foundDatabase } from './found.ts';

const MONTH_MS = 30 * 86_400_000;

/**
 * Founds a database for real use and gives the first administrator's first token; undefined, and nothing is
 * changed, where the database has been founded before.
 */
export async function foundWithToken(
  database: OpenedDatabase,
  administrator: Administrator,
  now: Instant,
): Promise<string | undefined> {
  if ((await readHouse(database.kysely)) !== undefined) return undefined;
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
    return minted.secret;
  });
}
