import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { Refused } from './refused.ts';
import type { Database } from './tables.generated.ts';
import type { Tx } from './transaction.ts';

/** A handle that reads, inside a transaction or outside. */
export type Db = Kysely<Database>;

/** The tables whose rows are subjects of facts: each has an id and a revision. */
export type SubjectTable = {
  [T in keyof Database]: Selectable<Database[T]> extends { id: string; revision: number } ? T : never;
}[keyof Database];

/** A row as domain and actions see it: camelCase, bigint won, days and instants as text. Salts are the store's own. */
export type Row<T extends keyof Database> = Omit<Selectable<Database[T]>, 'salts'>;

const select = <T extends SubjectTable>(tx: Db, table: T, id: string, tail = sql``) =>
  sql<Row<T>>`select * from ${sql.table(table)} where id = ${id} ${tail}`.execute(tx);

/** The row, or undefined. */
export async function find<T extends SubjectTable>(
  tx: Db,
  table: T,
  id: string,
): Promise<Row<T> | undefined> {
  return (await select(tx, table, id)).rows[0];
}

/** The row; refuses `not_found`. */
export async function get<T extends SubjectTable>(tx: Db, table: T, id: string): Promise<Row<T>> {
  return (await find(tx, table, id)) ?? notFound(table, id);
}

/**
 * The row, held until the transaction ends; refuses `not_found`. Lock in order of (table, id), the
 * ledger last.
 */
export async function lock<T extends SubjectTable>(tx: Tx, table: T, id: string): Promise<Row<T>> {
  return (await select(tx, table, id, sql`for update`)).rows[0] ?? notFound(table, id);
}

/**
 * What ids are looked up in. A list of one is said as one: the database keeps a plan for it, where it would plan a
 * list of unknown length anew each time.
 */
export const among = (ids: readonly string[], type: 'uuid' | 'text' = 'uuid'): RawBuilder<unknown> =>
  ids.length === 1
    ? sql`(${ids[0]}::${sql.raw(type)})`
    : sql`(select unnest(${[...ids]}::${sql.raw(type)}[]))`;

/** The rows of a list of ids in id order, each held; an id without a row is left out. */
export async function lockAll<T extends SubjectTable>(
  tx: Tx,
  table: T,
  ids: readonly string[],
): Promise<Row<T>[]> {
  const { rows } = await sql<Row<T>>`select * from ${sql.table(table)}
    where id in ${among(ids)} order by id for update`.execute(tx);
  return rows;
}

function notFound(table: string, id: string): never {
  throw new Refused({ code: 'not_found', facts: { kind: table, id } });
}
