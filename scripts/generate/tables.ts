import { CamelCasePlugin } from 'kysely';
import type { PoolClient } from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { byTable, dumpSchema } from './schema.ts';

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly generated: 'always' | 'default' | null;
  readonly comment: string | null;
  /** The definitions of the checks on this column alone. */
  readonly checks: readonly string[];
};

const COLUMNS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable, col_description(c.oid, a.attnum) as comment,
    array(select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] order by k.conname) as checks,
    case when a.attgenerated <> '' or a.attidentity = 'a' then 'always'
         when a.atthasdef or a.attidentity = 'd' then 'default' end as generated
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
    and a.attnum > 0 and not a.attisdropped
  order by c.relname collate "C", a.attnum`;

/** How rows come out (src/store/row-types.ts). A type that is not here must be given a line before it is used. */
const TYPES: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'bigint',
  numeric: 'string',
  text: 'string',
  character: 'string',
  uuid: 'string',
  date: 'string',
  'timestamp with time zone': 'string',
  interval: 'string',
  bytea: 'Buffer',
  xid8: 'string',
  'double precision': 'number',
};

/** `state text check (state in ('draft', 'active'))` reads as `'draft' | 'active'`, so that a misspelt state does not compile. */
function unionOf(checks: readonly string[]): string | undefined {
  for (const check of checks) {
    const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[((?:'[a-z0-9_.-]+'::text(?:, )?)+)\]\)\)\)$/i.exec(
      check,
    )?.[1];
    if (list) return list.replaceAll('::text', '').replaceAll(', ', ' | ');
  }
  return undefined;
}

function typeOf(column: Column, imports: Set<string>): string {
  const declared = /^@type (\w+) from (\S+)$/.exec(column.comment ?? '');
  if (declared) imports.add(`import type { ${declared[1]} } from '${declared[2]}';`);
  if (column.type === 'jsonb' && !declared) return 'unknown';
  const list = column.type.endsWith('[]');
  const known =
    column.type === 'jsonb' ? undefined : TYPES[column.type.replace(/\(.*?\)/, '').replace('[]', '')];
  const one = declared?.[1] ?? unionOf(column.checks) ?? known;
  if (!one)
    throw new Error(`${column.table}.${column.column}: no TypeScript type is known for ${column.type}`);
  return `${list ? `${one}[]` : one}${column.nullable ? ' | null' : ''}`;
}

const { toCamel, toSnake } = (() => {
  class Names extends CamelCasePlugin {
    toCamel = (name: string) => this.camelCase(name);
    toSnake = (name: string) => this.snakeCase(name);
  }
  return new Names();
})();

/** The name as rows carry it; throws where Kysely would not find its way back to the database's name. */
function camel(name: string): string {
  const made = toCamel(name);
  if (toSnake(made) !== name)
    throw new Error(`${name}: reads as ${made}, which is written as ${toSnake(made)}; rename it`);
  return made;
}

function lineOf(column: Column, imports: Set<string>): string {
  const type = typeOf(column, imports);
  const wrapped =
    column.generated === 'always'
      ? `GeneratedAlways<${type}>`
      : column.generated === 'default'
        ? `Generated<${type}>`
        : type;
  return `  ${camel(column.column)}: ${wrapped};`;
}

async function writeTables(owner: PoolClient): Promise<string> {
  const { rows } = await owner.query<Column>(COLUMNS);
  const tables = byTable(rows);
  const imports = new Set<string>();
  const interfaces: string[] = [];
  const entries: string[] = [];
  for (const [table, columns] of tables) {
    const key = camel(table);
    const name = `${key[0]?.toUpperCase()}${key.slice(1)}Table`;
    entries.push(`  ${key}: ${name};`);
    interfaces.push(`export interface ${name} {\n${columns.map((c) => lineOf(c, imports)).join('\n')}\n}\n`);
  }
  const kysely = ['Generated', 'GeneratedAlways'].filter((word) =>
    interfaces.some((text) => text.includes(`${word}<`)),
  );
  const head = [
    '// Written by `npm run generate` from src/store/migrations; do not edit.',
    `import type { ${kysely.join(', ')} } from 'kysely';`,
    ...[...imports].sort(),
  ];
  const body = [...interfaces, `export interface Database {\n${entries.join('\n')}\n}\n`];
  return `${head.join('\n')}\n\n${body.join('\n')}`;
}

/** The tables' types and schema.sql, read from a freshly migrated database. */
export async function generate(): Promise<Record<string, string>> {
  const database = await openDatabase({ memory: true });
  try {
    return await database.asOwner(async (owner) => ({
      'src/store/tables.generated.ts': await writeTables(owner),
      'schema.sql': await dumpSchema(owner),
    }));
  } finally {
    await database.close();
  }
}
