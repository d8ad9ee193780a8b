import { Refused } from '../../store/refused.ts';
import { lock } from '../../store/rows.ts';
import { save } from '../../store/save.ts';
import { endedSession } from '../../store/sessions.ts';
import type { Context } from '../context.ts';

/** Ends a session of the caller's own. Refuses `not_found` for another's, and `token_revoked_already`. */
export async function revokeSession({ tx, ...context }: Context, { sessionId }: { sessionId: string }) {
  const before = await lock(tx, 'token', sessionId);
  if (before.personId !== context.actor.personId || before.signedInBy === null) {
    throw new Refused({ code: 'not_found', facts: { kind: 'session', id: sessionId } });
  }
  if (before.revokedAt !== null) {
    throw new Refused({ code: 'token_revoked_already', facts: { revokedAt: before.revokedAt } });
  }
  const endedAt = new Date().toISOString();
  await save(tx, context, [endedSession(before, endedAt)]);
  return { id: sessionId, endedAt };
}
