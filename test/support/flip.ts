import pg from 'pg';
import type { OpenedDatabase } from '../../src/store/database.ts';

/** A column, and an SQL expression for its value with one thing changed. */
export type Flip = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly changed: string;
};

const text = (column: string): string => `overlay(${column} placing chr(ascii(${column}) # 1) from 1 for 1)`;

/** How a value of a type is changed by as little as there is: a bit, a letter, a day, a millionth of a second. */
const changes: Readonly<Record<string, (column: string) => string>> = {
  boolean: (column) => `not ${column}`,
  integer: (column) => `${column} # 1`,
  bigint: (column) => `${column} # 1`,
  date: (column) => `${column} + 1`,
  'timestamp with time zone': (column) => `${column} + interval '1 microsecond'`,
  text,
  'character(3)': text,
  uuid: (column) => `overlay(${column}::text placing
    case right(${column}::text, 1) when '0' then '1' else '0' end from 36 for 1)::uuid`,
  'uuid[]': (column) => `${column} || gen_random_uuid()`,
  'text[]': (column) => `${column} || '~'::text`,
  bytea: (column) => `set_byte(${column}, 0, get_byte(${column}, 0) # 1)`,
  jsonb: (column) => `case jsonb_typeof(${column}) when 'object' then ${column} || '{"~": 1}'
    when 'array' then ${column} || '[1]' else '"~"' end`,
};

/** Every column of every table, but the transaction numbers that a restore writes anew. */
export async function flipsOf(database: OpenedDatabase): Promise<Flip[]> {
  const { rows } = await database.pool.query<{ table: string; column: string; type: string }>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and format_type(a.atttypid, a.atttypmod) <> 'xid8'
    order by 1, a.attnum`);
  return rows.map(({ table, column, type }) => {
    const change = changes[type];
    if (change === undefined) throw new Error(`no way to change a ${type}: ${table}.${column}`);
    return { table, column, type, changed: change(`"${column}"`) };
  });
}

/**
 * Changes the column in one row, as somebody at the files would: past triggers and foreign keys. Gives back how
 * to undo it; undefined where no row has a value there, or where the table lets no such change pass.
 */
export async function flip(
  database: OpenedDatabase,
  { table, column, type, changed }: Flip,
): Promise<(() => Promise<void>) | undefined> {
  const write = (statement: string, values: unknown[]) =>
    database.asOwner(async (owner) => {
      await owner.query('set session_replication_role = replica');
      return owner.query<{ at: string; was: string }>(statement, values);
    });
  try {
    const { rows } = await write(
      `update "${table}" t set "${column}" = ${changed.replaceAll(`"${column}"`, `t."${column}"`)}
       from (select ctid as at, "${column}"::text as was from "${table}" where "${column}"::text <> '' limit 1) old
       where t.ctid = old.at returning t.ctid::text as at, old.was`,
      [],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    return async () => {
      await write(`update "${table}" set "${column}" = $1::text::${type} where ctid = $2::tid`, [
        row.was,
        row.at,
      ]);
    };
  } catch (error) {
    if (error instanceof pg.DatabaseError && ['23514', '23505', '23502', '428C9'].includes(error.code ?? ''))
      return undefined;
    throw error;
  }
}
