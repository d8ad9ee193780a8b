import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { type OpenedDatabase, openDatabase } from '../../src/store/database.ts';
import { startEngine } from '../../src/store/embedded/engine.ts';
import { WireStream } from '../../src/store/embedded/wire-stream.ts';
import { SetupError } from '../../src/store/setup-error.ts';

const TENANT = path.join(PROJECT_ROOT, `.cache/tenant-${process.pid}.mjs`);
/** Memory survives kill -9 of a process as a disk does, and copies a database ten times faster. */
const TEMP = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
let folder: string;
const children: ChildProcess[] = [];
const opened: OpenedDatabase[] = [];

beforeAll(async () => {
  const entryPoints = [path.join(PROJECT_ROOT, 'test/store/tenant.ts')];
  await build({
    entryPoints,
    outfile: TENANT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return () => rmSync(TENANT);
});
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(TEMP, 'dure-test-')), 'data');
});
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  for (const database of opened.splice(0)) await database.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

async function open(): Promise<OpenedDatabase> {
  const database = await openDatabase({ dataFolder: folder });
  opened.push(database);
  return database;
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  return gone;
}

/** Starts the tenant and resolves once it has said the line; `said` grows. */
function tenant(line: string): Promise<{ child: ChildProcess; said: () => string[] }> {
  const child = spawn(process.execPath, [TENANT, folder], { stdio: ['ignore', 'pipe', 'pipe'], env: {} });
  children.push(child);
  let text = '';
  const said = () => text.split('\n').slice(0, -1);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (said().includes(line)) resolve({ child, said });
    });
    child.stderr.on('data', (chunk) => reject(new Error(String(chunk))));
  });
}

describe('a data folder', () => {
  test('is private to its owner, keeps its rows, and opens again', async () => {
    const first = await open();
    await first.asOwner((owner) => owner.query('create table kept (id int); insert into kept values (1)'));
    await first.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(folder, 'database')).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual(['database']);
    const again = await open();
    expect((await again.pool.query('select * from kept')).rows).toEqual([{ id: 1 }]);
  });

  test('after kill -9 still holds every row that was acknowledged', async () => {
    const { child, said } = await tenant('200');
    await kill(child);
    const acknowledged = Number(said().at(-1));
    const database = await open();
    const { rows } = await database.pool.query(
      'select count(*)::int as count, max(id) as last from row_kept',
    );
    expect(rows[0].count).toBe(rows[0].last);
    expect(rows[0].count).toBeGreaterThanOrEqual(acknowledged);
    expect(rows[0].count).toBeLessThanOrEqual(acknowledged + 2);
  });

  test('in use by another process is refused with one line that names it', async () => {
    const { child } = await tenant('open');
    const opening = openDatabase({ dataFolder: folder });
    await expect(opening).rejects.toBeInstanceOf(SetupError);
    await expect(opening).rejects.toThrow(
      `The data folder ${folder} is in use by process ${child.pid}: stop it, or set DURE_DATA to another folder.`,
    );
  });

  test('in use by this process is refused to another, under another path to it too', async () => {
    await open();
    const child = promisify(execFile)(process.execPath, [TENANT, `${folder}/../data/`], { env: {} });
    await expect(child).rejects.toMatchObject({
      stderr: expect.stringContaining(`in use by process ${process.pid}`),
    });
  });

  test('held by a container that shares the volume is refused while its heart beats, and taken over after', async () => {
    mkdirSync(folder);
    const file = path.join(folder, 'database.lock');
    writeFileSync(file, JSON.stringify({ pid: 7, namespace: 'another boot', token: 'theirs' }));
    await expect(openDatabase({ dataFolder: folder })).rejects.toThrow('in use by process 7');
    const lately = Date.now() / 1000 - 16;
    utimesSync(file, lately, lately);
    const database = await open();
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
  });

  test('whose first copy was cut off is made again', async () => {
    mkdirSync(path.join(folder, 'database.new'), { recursive: true });
    writeFileSync(path.join(folder, 'database.new/PG_VERSION'), '');
    const database = await open();
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(existsSync(path.join(folder, 'database.new'))).toBe(false);
  });

  test('made by another version of PostgreSQL is refused with what to do', async () => {
    await (await open()).close();
    writeFileSync(path.join(folder, 'database/PG_VERSION'), '17\n');
    await expect(openDatabase({ dataFolder: folder })).rejects.toThrow(
      /is of PostgreSQL 17, this version embeds \d+/,
    );
  });
});

describe('an embedded database that dies', () => {
  const connect = (engine: ReturnType<typeof startEngine>) =>
    new pg.Client({ stream: () => new WireStream(engine), user: 'postgres', password: '', ssl: false });

  test('rejects the statement that waits, and every later one, instead of leaving them waiting', async () => {
    await (await open()).close();
    const engine = startEngine(path.join(folder, 'database'));
    const client = connect(engine);
    client.on('error', () => {});
    await client.connect();
    const waiting = client.query('select count(*) from generate_series(1, 1000000000)');
    const outcome = expect(waiting).rejects.toThrow('the embedded database has stopped');
    await engine.kill();
    await outcome;
    await expect(client.query('select 1')).rejects.toThrow();
    await expect(connect(engine).connect()).rejects.toThrow('the embedded database has stopped');
  });

  test('before it is ready says so to whoever waits for it', async () => {
    const home = path.dirname(folder);
    writeFileSync(path.join(home, 'a-file'), '');
    const engine = startEngine(path.join(home, 'a-file/below'));
    await expect(engine.ready).rejects.toThrow('the embedded database has stopped');
  });
});

test('the messages of one extended query cross to the thread together', async () => {
  await (await open()).close();
  const engine = startEngine(path.join(folder, 'database'));
  let crossings = 0;
  const counted = {
    ...engine,
    exchange: (...message: Parameters<typeof engine.exchange>) => {
      crossings += 1;
      return engine.exchange(...message);
    },
  };
  const client = new pg.Client({
    stream: () => new WireStream(counted),
    user: 'postgres',
    password: '',
    ssl: false,
  });
  await client.connect();
  crossings = 0;
  await client.query('select $1::int as one', [1]);
  expect(crossings).toBe(1);
  await client.end();
  await engine.close();
});
