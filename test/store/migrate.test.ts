import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate, readSqlFiles, type SqlFile, type SqlFiles } from '../../src/store/migrate.ts';
import { SetupError } from '../../src/store/setup-error.ts';
import { postgresUrl } from '../support/databases.ts';

const NAME = 'test_migrate';
let admin: pg.Client;
const clients: pg.Client[] = [];

beforeAll(async () => {
  admin = new pg.Client(`${await postgresUrl()}postgres`);
  await admin.connect();
});
beforeEach(async () => {
  await endAll();
  await admin.query(`drop database if exists ${NAME} with (force)`);
  await admin.query(`create database ${NAME}`);
});
afterAll(async () => {
  await endAll();
  await admin.query(`drop database if exists ${NAME} with (force)`);
  await admin.end();
});

const endAll = () => Promise.all(clients.splice(0).map((client) => client.end()));

async function connect(): Promise<pg.Client> {
  const client = new pg.Client((await postgresUrl()) + NAME);
  clients.push(client);
  await client.connect();
  return client;
}

/** Each call is a server's start: its own connection, as the lock asks. */
async function start(files: SqlFiles): Promise<readonly string[]> {
  const client = await connect();
  try {
    return await migrate(client, files);
  } finally {
    clients.splice(clients.indexOf(client), 1);
    await client.end();
  }
}

const file = (name: string, text: string): SqlFile => ({ name, text, checksum: `sum of ${text}` });
const FIRST = file('202601010000-first', 'create table parcel (id int)');
const SECOND = file('202601020000-second', 'alter table parcel add label text');
const ANSWER = file(
  'answer',
  'create or replace function answer() returns int language sql as $$ select 1 $$',
);

test('migrations run once, in order, and then nothing is left to do', async () => {
  const files = { migrations: [FIRST, SECOND], functions: [ANSWER] };
  expect(await start(files)).toEqual([FIRST.name, SECOND.name, 'functions']);
  expect(await start(files)).toEqual([]);
});

test('servers that start together apply each migration once', async () => {
  const files = { migrations: [FIRST, SECOND], functions: [ANSWER] };
  const reports = await Promise.all([start(files), start(files), start(files)]);
  expect(reports.filter((names) => names.length > 0)).toHaveLength(1);
});

test('a migration that was changed after it ran is one clear line, and nothing is applied', async () => {
  await start({ migrations: [FIRST], functions: [] });
  const changed = file(FIRST.name, 'create table parcel (id bigint)');
  const starting = start({ migrations: [changed, SECOND], functions: [] });
  await expect(starting).rejects.toBeInstanceOf(SetupError);
  await expect(starting).rejects.toThrow(
    /^Migration 202601010000-first\.sql was changed after it was applied: [^\n]+$/,
  );
  const client = await connect();
  expect((await client.query('select * from parcel')).fields.map(({ name }) => name)).toEqual(['id']);
});

test('a migration older than one already applied, and one that this version does not know, are refused', async () => {
  await start({ migrations: [SECOND].map(({ name }) => file(name, 'select 1')), functions: [] });
  const late = start({ migrations: [FIRST, file(SECOND.name, 'select 1')], functions: [] });
  await expect(late).rejects.toThrow('Migration 202601010000-first.sql is older than 202601020000-second');
  await expect(start({ migrations: [], functions: [] })).rejects.toThrow('which this version does not know');
});

test('a migration that fails is undone whole and names its file and line', async () => {
  const broken = file(SECOND.name, 'alter table parcel add label text;\nselect nonsense from parcel');
  const starting = start({ migrations: [FIRST, broken], functions: [] });
  await expect(starting).rejects.toThrow('src/store/migrations/202601020000-second.sql:2: column "nonsense"');
  expect(await start({ migrations: [FIRST, SECOND], functions: [] })).toEqual([SECOND.name, 'functions']);
});

test('functions are applied again when one of them changes, all or none', async () => {
  await start({ migrations: [], functions: [ANSWER] });
  const client = await connect();
  const answer = async () => (await client.query('select answer()')).rows[0].answer;
  const other = file(ANSWER.name, ANSWER.text.replace('select 1', 'select 2'));
  const broken = file('broken', 'create function broken() returns int language sql as $$ select nothing $$');
  await expect(start({ migrations: [], functions: [other, broken] })).rejects.toThrow('functions/broken.sql');
  expect(await answer()).toBe(1);
  expect(await start({ migrations: [], functions: [other] })).toEqual(['functions']);
  expect(await answer()).toBe(2);
});

test('the house has migrations, and each is named by its date', () => {
  const { migrations } = readSqlFiles();
  expect(migrations[0]?.name).toBe('202611220100-roles');
  expect(migrations.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name).sort());
});
