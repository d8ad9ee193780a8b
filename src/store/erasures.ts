import { sql } from 'kysely';
import type { Ties } from '../domain/person/erasure.ts';
import { mentionOf, type Named, withoutMentions } from '../domain/person/mention.ts';
import { personal, type Treatment } from '../domain/person/personal.ts';
import type { Db, Row, SubjectTable } from './rows.ts';
import type { Tx } from './transaction.ts';

type AnyRow = object & { readonly id: string; readonly revision: number };

/** A row and what it is without the person's mentions, by column. */
export type Mentioning = {
  readonly table: SubjectTable;
  readonly before: AnyRow;
  readonly without: Readonly<Record<string, unknown>>;
};

const columnsOf = (table: string, wanted: (treatment: Treatment) => boolean): string[] =>
  Object.entries(personal[table] ?? {})
    .filter(([, treatment]) => wanted(treatment))
    .map(([column]) => column);

const isMention = (treatment: Treatment): boolean => treatment === 'mention';
const isKept = (treatment: Treatment): boolean => typeof treatment === 'object';

/** Tables that are no subjects of facts: each has its own step. */
const APART: readonly string[] = ['factDetail', 'idempotency', 'accessLog'];
const tables = Object.keys(personal).filter((table) => !APART.includes(table)) as SubjectTable[];

/** Whether a column may hold name or address, as text or as JSON; the pattern in the domain then decides. */
const mayName = (column: string, { name, email }: Named) => {
  const text = sql`lower(${sql.ref(column)}::text)`;
  const inJson = JSON.stringify(name).slice(1, -1);
  return sql`(strpos(${text}, lower(${email})) > 0 or strpos(${text}, lower(${name})) > 0
    or strpos(${text}, lower(${inJson})) > 0)`;
};

/**
 * The rows of every table whose words name the person, held until the transaction ends, tables and rows in order;
 * at most `most` of each table. `hold` is false for a look alone.
 */
export async function rowsNaming(
  db: Db,
  named: Named,
  { most, hold }: { readonly most: number; readonly hold: boolean },
): Promise<Mentioning[]> {
  const mention = mentionOf(named);
  const found: Mentioning[] = [];
  for (const table of tables.toSorted()) {
    const columns = columnsOf(table, isMention);
    if (columns.length === 0) continue;
    const { rows } = await sql<AnyRow>`select * from ${sql.table(table)}
      where ${sql.join(
        columns.map((column) => mayName(column, named)),
        sql` or `,
      )} order by id limit ${most} ${hold ? sql`for update` : sql``}`.execute(db);
    for (const before of rows) {
      const without = mentionsOut(before, columns, mention);
      if (Object.keys(without).length > 0) found.push({ table, before, without });
    }
  }
  return found;
}

function mentionsOut(row: object, columns: readonly string[], mention: RegExp): Record<string, unknown> {
  const values = row as Record<string, unknown>;
  return Object.fromEntries(
    columns
      .map((column) => [column, withoutMentions(values[column], mention)] as const)
      .filter(([column, value]) => value !== values[column]),
  );
}

