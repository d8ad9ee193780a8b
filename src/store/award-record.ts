import { sql } from 'kysely';
import type { SealedKind } from '../domain/seal/block.ts';
import type { Db } from './rows.ts';

/** Everything about one award that is ever sealed, by kind: its accounts, its journals, its facts. */
export async function recordIdsOf(db: Db, awardId: string): Promise<ReadonlyMap<SealedKind, string[]>> {
  const { rows } = await sql<{ kind: SealedKind; id: string }>`
    select 'account' as kind, id from account where award_id = ${awardId}
    union all
    select 'journal', j.id from journal j where j.id in (
      select e.journal_id from entry e join account a on a.id = e.account_id where a.award_id = ${awardId}
      union select c.journal_id from hold_event c join hold h on h.id = c.hold_id where h.award_id = ${awardId})
    union all
    select 'fact', f.id from fact f where f.subject_id in (
      select ${awardId}::uuid
      union select application_id from award where id = ${awardId}
      union select id from plan where award_id = ${awardId}
      union select id from award_agreement where award_id = ${awardId}
      union select s.id from award_signature s join award_agreement g on g.id = s.award_agreement_id
        where g.award_id = ${awardId}
      union select id from change_request where award_id = ${awardId}
      union select id from match where award_id = ${awardId}
      union select id from improvement where award_id = ${awardId}
      union select e.id from evidence e join improvement i on i.id = e.improvement_id where i.award_id = ${awardId}
      union select id from site_case where award_id = ${awardId}
      union select id from claim where award_id = ${awardId}
      union select v.id from verification v join claim c on c.id = v.claim_id where c.award_id = ${awardId}
      union select id from payment where award_id = ${awardId}
      union select id from receivable where award_id = ${awardId}
      union select r.id from recovery r join receivable o on o.id = r.receivable_id where o.award_id = ${awardId})
    order by 1, 2`.execute(db);
  const found = new Map<SealedKind, string[]>();
  for (const { kind, id } of rows) found.set(kind, [...(found.get(kind) ?? []), id]);
  return found;
}

/** Where the things of a kind are sealed. */
export async function placesOf(
  db: Db,
  kind: SealedKind,
  ids: readonly string[],
): Promise<{ id: string; sealNumber: bigint; position: number }[]> {
  const { rows } = await sql<{ id: string; sealNumber: bigint; position: number }>`
    select id, seal_number, position from seal_leaf where kind = ${kind} and id = any (${[...ids]}::uuid[])
    order by seal_number, position`.execute(db);
  return rows;
}
