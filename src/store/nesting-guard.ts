import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';
import type pg from 'pg';

/** One transaction's mark: open from its begin until its end. */
export type Mark = { open: boolean };

const scope = new AsyncLocalStorage<Mark>();

const nested = (): Error =>
  new Error('the outer database handle was used inside a transaction: pass the tx that the transaction gave');

/**
 * Makes the pool refuse a connection to code that runs inside a transaction. Without it such code waits for
 * ever on the embedded database, whose only connection the transaction holds, and on a server silently
 * works outside the transaction. Standing at `connect`, it catches Kysely and raw queries alike.
 */
export function guardPool(pool: pg.Pool): pg.Pool {
  type Callback = Parameters<pg.Pool['connect']>[0];
  const connect = pool.connect.bind(pool) as (callback?: Callback) => Promise<pg.PoolClient>;
  const guarded = (callback?: Callback): Promise<pg.PoolClient> | undefined => {
    if (!scope.getStore()?.open) return connect(callback);
    if (!callback) return Promise.reject(nested());
    process.nextTick(callback, nested(), undefined, () => {});
    return undefined;
  };
  return Object.assign(pool, { connect: guarded });
}

/** Runs the work with the guard up, and takes it down when the work ends: what is left running may use the pool again. */
export async function guarded<Value>(mark: Mark, work: () => Promise<Value>): Promise<Value> {
  try {
    return await scope.run(mark, work);
  } finally {
    mark.open = false;
  }
}

/** Refuses a transaction that is kept past its end: its statements would run in somebody else's transaction. */
export function refuseWhenOver(mark: Mark): KyselyPlugin {
  const check = (): void => {
    if (!mark.open) throw new Error('this transaction is over: a tx must not outlive its transaction');
  };
  return {
    transformQuery: ({ node }) => {
      check();
      return node;
    },
    transformResult: async ({ result }) => {
      check();
      return result;
    },
  };
}
