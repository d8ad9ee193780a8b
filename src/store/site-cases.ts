import { sql } from 'kysely';
import type { Db } from './rows.ts';

/** Whether a complaint or an accident of the award is still open: no payment of it moves meanwhile. */
export async function hasOpenCase(db: Db, awardId: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select exists (
    select from site_case where award_id = ${awardId} and state = 'open') as open`.execute(db);
  return rows[0]?.open === true;
}
