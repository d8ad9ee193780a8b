import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { batched, batchedLock } from './batch.ts';
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

const select = <T extends SubjectTable>(tx: Db, table: T, ids: readonly string[], tail = sql``) =>
  sql<Row<T>>`select * from ${sql.table(table)} where id in ${among(ids)} ${tail}`.execute(tx);

/** The row, or undefined. */
export const find = <T extends SubjectTable>(tx: Db, table: T, id: string): Promise<Row<T> | undefined> =>
  finding(table)(tx, id) as Promise<Row<T> | undefined>;

const finding = perTable((table) =>
  batched(async (db: Db, ids: readonly string[]) => inOrder(ids, (await select(db, table, ids)).rows, idOf)),
);

/** The row; refuses `not_found`. */
export async function get<T extends SubjectTable>(tx: Db, table: T, id: string): Promise<Row<T>> {
  return (await find(tx, table, id)) ?? notFound(table, id);
}

/**
 * The row, held until the transaction ends; refuses `not_found`. Lock in order of (table, id), the
 * ledger last.
 */
export async function lock<T extends SubjectTable>(tx: Tx, table: T, id: string): Promise<Row<T>> {
  return ((await locking(table)(tx, id)) as Row<T> | undefined) ?? notFound(table, id);
}

const locking = perTable((table) =>
  batchedLock(async (tx, ids: readonly string[]) => inOrder(ids, await lockAll(tx, table, ids), idOf)),
);

const idOf = ({ id }: { readonly id: string }): string => id;

/** One of a kind for each table, made when it is first wanted. */
function perTable<Value>(make: (table: SubjectTable) => Value): (table: SubjectTable) => Value {
  const made = new Map<SubjectTable, Value>();
  return (table) => {
    const value = made.get(table) ?? make(table);
    made.set(table, value);
    return value;
  };
}

/**
 * What ids are looked up in. A list of one is said as one: the database keeps a plan for it, where it would plan a
 * list of unknown length anew each time.
 */
export const among = (ids: readonly string[], type: 'uuid' | 'text' = 'uuid'): RawBuilder<unknown> =>
  ids.length === 1
    ? sql`(${ids[0]}::${sql.raw(type)})`
    : sql`(select unnest(${[...ids]}::${sql.raw(type)}[]))`;

/**
 * A table of what is asked: columns of a type and their values, and from 1 the place of each row as `nth`. One row
 * is said as one, as in `among`.
 */
export const asked = (
  columns: readonly (readonly [type: string, values: readonly unknown[]])[],
): RawBuilder<unknown> =>
  columns[0]?.[1].length === 1
    ? sql`(values (${sql.join(columns.map(([type, [value]]) => sql`${value}::${sql.raw(type)}`))}, 1))`
    : sql`unnest(${sql.join(columns.map(([type, values]) => sql`${[...values]}::${sql.raw(type)}[]`))})
        with ordinality`;

/** The answers by their place: each question's rows, none where it has none. */
export function byPlace<R extends { readonly nth: number }>(count: number, rows: readonly R[]): R[][] {
  const places: R[][] = Array.from({ length: count }, () => []);
  for (const row of rows) places[row.nth - 1]?.push(row);
  return places;
}

/** The answers in the order of the ids, undefined where there is no row; `keyOf` says whose a row is. */
export function inOrder<R>(
  keys: readonly string[],
  rows: readonly R[],
  keyOf: (row: R) => string,
): (R | undefined)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  // An id that was sent in capitals is the same id.
  return keys.map((key) => found.get(key.toLowerCase()));
}

/** The row as it stands in its table. */
export const withoutPlace = <R extends { readonly nth: number }>({ nth, ...row }: R): Omit<R, 'nth'> => row;

/** The rows of a list of ids in id order, each held; an id without a row is left out. */
export async function lockAll<T extends SubjectTable>(
  tx: Tx,
  table: T,
  ids: readonly string[],
): Promise<Row<T>[]> {
  return (await select(tx, table, ids, sql`order by id for update`)).rows;
}

function notFound(table: string, id: string): never {
  throw new Refused({ code: 'not_found', facts: { kind: table, id } });
}
