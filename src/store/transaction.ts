import { type Kysely, sql, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import { guarded, type Mark, refuseWhenOver } from './nesting-guard.ts';
import { Pipeline } from './pipeline.ts';
import type { Database } from './tables.generated.ts';

/** The handle inside a transaction; every function of the store takes it. */
export type Tx = Transaction<Database>;

/** A handle for reads that need no transaction of their own; a `Tx` is one too. */
export type Db = Kysely<Database>;

/** PostgreSQL's "run it again": serialization_failure and deadlock_detected (Appendix A of its manual). */
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01']);

/** Or another request has answered under the same key meanwhile: run again, its answer is found. */
const isAnsweredMeanwhile = (error: unknown): boolean =>
  codeOf(error) === '23505' && (error as { constraint?: string }).constraint === 'idempotency_pkey';

const isWorthAnotherTry = (error: unknown): boolean =>
  WORTH_ANOTHER_TRY.has(codeOf(error) as string) || isAnsweredMeanwhile(error);
const TRIES = 4;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Where transactions are opened: the pool, and the handle whose plugins they take over. */
type Handles = { readonly kysely: Db; readonly pool: Pool };

/** A last statement that goes out together with the commit, since nothing waits for its answer. */
type Closing<Value> = (tx: Tx, value: Value) => Promise<void>;

/**
 * Runs the work in one READ COMMITTED transaction: it commits when the work resolves and rolls back when it
 * throws, so an expected refusal must be thrown here. A deadlock or a serialization failure reruns the whole
 * work up to three times: gather and decide inside it, and do nothing outside the database.
 */
export async function inTransaction<Value>(
  database: Handles,
  work: (tx: Tx) => Promise<Value>,
  closing?: Closing<Value>,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(database, { begin: 'begin isolation level read committed', work, closing });
    } catch (error) {
      if (attempt === TRIES || !isWorthAnotherTry(error)) throw error;
      // Two that met must not meet again in step.
      await pause(Math.random() * 20 * attempt);
    }
  }
}

/** What a part of a transaction came to. */
export type Attempt = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/**
 * Runs a part of the transaction's work; when it throws, what it wrote is taken back and the transaction goes on.
 * What the whole transaction is to be run again for is thrown on.
 */
export async function attempt(tx: Tx, work: () => Promise<void>): Promise<Attempt> {
  await sql`savepoint part`.execute(tx);
  try {
    await work();
    await sql`release savepoint part`.execute(tx);
    return { ok: true };
  } catch (error) {
    if (isWorthAnotherTry(error)) throw error;
    await sql`rollback to savepoint part`.execute(tx);
    return { ok: false, error };
  }
}

/** Runs the reads in one REPEATABLE READ, READ ONLY transaction: they see one moment, and a write throws. */
export const inSnapshot = <Value>(database: Handles, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  runOnce(database, { begin: 'begin isolation level repeatable read read only', work, closing: undefined });

type Run<Value> = {
  readonly begin: string;
  readonly work: (tx: Tx) => Promise<Value>;
  readonly closing: Closing<Value> | undefined;
};

/** One try: the begin goes out with the first statement, the closing statement with the commit. */
async function runOnce<Value>(
  { kysely, pool }: Handles,
  { begin, work, closing }: Run<Value>,
): Promise<Value> {
  const client = await pool.connect();
  const pipeline = new Pipeline(client);
  let lost = false;
  const rollBack = async (error: unknown): Promise<never> => {
    await pipeline.say('rollback').catch(() => {
      lost = true;
    });
    throw error;
  };
  try {
    return await runGuarded(pipeline.handleOf(kysely), async (tx) => {
      homes.set(tx, pool);
      const begun = pipeline.say(begin);
      begun.catch(() => {});
      const value = await work(tx).catch(rollBack);
      const ends = await Promise.allSettled([begun, closing?.(tx, value), pipeline.say('commit')]);
      const failed = ends.find(({ status }) => status === 'rejected');
      if (failed !== undefined) throw (failed as PromiseRejectedResult).reason;
      return value;
    });
  } finally {
    client.release(lost);
  }
}

const homes = new WeakMap<Tx, object>();

/**
 * What stands for the database that the transaction is of: whatever is remembered about one must not be believed of
 * another. None for a transaction that was not begun here.
 */
export const homeOf = (tx: Tx): object | undefined => homes.get(tx);

/** A handle of the same transaction that is over with the mark, and no later than the transaction. */
export function endingEarlier(tx: Tx, mark: Mark): Tx {
  const part = tx.withPlugin(refuseWhenOver(mark));
  homes.set(part, homes.get(tx) as object);
  return part;
}

function runGuarded<Value>(tx: Tx, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  const mark: Mark = { open: true };
  return guarded(mark, () => work(tx.withPlugin(refuseWhenOver(mark))));
}
