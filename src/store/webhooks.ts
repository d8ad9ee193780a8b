import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** The organisation's webhooks that have not ended, oldest first. */
export async function livingWebhooks(db: Db, organisationId: string): Promise<Row<'webhook'>[]> {
  const { rows } = await sql<Row<'webhook'>>`select * from webhook
    where organisation_id = ${organisationId} and state <> 'ended' order by id`.execute(db);
  return rows;
}

/** Holds the organisation, so that of two registrations at once the second counts the first. */
export async function lockOrganisation(tx: Tx, organisationId: string): Promise<void> {
  await sql`select 1 from organisation where id = ${organisationId} for no key update`.execute(tx);
}
