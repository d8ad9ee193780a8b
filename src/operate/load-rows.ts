import type { ClientBase } from 'pg';
import { SetupError } from '../store/setup-error.ts';
import type { Archive, Manifest, ManifestTable } from './archive.ts';
import type { Say } from './backup.ts';
import { EXACT_TEXT, quoted, readForeignKeys, readSequences, readTables, type Table } from './catalogue.ts';
import { findImbalance } from './imbalance.ts';

export const holdsHouse = (): SetupError =>
  new SetupError('This database holds a house already: restore into a new database or folder.');

/**
 * Loads all rows of the archive in one transaction of the owner's, who needs not be a superuser: triggers of
 * the house are off, and foreign keys are taken away and made again, which holds every row against them.
 */
export async function loadRows(owner: ClientBase, archive: Archive, say: Say): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(EXACT_TEXT);
    const tables = await readTables(owner);
    refuseOtherTables(tables, archive.manifest);
    await unguarded(owner, tables, async () => {
      // Asked again now that nobody else can write: a server may have founded the database meanwhile.
      if ((await owner.query('select from house')).rowCount !== 0) throw holdsHouse();
      await owner.query(`truncate ${quoted(...tables.map(({ name }) => name))}`);
      await insertRows(owner, new Map(tables.map((table) => [table.name, table])), { archive, say });
      await setSequences(owner, archive.manifest);
    });
    await refuseImbalance(owner);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw readable(error);
  }
}

/** An archive has the tables and columns that its schema makes: no other, and none is absent. */
function refuseOtherTables(tables: readonly Table[], manifest: Manifest): void {
  const shapeOf = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
    JSON.stringify([name, columns.map((column) => [column.name, column.type])]);
  const ours = new Set(tables.map(shapeOf));
  const stray = manifest.tables.find((table) => !ours.has(shapeOf(table)));
  if (stray || new Set(manifest.tables.map(shapeOf)).size !== ours.size) {
    const what = stray ? `table ${JSON.stringify(stray.name)}` : 'a table is absent';
    throw new SetupError(`The archive does not fit the schema that it names: ${what}.`);
  }
}

async function unguarded(
  owner: ClientBase,
  tables: readonly Table[],
  work: () => Promise<void>,
): Promise<void> {
  const keys = await readForeignKeys(owner);
  for (const { name } of tables) await owner.query(`alter table ${quoted(name)} disable trigger user`);
  for (const { table, name } of keys) {
    await owner.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
  }
  await work();
  for (const { table, name, definition } of keys) {
    await owner.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`);
  }
  for (const { name } of tables) await owner.query(`alter table ${quoted(name)} enable trigger user`);
}

async function insertRows(
  owner: ClientBase,
  tables: ReadonlyMap<string, Table>,
  { archive, say }: { readonly archive: Archive; readonly say: Say },
): Promise<void> {
  const filled = archive.manifest.tables.filter(({ parts }) => parts.length > 0).length;
  const loaded = new Map<string, number>();
  for await (const { table, part, rows } of archive.parts()) {
    const { rowCount } = await owner.query(insertOf(table, tables.get(table.name)), [rows]);
    if (rowCount !== part.rows) {
      throw new SetupError(`The archive has rows of another length in table ${table.name}.`);
    }
    const count = (loaded.get(table.name) ?? 0) + part.rows;
    loaded.set(table.name, count);
    say(`table ${loaded.size} of ${filled}: ${table.name}, ${count} rows`);
  }
}

/** Takes the rows as one JSON array of arrays of text. */
function insertOf({ name, columns }: ManifestTable, table: Table | undefined): string {
  const zeroStamps = (table?.stamps ?? []).filter(({ hasDefault }) => !hasDefault);
  const names = [...columns, ...zeroStamps].map((column) => column.name);
  const values = [
    ...columns.map(({ type }, index) => `(r ->> ${index})::${type}`),
    ...zeroStamps.map(() => `'0'::xid8`),
  ];
  return `insert into ${quoted(name)} (${quoted(...names)}) overriding system value
    select ${values.join(', ')} from json_array_elements($1::json) r
    where json_array_length(r) = ${columns.length}`;
}

async function setSequences(owner: ClientBase, { sequences }: Manifest): Promise<void> {
  const known = new Set(await readSequences(owner));
  for (const { name, last, isCalled } of sequences) {
    if (!known.has(name))
      throw new SetupError(`The archive has a sequence ${JSON.stringify(name)}, its schema has none.`);
    await owner.query('select setval($1::regclass, $2::bigint, $3::boolean)', [quoted(name), last, isCalled]);
  }
}

async function refuseImbalance(owner: ClientBase): Promise<void> {
  const found = await findImbalance(owner);
  if (found !== undefined) throw new SetupError(`The archive's ledger does not balance: ${found}.`);
}

/** What PostgreSQL refuses of the archive's rows, in one line; anything else is a bug and stays what it is. */
function readable(error: unknown): unknown {
  if (!(error instanceof Error) || !('severity' in error)) return error;
  const { table, message } = error as Error & { table?: string };
  const where = table ? `table ${table}: ` : '';
  return new SetupError(`The archive cannot be restored, and nothing was changed: ${where}${message}.`);
}
