import { type RawBuilder, sql } from 'kysely';
import type { SignInWay } from '../domain/person/session.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './rows.ts';

/** What happened at the door: whose session or proof it was, and who did it; nobody where they were not known yet. */
export type SignInRow = {
  readonly id: string;
  readonly what: string;
  readonly occurredAt: Instant;
  readonly operation: string;
  readonly personId: string;
  readonly byPersonId: string | null;
  readonly signedInBy: SignInWay | null;
};

type Asked = { readonly cursor?: string | undefined; readonly limit?: number | undefined };

/** The facts of sessions, passwords, codes, links and identities, newest first; of one person where that is named. */
export async function listSignIns(
  db: Db,
  { cursor, limit = 50 }: Asked,
  personId: string | null,
): Promise<{ items: SignInRow[]; next: string | null }> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (cursor !== undefined && /^\d{1,18}$/.test(cursor)) conditions.push(sql`f.seq < ${cursor}::bigint`);
  if (personId !== null) conditions.push(sql`w.person_id = ${personId}`);
  const { rows } = await sql<SignInRow & { seq: bigint }>`
    select f.seq, f.id, f.what, f.occurred_at, f.operation, w.person_id, f.person_id as by_person_id, w.signed_in_by
    from fact f join (
      select 'token' as kind, id, person_id, signed_in_by from token where signed_in_by is not null
      union all select 'credential', id, person_id, null from credential
      union all select 'passwordLink', id, person_id, null from password_link
      union all select 'identity', id, person_id, null from identity
    ) w on w.kind = f.subject_kind and w.id = f.subject_id
    where ${sql.join(conditions, sql` and `)} order by f.seq desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? String(items.at(-1)?.seq) : null };
}
