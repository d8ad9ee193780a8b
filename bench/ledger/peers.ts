import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lane } from '../../src/actions/lane.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import type { Books, Contender } from './contender.ts';
import type { Transfer } from './transfers.ts';
import { type Pattern, SUPPLIERS } from './world.ts';

/** A bare row in a transaction of its own: what the driver and the commit cost, and no ledger at all. */
export async function insertContender(database: OpenedDatabase): Promise<Contender> {
  await asOwner(database, [
    'create table bare (route int not null, hot boolean not null, amount bigint not null)',
    'grant select, insert on bare to dure_app',
  ]);
  const read: Books['read'] = async (pattern) => {
    const { rows } = await database.pool.query<{ paid: bigint }>(
      `select coalesce(sum(amount), 0)::bigint as paid from generate_series(0, $1 - 1) as r(route)
        left join bare b on b.route = r.route and b.hot = $2 group by r.route order by r.route`,
      [SUPPLIERS, pattern === 'hot'],
    );
    const to = rows.map(({ paid }) => paid);
    return { to, from: to.reduce((sum, paid) => sum + paid, 0n) };
  };
  return {
    name: 'insert',
    books: { name: 'bare', read },
    ready: async (transfers, pattern) => (n) =>
      database.pool.query('insert into bare (route, hot, amount) values ($1, $2, $3)', [
        transfers[n]!.route,
        pattern === 'hot',
        transfers[n]!.amount,
      ]),
  };
}

/** pgledger's SQL, in the order in which its own recipe loads it. */
const PGLEDGER_FILES = [
  'vendor/scoville-pgsql-ulid/ulid-to-uuid.sql',
  'vendor/scoville-pgsql-ulid/uuid-to-ulid.sql',
  'pgledger.sql',
];

/** pgledger by its single call, and by its call for many through the house's own lane. */
export async function pgledgerContenders(database: OpenedDatabase, folder: string): Promise<Contender[]> {
  await asOwner(database, [
    ...PGLEDGER_FILES.map((file) => readFileSync(path.join(folder, file), 'utf8')),
    'grant all on all tables in schema public to dure_app',
  ]);
  const accounts = await openAccounts(database);
  const ends = ({ route, amount }: Transfer, pattern: Pattern) => {
    const { from, to } = accounts[pattern];
    return { from: from[route % from.length]!, to: to[route]!, amount: amount.toString() };
  };
  const books: Books = { name: 'pgledger', read: (pattern) => readBalances(database, accounts[pattern]) };
  const many = lane(async (list: readonly ReturnType<typeof ends>[]) => {
    await database.pool.query(TRANSFER_MANY, [
      list.map(({ from }) => from),
      list.map(({ to }) => to),
      list.map(({ amount }) => amount),
    ]);
    return list.map(() => null);
  });
  return [
    {
      name: 'pgledger',
      books,
      ready: async (transfers, pattern) => (n) => {
        const { from, to, amount } = ends(transfers[n]!, pattern);
        return database.pool.query('select id from pgledger_create_transfer($1, $2, $3)', [from, to, amount]);
      },
    },
    {
      name: 'pgledger.batched',
      books,
      ready: async (transfers, pattern) => (n) => many(ends(transfers[n]!, pattern)),
    },
  ];
}

const TRANSFER_MANY = `select count(*) from pgledger_create_transfers(
  transfer_requests => array(select row(f, t, a)::transfer_request
    from unnest($1::text[], $2::text[], $3::numeric[]) with ordinality as u(f, t, a, n) order by n),
  event_at => null)`;

type Accounts = { readonly from: readonly string[]; readonly to: readonly string[] };

const FUND_WON = '1000000000000';

/** As many accounts as the house has for the same routes, the funds with money in them and not to be overdrawn. */
async function openAccounts(database: OpenedDatabase): Promise<Record<Pattern, Accounts>> {
  const open = async (count: number, overdraw: boolean): Promise<string[]> => {
    const { rows } = await database.pool.query<{ id: string }>(
      `select a.id from generate_series(1, $1::int) n,
        pgledger_create_account('account ' || n, 'KRW', allow_negative_balance => $2) a`,
      [count, overdraw],
    );
    return rows.map(({ id }) => id);
  };
  const [world] = await open(1, true);
  const accounts = {
    random: { from: await open(SUPPLIERS, false), to: await open(SUPPLIERS, false) },
    hot: { from: await open(1, false), to: await open(SUPPLIERS, false) },
  };
  const funds = [...accounts.random.from, ...accounts.hot.from];
  await database.pool.query(TRANSFER_MANY, [funds.map(() => world), funds, funds.map(() => FUND_WON)]);
  return accounts;
}

async function readBalances(database: OpenedDatabase, { from, to }: Accounts): ReturnType<Books['read']> {
  const read = async (ids: readonly string[]): Promise<bigint[]> => {
    const { rows } = await database.pool.query<{ balance: bigint }>(
      `select a.balance::bigint as balance from unnest($1::text[]) with ordinality as i(id, n)
        join pgledger_accounts a on a.id = i.id order by i.n`,
      [ids],
    );
    return rows.map(({ balance }) => balance);
  };
  const left = (await read(from)).reduce((sum, balance) => sum + balance, 0n);
  return { to: await read(to), from: BigInt(FUND_WON) * BigInt(from.length) - left };
}

const asOwner = (database: OpenedDatabase, statements: readonly string[]): Promise<void> =>
  database.asOwner(async (owner) => {
    for (const statement of statements) await owner.query(statement);
  });
