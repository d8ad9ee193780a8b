import pg, { type ClientBase } from 'pg';

/** A table as the database describes it; `stamps` are its columns of transaction ids. */
export type Table = {
  readonly name: string;
  /** In their order, without generated columns and stamps; the type as SQL writes it. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /**
   * Columns of type xid8 mean something in the database that wrote them and nothing in another, so no backup
   * holds them. A restored row bears the restore's own transaction where the column has a default, else 0.
   */
  readonly stamps: readonly { readonly name: string; readonly hasDefault: boolean }[];
  /** The columns of the primary key; empty without one. */
  readonly key: readonly string[];
};

/** Kept by the migrations that make a schema, so it is part of no backup's rows. */
const MIGRATIONS = 'migration';

const TABLES = `
  select c.relname as name,
    coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
      order by a.attnum) filter (where a.atttypid <> 'xid8'::regtype), '[]') as columns,
    coalesce(json_agg(json_build_object('name', a.attname, 'hasDefault', a.atthasdef)
      order by a.attnum) filter (where a.atttypid = 'xid8'::regtype), '[]') as stamps,
    array(select k.attname::text from pg_index i
      cross join unnest(i.indkey::int2[]) with ordinality as u(number, place)
      join pg_attribute k on k.attrelid = c.oid and k.attnum = u.number
      where i.indrelid = c.oid and i.indisprimary order by u.place) as key
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> '${MIGRATIONS}'
  group by c.oid, c.relname order by c.relname collate "C"`;

/** Every table of the house, by name: what a migration adds is here without anybody's doing. */
export async function readTables(owner: ClientBase): Promise<Table[]> {
  return (await owner.query<Table>(TABLES)).rows;
}

/** The names of all sequences, those of identity columns included. */
export async function readSequences(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
     order by relname collate "C"`,
  );
  return rows.map(({ name }) => name);
}

export type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string };

export async function readForeignKeys(owner: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await owner.query<ForeignKey>(
    `select r.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class r on r.oid = k.conrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0
     order by r.relname collate "C", k.conname collate "C"`,
  );
  return rows;
}

/** Names as SQL takes them, whatever is in them. */
export const quoted = (...names: readonly string[]): string =>
  names.map((name) => pg.escapeIdentifier(name)).join(', ');

/**
 * Text is how a value leaves one database and enters another, unchanged to the last digit: as long as both
 * sessions write and read it alike.
 */
export const EXACT_TEXT = `set local time zone 'UTC'; set local datestyle to 'ISO, MDY';
  set local intervalstyle to 'postgres'; set local extra_float_digits to 1; set local bytea_output to 'hex';
  set local lc_monetary to 'C'; set local xmloption to 'content'`;
