import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** One line of the access log: a denial or a sensitive read, on the system clock, and whose data it was about. */
export type Access = {
  readonly at: Instant;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly operation: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly outcome: 'denied' | 'read';
  readonly reason: string | null;
  readonly concernedIds: readonly string[];
  readonly concernedPersonId: string | null;
  readonly fields: readonly string[];
  readonly relations: readonly string[];
};

/** Writes the line outside any action, so that a rollback cannot take it back. */
export async function logAccess(db: Db, access: Access): Promise<void> {
  const { concernedIds, fields, relations, ...line } = access;
  await db
    .insertInto('accessLog')
    .values({
      id: newId(),
      ...line,
      concernedIds: [...concernedIds],
      fields: [...fields],
      relations: [...relations],
    })
    .execute();
}

/** What a list of lines was asked for; the cursor is the last id of the page before. */
export type LinesAsked = {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly outcome?: 'denied' | 'read' | undefined;
  readonly personId?: string | undefined;
  readonly concernedId?: string | undefined;
  readonly field?: string | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Lines of the log, newest first. `about` narrows them to those that the caller may see. */
export async function accessLines(
  db: Db,
  asked: LinesAsked,
  about: RawBuilder<unknown>,
): Promise<{ items: Row<'accessLog'>[]; next: string | null }> {
  const limit = asked.limit ?? 50;
  const conditions = [about];
  if (asked.cursor !== undefined && UUID.test(asked.cursor)) conditions.push(sql`id < ${asked.cursor}`);
  if (asked.outcome !== undefined) conditions.push(sql`outcome = ${asked.outcome}`);
  if (asked.personId !== undefined) conditions.push(sql`person_id = ${asked.personId}`);
  if (asked.concernedId !== undefined) conditions.push(concerns(asked.concernedId));
  if (asked.field !== undefined) conditions.push(sql`${asked.field} = any(fields)`);
  if (asked.from !== undefined) conditions.push(sql`at >= ${asked.from}`);
  if (asked.to !== undefined) conditions.push(sql`at < ${asked.to}`);
  const { rows } = await sql<Row<'accessLog'>>`select * from access_log
    where ${sql.join(conditions, sql` and `)} order by id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** The lines about an organisation, by the index of whom they concern. */
export const concerns = (organisationId: string): RawBuilder<unknown> =>
  sql`concerned_ids @> array[${organisationId}::uuid]`;

/** What retention took out of the log at one time. */
export type Expired = { readonly lines: number; readonly firstAt: Instant; readonly lastAt: Instant };

/** Takes at most so many of the lines from before the instant out of the log, oldest first. */
export async function expireLines(tx: Tx, before: Instant, most: number): Promise<Expired | undefined> {
  const { rows } = await sql<Expired>`select * from expire_access_log(${before}, ${most})`.execute(tx);
  return rows[0]?.lines ? rows[0] : undefined;
}

/** Adds counts of requests under unknown tokens to those that are kept, and lets those from before an instant go. */
export async function countUnknown(
  db: Db,
  counts: readonly { minute: Instant; addressClass: string; requests: number }[],
  keepFrom: Instant,
): Promise<void> {
  if (counts.length > 0) {
    const rows = counts.map(({ minute, addressClass: address_class, requests }) => {
      return { minute, address_class, requests };
    });
    await sql`insert into unknown_caller (minute, address_class, requests)
      select minute, address_class, requests
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(minute timestamptz, address_class text, requests int)
      order by minute, address_class
      on conflict (minute, address_class)
        do update set requests = unknown_caller.requests + excluded.requests`.execute(db);
  }
  await sql`delete from unknown_caller where minute < ${keepFrom}`.execute(db);
}
