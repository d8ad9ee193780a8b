import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { batched, batchedLock, decideBatch } from '../../src/store/batch.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { Refused } from '../../src/store/refused.ts';
import type { Author, Part } from '../../src/store/save.ts';
import { save } from '../../src/store/save.ts';
import { inTransaction, type Tx } from '../../src/store/transaction.ts';
import { describeDatabases } from '../support/databases.ts';

const AUTHOR: Author = { actor: null, now: '2026-05-04T00:00:00.000Z', operation: 'test', programmeId: null };
const refusal = () => new Refused({ code: 'not_found', facts: { kind: 'counter', id: 'none' } });

type Counter = { readonly id: string; readonly value: number };

/** Which ids each statement was asked for. */
let statements: (readonly string[])[] = [];

const read = (tail: string) => async (db: Tx, ids: readonly string[]) => {
  statements.push(ids);
  const { rows } = await sql<Counter>`select id, value from counter
    where id in (select unnest(${[...ids]}::text[])) order by id ${sql.raw(tail)}`.execute(db);
  return ids.map((id) => rows.find((row) => row.id === id));
};
const find = batched(read(''));
const get = batched<Tx, string, Counter>(async (db, ids) =>
  (await read('')(db, ids)).map((row) => row ?? refusal()),
);
const lock = batchedLock(read('for update'));

describeDatabases((open) => {
  let database: OpenedDatabase;
  beforeAll(async () => {
    database = await open();
    await database.asOwner((owner) =>
      owner.query(
        `create table counter (id text primary key, value int); grant all on counter to dure_app;
         insert into counter select 'c' || n, 0 from generate_series(1, 9) n`,
      ),
    );
  });
  beforeEach(() => {
    statements = [];
  });

  const decide = <Value>(works: readonly ((tx: Tx) => Promise<Value>)[]) =>
    inTransaction(database, (tx) => decideBatch<Part, Value>(tx, works));
  const resultOf = (each: { result: unknown } | undefined) => each?.result;

  describe('what the items of a batch ask at the same time', () => {
    test('is asked as one, however far each has come, and each gets its own answer', async () => {
      const decided = await decide(
        ['c1', 'c2', 'none'].map((id, at) => async (tx: Tx) => {
          const first = await find(tx, id);
          if (at > 0) await Promise.resolve();
          return [first?.id, (await find(tx, `c${at + 3}`))?.id];
        }),
      );
      expect(decided.map(resultOf)).toEqual([
        { ok: true, value: ['c1', 'c3'] },
        { ok: true, value: ['c2', 'c4'] },
        { ok: true, value: [undefined, 'c5'] },
      ]);
      expect(statements).toEqual([
        ['c1', 'c2', 'none'],
        ['c3', 'c4', 'c5'],
      ]);
    });

    test('is refused to the one that it is refused to', async () => {
      const decided = await decide(['c1', 'none'].map((id) => async (tx: Tx) => (await get(tx, id)).id));
      expect(decided.map(resultOf)).toEqual([
        { ok: true, value: 'c1' },
        { ok: false, refusal: refusal().refusal },
      ]);
    });

    test('outside of a batch is asked at once, and what is refused is thrown', async () => {
      await inTransaction(database, async (tx) => {
        expect(await find(tx, 'c1')).toEqual({ id: 'c1', value: 0 });
        await expect(get(tx, 'none')).rejects.toThrow(Refused);
      });
    });
  });

  describe('of two items that want one row', () => {
    const raise = (ids: readonly string[]) => async (tx: Tx) => {
      for (const id of ids) await lock(tx, id);
      return ids;
    };

    test('the second is left to be decided after the first', async () => {
      const decided = await decide([raise(['c1']), raise(['c1']), raise(['c2'])]);
      expect(decided.map(resultOf)).toEqual([
        { ok: true, value: ['c1'] },
        undefined,
        { ok: true, value: ['c2'] },
      ]);
    });

    test('each of which holds what the other wants, neither is decided', async () => {
      const decided = await decide([raise(['c1', 'c2']), raise(['c2', 'c1'])]);
      expect(decided.map(resultOf)).toEqual([undefined, undefined]);
    });

    test('one may hold a row that is locked twice', async () => {
      const decided = await decide([raise(['c1', 'c1'])]);
      expect(decided.map(resultOf)).toEqual([{ ok: true, value: ['c1', 'c1'] }]);
    });
  });

  describe('what an item saves', () => {
    const keep = async (tx: Tx, what = 'counter.raised') =>
      save(tx, AUTHOR, [
        { table: 'award', before: null, row: { id: what, revision: 1 }, fact: { what: what as never } },
      ]);

    test('is given back to be written together; what is refused afterwards saves nothing', async () => {
      const decided = await decide([
        async (tx) => keep(tx),
        async (tx) => {
          await keep(tx);
          throw refusal();
        },
      ]);
      expect(decided.map(({ saved }) => saved.length)).toEqual([1, 0]);
      expect(decided[0]?.saved[0]).toMatchObject({ author: AUTHOR });
    });

    test('is the last that it does: to save again, or to look at anything, is a fault', async () => {
      const again = async (tx: Tx) => {
        await keep(tx);
        await keep(tx);
      };
      await expect(decide([again])).rejects.toThrow('saves once');
      const looking = async (tx: Tx) => {
        await keep(tx);
        await find(tx, 'c1');
      };
      await expect(decide([looking])).rejects.toThrow('saves last');
      const asking = async (tx: Tx) => {
        await keep(tx);
        await sql`select 1`.execute(tx);
      };
      await expect(decide([asking])).rejects.toThrow('must not outlive');
    });
  });

  test('the fault of one item is the fault of all, once each has ended', async () => {
    let ended = 0;
    const works = ['c1', 'c2', 'c3'].map((id, at) => async (tx: Tx) => {
      await lock(tx, id).finally(() => {
        ended += 1;
      });
      if (at === 1) await sql`select 1 / 0`.execute(tx);
    });
    await expect(decide(works)).rejects.toThrow('division by zero');
    expect(ended).toBe(3);
  });
});
