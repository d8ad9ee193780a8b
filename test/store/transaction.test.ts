import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { type Db, inTransaction, type Tx } from '../../src/store/transaction.ts';
import { describeDatabases, freshDatabase } from '../support/databases.ts';

const TABLE =
  'create table if not exists counter (id int primary key, value int); truncate counter; insert into counter values (1, 0), (2, 0)';
const prepare = (database: OpenedDatabase) => database.asOwner((owner) => owner.query(TABLE));
const raise = (db: Db, id: number) => sql`update counter set value = value + 1 where id = ${id}`.execute(db);
async function values(db: Db): Promise<number[]> {
  const { rows } = await sql<{ value: number }>`select value from counter order by id`.execute(db);
  return rows.map(({ value }) => value);
}

describeDatabases((open) => {
  let opened: Promise<OpenedDatabase> | undefined;
  let database: OpenedDatabase;
  beforeEach(async () => {
    opened ??= open();
    database = await opened;
    await prepare(database);
  });

  test('a transaction whose work throws leaves nothing behind', async () => {
    const work = inTransaction(database, async (tx) => {
      await raise(tx, 1);
      throw new Error('a refusal');
    });
    await expect(work).rejects.toThrow('a refusal');
    expect(await values(database.kysely)).toEqual([0, 0]);
  });

  test.each<[string, (outer: OpenedDatabase) => Promise<unknown>]>([
    ['the outer handle', (outer) => values(outer.kysely)],
    ['the pool', (outer) => outer.pool.query('select 1')],
    ['another transaction', (outer) => inTransaction(outer, values)],
    ['a snapshot', (outer) => outer.readOnly(values)],
    ['the owner', (outer) => outer.asOwner(async () => {})],
  ])('inside a transaction %s is refused at once, and the transaction rolls back', async (_, nested) => {
    const work = inTransaction(database, async (tx) => {
      await raise(tx, 1);
      await nested(database);
    });
    await expect(work).rejects.toThrow('inside a transaction: pass the tx');
    expect(await values(database.kysely)).toEqual([0, 0]);
  });

  test('a connection asked for by callback inside a transaction is refused too', async () => {
    const refusal = await inTransaction(
      database,
      () => new Promise<unknown>((resolve) => database.pool.connect((error) => resolve(error))),
    );
    expect(String(refusal)).toContain('pass the tx');
  });

  test('a tx kept past its end is refused, whether it is built or raw', async () => {
    const kept = await inTransaction(database, async (tx) => ({ tx }));
    await expect(values(kept.tx)).rejects.toThrow('this transaction is over');
    await expect(kept.tx.selectFrom('person').select('id').execute()).rejects.toThrow(
      'this transaction is over',
    );
  });

  test('work left running after its transaction may use the outer handle again', async () => {
    const later = await inTransaction(database, async () => {
      const wait = new Promise((resolve) => setTimeout(resolve, 50));
      return { result: wait.then(() => values(database.kysely)) };
    });
    expect(await later.result).toEqual([0, 0]);
  });

  test.each(['40001', '40P01'])(
    'error %s reruns the whole work three times, and then is told',
    async (code) => {
      let runs = 0;
      const failing = async (tx: Tx, times: number) => {
        runs += 1;
        await raise(tx, 1);
        if (runs <= times) await sql.raw(`do $$ begin raise sqlstate '${code}'; end $$`).execute(tx);
      };
      await inTransaction(database, (tx) => failing(tx, 3));
      expect(runs).toBe(4);
      expect(await values(database.kysely)).toEqual([1, 0]);
      runs = 0;
      await expect(inTransaction(database, (tx) => failing(tx, 9))).rejects.toMatchObject({ code });
      expect(runs).toBe(4);
    },
  );

  test('another error is told at once', async () => {
    let runs = 0;
    const work = inTransaction(database, (tx) => {
      runs += 1;
      return sql`select 1 / 0`.execute(tx);
    });
    await expect(work).rejects.toMatchObject({ code: '22012' });
    expect(runs).toBe(1);
  });
});

describe('two transactions that lock the same rows in opposite order', () => {
  test('both end well: the deadlock that PostgreSQL breaks is run again', async () => {
    const database = await freshDatabase('server');
    try {
      await prepare(database);
      const meeting = { arrived: 0, go: () => {} };
      const both = new Promise<void>((resolve) => {
        meeting.go = resolve;
      });
      const runs = [0, 0];
      const crossing = (first: number, second: number) =>
        inTransaction(database, async (tx) => {
          runs[first - 1] = (runs[first - 1] ?? 0) + 1;
          await raise(tx, first);
          meeting.arrived += 1;
          if (meeting.arrived === 2) meeting.go();
          await both;
          await raise(tx, second);
        });
      await Promise.all([crossing(1, 2), crossing(2, 1)]);
      expect(await values(database.kysely)).toEqual([2, 2]);
      expect(runs.reduce((sum, count) => sum + count)).toBe(3);
    } finally {
      await database.close();
    }
  });
});
