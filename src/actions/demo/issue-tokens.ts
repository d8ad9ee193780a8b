import { addMilliseconds, type Instant } from '../../domain/time.ts';
import type { OpenedDatabase } from '../../store/database.ts';
import { Refused } from '../../store/refused.ts';
import { created, save } from '../../store/save.ts';
import { mintToken, seatsByEmail } from '../../store/tokens.ts';
import { inTransaction } from '../../store/transaction.ts';

const MONTH_MS = 30 * 86_400_000;

/**
 * Steps into roles of the demo: a token for each address, in the order asked. Nobody has signed in, so the
 * fact names no person; the permission table lets this exist in a demo alone. Refuses `not_found`.
 */
export function issueDemoTokens(database: OpenedDatabase, emails: readonly string[], systemNow: Instant) {
  const expiresAt = addMilliseconds(systemNow, MONTH_MS);
  return inTransaction(database, async (tx) => {
    const seats = new Map((await seatsByEmail(tx, emails)).map((seat) => [seat.email, seat]));
    const issued = emails.map((email) => {
      const seat = seats.get(email);
      if (seat === undefined) throw new Refused({ code: 'not_found', facts: { kind: 'person', id: email } });
      const { personId, organisationId } = seat;
      return mintToken({ personId, organisationId, label: 'demo' }, { createdAt: systemNow, expiresAt });
    });
    const author = { actor: null, now: systemNow, operation: 'createDemoTokens', programmeId: null };
    await save(
      tx,
      author,
      issued.map(({ row }) => created('token', row, { what: 'token.created', detail: { label: 'demo' } })),
    );
    return issued.map(({ secret, row: { id, personId, organisationId } }) => ({
      id,
      token: secret,
      personId,
      organisationId,
      expiresAt,
    }));
  });
}
