import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { backUp, writeBackup } from '../../src/operate/backup.ts';
import { quoted, readTables } from '../../src/operate/catalogue.ts';
import { restore } from '../../src/operate/restore.ts';
import { TarWriter, tarEntries } from '../../src/operate/tar.ts';
import { writeWhole } from '../../src/operate/whole-file.ts';
import { type OpenedDatabase, openDatabase } from '../../src/store/database.ts';
import { type HousePlace, withHouseAsItStands } from '../../src/store/owner.ts';
import { asAdmin, type DatabaseKind, postgresUrl } from './databases.ts';
import { openHouse, type TestHouse } from './house.ts';

/** A folder that is gone after the suite. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dure-moved-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const OTHER: Readonly<Record<DatabaseKind, DatabaseKind>> = { embedded: 'server', server: 'embedded' };

const databases: string[] = [];

/** A place of the kind where nothing is yet, not even a schema; `dropPlaces` takes it away. */
export async function emptyPlace(kind: DatabaseKind, dataFolder: string): Promise<HousePlace> {
  if (kind === 'embedded') return { url: undefined, dataFolder };
  const name = `moved_${randomBytes(6).toString('hex')}`;
  databases.push(name);
  await asAdmin(`create database ${name}`);
  return { url: (await postgresUrl()) + name, dataFolder };
}

export async function dropPlaces(): Promise<void> {
  for (const name of databases.splice(0)) await asAdmin(`drop database if exists ${name} with (force)`);
}

/** Backs a running house of the tests up. */
export const backUpRunning = (
  { database, filesFolder }: Pick<TestHouse, 'database' | 'filesFolder'>,
  file: string,
) =>
  database.asOwner((owner) =>
    writeWhole(file, { replace: false }, (write) =>
      writeBackup(owner, new FolderFileStore(filesFolder), { write, say: () => {}, madeAt: new Date(0) }),
    ),
  );

/** Stops a house, moves it to the place and opens it there; its database is closed by whoever asked. */
export async function moveHouse(house: TestHouse, place: HousePlace, file: string): Promise<TestHouse> {
  await house.app.close();
  await backUpRunning(house, file);
  await restore(place, file, { say: () => {} });
  const database = await openDatabase({ url: place.url, dataFolder: place.dataFolder });
  return openHouse(database, { filesFolder: path.join(place.dataFolder, 'files') });
}

export const backUpPlace = (place: HousePlace, file: string) =>
  backUp(place, file, { replace: false, say: () => {} });

type Lender = Pick<OpenedDatabase, 'asOwner'>;

export const lenderOf = (place: HousePlace): Lender => ({
  asOwner: (work) => withHouseAsItStands(place, work as never),
});

/** Rows and their MD5, by table, read without any of the code that backs up: two houses are the same where these are. */
export function digestsOf(database: Lender): Promise<Record<string, string>> {
  return database.asOwner(async (owner) => {
    await owner.query(`set time zone 'UTC'; set datestyle to 'ISO, MDY'`);
    const digests: Record<string, string> = {};
    for (const { name, columns } of await readTables(owner)) {
      const row = `row(${quoted(...columns.map((column) => column.name))})::text`;
      const { rows } = await owner.query<{ digest: string }>(
        `select count(*) || ' ' || md5(coalesce(string_agg(r, E'\\n' order by r collate "C"), '')) as digest
         from (select ${row} as r from ${quoted(name)}) rows`,
      );
      digests[name] = rows[0]?.digest ?? '';
    }
    return digests;
  });
}

export type Entries = Map<string, Buffer>;

/** Writes another archive from the entries of this one, as the edit leaves them. */
export async function rewrite(from: string, to: string, edit: (entries: Entries) => void): Promise<string> {
  const file = await open(from, 'r');
  const entries: Entries = new Map();
  for await (const { name, read } of tarEntries(file)) entries.set(name, await read());
  await file.close();
  edit(entries);
  const chunks: Buffer[] = [];
  const tar = new TarWriter(async (bytes) => {
    chunks.push(bytes);
  }, new Date(0));
  for (const [name, content] of entries) await tar.add(name, content);
  await tar.end();
  await writeWhole(to, { replace: true }, async (write) => {
    for (const chunk of chunks) await write(chunk);
  });
  return to;
}
