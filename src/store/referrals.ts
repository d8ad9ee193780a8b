import { sql } from 'kysely';
import type { Tx } from './transaction.ts';

/** Whether an organisation takes part in a programme, as supplier or as site, and has this referral under way. */
export async function referralStanding(
  tx: Tx,
  { programmeId, organisationId, target }: { programmeId: string; organisationId: string; target: string },
): Promise<{ takesPart: boolean; underWay: boolean }> {
  const { rows } = await sql<{ takesPart: boolean; underWay: boolean }>`select
    exists (select 1 from application where programme_id = ${programmeId} and supplier_id = ${organisationId}
        and submitted_at is not null and state <> 'withdrawn')
      or exists (select 1 from site where programme_id = ${programmeId} and organisation_id = ${organisationId}
        and state <> 'withdrawn') as takes_part,
    exists (select 1 from referral where programme_id = ${programmeId} and organisation_id = ${organisationId}
        and target = ${target} and state in ('consented', 'received', 'accepted')) as under_way`.execute(tx);
  return rows[0]!;
}
