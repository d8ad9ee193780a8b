import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { type FileStore, FolderFileStore } from '../adapters/file-store.ts';
import { MIGRATION_LOCK } from '../store/migrate.ts';
import { type HousePlace, withHouseAsItStands } from '../store/owner.ts';
import { SetupError } from '../store/setup-error.ts';
import {
  ARCHIVE_VERSION,
  fileName,
  MANIFEST,
  type Manifest,
  type ManifestTable,
  PART_BYTES,
  type Part,
  partName,
  sha256Of,
} from './archive.ts';
import { EXACT_TEXT, quoted, readSequences, readTables, type Table } from './catalogue.ts';
import { TarWriter } from './tar.ts';
import { writeWhole } from './whole-file.ts';

export type Say = (line: string) => void;

/** Where the files of the house at the place lie. */
export const filesOf = ({ dataFolder }: HousePlace): FileStore =>
  new FolderFileStore(path.join(dataFolder, 'files'));

/**
 * Backs a house up into one file: every table as of one moment, and the files. A server database may be at
 * work meanwhile; an embedded one must be free. Throws a SetupError for what the operator can mend; then
 * there is no file.
 */
export function backUp(
  place: HousePlace,
  file: string,
  { replace, say }: { readonly replace: boolean; readonly say: Say },
): Promise<Manifest> {
  return writeWhole(file, { replace }, (write) =>
    withHouseAsItStands(place, (owner) =>
      writeBackup(owner, filesOf(place), { write, say, madeAt: new Date() }),
    ),
  );
}

type Output = {
  readonly write: (bytes: Buffer) => Promise<void>;
  readonly say: Say;
  readonly madeAt: Date;
};

/** Writes the archive over the owner's connection, which is in one transaction until the archive is written. */
export async function writeBackup(
  owner: ClientBase,
  store: FileStore,
  { write, say, madeAt }: Output,
): Promise<Manifest> {
  const tar = new TarWriter(write, madeAt);
  try {
    const tables = await holdTables(owner);
    const head = await readHead(owner);
    const written: ManifestTable[] = [];
    for (const [index, table] of tables.entries()) {
      const parts = await writeTable(owner, table, tar);
      written.push({ name: table.name, columns: [...table.columns], parts });
      const rows = parts.reduce((sum, part) => sum + part.rows, 0);
      say(`table ${index + 1} of ${tables.length}: ${table.name}, ${rows} rows`);
    }
    const sequences = await readSequenceValues(owner);
    const files = await writeFiles(owner, store, { tar, say });
    const manifest: Manifest = {
      format: 'dure-backup',
      version: ARCHIVE_VERSION,
      madeAt: madeAt.toISOString(),
      ...head,
      tables: written,
      sequences,
      files,
    };
    await tar.add(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
    await tar.end();
    return manifest;
  } finally {
    await owner.query('rollback');
  }
}

/**
 * Takes the snapshot and holds the tables as they are. Whoever migrates now is waited for, before the snapshot
 * is taken; a migration that comes later waits for the end, and servers that have none to apply start.
 */
async function holdTables(owner: ClientBase): Promise<Table[]> {
  await owner.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
  await owner.query('begin isolation level repeatable read, read only');
  await owner.query(EXACT_TEXT);
  const tables = await readTables(owner);
  if (!tables.some(({ name }) => name === 'house')) {
    throw new SetupError('There is nothing to back up: this database holds no house.');
  }
  await owner.query(`lock table ${quoted(...tables.map(({ name }) => name))} in access share mode`);
  await owner.query('select pg_advisory_unlock_shared($1)', [MIGRATION_LOCK]);
  return tables;
}

async function readHead(owner: ClientBase): Promise<Pick<Manifest, 'postgres' | 'migrations'>> {
  const { rows } = await owner.query<{ postgres: string; founded: boolean }>(
    `select current_setting('server_version') as postgres, exists (select from house) as founded`,
  );
  const [{ postgres, founded } = { postgres: '', founded: false }] = rows;
  if (!founded) throw new SetupError('There is nothing to back up: this database has not been founded.');
  const { rows: migrations } = await owner.query<{ name: string; checksum: string }>(
    `select name, checksum from migration where name <> 'functions' order by name collate "C"`,
  );
  return { postgres, migrations };
}

const compress = promisify(gzip);

async function writeTable(owner: ClientBase, table: Table, tar: TarWriter): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const lines of linesOf(owner, table)) {
    const text = Buffer.from(`${lines.join('\n')}\n`);
    const compressed = await compress(text);
    await tar.add(partName(table.name, parts.length), compressed);
    parts.push({ rows: lines.length, bytes: text.length, sha256: sha256Of(compressed) });
  }
  return parts;
}

