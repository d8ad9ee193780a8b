import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClientBase } from 'pg';
import { PROJECT_ROOT } from '../project-root.ts';
import { repin, repinnedBy } from './repin.ts';
import { SetupError } from './setup-error.ts';

/** One SQL file: its name without `.sql`, its text and the SHA-256 of the text. */
export type SqlFile = { readonly name: string; readonly text: string; readonly checksum: string };

/** Forward-only migrations in order, and the functions that are applied again whenever one of them changes. */
export type SqlFiles = { readonly migrations: readonly SqlFile[]; readonly functions: readonly SqlFile[] };

const STORE = path.join(PROJECT_ROOT, 'src/store');
const MIGRATION_NAME = /^\d{12}-[a-z0-9]+(-[a-z0-9]+)*$/;
/** Stands in table `migration` for all of functions/*.sql, with the hash of their hashes. */
export const FUNCTIONS_ROW = 'functions';
/** The advisory lock that servers starting together queue at: 'dure' in ASCII. */
export const MIGRATION_LOCK = 0x64757265;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function read(folder: string): SqlFile[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return names.sort().map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { name: file.slice(0, -'.sql'.length), text, checksum: sha256(text) };
  });
}

/** Reads migrations/ and functions/ of the folder. Throws a SetupError for a migration that is not `YYYYMMDDHHMM-name.sql`. */
export function readSqlFiles(store: string = STORE): SqlFiles {
  const migrations = read(path.join(store, 'migrations'));
  const misnamed = migrations.find(({ name }) => !MIGRATION_NAME.test(name));
  if (misnamed) {
    throw new SetupError(`Migration ${misnamed.name}.sql must be named YYYYMMDDHHMM-name.sql.`);
  }
  return { migrations, functions: read(path.join(store, 'functions')) };
}

/** One hash over files: a database made from the same hash has the same tables and functions. */
export const hashOf = (files: readonly SqlFile[]): string =>
  sha256(files.map(({ name, checksum }) => `${name} ${checksum}\n`).join(''));

/**
 * Brings the database to the files, as its owner: each new migration in a transaction of its own, then all
 * functions in one where anything changed. Servers that start together queue at an advisory lock.
 * Returns the names applied. Throws a SetupError, having changed nothing, where history does not agree.
 */
export async function migrate(client: ClientBase, files: SqlFiles): Promise<readonly string[]> {
  // Held until the connection ends: whoever migrates opens one for it.
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  await client.query(
    `create table if not exists migration (
       name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration',
  );
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const pending = pendingMigrations(files.migrations, applied);
  for (const file of pending) await apply(client, 'migrations', [file], file);
  const functions = { name: FUNCTIONS_ROW, checksum: hashOf(files.functions) };
  if (pending.length === 0 && applied.get(FUNCTIONS_ROW) === functions.checksum) return [];
  await apply(client, 'functions', files.functions, functions);
  return [...pending.map(({ name }) => name), FUNCTIONS_ROW];
}

/** What is still to apply. Refuses a history that a fresh database would not have. */
function pendingMigrations(
  migrations: readonly SqlFile[],
  applied: ReadonlyMap<string, string>,
): readonly SqlFile[] {
  const known = new Set(migrations.map(({ name }) => name));
  const done = [...applied.keys()].filter((name) => name !== FUNCTIONS_ROW).sort();
  const unknown = done.find((name) => !known.has(name));
  if (unknown) {
    throw new SetupError(
      `The database has migration ${unknown}, which this version does not know: start the version that applied it, or a newer one.`,
    );
  }
  const changed = migrations.find(
    ({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum,
  );
  if (changed) {
    throw new SetupError(
      `Migration ${changed.name}.sql was changed after it was applied: restore its text and write the change as a new migration.`,
    );
  }
  const pending = migrations.filter(({ name }) => !applied.has(name));
  const late = pending.find(({ name }) => name < (done.at(-1) ?? ''));
  if (late) {
    throw new SetupError(
      `Migration ${late.name}.sql is older than ${done.at(-1)}, which is already applied: give it a later date.`,
    );
  }
  return pending;
}

/** Runs the files and records them under the entry, in one transaction. */
async function apply(
  client: ClientBase,
  folder: string,
  files: readonly SqlFile[],
  entry: { readonly name: string; readonly checksum: string },
): Promise<void> {
  await client.query('begin');
  try {
    for (const file of files) {
      await run(client, folder, file);
      for (const table of repinnedBy(file.text)) await repin(client, table, file.name);
    }
    await client.query(
      `insert into migration (name, checksum) values ($1, $2)
       on conflict (name) do update set checksum = excluded.checksum, applied_at = now()`,
      [entry.name, entry.checksum],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Runs one file; an error of PostgreSQL names the file and the line. */
async function run(client: ClientBase, folder: string, file: SqlFile): Promise<void> {
  try {
    await client.query(file.text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const position = 'position' in error ? Number(error.position) : Number.NaN;
    const line = Number.isNaN(position) ? '' : `:${file.text.slice(0, position).split('\n').length}`;
    throw new Error(`src/store/${folder}/${file.name}.sql${line}: ${error.message}`, { cause: error });
  }
}
