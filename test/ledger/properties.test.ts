import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { AccountSpec } from '../../src/domain/ledger/chart.ts';
import type { LedgerItem, LedgerStatus } from '../../src/domain/ledger/item.ts';
import type { Instant } from '../../src/domain/time.ts';
import { addMilliseconds } from '../../src/domain/time.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { balanceEffective, balanceKnown, openAccounts, post } from '../../src/store/ledger.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { describeDatabases } from '../support/databases.ts';
import { lists, PLAYGROUND, Player } from './asks.ts';
import { balanceOf, type ModelAccount, ModelLedger } from './model.ts';

const START: Instant = '2026-03-01T00:00:00.000Z';
const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}`;

describeDatabases((open) => {
  let database: OpenedDatabase;
  beforeAll(async () => {
    database = await open();
  });

  const send = (at: Instant, items: readonly LedgerItem[]): Promise<LedgerStatus[]> =>
    inTransaction(database, (tx) => post(tx, at, items));

  async function playground(): Promise<{ player: Player; model: ModelLedger; ids: string[] }> {
    const fundId = newId();
    const specs = PLAYGROUND.map(({ name, ...limits }): AccountSpec => ({ ...limits, kind: name, fundId }));
    const charts = specs.map((place) => ({ place }));
    const opened = await inTransaction(database, (tx) => openAccounts(tx, START, charts));
    const ids = opened.map(({ place }) => place.accountId);
    const model = new ModelLedger();
    specs.forEach(({ currency, floor = null, ceiling = null }, n) => {
      const accountId = ids[n]!;
      const fresh = { held: 0n, closed: false, last: START, entries: [] };
      model.accounts.set(accountId, { accountId, currency, floor, ceiling, ...fresh });
    });
    const player = new Player(ids);
    const endowment = [player.endow(day(1))];
    expect(await send(START, endowment)).toEqual(model.post(START, endowment));
    return { player, model, ids };
  }

  /** What the ledger holds of these accounts, in the model's words. */
  async function stored(ids: readonly string[]): Promise<object[]> {
    const { rows } = await sql<{ id: string; entries: object[] }>`
      select a.id, credits - debits as balance, held, closed_at is not null as closed, entry_seq as seq,
        last_recorded_at as last,
        (select coalesce(jsonb_agg(jsonb_build_array(e.seq, e.journal_id, e.amount::text, e.balance_after::text,
          e.effective_on) order by e.seq), '[]') from entry e where e.account_id = a.id) as entries
      from account a where id in (select unnest(${ids}::uuid[])) order by id`.execute(database.kysely);
    return rows;
  }

  const told = (account: ModelAccount): object => ({
    id: account.accountId,
    balance: balanceOf(account),
    held: account.held,
    closed: account.closed,
    seq: BigInt(account.entries.length),
    last: account.last,
    entries: account.entries.map((e, n) => [
      n + 1,
      e.journalId,
      `${e.amount}`,
      `${e.balanceAfter}`,
      e.effectiveOn,
    ]),
  });

  async function expectHoldsAs(model: ModelLedger, ids: readonly string[]): Promise<void> {
    const { rows } = await sql<{ id: string }>`
      select h.id, h.account_id, h.amount, h.settled_amount as settled, h.released_amount as released, h.state,
        h.expires_at, sum(e.held_change)::bigint as open
      from hold h join hold_event e on e.hold_id = h.id
      where h.account_id in (select unnest(${ids}::uuid[])) group by h.id order by h.id`.execute(
      database.kysely,
    );
    const expected = [...model.holds].map(([id, { expiresAt = null, ...hold }]) => {
      return { id, ...hold, expiresAt, open: hold.amount - hold.settled - hold.released };
    });
    expect(rows).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  test('the ledger answers and stands as the plain model does, whatever is asked of it', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (rounds) => {
        const { player, model, ids } = await playground();
        let now = START;
        for (const { asks, minutes, day: n } of rounds) {
          now = addMilliseconds(now, minutes * 60_000);
          const items = asks.map(({ ask, bound }) => {
            const item = player.item(ask, day(n), now);
            return bound ? Object.assign(item, { together: 'bound' }) : item;
          });
          const statuses = await send(now, items);
          expect(statuses).toEqual(model.post(now, items));
          player.learn(items, statuses);
        }
        const accounts = [...model.accounts.values()].sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
        expect(await stored(ids)).toEqual(accounts.map(told));
        await expectHoldsAs(model, ids);
        for (const account of accounts) {
          if (account.floor !== null) expect(balanceOf(account) - account.held >= account.floor).toBe(true);
        }
        for (const currency of ['KRW', 'USD']) {
          const own = accounts.filter((account) => account.currency === currency);
          expect(own.reduce((sum, account) => sum + balanceOf(account), 0n)).toBe(0n);
        }
        await expectPastAsReplayed(accounts[rounds.length % accounts.length]!, now);
      }),
      { numRuns: 60 },
    );
  });

  /** Both questions about the past, answered by going through the entries again. */
  async function expectPastAsReplayed(account: ModelAccount, now: Instant): Promise<void> {
    const { accountId, entries } = account;
    const sum = (some: { amount: bigint }[]): bigint => some.reduce((total, e) => total + e.amount, 0n);
    await inTransaction(database, async (tx) => {
      for (const at of [
        START,
        addMilliseconds(START, 600_000),
        ...entries.map((e) => e.recordedAt).slice(-2),
        now,
      ]) {
        const known = sum(entries.filter((e) => e.recordedAt <= at));
        expect(await balanceKnown(tx, accountId, at)).toBe(known);
      }
      for (const n of [1, 9, 18, 28]) {
        const effective = sum(entries.filter((e) => e.effectiveOn <= day(n)));
        expect(await balanceEffective(tx, accountId, day(n))).toBe(effective);
      }
    });
  }

  test('a list is answered and booked as the same items sent one by one', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (rounds) => {
        const [whole, single] = [await playground(), await playground()];
        for (const { asks, day: n } of rounds) {
          const items = asks.map(({ ask }) => whole.player.item(ask, day(n), START));
          const statuses = await send(START, items);
          const turns: LedgerStatus[] = [];
          for (const { ask } of asks)
            turns.push(...(await send(START, [single.player.item(ask, day(n), START)])));
          expect(turns.map((s) => summary(s, single.ids))).toEqual(
            statuses.map((s) => summary(s, whole.ids)),
          );
        }
        const plain = async (ids: string[]) =>
          (await stored(ids)).map((account) => ({ ...account, id: '', entries: amounts(account) }));
        expect(await plain(single.ids)).toEqual(await plain(whole.ids));
      }),
      { numRuns: 40 },
    );
  });

  const amounts = (account: object): unknown[] =>
    (account as { entries: [number, string, ...string[]][] }).entries.map(([seq, , ...rest]) => [
      seq,
      ...rest,
    ]);

  function summary(status: LedgerStatus, ids: readonly string[]): object {
    if (status.status !== 'refused') return { status: status.status };
    const { account, available, state } = status.refusal.facts;
    return { code: status.refusal.code, account: ids.indexOf(String(account)), available, state };
  }

  test('a list of a thousand payments is booked whole, and sent again it is only recognised', async () => {
    const { model, ids } = await playground();
    const [world, fund, paid] = ids as [string, string, string];
    const head = (n: number) => {
      const journalId = newId();
      const subject = { kind: 'payment', id: newId() };
      return { journalId, key: `${fund}:${n}`, kind: 'test.played', subject, effectiveOn: day(1) } as const;
    };
    const leg = (accountId: string, amount: bigint) => ({ accountId, amount, currency: 'KRW' });
    const receipt = {
      ...head(-1),
      op: 'post',
      legs: [leg(world, -1_000_000n), leg(fund, 1_000_000n)],
    } as const;
    const holds = Array.from({ length: 1000 }, (_, n) => {
      return { ...head(n), ...leg(fund, BigInt(n + 1)), op: 'reserve' } as const;
    });
    const payments = holds.map((hold, n): LedgerItem => {
      const legs = [leg(fund, -hold.amount), leg(paid, hold.amount)];
      return { ...head(1000 + n), op: 'settle', holdId: hold.journalId, release: false, legs };
    });
    for (const items of [[receipt, ...holds], payments, payments]) {
      expect(await send(START, items)).toEqual(model.post(START, items));
    }
    expect((await stored([paid]))[0]).toMatchObject({ balance: 500_600n, seq: 1001n });
    expect((await stored([fund]))[0]).toMatchObject({ balance: 500_500n, held: 0n });
  });
});
