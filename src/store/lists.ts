import { type RawBuilder, sql } from 'kysely';
import type { Scope } from './parties.ts';
import type { Db, Row, SubjectTable } from './rows.ts';

/** What a list was asked for. The cursor is the last id of the page before: ids sort by when they were made. */
export type PageAsked = {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly state?: string | undefined;
};

export type PageOf<Item> = { readonly items: Item[]; readonly next: string | null };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A page of a table in id order. `where` narrows it, `own` says which rows belong to an organisation that
 * has no right to see all: a list without a scope does not exist.
 */
export async function listPage<T extends SubjectTable>(
  db: Db,
  table: T,
  asked: PageAsked & {
    scope: Scope;
    where: RawBuilder<unknown>;
    own: (organisationId: string) => RawBuilder<unknown>;
  },
): Promise<PageOf<Row<T>>> {
  const limit = asked.limit ?? 50;
  const conditions = [asked.where];
  if (asked.scope.kind === 'own') conditions.push(asked.own(asked.scope.organisationId));
  if (asked.cursor !== undefined && UUID.test(asked.cursor)) conditions.push(sql`x.id > ${asked.cursor}`);
  if (asked.state !== undefined) conditions.push(sql`x.state = ${asked.state}`);
  const { rows } = await sql<Row<T>>`select x.* from ${sql.table(table)} x
    where ${sql.join(conditions, sql` and `)} order by x.id limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1) as { id: string }).id : null };
}
