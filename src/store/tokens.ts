import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { sha256Hex } from '../domain/fact/digest.ts';
import type { SignInWay } from '../domain/person/session.ts';
import type { Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** A new token: 256 random bits to hand out once, and the row that keeps their SHA-256. A session says how it began. */
export function mintToken(
  holder: { personId: string; organisationId: string; label: string; signedInBy?: SignInWay },
  time: { createdAt: Instant; expiresAt: Instant },
): { secret: string; row: Row<'token'> } {
  const secret = `dure_${randomBytes(32).toString('hex')}`;
  const signedInBy = holder.signedInBy ?? null;
  const kept = { ...holder, ...time, hash: sha256Hex(secret), signedInBy, revokedAt: null };
  const row = { id: newId(), ...kept, revision: 1 };
  return { secret, row };
}

/** Whether the person has a living seat in the organisation. */
export async function hasSeat(tx: Tx, personId: string, organisationId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from membership where person_id = ${personId}
    and organisation_id = ${organisationId} and ended_at is null limit 1`.execute(tx);
  return rows.length > 0;
}

/** The first living seat of each person by e-mail address. */
export async function seatsByEmail(
  tx: Tx,
  emails: readonly string[],
): Promise<{ email: string; personId: string; organisationId: string }[]> {
  const { rows } = await sql<{ email: string; personId: string; organisationId: string }>`
    select distinct on (p.email) p.email, p.id as person_id, m.organisation_id
    from person p join membership m on m.person_id = p.id and m.ended_at is null
    where p.email in (select unnest(${[...emails]}::text[])) order by p.email, m.id`.execute(tx);
  return rows;
}

/** The API’s tokens of one person, or of all; never the hash. Sessions are listed for themselves. */
export async function listTokens(db: Db, personId: string | null) {
  return db
    .selectFrom('token')
    .select(['id', 'personId', 'organisationId', 'label', 'createdAt', 'expiresAt', 'revokedAt'])
    .where('signedInBy', 'is', null)
    .$if(personId !== null, (query) => query.where('personId', '=', personId as string))
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
}
