import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { type Manifest, sha256Of } from '../../src/operate/archive.ts';
import { restore } from '../../src/operate/restore.ts';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { migrate, readSqlFiles } from '../../src/store/migrate.ts';
import { type HousePlace, withDatabaseOf } from '../../src/store/owner.ts';
import { SetupError } from '../../src/store/setup-error.ts';
import { describeDatabases } from '../support/databases.ts';
import { FULL } from '../support/full.ts';
import { givenProgramme } from '../support/given.ts';
import { givenEverything } from '../support/given-everything.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import {
  backUpPlace,
  backUpRunning,
  digestsOf,
  dropPlaces,
  type Entries,
  emptyPlace,
  lenderOf,
  rewrite,
  temporaryFolder,
} from '../support/moved.ts';

const MOVING = path.join(PROJECT_ROOT, `.cache/moving-${process.pid}.mjs`);
const silent = (): void => {};

beforeAll(async () => {
  await build({
    entryPoints: [path.join(PROJECT_ROOT, 'test/operate/moving.ts')],
    outfile: MOVING,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return () => rmSync(MOVING);
});

const manifestOf = (entries: Entries): Manifest => JSON.parse(String(entries.get('manifest.json')));

/** Changes the manifest; everything that it sums is left as it is. */
const altering =
  (change: (manifest: Manifest) => void) =>
  (entries: Entries): void => {
    const manifest = manifestOf(entries);
    change(manifest);
    entries.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  };

/** Changes the text of a table's first part and makes every sum fit again, as a forger would. */
const forging =
  (name: string, change: (text: string) => string) =>
  (entries: Entries): void => {
    const part = `tables/${name}/000001.ndjson.gz`;
    const text = Buffer.from(change(gunzipSync(entries.get(part) as Buffer).toString()));
    const compressed = gzipSync(text);
    entries.set(part, compressed);
    altering(({ tables }) => {
      const [first] = tables.find((table) => table.name === name)?.parts ?? [];
      Object.assign(first as object, { bytes: text.length, sha256: sha256Of(compressed) });
    })(entries);
  };

/** Puts an entry before the manifest, which stays the last. */
const adding =
  (name: string, content: string) =>
  (entries: Entries): void => {
    const manifest = entries.get('manifest.json') as Buffer;
    entries.delete('manifest.json');
    entries.set(name, Buffer.from(content));
    entries.set('manifest.json', manifest);
  };

const HOSTILE: readonly (readonly [what: string, edit: (entries: Entries) => void, says: string | RegExp])[] =
  [
    [
      'with a name that climbs out of its folder',
      adding('files/../../../escaped', 'x'),
      'is not what its name says',
    ],
    [
      'with an entry that nobody listed',
      adding('tables/fact/999999.ndjson.gz', 'x'),
      'is not in the manifest',
    ],
    [
      'with a file whose bytes are others',
      adding(`files/aa/${'a'.repeat(64)}`, 'x'),
      'is not what its name says',
    ],
    ['without its manifest', (entries) => entries.delete('manifest.json'), 'it has no manifest'],
    [
      'with a part that is absent',
      (entries) => entries.delete('tables/fact/000001.ndjson.gz'),
      'is not what the manifest says',
    ],
    [
      'with a manifest of no shape',
      altering((manifest) => Object.assign(manifest, { tables: 7 })),
      'not of the shape',
    ],
    [
      'of a newer format',
      altering((manifest) => Object.assign(manifest, { version: 2 })),
      'The archive is of format 2',
    ],
    [
      'of a newer schema',
      altering(({ migrations }) => migrations.push({ name: '209901010000-later', checksum: 'a'.repeat(64) })),
      'it has migration 209901010000-later, which this one does not know',
    ],
    [
      'with an unknown column',
      altering(({ tables }) => tables[0]?.columns.push({ name: 'x"; drop table fact; --', type: 'text' })),
      'does not fit the schema that it names',
    ],
    [
      'that inflates beyond what it says',
      (entries) => {
        const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
        entries.set('tables/fact/000001.ndjson.gz', bomb);
        altering(({ tables }) => {
          const [part] = tables.find(({ name }) => name === 'fact')?.parts ?? [];
          Object.assign(part as object, { sha256: sha256Of(bomb) });
        })(entries);
      },
      'does not unpack to the size in the manifest',
    ],
    [
      'with a value of another type',
      forging('person', (text) => text.replace('["', '["not a uuid')),
      /nothing was changed: .*uuid/,
    ],
    [
      'with a row of another length',
      forging('person', (text) => text.replace(']', ',"more"]')),
      'rows of another length',
    ],
    [
      'with a row that another refers to left out of reach',
      forging('person', (text) => text.replace(/^\["...../, '["00000')),
      'violates foreign key',
    ],
    [
      'with a balance that its entries do not make',
      forging('account', (text) => text.replace(/"(\d{7,})"/, '"9$1"')),
      /ledger does not balance|violates check/,
    ],
  ];

/** The process of its own that moves a house; resolves with what it said, once it has said a line that begins so. */
function moving(line: string, words: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [MOVING, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      if (said.includes(line)) resolve(child);
    });
    child.once('exit', () => reject(new Error(`it ended before it said ${line}: ${said}`)));
  });
}

describeDatabases((open, kind) => {
  const folder = temporaryFolder();
  const good = path.join(folder, 'good.tar');
  let house: TestHouse;
  let before: Record<string, string>;
  let count = 0;

  beforeAll(async () => {
    house = await openHouse(await open());
    await givenEverything(house, await givenProgramme(house));
    await backUpRunning(house, good);
    before = await digestsOf(house.database);
  });
  afterEach(dropPlaces);
  afterAll(() => house.app.close());

  const nextPlace = (): Promise<HousePlace> => {
    count += 1;
    return emptyPlace(kind, path.join(folder, `data-${count}`));
  };

  const NO_HOUSE = /There is no database in|this database (holds no house|has not been founded)/;

  async function refuseRestore(place: HousePlace, [, edit, says]: (typeof HOSTILE)[number]): Promise<void> {
    const file = await rewrite(good, path.join(folder, 'hostile.tar'), edit);
    const refused = await restore(place, file, { say: silent }).then(
      () => 'restored',
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(SetupError);
    expect((refused as Error).message).toMatch(says);
    expect((refused as Error).message).not.toContain('\n');
  }

  // What is refused is refused by the same lines on both databases; in full it is seen on both.
  const hostileHere = FULL || kind === 'server' ? HOSTILE : HOSTILE.slice(0, 1);
  test.each(hostileHere)('an archive %s is refused in one line, and leaves no house', async (...hostile) => {
    const place = await nextPlace();
    await refuseRestore(place, hostile);
    expect(existsSync(path.join(folder, 'escaped'))).toBe(false);
    await expect(backUpPlace(place, path.join(folder, 'none.tar'))).rejects.toThrow(NO_HOUSE);
  });

  test('where one was refused half-way the next one is restored', async () => {
    const place = await nextPlace();
    await refuseRestore(place, HOSTILE.find(([what]) => what === 'with a value of another type')!);
    await restore(place, good, { say: silent });
    expect(await digestsOf(lenderOf(place))).toEqual(before);
  });

  test('an archive whose end or middle is damaged is refused before anything is made', async () => {
    const place = await nextPlace();
    const bytes = readFileSync(good);
    const file = path.join(folder, 'cut.tar');
    writeFileSync(file, bytes.subarray(0, bytes.length - 2048));
    await expect(restore(place, file, { say: silent })).rejects.toThrow('The archive is cut short');
    writeFileSync(
      file,
      bytes.map((byte, index) => (index === 700 ? byte ^ 1 : byte)),
    );
    await expect(restore(place, file, { say: silent })).rejects.toThrow('is not what the manifest says');
    await expect(restore(place, path.join(folder, 'absent.tar'), { say: silent })).rejects.toThrow('ENOENT');
    expect(existsSync(place.dataFolder)).toBe(false);
  });

  test('a house is never restored over another', async () => {
    const place = await nextPlace();
    await restore(place, good, { say: silent });
    await expect(restore(place, good, { say: silent })).rejects.toThrow(
      'This database holds a house already',
    );
    expect(await digestsOf(lenderOf(place))).toEqual(before);
  });

  test('a restore that is killed leaves no house, and the next one makes it', async () => {
    const place = await nextPlace();
    const words = ['restore', good, place.dataFolder, ...(place.url ? [place.url] : [])];
    const child = await moving('table 20 of', words);
    child.kill('SIGKILL');
    await new Promise((gone) => child.once('close', gone));
    await lenderOf(place).asOwner(async (owner) => {
      const { rows } = await owner.query('select count(*)::int as count from person');
      expect(rows).toEqual([{ count: 0 }]);
    });
    await restore(place, good, { say: silent });
    expect(await digestsOf(lenderOf(place))).toEqual(before);
  });

  test('an archive of an earlier schema is restored under it and migrated on, its rows with it', async () => {
    const place = await nextPlace();
    const today = readSqlFiles();
    const text = `alter table person add column called text not null default '';
      update person set called = name || ' (' || (select count(*) from fact) || ')'`;
    const later = { name: '209901010000-called', text, checksum: sha256Of(Buffer.from(text)) };
    const files = { ...today, migrations: [...today.migrations, later] };
    await restore(place, good, { say: silent, files });
    await lenderOf(place).asOwner(async (owner) => {
      const { rows } = await owner.query(
        `select bool_and(called = name || ' (' || (select count(*) from fact) || ')') as called, count(*)::int as people,
           (select array_agg(name order by applied_at desc, name) from migration) as migrations from person`,
      );
      expect(rows[0].called).toBe(true);
      expect(rows[0].people).toBe(Number(before.person?.split(' ')[0]));
      expect(rows[0].migrations.slice(0, 2)).toEqual(['functions', later.name]);
    });
  });

  test('a database that a newer schema was made for is refused to an archive of an earlier one', async () => {
    const place = await nextPlace();
    const files = readSqlFiles();
    await withDatabaseOf(place, files, (owner) => migrate(owner, files));
    const file = await rewrite(
      good,
      path.join(folder, 'earlier.tar'),
      altering(({ migrations }) => migrations.pop()),
    );
    await expect(restore(place, file, { say: silent })).rejects.toThrow(
      'was made for a newer schema than the archive',
    );
  });

  test('a backup of what is no house, or over a file that is there, is refused and leaves nothing', async () => {
    const place = await nextPlace();
    const file = path.join(folder, 'none.tar');
    await expect(backUpPlace(place, file)).rejects.toThrow(NO_HOUSE);
    await expect(backUpPlace(place, good)).rejects.toThrow(
      `${good} exists: choose another name, or --force.`,
    );
    await expect(backUpPlace(place, path.join(folder, 'no/such/folder.tar'))).rejects.toThrow(
      /was not written: ENOENT/,
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
  });

  test('bytes of a file that are gone or damaged are named, and the rest is backed up', async () => {
    const place = await nextPlace();
    await restore(place, good, { say: silent });
    const store = path.join(place.dataFolder, 'files');
    const [first] = readdirSync(store, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.length > 64,
    );
    writeFileSync(path.join(store, first as string), 'damaged');
    const file = path.join(folder, 'missing.tar');
    const manifest = await backUpPlace(place, file);
    expect(manifest.files.missing).toEqual([path.basename(first as string)]);
    const again = await nextPlace();
    await restore(again, file, { say: silent });
    expect(await digestsOf(lenderOf(again))).toEqual(before);
  });

  if (kind === 'server') {
    test('a disk that is full is one line, and leaves no broken backup', async () => {
      const place = await nextPlace();
      await restore(place, good, { say: silent });
      const file = path.join(folder, 'full.tar');
      const words = ['backup', file, place.dataFolder, ...(place.url ? [place.url] : [])];
      // The shell's limit on a file's size refuses a write as a full disk does. An embedded database would
      // meet it too, with its own files.
      const limited = promisify(execFile)('bash', [
        '-c',
        `ulimit -f 16; exec "$0" "$@"`,
        process.execPath,
        MOVING,
        ...words,
      ]);
      await expect(limited).rejects.toMatchObject({
        stderr: `SetupError: ${file} was not written: EFBIG: file too large, write.\n`,
      });
      expect(readdirSync(folder).filter((name) => name.startsWith('full'))).toEqual([]);
    });

    test('a backup beside a house at work is of one moment: every fact has its row, every file its bytes', async () => {
      let working = true;
      const work = async (): Promise<number> => {
        let done = 0;
        for (; working; done += 1) await house.admin.do('/tokens', { label: `busy ${done}`, days: 1 });
        return done;
      };
      await house.admin.do('/tokens', { label: 'busy before', days: 1 });
      const workers = [work(), work(), work()];
      const file = path.join(folder, 'busy.tar');
      await backUpRunning(house, file);
      working = false;
      const done = (await Promise.all(workers)).reduce((sum, each) => sum + each, 0);
      expect(done).toBeGreaterThan(0);
      const place = await nextPlace();
      await restore(place, file, { say: silent });
      await lenderOf(place).asOwner(async (owner) => {
        const { rows } = await owner.query(
          `select (select count(*)::int from token where label like 'busy%') as busy,
             (select count(*)::int from token t
               full join (select subject_id from fact where what = 'token.created') f on f.subject_id = t.id
               where t.id is null or f.subject_id is null) as alone,
             array(select distinct sha256 from file) as files`,
        );
        expect(rows[0].busy).toBeGreaterThan(0);
        expect(rows[0].alone).toBe(0);
        const store = new FolderFileStore(path.join(place.dataFolder, 'files'));
        for (const sha256 of rows[0].files) expect((await store.read(sha256)).ok).toBe(true);
      });
    });
  }
});
