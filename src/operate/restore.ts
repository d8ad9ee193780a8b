import type { ClientBase } from 'pg';
import type { FileStore } from '../adapters/file-store.ts';
import { migrate, readSqlFiles, type SqlFiles } from '../store/migrate.ts';
import { type HousePlace, withDatabaseOf } from '../store/owner.ts';
import { SetupError } from '../store/setup-error.ts';
import { type Archive, type Manifest, withArchive } from './archive.ts';
import { filesOf, type Say } from './backup.ts';
import { holdsHouse, loadRows } from './load-rows.ts';

/**
 * Restores an archive into a database that holds no house yet, embedded or on a server, and migrates it on to
 * this version's schema. The files come first, then all rows in one transaction: cut off at any moment, it
 * leaves a database without a house, and can be started again. Throws a SetupError for what the operator can
 * mend.
 */
export function restore(
  place: HousePlace,
  file: string,
  { say, files = readSqlFiles() }: { readonly say: Say; readonly files?: SqlFiles },
): Promise<Manifest> {
  return withArchive(file, async (archive) => {
    const then = schemaOf(archive.manifest, files);
    await withDatabaseOf(place, then, async (owner) => {
      await refuseHouse(owner, archive.manifest);
      await migrate(owner, then);
      await keepFiles(archive, filesOf(place), say);
      await loadRows(owner, archive, say);
      const applied = await migrate(owner, files);
      const later = applied.filter((name) => name !== 'functions');
      if (later.length > 0) say(`migrated on: ${later.join(', ')}`);
      await owner.query('analyze');
    });
    return archive.manifest;
  });
}

/**
 * The archive's schema by our own migrations; of an earlier one without the functions, which are today's and
 * may not fit it. Throws a SetupError where it is not a schema that ours has been.
 */
function schemaOf({ migrations }: Manifest, files: SqlFiles): SqlFiles {
  const ours = new Map(files.migrations.map((file) => [file.name, file]));
  const then = migrations.map(({ name, checksum }) => {
    const file = ours.get(name);
    if (!file) {
      throw new SetupError(
        `The archive is of a newer version: it has migration ${name}, which this one does not know.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new SetupError(`The archive's schema is not ours: its migration ${name} has another text.`);
    }
    return file;
  });
  return then.length === files.migrations.length ? files : { migrations: then, functions: [] };
}

/** Refuses, before anything is changed, a database that holds a house or a schema that the archive's cannot grow to. */
async function refuseHouse(owner: ClientBase, { migrations }: Manifest): Promise<void> {
  const { rows } = await owner.query<{ house: boolean; migrated: boolean }>(
    `select to_regclass('public.house') is not null as house, to_regclass('public.migration') is not null as migrated`,
  );
  const [known = { house: false, migrated: false }] = rows;
  if (known.house && (await owner.query('select from house')).rowCount !== 0) throw holdsHouse();
  if (!known.migrated) return;
  const then = new Set(migrations.map(({ name }) => name));
  const { rows: applied } = await owner.query<{ name: string }>('select name from migration order by name');
  const later = applied.find(({ name }) => name !== 'functions' && !then.has(name));
  if (later) {
    throw new SetupError(
      `This database was made for a newer schema than the archive's (it has ${later.name}): restore into a new database or folder, which is then migrated on.`,
    );
  }
}

async function keepFiles(archive: Archive, store: FileStore, say: Say): Promise<void> {
  let count = 0;
  for await (const { sha256, bytes } of archive.files()) {
    const kept = await store.keep(bytes);
    if (!kept.ok) throw new SetupError(`The file ${sha256} could not be kept: ${kept.refusal.facts.cause}.`);
    count += 1;
    if (count % 1000 === 0) say(`files: ${count} of ${archive.manifest.files.count}`);
  }
  say(`files: ${count} of ${archive.manifest.files.count}`);
}
