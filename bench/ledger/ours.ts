import { collector, performList } from '../../src/actions/collect.ts';
import { lane } from '../../src/actions/lane.ts';
import type { Command } from '../../src/actions/perform.ts';
import { paymentRoutes } from '../../src/api/routes/payment.ts';
import { listOf } from '../../src/api/serve.ts';
import { accepted, type LedgerItem } from '../../src/domain/ledger/item.ts';
import { move } from '../../src/domain/ledger/pledge.ts';
import { dayOf } from '../../src/domain/time.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { post } from '../../src/store/ledger.ts';
import { must, Refused } from '../../src/store/refused.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import type { Books, Contender, Make } from './contender.ts';
import { releasedPayments } from './payments.ts';
import type { Transfer } from './transfers.ts';
import { type Pattern, paidFrom, paidTo, type Route, type World } from './world.ts';

/** The house's own ways: bare posts and whole actions, each singly and as a list. */
export function ourContenders(database: OpenedDatabase, world: World): Contender[] {
  const books: Books = {
    name: 'ours',
    read: async (pattern) => {
      const routes = world.routes[pattern];
      return { to: await paidTo(database, routes), from: await paidFrom(database, routes) };
    },
  };
  const posts = lane((items: readonly LedgerItem[]) => postAll(database, world.at, items), { lanes: 2 });
  const settle = settling(database);
  const readied = (name: string, make: (call: Call) => Promise<unknown>): Contender => ({
    name,
    books,
    each: true,
    ready: async (transfers, pattern) => {
      const routes = world.routes[pattern];
      const paymentIds = await releasedPayments(database, world, { transfers, routes });
      return (n) => make(callOf(world, paymentIds[n]!));
    },
  });
  return [
    {
      name: 'post',
      books,
      ready: readyPosts(world, (item) => postAll(database, world.at, [item])),
    },
    { name: 'post.batched', books, ready: readyPosts(world, posts) },
    readied('action', settle.singly),
    readied('action.list', settle.listed),
  ];
}

const postAll = (database: OpenedDatabase, at: string, items: readonly LedgerItem[]) =>
  inTransaction(database, async (tx) => must(accepted(await post(tx, at, items))));

const readyPosts =
  (world: World, send: (item: LedgerItem) => Promise<unknown>) =>
  async (transfers: readonly Transfer[], pattern: Pattern): Promise<Make> => {
    const effectiveOn = dayOf(world.at);
    return (n) => {
      const { route, amount } = transfers[n]!;
      return send(itemOf(world.routes[pattern][route]!, amount, effectiveOn));
    };
  };

function itemOf({ money, paid, awardId }: Route, amount: bigint, effectiveOn: string): LedgerItem {
  const journalId = newId();
  const subject = { kind: 'award', id: awardId };
  const legs = move(money, paid, amount);
  return { op: 'post', journalId, key: journalId, kind: 'payment.paid', subject, effectiveOn, legs };
}

type Call = { readonly command: Command; readonly input: Record<string, unknown> };

/** Booking a payment as paid, as its route does it: from the idempotency key to the answer kept beside it. */
function settling(database: OpenedDatabase) {
  const route = paymentRoutes.find(({ operation }) => operation.id === 'settlePayment');
  if (route?.kind !== 'list') throw new Error('settlePayment is no list action');
  const run = listOf(route.operation, route.run);
  const collect = collector(database, run);
  return {
    listed: ({ command, input }: Call) => collect(command, input),
    singly: async (call: Call) => {
      const [outcome] = await performList(database, [call], run);
      if (outcome instanceof Refused) throw outcome;
    },
  };
}

function callOf(world: World, paymentId: string): Call {
  const valueOn = dayOf(world.at);
  const command: Command = {
    operation: 'settlePayment',
    actor: world.officer,
    now: world.at,
    systemNow: world.at,
    subjectId: paymentId,
    seenRevision: null,
    key: { key: newId(), requestHash: paymentId.replaceAll('-', '').padEnd(64, '0') },
  };
  return { command, input: { paymentId, bankReference: paymentId, valueOn } };
}
