import { sql } from 'kysely';
import type { Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** Whose the identity is. */
export async function findIdentity(
  tx: Tx,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<Row<'identity'> | undefined> {
  const { rows } = await sql<Row<'identity'>>`select * from identity
    where issuer = ${issuer} and subject = ${subject}`.execute(tx);
  return rows[0];
}

/** Whether the person is known to the issuer already. */
export async function isKnownTo(tx: Tx, personId: string, issuer: string): Promise<boolean> {
  const { rows } = await sql`select 1 from identity where person_id = ${personId} and issuer = ${issuer}
    and subject is not null limit 1`.execute(tx);
  return rows.length > 0;
}