/** A fetch aims at so much text; how many rows that is is learnt from the rows before. */
const FETCH_BYTES = 1024 * 1024;

/** The rows of a table in the order of its key, a part at a time. */
async function* linesOf(owner: ClientBase, { name, columns, key }: Table): AsyncGenerator<string[]> {
  const texts = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  const order = key.length > 0 ? `order by ${quoted(...key)}` : '';
  await owner.query(
    `declare part no scroll cursor for select to_json(array[${texts}]::text[])::text as line from ${quoted(name)} ${order}`,
  );
  let lines: string[] = [];
  let bytes = 0;
  for (let count = 10; ; ) {
    const { rows } = await owner.query<{ line: string }>(`fetch ${count} from part`);
    if (rows.length === 0) break;
    const fetched = rows.reduce((sum, { line }) => sum + line.length, 0);
    lines.push(...rows.map(({ line }) => line));
    bytes += fetched;
    count = Math.min(Math.max(Math.floor((FETCH_BYTES * rows.length) / fetched), 1), 10_000);
    if (bytes < PART_BYTES) continue;
    yield lines;
    lines = [];
    bytes = 0;
  }
  if (lines.length > 0) yield lines;
  await owner.query('close part');
}

/**
 * Sequences stand outside any snapshot, so what is read after the rows is at or beyond what the rows used:
 * numbers may be skipped after a restore, and none comes twice.
 */
async function readSequenceValues(owner: ClientBase): Promise<Manifest['sequences']> {
  const values: Manifest['sequences'] = [];
  for (const name of await readSequences(owner)) {
    const { rows } = await owner.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${quoted(name)}`,
    );
    for (const { last, called } of rows) values.push({ name, last, isCalled: called });
  }
  return values;
}

/** Leaves out the files whose bytes were erased on request; a house of an earlier schema has none. */
async function whoseBytesStay(owner: ClientBase): Promise<string> {
  const { rows } = await owner.query<{ known: boolean }>(
    `select to_regclass('public.erased_file') is not null as known`,
  );
  if (!rows[0]?.known) return '';
  return 'where not exists (select from erased_file e where e.file_id = f.id and e.bytes_gone_at is not null)';
}

/**
 * The bytes of each file of the snapshot. Bytes are kept before their row is, and never change, so a row that
 * the snapshot sees has its bytes; whatever is gone or damaged all the same is named.
 */
async function writeFiles(
  owner: ClientBase,
  store: FileStore,
  { tar, say }: { readonly tar: TarWriter; readonly say: Say },
): Promise<Manifest['files']> {
  await owner.query(
    `declare file_part no scroll cursor for select distinct sha256 from file f ${await whoseBytesStay(owner)} order by sha256`,
  );
  const files: Manifest['files'] = { count: 0, bytes: 0, missing: [] };
  for (;;) {
    const { rows } = await owner.query<{ sha256: string }>('fetch 1000 from file_part');
    if (rows.length === 0) return files;
    for (const { sha256 } of rows) {
      const read = await store.read(sha256);
      if (read.ok) {
        await tar.add(fileName(sha256), read.value);
        files.count += 1;
        files.bytes += read.value.length;
      } else {
        files.missing.push(sha256);
      }
    }
    say(`files: ${files.count}`);
  }
}
