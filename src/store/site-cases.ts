import { sql } from 'kysely';
import type { Db } from './rows.ts';

/** Whether a complaint or an accident of the award is still open: no payment of it moves meanwhile. */
export async function hasOpenCase(db: Db, awardId: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select exists (
    select from site_case where award_id = ${awardId} and state = 'open') as open`.execute(db);
  return rows[0]?.open === true;
}

/** The award that a site is, or last was, improved under. */
export async function awardOfSite(db: Db, siteId: string): Promise<string | null> {
  const { rows } = await sql<{ awardId: string }>`select award_id from match
    where site_id = ${siteId} and state in ('agreed', 'ended')
    order by state = 'agreed' desc, id desc limit 1`.execute(db);
  return rows[0]?.awardId ?? null;
}
