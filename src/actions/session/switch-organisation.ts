import type { Actor } from '../../domain/person/actor.ts';
import { Refused } from '../../store/refused.ts';
import { beginSession, lockSession } from '../../store/sessions.ts';
import { hasSeat } from '../../store/tokens.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

/**
 * Goes on in another organisation in which the caller has a seat, in a new session under a new secret. Refuses
 * `session_needed` for a token of the API, which is one organisation’s for good, and `not_found` without a seat.
 */
export async function switchOrganisation(
  door: Door,
  { organisationId }: { organisationId: string },
): Promise<Opened<{ organisationId: string }>> {
  const { personId } = door.actor as Actor;
  const { session, systemNow } = door;
  if (session === null) throw new Refused({ code: 'session_needed', facts: {} });
  const secret = await inTransaction(door.database, async (tx) => {
    const ending = await lockSession(tx, session.tokenId);
    // It was ended while this request was on its way.
    if (ending.length === 0) throw new Refused({ code: 'not_signed_in', facts: {} });
    if (!(await hasSeat(tx, personId, organisationId))) {
      throw new Refused({ code: 'not_found', facts: { kind: 'organisation', id: organisationId } });
    }
    const { signedInBy } = session;
    const holder = { personId, organisationId, signedInBy, agent: door.agent };
    return beginSession(tx, holder, { author: authorAt(door), systemNow, ending });
  });
  return { body: { organisationId }, cookie: secret };
}
