import { findByAddress } from '../../store/credentials.ts';
import { Refused } from '../../store/refused.ts';
import { beginSession, lockSession, organisationsOf } from '../../store/sessions.ts';
import { inTransaction } from '../../store/transaction.ts';
import { authorAt } from '../attempting.ts';
import type { Door, Opened } from '../context.ts';

/**
 * Steps into a role of the demo with a browser. The permission table lets this exist in a demo alone, and the database
 * is asked what it was founded as. Refuses `not_found`.
 */
export async function stepIn(
  door: Door,
  { email }: { email: string },
): Promise<Opened<{ personId: string; organisationId: string }>> {
  return inTransaction(door.database, async (tx) => {
    const person = await findByAddress(tx, email);
    const [seat] = person === undefined ? [] : await organisationsOf(tx, person.id);
    if (person === undefined || seat === undefined) {
      throw new Refused({ code: 'not_found', facts: { kind: 'person', id: email } });
    }
    const whose = { personId: person.id, organisationId: seat.organisationId };
    const holder = { ...whose, signedInBy: 'demo', agent: door.agent } as const;
    const ending = await lockSession(tx, door.session?.tokenId ?? null);
    const author = { ...authorAt(door), actor: null };
    const cookie = await beginSession(tx, holder, { author, systemNow: door.systemNow, ending });
    return { body: whose, cookie };
  });
}
