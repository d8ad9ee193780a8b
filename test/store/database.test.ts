import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/database.ts';
import { SetupError } from '../../src/store/setup-error.ts';
import { describeDatabases } from '../support/databases.ts';

describeDatabases((open, kind) => {
  let database: OpenedDatabase;
  beforeAll(async () => {
    database = await open();
    await database.asOwner((owner) =>
      owner.query(`create table parcel (id int8 primary key, label text constraint parcel_label_once unique);
        insert into parcel values (1, 'one')`),
    );
  });

  test('rows come out as the house speaks: won as bigint, days, instants and exact numbers as text', async () => {
    const { rows } =
      await sql`select 9007199254740993::int8 as amount_won, 7::int4 as count, 1.10::numeric as rate,
      date '2026-11-22' as due_on, timestamptz '2026-11-22 10:43:00.5+09' as closes_at,
      timestamptz '2026-11-22 10:43+00' as opens_at, array[1, null, 2]::int8[] as amounts,
      array[date '2026-01-31'] as days, array['a,b', 'NULL'] as texts, interval '1 day' as term,
      '{"inner_key": [1, "2"]}'::jsonb as detail, null::int8 as nothing`.execute(database.kysely);
    expect(rows).toEqual([
      {
        amountWon: 9007199254740993n,
        count: 7,
        rate: '1.10',
        dueOn: '2026-11-22',
        closesAt: '2026-11-22T01:43:00.500Z',
        opensAt: '2026-11-22T10:43:00.000Z',
        amounts: [1n, null, 2n],
        days: ['2026-01-31'],
        texts: ['a,b', 'NULL'],
        term: '1 day',
        detail: { inner_key: [1, '2'] },
        nothing: null,
      },
    ]);
  });

  test('an amount of more than 2^53 won goes in and comes back to the last won', async () => {
    const won = 9_007_199_254_740_993n;
    const { rows } = await sql<{ won: bigint; list: bigint[] }>`select ${won}::int8 as won,
      ${[won, 1n]}::int8[] as list`.execute(database.kysely);
    expect(rows[0]).toEqual({ won, list: [won, 1n] });
  });

  test('a duplicate key arrives as PostgreSQL said it: the code and the constraint', async () => {
    const twice = sql`insert into parcel values (2, 'one')`.execute(database.kysely);
    const error = await twice.then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect(error).toMatchObject({ code: '23505', constraint: 'parcel_label_once', table: 'parcel' });
    const { rows } = await sql`select count(*)::int as count from parcel`.execute(database.kysely);
    expect(rows).toEqual([{ count: 1 }]);
  });

  test.each([
    ['that cannot be parsed', 'selec $1::int', '42601'],
    ['whose parameter cannot be read', 'select $1::int', '22P02'],
    [
      'that fails in the middle of its rows',
      'select 1 / (3 - n) from generate_series(1, length($1)) n',
      '22012',
    ],
  ])('after a statement %s the connection answers the next one', async (_, text, code) => {
    await expect(database.pool.query(text, ['words'])).rejects.toMatchObject({ code });
    const next = await database.pool.query('select $1::text as word', ['next']);
    expect(next.rows).toEqual([{ word: 'next' }]);
  });

  test('a text of a megabyte and ten thousand rows pass whole', async () => {
    const text = '두레'.repeat(200_000);
    const { rows } = await database.pool.query('select $1::text as text', [text]);
    expect(rows[0].text === text).toBe(true);
    const many = await database.pool.query('select n::int8 from generate_series(1, 10000) n');
    expect(many.rows.at(-1)).toEqual({ n: 10_000n });
  });

  test('every connection works as dure_app: it deletes nothing, creates nothing, and lives in UTC', async () => {
    const { rows } = await sql`select current_user::text as who, current_setting('timezone') as zone`.execute(
      database.kysely,
    );
    expect(rows).toEqual([{ who: 'dure_app', zone: 'UTC' }]);
    for (const forbidden of [
      'delete from parcel',
      'truncate parcel',
      'create table mine (id int)',
      'drop table parcel',
    ]) {
      await expect(sql.raw(forbidden).execute(database.kysely)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(
      sql`update parcel set label = 'first' where id = 1`.execute(database.kysely),
    ).resolves.toBeDefined();
  });

  test('the owner works on a session of its own, of which nothing is left afterwards', async () => {
    const who = await database.asOwner(async (owner) => {
      await owner.query(`begin; set time zone 'Asia/Seoul'; select pg_advisory_lock(7)`);
      const { rows } = await owner.query('select current_user::text as who');
      return rows[0].who;
    });
    expect(who).toBe('postgres');
    const { rows } = await sql`select current_user::text as who, current_setting('timezone') as zone,
      (select count(*)::int from pg_locks where locktype = 'advisory' and database =
        (select oid from pg_database where datname = current_database())) as locks`.execute(database.kysely);
    expect(rows).toEqual([{ who: 'dure_app', zone: 'UTC', locks: 0 }]);
  });

  test('a client that is thrown away in the middle of a transaction leaves none behind', async () => {
    const client = await database.pool.connect();
    await client.query(`begin; insert into parcel values (3, 'three')`);
    client.release(true);
    const { rows } = await sql`select count(*)::int as count from parcel`.execute(database.kysely);
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('a read-only transaction refuses a write', async () => {
    const writing = database.readOnly((tx) => sql`update parcel set label = 'no'`.execute(tx));
    await expect(writing).rejects.toMatchObject({ code: '25006' });
  });

  test(`says what it is: ${kind}`, () => {
    expect(database.kind).toBe(kind);
  });
});

test.each([
  ['not an address', 'DATABASE_URL must look like'],
  ['mysql://localhost/x', 'DATABASE_URL must look like'],
  ['postgres://127.0.0.1:1/dure', 'DATABASE_URL: no connection: '],
])('a wrong DATABASE_URL (%s) is one clear line', async (url, line) => {
  const opening = openDatabase({ url });
  await expect(opening).rejects.toBeInstanceOf(SetupError);
  await expect(opening).rejects.toThrow(line);
});
