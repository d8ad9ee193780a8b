import { save } from '../../store/save.ts';
import { endedSession, lockSession } from '../../store/sessions.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

/** Ends the session that the caller acts in, if any, and has the browser forget its secret. */
export async function signOut(door: Door): Promise<Opened<{ signedOut: boolean }>> {
  const ended = await inTransaction(door.database, async (tx) => {
    const sessions = await lockSession(tx, door.session?.tokenId ?? null);
    await save(
      tx,
      authorAt(door),
      sessions.map((before) => endedSession(before, door.systemNow)),
    );
    return sessions.length > 0;
  });
  return { body: { signedOut: ended }, cookie: null };
}
