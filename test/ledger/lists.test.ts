import { beforeEach, expect, test } from 'vitest';
import type { Place } from '../../src/domain/ledger/chart.ts';
import type { LedgerItem, LedgerStatus } from '../../src/domain/ledger/item.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { openAccounts, post } from '../../src/store/ledger.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { describeDatabases } from '../support/databases.ts';

const START = '2026-03-01T00:00:00.000Z';
const NOW = '2026-04-01T00:00:00.000Z';
const NOWHERE = '00000000-0000-7000-8000-000000000000';

type Names = 'world' | 'fund' | 'paid' | 'capped' | 'closed' | 'dollars';
type Stage = Record<Names, Place> &
  Record<'open' | 'due' | 'resolved', string> &
  Record<'done' | 'undone', LedgerItem>;

const head = (key: string = newId()) => {
  const subject = { kind: 'payment', id: newId() };
  return { journalId: newId(), key, kind: 'test.listed', subject, effectiveOn: '2026-04-01' } as const;
};
const move = (from: Place, to: Place, amount: bigint, key?: string) =>
  ({
    ...head(key),
    op: 'post',
    legs: [
      { ...from, amount: -amount },
      { ...to, amount },
    ],
  }) satisfies LedgerItem;
const reserve = (place: Place, amount: bigint) =>
  ({ ...head(), ...place, op: 'reserve', amount }) satisfies LedgerItem;
const settle = (holdId: string, from: Place, to: Place, amount: bigint) =>
  ({ ...move(from, to, amount), op: 'settle', holdId, release: false }) satisfies LedgerItem;
const release = (op: 'void' | 'expire', holdId: string) => ({ ...head(), op, holdId }) satisfies LedgerItem;
const reverse = (reverses: string): LedgerItem => {
  const { kind, subject, ...rest } = head();
  return { ...rest, op: 'reverse', reverses };
};
const close = (place: Place): LedgerItem => ({ ...head(), op: 'close', accountId: place.accountId });

/** Each kind of item that is not plainly good, and the answer that it gets wherever it stands. */
const ODD: readonly [string, string, (stage: Stage) => LedgerItem[]][] = [
  [
    'to an account that does not exist',
    'unknown_account',
    (s) => [move(s.fund, { ...s.paid, accountId: NOWHERE }, 1n)],
  ],
  ['to a closed account', 'closed_account', (s) => [move(s.fund, s.closed, 1n)]],
  [
    'of won on an account in dollars',
    'currency_mismatch',
    (s) => [move(s.fund, { ...s.dollars, currency: 'KRW' }, 1n)],
  ],
  [
    'holding won of an account in dollars',
    'currency_mismatch',
    (s) => [reserve({ ...s.dollars, currency: 'KRW' }, 1n)],
  ],
  [
    'that does not balance',
    'unbalanced',
    (s) => [{ ...head(), op: 'post', legs: [{ ...s.paid, amount: 1n }] }],
  ],
  ['without legs', 'unbalanced', () => [{ ...head(), op: 'post', legs: [] }]],
  ['of more than is there', 'limit_exceeded', (s) => [move(s.fund, s.paid, 9000n)]],
  ['of more than its holds leave', 'limit_exceeded', (s) => [move(s.fund, s.paid, 941n)]],
  ['holding more than is there', 'limit_exceeded', (s) => [reserve(s.fund, 9000n)]],
  ['above a ceiling', 'limit_exceeded', (s) => [move(s.fund, s.capped, 51n)]],
  ['drawing on no hold', 'unknown_hold', (s) => [settle(NOWHERE, s.fund, s.paid, 1n)]],
  ['drawing on a hold that is resolved', 'hold_resolved', (s) => [settle(s.resolved, s.fund, s.paid, 1n)]],
  ['freeing a hold that is resolved', 'hold_resolved', (s) => [release('void', s.resolved)]],
  ['drawing on a hold whose term has passed', 'hold_expired', (s) => [settle(s.due, s.fund, s.paid, 1n)]],
  ['expiring a hold that has no term', 'hold_not_due', (s) => [release('expire', s.open)]],
  ['drawing more than is held', 'hold_exceeded', (s) => [settle(s.open, s.fund, s.paid, 31n)]],
  ['drawing elsewhere than on the hold', 'hold_exceeded', (s) => [settle(s.open, s.world, s.paid, 1n)]],
  ['closing an account with holds', 'holds_open', (s) => [close(s.fund)]],
  ['closing a closed account', 'closed_account', (s) => [close(s.closed)]],
  ['reversing nothing', 'unknown_journal', () => [reverse(NOWHERE)]],
  ['reversing a reservation', 'unknown_journal', (s) => [reverse(s.open)]],
  ['reversing a reversal', 'unknown_journal', (s) => [reverse(s.undone.journalId)]],
  ['reversing again', 'already_reversed', (s) => [reverse((s.undone as { reverses: string }).reverses)]],
  ['done before', 'replayed', (s) => [{ ...s.done, journalId: newId() }]],
  ['under a key of another', 'conflict', (s) => [move(s.fund, s.paid, 2n, s.done.key)]],
  [
    'sent twice in one list',
    'created replayed',
    (s) => {
      const once = move(s.fund, s.paid, 1n);
      return [once, { ...once, journalId: newId() }];
    },
  ],
  [
    'settled and freed in one list',
    'created hold_resolved',
    (s) => [{ ...settle(s.open, s.fund, s.paid, 1n), release: true }, release('void', s.open)],
  ],
  [
    'settled twice in parts',
    'created created',
    (s) => [settle(s.open, s.fund, s.paid, 10n), settle(s.open, s.fund, s.paid, 20n)],
  ],
  [
    'held and paid in one list',
    'created created',
    (s) => {
      const hold = reserve(s.fund, 5n);
      return [hold, settle(hold.journalId, s.fund, s.paid, 5n)];
    },
  ],
  [
    'posted and reversed in one list',
    'created created already_reversed',
    (s) => {
      const wrong = move(s.fund, s.paid, 5n);
      return [wrong, reverse(wrong.journalId), reverse(wrong.journalId)];
    },
  ],
  [
    'spending what came in just before',
    'created created',
    (s) => [move(s.world, s.fund, 5000n), move(s.fund, s.paid, 5500n)],
  ],
  [
    'spending what comes in just after',
    'limit_exceeded created',
    (s) => [move(s.fund, s.paid, 5500n), move(s.world, s.fund, 5000n)],
  ],
];

