import type { Actor } from '../../domain/person/actor.ts';
import { save } from '../../store/save.ts';
import { endedSession, lockSessions } from '../../store/sessions.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

/** Ends every session of the caller but the one they act in. */
export async function revokeOtherSessions(door: Door): Promise<Opened<{ ended: number }>> {
  const { personId } = door.actor as Actor;
  return inTransaction(door.database, async (tx) => {
    const others = await lockSessions(tx, personId, door.session?.tokenId ?? null);
    await save(
      tx,
      authorAt(door),
      others.map((before) => endedSession(before, door.systemNow)),
    );
    return { body: { ended: others.length } };
  });
}
