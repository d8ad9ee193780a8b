import { mayRemove, mustBeOn } from '../../domain/person/totp.ts';
import { credentialWith, lockCredential, NO_TOTP } from '../../store/credentials.ts';
import { must } from '../../store/refused.ts';
import { save } from '../../store/save.ts';
import { endedSession, lockSessions } from '../../store/sessions.ts';
import type { Context } from '../context.ts';

/**
 * An administrator turns the codes of somebody else off who lost app and recovery codes; their sessions end. Refuses
 * `totp_of_own` and `totp_off`.
 */
export async function removeTotp(
  { tx, ...context }: Context,
  { personId, reason }: { personId: string; reason: string },
) {
  must(mayRemove(context.actor.personId, personId));
  const before = await lockCredential(tx, personId);
  must(mustBeOn(before));
  const endedAt = new Date().toISOString();
  const sessions = await lockSessions(tx, personId);
  const fact = { what: 'totp.removed', detail: { reason } } as const;
  await save(tx, context, [
    credentialWith(before, personId, { set: NO_TOTP, fact }),
    ...sessions.map((each) => endedSession(each, endedAt)),
  ]);
  return { personId, off: true };
}
