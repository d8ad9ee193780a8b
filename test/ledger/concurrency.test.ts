import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerItem, LedgerStatus } from '../../src/domain/ledger/item.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { balances, openAccounts, post } from '../../src/store/ledger.ts';
import { freshDatabase } from '../support/databases.ts';

const NOW = '2026-03-01T00:00:00.000Z';

describe('many at once, on a PostgreSQL server', () => {
  let database: OpenedDatabase;
  let ids: string[];
  beforeAll(async () => {
    database = await freshDatabase('server');
  });
  afterAll(() => database.close());

  // Without the house's retries, so that a deadlock is seen and fails the test.
  const send = (items: readonly LedgerItem[]): Promise<LedgerStatus[]> =>
    database.kysely.transaction().execute((tx) => post(tx, NOW, items));

  const leg = (n: number, amount: bigint) => ({ accountId: ids[n]!, amount, currency: 'KRW' });
  const head = (key: string = newId()) => {
    const subject = { kind: 'payment', id: newId() };
    return { journalId: newId(), key, kind: 'test.raced', subject, effectiveOn: '2026-03-01' } as const;
  };
  const move = (from: number, to: number, amount: bigint): LedgerItem => {
    return { ...head(), op: 'post', legs: [leg(from, -amount), leg(to, amount)] };
  };
  const reserve = (from: number, amount: bigint): LedgerItem & { op: 'reserve' } => {
    return { ...head(), ...leg(from, amount), op: 'reserve' };
  };
  const outcome = (status: LedgerStatus): string =>
    status.status === 'refused' ? status.refusal.code : status.status;

  /** The world (0), a hot fund (1) with 1,000 won in it, and twenty suppliers. */
  beforeEach(async () => {
    const fundId = newId();
    const charts = Array.from({ length: 22 }, (_, n) => {
      const limits = n === 0 ? {} : { floor: 0n };
      return { place: { ...limits, kind: `place.${n}`, currency: 'KRW', fundId } };
    });
    const opened = await database.kysely.transaction().execute((tx) => openAccounts(tx, NOW, charts));
    ids = opened.map(({ place }) => place.accountId);
    await send([move(0, 1, 1000n)]);
  });

  test('a hot fund is spent to the last won and never beyond, without a deadlock, good lists and bad', async () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const supplier = (): number => 2 + random(20);
    const lists = Array.from({ length: 120 }, (_, n) =>
      Array.from({ length: 1 + random(12) }, (): LedgerItem => {
        const kind = random(10);
        if (kind < 5) return move(1, supplier(), BigInt(1 + random(4)));
        if (kind < 7) return reserve(1, BigInt(1 + random(3)));
        if (kind < 9) return move(supplier(), supplier(), 1n);
        // Refused, so that the list is taken item by item after its locks: their release there would deadlock.
        return move(1, supplier(), 5000n + BigInt(n));
      }).filter((item) => item.op !== 'post' || item.legs[0]!.accountId !== item.legs[1]!.accountId),
    );
    const waiting = [...lists];
    const sent: [LedgerItem, LedgerStatus][] = [];
    const caller = async (): Promise<void> => {
      for (let items = waiting.shift(); items; items = waiting.shift()) {
        const statuses = await send(items);
        items.forEach((item, n) => {
          sent.push([item, statuses[n]!]);
        });
      }
    };
    await Promise.all(Array.from({ length: 6 }, caller));

    const made = sent.filter(([, status]) => status.status === 'created').map(([item]) => item);
    const gone = made.reduce((sum, item) => {
      if (item.op === 'reserve') return sum + item.amount;
      return item.op === 'post' && item.legs[0]!.accountId === ids[1] ? sum - item.legs[0]!.amount : sum;
    }, 0n);
    const all = await database.readOnly((tx) => balances(tx, ids));
    const fund = all.find(({ accountId }) => accountId === ids[1])!;
    expect(fund.balance - fund.held).toBe(1000n - gone);
    expect(fund.available! >= 0n && fund.available! < 4n).toBe(true);
    expect(all.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);
    expect(all.every(({ accountId, available }) => accountId === ids[0] || available! >= 0n)).toBe(true);
    const { rows } = await sql<{ gaps: bigint }>`
      select count(*) as gaps from (select seq, row_number() over (partition by account_id order by seq) as n,
        balance_after, sum(amount) over (partition by account_id order by seq) as running
      from entry where account_id in (select unnest(${ids}::uuid[]))) e
      where seq <> n or balance_after <> running`.execute(database.kysely);
    expect(rows).toEqual([{ gaps: 0n }]);
  });

  test('two who pay the same payment at once pay it once', async () => {
    for (let round = 0; round < 10; round++) {
      const payment = { ...move(1, 2, 10n), key: newId() };
      const attempts = [payment, { ...payment, journalId: newId() }];
      const statuses = (await Promise.all(attempts.map((item) => send([item])))).flat();
      expect(statuses.map(outcome).sort()).toEqual(['created', 'replayed']);
      expect(new Set(statuses.map((s) => 'journalId' in s && s.journalId)).size).toBe(1);
    }
  });

  test('two who use one key for different things at once are told apart', async () => {
    for (let round = 0; round < 10; round++) {
      const key = newId();
      const attempts = [
        [{ ...move(1, 2, 1n), key }, move(2, 3, 1n)],
        [{ ...move(0, 4, 1n), key }, move(4, 5, 1n)],
      ];
      const statuses = (await Promise.all(attempts.map(send))).flat();
      expect(statuses.map(outcome).sort().slice(0, 1)).toEqual(['conflict']);
      expect(statuses.filter(({ status }) => status === 'created').length).toBeGreaterThanOrEqual(2);
    }
  });

  test('a hold that one settles while another voids it is resolved once', async () => {
    for (let round = 0; round < 10; round++) {
      const hold = reserve(1, 20n);
      await send([hold]);
      const holdId = hold.journalId;
      const settle: LedgerItem = {
        ...head(),
        op: 'settle',
        holdId,
        release: false,
        legs: [leg(1, -20n), leg(2, 20n)],
      };
      const release: LedgerItem = { ...head(), op: 'void', holdId };
      const statuses = (await Promise.all([settle, release].map((item) => send([item])))).flat();
      expect(statuses.map(outcome).sort()).toEqual(['created', 'hold_resolved']);
    }
    const [fund] = await database.readOnly((tx) => balances(tx, [ids[1]!]));
    expect(fund!.held).toBe(0n);
  });

  test('a journal that two reverse at once is reversed once', async () => {
    for (let round = 0; round < 10; round++) {
      const wrong = move(1, 2, 20n);
      await send([wrong]);
      const reversals = [1, 2].map((): LedgerItem => {
        const { kind, subject, ...rest } = head();
        return { ...rest, op: 'reverse', reverses: wrong.journalId };
      });
      const statuses = (await Promise.all(reversals.map((item) => send([item])))).flat();
      expect(statuses.map(outcome).sort()).toEqual(['already_reversed', 'created']);
    }
  });

  test('two who open the same account at once get the same one', async () => {
    const chart = { place: { kind: 'place.new', currency: 'KRW', fundId: newId(), floor: 0n } };
    const openOne = () => database.kysely.transaction().execute((tx) => openAccounts(tx, NOW, [chart]));
    const [first, second] = await Promise.all([openOne(), openOne()]);
    expect(first).toEqual(second);
    const other = { place: { ...chart.place, floor: -5n } };
    const reopen = database.kysely.transaction().execute((tx) => openAccounts(tx, NOW, [other]));
    await expect(reopen).rejects.toMatchObject({ code: 'LG013' });
  });
});
