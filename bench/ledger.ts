import { parseArgs } from 'node:util';
import pg from 'pg';
import { type OpenedDatabase, openDatabase } from '../src/store/database.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { figureOf, inTurn, short } from './figures.ts';
import type { Contender } from './ledger/contender.ts';
import { type Cell, Scales } from './ledger/measure.ts';
import { ourContenders } from './ledger/ours.ts';
import { insertContender, pgledgerContenders } from './ledger/peers.ts';
import { makeWorld, PATTERNS } from './ledger/world.ts';
import { sayMachine } from './machine.ts';

const POOL_SIZE = 16;

/** Callers, rounds and seconds a measurement: about six minutes in all, and about one. */
const FULL = { callers: [1, 16, 64, 256, 1024], rounds: 3, seconds: 1 };
const QUICK = { callers: [1, 64, 256], rounds: 2, seconds: 1 };

type Plan = typeof FULL;

/** Measures the ledger against its peers and prints every figure, the unflattering ones too. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      pgledger: { type: 'string' },
      callers: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const plan = { ...(values.quick ? QUICK : FULL) };
  if (values.callers !== undefined) plan.callers = values.callers.split(',').map(Number);
  const only = values.only?.split(',');
  const postgres = await startPostgres('durable');
  try {
    const database = await openFresh(postgres.url);
    await sayWhere(database);
    const all = await contendersOf(database, values.pgledger ?? process.env.PGLEDGER);
    const contenders = all.filter(({ name }) => only?.includes(name) ?? true);
    // By a connection of its own: one that the pool lends for it is thrown away, and would be a contender's warm one.
    const owner = new pg.Client(`${postgres.url}bench`);
    await owner.connect();
    report(await measure(contenders, plan, () => owner.query('checkpoint')), plan);
    await owner.end();
    await database.close();
  } finally {
    await postgres.stop();
  }
}

async function openFresh(url: string): Promise<OpenedDatabase> {
  const admin = new pg.Client(`${url}postgres`);
  await admin.connect();
  await admin.query('create database bench');
  await admin.end();
  return openDatabase({ url: `${url}bench`, poolSize: POOL_SIZE });
}

async function sayWhere({ pool }: OpenedDatabase): Promise<void> {
  const { rows } = await pool.query<
    Record<string, string>
  >(`select current_setting('server_version') as version,
    current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
    current_setting('full_page_writes') as pages, current_setting('shared_buffers') as buffers`);
  const { version, fsync, commit, pages, buffers } = rows[0]!;
  sayMachine();
  console.log(
    `PostgreSQL ${version}, ${POOL_SIZE} connections, fsync ${fsync}, synchronous_commit ${commit}`,
  );
  console.log(`full_page_writes ${pages}, shared_buffers ${buffers}\n`);
}

async function contendersOf(database: OpenedDatabase, pgledger: string | undefined): Promise<Contender[]> {
  const world = await makeWorld(database);
  const peers = pgledger === undefined ? [] : await pgledgerContenders(database, pgledger);
  if (pgledger === undefined) {
    console.log('pgledger is not measured: name a checkout of its v0.7.0 by --pgledger PATH or PGLEDGER.\n');
  }
  return [...peers, await insertContender(database), ...ourContenders(database, world)];
}

/** The rates of a contender in a cell, one a round. */
type Rates = ReadonlyMap<string, readonly number[]>;

const cellsOf = ({ callers }: Plan): Cell[] =>
  callers.flatMap((count) => PATTERNS.map((pattern) => ({ callers: count, pattern })));

const nameIn = (name: string, { callers, pattern }: Cell): string =>
  `${name}.${callers}${pattern === 'hot' ? '.hot' : ''}`;

async function measure(
  contenders: readonly Contender[],
  plan: Plan,
  checkpoint: () => Promise<unknown>,
): Promise<Rates> {
  const rates = new Map<string, number[]>();
  const scales = new Scales(plan.seconds, checkpoint);
  // Unmeasured: connections are made, statements prepared and planned, the code warmed up.
  for (const contender of contenders) await scales.rate(contender, { callers: POOL_SIZE, pattern: 'random' });
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const cell of cellsOf(plan)) {
      const said: string[] = [];
      for (const contender of inTurn(contenders, round)) {
        const rate = await scales.rate(contender, cell);
        const name = nameIn(contender.name, cell);
        rates.set(name, [...(rates.get(name) ?? []), rate]);
        said.push(`${contender.name} ${short(rate)}`);
      }
      console.log(`round ${round + 1}/${plan.rounds} ${nameIn('', cell).slice(1)}: ${said.join(', ')}`);
    }
  }
  return rates;
}

function report(rates: Rates, plan: Plan): void {
  for (const [what, peer, suffix] of [
    ['transfers a second', undefined, ''],
    ['times pgledger, single call', 'pgledger', ''],
    ['times a bare insert', 'insert', '.to_insert'],
  ] as const) {
    console.log(`\n${what}: median (least to most)`);
    for (const cell of cellsOf(plan)) {
      const base = peer && rates.get(nameIn(peer, cell));
      if (peer !== undefined && base === undefined) continue;
      for (const [name, sample] of rates) {
        if (!isIn(name, cell) || name === (peer && nameIn(peer, cell))) continue;
        const { median, least, most } = figureOf(base ? sample.map((rate, n) => rate / base[n]!) : sample);
        const word = base ? 'ratio' : 'rate';
        console.log(`${word} ${name}${suffix} ${short(median)} (${short(least)} to ${short(most)})`);
      }
    }
  }
}

const isIn = (name: string, cell: Cell): boolean => name.endsWith(nameIn('', cell));
