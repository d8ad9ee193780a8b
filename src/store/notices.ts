import { sql } from 'kysely';
import type { Details, MailChoice } from '../domain/notice/announce.ts';
import type { Actor } from '../domain/person/actor.ts';
import type { Instant } from '../domain/time.ts';
import type { PageAsked, PageOf } from './lists.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

export type NoticeRow = Omit<Row<'notice'>, 'details' | 'digest'> & { readonly details: Details };

/** Writes the notices; one that a person in an organisation has of the same cause already stays alone. */
export async function addNotices(tx: Tx, rows: readonly NoticeRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(
    rows.map((row) => ({
      id: row.id,
      cause_id: row.causeId,
      what: row.what,
      happened_at: row.happenedAt,
      person_id: row.personId,
      organisation_id: row.organisationId,
      programme_id: row.programmeId,
      subject_kind: row.subjectKind,
      subject_id: row.subjectId,
      details: row.details,
      mail: row.mail,
      digested_at: row.digestedAt,
      read_at: row.readAt,
    })),
  );
  await sql`insert into notice select * from jsonb_populate_recordset(null::notice, ${json}::jsonb)
    on conflict do nothing`.execute(tx);
}

type Whose = Pick<Actor, 'personId' | 'organisationId'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A page of the person's notices in the organisation, newest first. */
export async function listNotices(
  db: Db,
  { personId, organisationId }: Whose,
  asked: PageAsked & { unread?: boolean | undefined },
): Promise<PageOf<NoticeRow>> {
  const limit = asked.limit ?? 50;
  const before = asked.cursor !== undefined && UUID.test(asked.cursor) ? asked.cursor : null;
  const { rows } = await sql<NoticeRow>`select * from notice
    where person_id = ${personId} and organisation_id = ${organisationId}
      and (${before}::uuid is null or id < ${before}::uuid)
      ${asked.unread ? sql`and read_at is null` : sql``}
    order by id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** How many the person has not read in the organisation. */
export async function countUnread(db: Db, { personId, organisationId }: Whose): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from notice
    where person_id = ${personId} and organisation_id = ${organisationId} and read_at is null`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Marks the person's own notices as read, all of them or those of the list; answers how many were unread. */
export async function markRead(
  tx: Tx,
  { personId, organisationId }: Whose,
  { ids, at }: { ids: readonly string[] | undefined; at: Instant },
): Promise<number> {
  const { numAffectedRows } = await sql`update notice set read_at = ${at}
    where person_id = ${personId} and organisation_id = ${organisationId} and read_at is null
      ${ids === undefined ? sql`` : sql`and id = any(${[...ids]}::uuid[])`}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** What the person chose about mail; null: by the weight of what happened. */
export async function mailChoiceOf(db: Db, personId: string): Promise<MailChoice | null> {
  const { rows } = await sql<{ mail: MailChoice }>`select mail from mail_preference
    where person_id = ${personId}`.execute(db);
  return rows[0]?.mail ?? null;
}

/** Keeps the choice; whoever wants no mail also gets none of what waits for the day's. */
export async function chooseMail(
  tx: Tx,
  personId: string,
  { mail, at }: { mail: MailChoice; at: Instant },
): Promise<void> {
  await sql`insert into mail_preference (person_id, mail) values (${personId}, ${mail})
    on conflict (person_id) do update set mail = excluded.mail`.execute(tx);
  if (mail !== 'off') return;
  await sql`update notice set digested_at = ${at}
    where person_id = ${personId} and mail = 'daily' and digested_at is null`.execute(tx);
}

/** The notices that wait for a digest, those of one person together, oldest first; marked as digested. */
export async function takeForDigest(tx: Tx, now: Instant): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`update notice set digested_at = ${now}
    where mail = 'daily' and digested_at is null returning *`.execute(tx);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
