import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { fundChart, type Place } from '../../src/domain/ledger/chart.ts';
import type { LedgerItem } from '../../src/domain/ledger/item.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { balances, openAccounts, post } from '../../src/store/ledger.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { describeDatabases } from '../support/databases.ts';

const NOW = '2026-03-01T00:00:00.000Z';
const TABLES = ['account', 'journal', 'entry', 'hold', 'hold_event'] as const;

describeDatabases((open) => {
  let database: OpenedDatabase;
  let world: Place;
  let money: Place;
  let posted: LedgerItem;
  let held: LedgerItem;

  const head = () => {
    const journalId = newId();
    const subject = { kind: 'payment', id: newId() };
    return { journalId, key: journalId, kind: 'test.guarded', subject, effectiveOn: '2026-03-01' } as const;
  };
  const receipt = (amount: bigint): LedgerItem => {
    return {
      ...head(),
      op: 'post',
      legs: [
        { ...world, amount: -amount },
        { ...money, amount },
      ],
    };
  };
  const send = (...items: LedgerItem[]) => inTransaction(database, (tx) => post(tx, NOW, items));

  beforeAll(async () => {
    database = await open();
    const fund = { fundId: newId(), currency: 'KRW' };
    const chart = { world: { ...fund, kind: 'world' }, money: fundChart(fund).money };
    const [places] = await inTransaction(database, (tx) => openAccounts(tx, NOW, [chart]));
    ({ world, money } = places!);
    posted = receipt(100n);
    held = { ...head(), ...money, op: 'reserve', amount: 70n };
    await send(posted, held);
  });

  describe('the role of the server', () => {
    test.each(TABLES)('reads %s and cannot insert, change, delete or truncate a row of it', async (table) => {
      const run = (statement: string) => sql.raw(statement).execute(database.kysely);
      expect((await run(`select * from ${table}`)).rows.length).toBeGreaterThan(0);
      for (const write of [
        `insert into ${table} select * from ${table}`,
        `update ${table} set ${table === 'account' ? 'number' : 'xid'} = null`.replace(
          'hold set xid',
          'hold set state',
        ),
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(run(write), write).rejects.toMatchObject({ code: '42501' });
      }
    });

    test('cannot call what stands behind ledger_post', async () => {
      for (const call of [
        `ledger_apply('{}', now(), now(), '{}')`,
        `ledger_post_all('[]', now(), now(), '{}')`,
        `ledger_post_each('[]', now(), now(), '{}')`,
        `ledger_lock('[]')`,
      ]) {
        await expect(sql.raw(`select ${call}`).execute(database.kysely)).rejects.toMatchObject({
          code: '42501',
        });
      }
    });

    test('cannot slip the ledger a table of its own', async () => {
      const before = await inTransaction(database, (tx) => balances(tx, [money.accountId]));
      await inTransaction(database, async (tx) => {
        await sql`create temp table account as select * from public.account`.execute(tx);
        await sql`update account set floor_amount = null`.execute(tx);
        const pay = {
          ...head(),
          op: 'post',
          legs: [
            { ...money, amount: -99n },
            { ...world, amount: 99n },
          ],
        } as const;
        const [status] = await post(tx, NOW, [pay]);
        expect(status).toMatchObject({ refusal: { code: 'limit_exceeded', facts: { available: 30n } } });
        await sql`drop table pg_temp.account`.execute(tx);
      });
      expect(await inTransaction(database, (tx) => balances(tx, [money.accountId]))).toEqual(before);
    });
  });

  describe('the owner, whose functions write', () => {
    /** The code and message of what the statements end in; nothing of them stays. */
    async function refusal(...statements: string[]): Promise<object> {
      return database.asOwner(async (owner: PoolClient) => {
        await owner.query('begin');
        try {
          for (const statement of statements) await owner.query(statement);
          return { code: 'accepted' };
        } catch (error) {
          const { code, message, constraint } = error as {
            code: string;
            message: string;
            constraint?: string;
          };
          return { code, message, constraint };
        } finally {
          await owner.query('rollback');
        }
      });
    }

    const journal = (id: string, extra = 'default'): string =>
      `insert into journal (id, idempotency_key, request_hash, op, kind, subject_kind, subject_id, effective_on,
        recorded_at, xid) values ('${id}', '${id}', '', 'post', 'a.b', 'x', '${id}', '2026-03-01', now(), ${extra})`;
    const entries = (journalId: string, ...legs: [Place, number][]): string =>
      `insert into entry (account_id, seq, journal_id, amount, balance_after, effective_on, recorded_at) values
        ${legs.map(([{ accountId }, amount], n) => `('${accountId}', ${900 + n}, '${journalId}', ${amount}, 0, '2026-03-01', now())`)}`;

    test('writes a journal that balances', async () => {
      const id = newId();
      expect(await refusal(journal(id), entries(id, [world, -5], [money, 5]))).toEqual({ code: 'accepted' });
    });

    test('cannot write one that does not', async () => {
      const id = newId();
      expect(await refusal(journal(id), entries(id, [world, -5], [money, 6]))).toMatchObject({
        code: 'LG012',
      });
      expect(await refusal(journal(id), entries(id, [money, 5]))).toMatchObject({ code: 'LG012' });
    });

    test('cannot balance one currency by another', async () => {
      const [id, dollars] = [newId(), newId()];
      const account = `insert into account (id, kind, currency, fund_id, opened_at, last_recorded_at)
        values ('${dollars}', 'abroad', 'USD', '${id}', now(), now())`;
      const legs = entries(id, [money, -5], [{ accountId: dollars, currency: 'USD' }, 5]);
      expect(await refusal(account, journal(id), legs)).toMatchObject({ code: 'LG012' });
    });

    test('cannot add legs to a journal of the past, even balanced ones', async () => {
      const legs = entries(posted.journalId, [world, -5], [money, 5]);
      expect(await refusal(legs)).toMatchObject({ code: 'LG010' });
      expect(await refusal(entries(newId(), [world, -5], [money, 5]))).toMatchObject({ code: 'LG010' });
    });

    test('cannot date a journal into another transaction', async () => {
      expect(await refusal(journal(newId(), `'1'::xid8`))).toMatchObject({ code: 'LG010' });
    });

    test.each(['journal', 'entry', 'hold_event'])('cannot change, delete or truncate %s', async (table) => {
      for (const write of [
        `update ${table} set xid = xid`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        expect(await refusal(write), write).toMatchObject({ code: 'LG011' });
      }
    });

    test.each(['account', 'hold'])('cannot delete or truncate %s', async (table) => {
      for (const write of [`delete from ${table}`, `truncate ${table} cascade`]) {
        expect(await refusal(write), write).toMatchObject({ code: 'LG011' });
      }
    });

    test('cannot lift a limit, nor make an account another', async () => {
      for (const change of [
        'floor_amount = null',
        'ceiling_amount = 1',
        `currency = 'USD'`,
        'fund_id = id',
      ]) {
        expect(await refusal(`update account set ${change}`), change).toMatchObject({ code: 'LG011' });
      }
    });

    test('cannot book more than is there, held money counted as gone', async () => {
      const spend = (won: number) =>
        `update account set debits = debits + ${won} where id = '${money.accountId}'`;
      expect(await refusal(spend(30))).toEqual({ code: 'accepted' });
      expect(await refusal(spend(31))).toMatchObject({ code: '23514', constraint: 'account_floor' });
    });

    test('cannot move a closed account', async () => {
      const close = `update account set closed_at = now() where id = '${world.accountId}'`;
      const move = `update account set debits = debits + 1 where id = '${world.accountId}'`;
      expect(await refusal(close, move)).toMatchObject({ code: 'LG011' });
    });

    test('cannot draw more than was held, nor resolve a hold twice, nor change its terms', async () => {
      const set = (change: string) => `update hold set ${change} where id = '${held.journalId}'`;
      const over = set('settled_amount = 40, released_amount = 31');
      expect(await refusal(over)).toMatchObject({ code: '23514', constraint: 'hold_not_overdrawn' });
      expect(await refusal(set(`settled_amount = 40, released_amount = 30`))).toMatchObject({
        code: '23514',
      });
      const resolve = set(`settled_amount = 40, released_amount = 30, state = 'settled'`);
      expect(await refusal(resolve)).toEqual({ code: 'accepted' });
      expect(await refusal(resolve, set(`state = 'voided'`))).toMatchObject({ code: 'LG011' });
      expect(await refusal(set('settled_amount = 10'), set('settled_amount = 9'))).toMatchObject({
        code: 'LG011',
      });
      expect(await refusal(set('amount = 80'))).toMatchObject({ code: 'LG011' });
    });

    test('cannot change a hold under a journal of the past', async () => {
      const event = `insert into hold_event (journal_id, hold_id, account_id, held_change, recorded_at)
        values ('${posted.journalId}', '${held.journalId}', '${money.accountId}', 5, now())`;
      expect(await refusal(event)).toMatchObject({ code: 'LG010' });
    });

    test('cannot reverse a journal twice, nor use a key twice', async () => {
      const reversal = (
        id: string,
      ) => `insert into journal (id, idempotency_key, request_hash, op, kind, subject_kind,
        subject_id, effective_on, recorded_at, reverses_id)
        values ('${id}', '${id}', '', 'reverse', 'a.b', 'x', '${id}', '2026-03-01', now(), '${posted.journalId}')`;
      const twice = await refusal(reversal(newId()), reversal(newId()));
      expect(twice).toMatchObject({ code: '23505', constraint: 'journal_reversed_once' });
      const again = journal(newId()).replace(/'[^']*', ''/, `'${posted.key}', ''`);
      expect(await refusal(again)).toMatchObject({ code: '23505', constraint: 'journal_idempotency_key' });
    });
  });
});