const outcome = (status: LedgerStatus): string =>
  status.status === 'refused' ? status.refusal.code : status.status;

describeDatabases((open) => {
  let database: OpenedDatabase | undefined;
  let stage: Stage;
  const send = async (items: readonly LedgerItem[], at: string = NOW): Promise<string[]> =>
    (await inTransaction(database!, (tx) => post(tx, at, items))).map(outcome);

  /** A fund of 1,000 won with 60 held in two holds, and one of each thing that an item can stumble over. */
  beforeEach(async () => {
    database ??= await open();
    const own = { fundId: newId(), currency: 'KRW' };
    const chart = {
      world: { ...own, kind: 'world' },
      fund: { ...own, kind: 'fund', floor: 0n },
      paid: { ...own, kind: 'paid', floor: 0n },
      capped: { ...own, kind: 'capped', ceiling: 50n },
      closed: { ...own, kind: 'closed' },
      dollars: { ...own, kind: 'dollars', currency: 'USD' },
    };
    const [places] = await inTransaction(database, (tx) => openAccounts(tx, START, [chart]));
    const { world, fund, paid, closed } = places!;
    const holds = [
      reserve(fund, 30n),
      { ...reserve(fund, 30n), expiresAt: NOW },
      reserve(fund, 10n),
    ] as const;
    const [hold, due, resolved] = holds.map(({ journalId }) => journalId) as [string, string, string];
    const [done, wrong] = [move(world, fund, 1000n), move(world, paid, 7n)];
    const undone = reverse(wrong.journalId);
    await send([done, wrong, undone, ...holds, release('void', resolved), close(closed)], START);
    stage = { ...places!, open: hold, due, resolved, done, undone };
  });

  const good = (): LedgerItem => move(stage.fund, stage.paid, 1n);

  test.each(ODD)(
    'an item %s gets %s, alone and among good ones, which are booked',
    async (_, answer, build) => {
      const answers = answer.split(' ');
      expect(await send([good(), ...build(stage), good()])).toEqual(['created', ...answers, 'created']);
    },
  );

  test.each(ODD.filter(([, answer]) => !answer.includes('created')))(
    'an item %s gets %s when it is sent by itself',
    async (_, answer, build) => {
      expect(await send(build(stage))).toEqual([answer]);
    },
  );

  test('a party is accepted or refused as one, and names the cause', async () => {
    const party = (items: readonly LedgerItem[], together: string) =>
      items.map((item) => ({ ...item, together }));
    const refused = party([good(), move(stage.fund, stage.paid, 9000n), good()], 'first');
    const made = party([good(), good()], 'second');
    const statuses = await inTransaction(database!, (tx) => post(tx, NOW, [...refused, ...made, good()]));
    expect(statuses.map(outcome)).toEqual([
      'refused_together',
      'limit_exceeded',
      'refused_together',
      'created',
      'created',
      'created',
    ]);
    expect(statuses[0]).toMatchObject({ refusal: { facts: { cause: 'limit_exceeded' } } });
    expect(await send(refused.slice(0, 1))).toEqual(['created']);
  });

  test('an item that no caller should send is an error, and nothing of its list stays', async () => {
    const first = good();
    const nothing = { ...head(), op: 'post', legs: [{ ...stage.fund, amount: 0n }] } as const;
    await expect(send([first, nothing])).rejects.toMatchObject({ code: '23514' });
    await expect(send([first, { ...reserve(stage.fund, 1n), amount: -1n }])).rejects.toMatchObject({
      code: '23514',
    });
    expect(await send([first])).toEqual(['created']);
  });
});