/** How often the person is named where a law demands keeping, by table and column; nothing of it is changed. */
export async function keptNaming(
  db: Db,
  named: Named,
): Promise<{ table: string; column: string; count: number }[]> {
  const asked = Object.keys(personal).flatMap((table) =>
    columnsOf(table, isKept).map((column) => ({ table, column })),
  );
  const counts = [];
  for (const { table, column } of asked) {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
      where ${mayName(column, named)}`.execute(db);
    const count = rows[0]?.count ?? 0;
    if (count > 0) counts.push({ table, column, count });
  }
  return counts;
}

/** Takes the mentions out of the words beside facts, and their salts; answers in how many. */
export async function scrubFactDetail(tx: Tx, named: Named, erasureId: string): Promise<number> {
  const mention = mentionOf(named);
  const { rows } = await sql<Row<'factDetail'>>`select * from fact_detail
    where ${mayName('value', named)} order by fact_id, field for update`.execute(tx);
  let scrubbed = 0;
  for (const { factId, field, value } of rows) {
    const without = withoutMentions(value, mention);
    if (without === value) continue;
    await sql`update fact_detail set value = ${without}, salt = null, erasure_id = ${erasureId}
      where fact_id = ${factId} and field = ${field}`.execute(tx);
    scrubbed += 1;
  }
  return scrubbed;
}

/**
 * Takes the mentions out of stored answers. The hash of the request goes too, for it was made over the same values:
 * a retry is then refused as another request instead of being done twice.
 */
export async function scrubAnswers(tx: Tx, named: Named): Promise<number> {
  const mention = mentionOf(named);
  const { rows } = await sql<Row<'idempotency'>>`select * from idempotency
    where ${mayName('reply', named)} order by person_id, operation, key for update`.execute(tx);
  let scrubbed = 0;
  for (const { personId, operation, key, reply } of rows) {
    const without = withoutMentions(reply, mention);
    if (without === reply) continue;
    await sql`update idempotency set reply = ${JSON.stringify(without)}::jsonb, request_hash = 'erased'
      where person_id = ${personId} and operation = ${operation} and key = ${key}`.execute(tx);
    scrubbed += 1;
  }
  return scrubbed;
}

/** What would be left without anybody if the person went. */
export async function tiesOf(db: Db, personId: string): Promise<Ties> {
  const { rows } = await sql<Ties>`
    with own as (
      select m.organisation_id, m.seat, o.kind, o.name_ko from membership m join organisation o on o.id = m.organisation_id
      where m.person_id = ${personId} and m.ended_at is null
    ), alone as (
      select o.* from own o where not exists (select from membership m where m.organisation_id = o.organisation_id
        and m.seat = o.seat and m.ended_at is null and m.person_id <> ${personId})
    )
    select exists (select from alone where kind = 'house' and seat = 'administrator') as is_last_administrator,
      coalesce((select jsonb_agg(name_ko order by name_ko) from alone a where seat = 'manager' and (
        exists (select from award w where w.supplier_id = a.organisation_id
          and w.state in ('planning', 'agreed', 'active', 'suspended'))
        or exists (select from agreement_party p join programme g on g.id = p.programme_id
          where p.organisation_id = a.organisation_id and g.state <> 'closed')
        or exists (select from site s where s.organisation_id = a.organisation_id
          and s.state in ('open', 'proposed', 'matched', 'baselined', 'improved')))), '[]') as last_manager_of,
      coalesce((select jsonb_agg(number order by number) from site where contact_id = ${personId}
        and state in ('needs_information', 'open', 'proposed', 'matched', 'baselined', 'improved')), '[]')
        as contact_of`.execute(db);
  return rows[0] as Ties;
}

/**
 * The person's living seats and unrevoked tokens, held, and labels of tokens that are revoked already; what proves
 * them, here and elsewhere, and their links that were not used.
 */
export async function accessOf(
  tx: Tx,
  personId: string,
): Promise<{
  seats: Row<'membership'>[];
  tokens: Row<'token'>[];
  credentials: Row<'credential'>[];
  identities: Row<'identity'>[];
  links: Row<'passwordLink'>[];
}> {
  const { rows: credentials } = await sql<Row<'credential'>>`select * from credential
    where person_id = ${personId} for update`.execute(tx);
  const { rows: identities } = await sql<Row<'identity'>>`select * from identity
    where person_id = ${personId} and subject is not null order by id for update`.execute(tx);
  const { rows: seats } = await sql<Row<'membership'>>`select * from membership
    where person_id = ${personId} and ended_at is null order by id for update`.execute(tx);
  const { rows: links } = await sql<Row<'passwordLink'>>`select * from password_link
    where person_id = ${personId} and used_at is null order by id for update`.execute(tx);
  const { rows: tokens } = await sql<Row<'token'>>`select * from token
    where person_id = ${personId} order by id for update`.execute(tx);
  return { seats, tokens, credentials, identities, links };
}

/**
 * The files that the person uploaded, held: those that are evidence of something or a document that was issued, and
 * those that are of nothing.
 */
export async function filesOf(tx: Tx, personId: string): Promise<{ evidence: number; free: string[] }> {
  await sql`select id from file where uploaded_by = ${personId} order by id for update`.execute(tx);
  const { rows } = await sql<{ id: string; used: boolean }>`select f.id,
      exists (select from evidence e where e.file_id = f.id)
        or exists (select from document d where d.file_id = f.id) as used
    from file f where f.uploaded_by = ${personId}
      and not exists (select from erased_file g where g.file_id = f.id) order by f.id`.execute(tx);
  const free = rows.filter(({ used }) => !used).map(({ id }) => id);
  return { evidence: rows.length - free.length, free };
}

/** Earlier requests about the person. */
export async function erasuresOf(db: Db, personId: string): Promise<Row<'erasure'>[]> {
  const { rows } = await sql<Row<'erasure'>>`select * from erasure where person_id = ${personId}
    order by id`.execute(db);
  return rows;
}

/** An erased file whose bytes are still to go. `shared`: another file, not erased, has the same bytes. */
export type Waiting = Row<'erasedFile'> & { readonly sha256: string; readonly shared: boolean };

/** The first erased file after the id whose bytes wait, held; another server's is left to it. */
export async function nextWaiting(tx: Tx, after: string): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`select e.*, f.sha256, exists (
      select from file o where o.sha256 = f.sha256 and not exists (select from erased_file x where x.file_id = o.id)
    ) as shared
    from erased_file e join file f on f.id = e.file_id
    where e.bytes_gone_at is null and e.id > ${after} order by e.id limit 1 for update of e skip locked`.execute(
    tx,
  );
  return rows[0];
}

export async function filesWaiting(db: Db, erasureId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from erased_file
    where erasure_id = ${erasureId} and bytes_gone_at is null`.execute(db);
  return rows[0]?.count ?? 0;
}
