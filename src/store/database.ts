import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg, { type ClientConfig, type PoolClient } from 'pg';
import { openEmbedded } from './embedded/open-embedded.ts';
import { migrate, readSqlFiles } from './migrate.ts';
import { guarded, guardPool } from './nesting-guard.ts';
import { serverConnection, withOwner } from './owner.ts';
import { PreparingClient } from './preparing-client.ts';
import { ROW_TYPES } from './row-types.ts';
import type { Database } from './tables.generated.ts';
import { inSnapshot, type Tx } from './transaction.ts';
import type { DatabaseStopped } from './trouble.ts';

export type DatabaseOptions = {
  /** A PostgreSQL 15 or newer; without it the embedded database. */
  readonly url?: string | undefined;
  /** The embedded database's home, made with mode 0700; the database is its subfolder `database`. */
  readonly dataFolder?: string | undefined;
  /** An embedded database that is gone at close. */
  readonly memory?: boolean | undefined;
  /** Connections to a server, 10 unless told; the embedded database has one. */
  readonly poolSize?: number | undefined;
  /** Is told what takes longer than two seconds. */
  readonly say?: (line: string) => void;
};

export type OpenedDatabase = {
  readonly kind: 'embedded' | 'server';
  readonly kysely: Kysely<Database>;
  readonly pool: pg.Pool;
  /** Reads of one moment, in one transaction in which a write throws. */
  readOnly<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /**
   * Lends a connection as the database's owner, for backup, restore and repair; tables and columns keep
   * their own names there. The session is thrown away afterwards, so nothing of the owner's is left in it.
   */
  asOwner<Value>(work: (owner: PoolClient) => Promise<Value>): Promise<Value>;
  /** Resolves when the embedded database has died, after which this process can do nothing with it. */
  readonly died: Promise<DatabaseStopped>;
  close(): Promise<void>;
};

/** A database server outlives its connections: they are made anew. */
const NEVER = new Promise<never>(() => {});

/**
 * Opens the database, migrated to this version's SQL files by its owner, and works as role dure_app from
 * then on. Throws a SetupError for what the operator can mend.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenedDatabase> {
  const files = readSqlFiles();
  const prepare = async (connection: ClientConfig): Promise<void> => {
    await withOwner(connection, (owner) => migrate(owner, files));
  };
  if (options.url !== undefined) {
    const connection = serverConnection(options.url);
    await prepare(connection);
    const pool = poolOf(connection, options.poolSize ?? 10);
    return serve('server', pool, { died: NEVER, shut: async () => {} });
  }
  if (!options.memory && options.dataFolder === undefined) {
    throw new Error('openDatabase wants a url, a dataFolder or memory');
  }
  const dataFolder = options.memory ? undefined : options.dataFolder;
  const embedded = await openEmbedded({ dataFolder, files, prepare, say: options.say ?? (() => {}) });
  try {
    await prepare(embedded.connection);
  } catch (error) {
    await embedded.close();
    throw error;
  }
  const { died } = embedded.engine;
  return serve('embedded', poolOf(embedded.connection, 1), { died, shut: embedded.close });
}

/**
 * A statement that is prepared while its table is still small keeps its plan when the table has grown, and the
 * embedded database never counts its rows by itself: so an index is taken wherever there is one. A shunned scan
 * is given so high a cost that just-in-time compilation, meant for long reports, would set in.
 */
const PLAN_BY_INDEX = 'set enable_seqscan to off; set jit to off';

function poolOf(connection: ClientConfig, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max,
    Client: PreparingClient,
    pipeline: true,
    types: ROW_TYPES,
    // Awaited by the pool: no statement runs on a connection before it is the application's.
    onConnect: (client) =>
      client.query(`set role dure_app; set time zone 'UTC'; set datestyle to 'ISO, MDY'; ${PLAN_BY_INDEX}`),
  });
  // An idle connection that breaks is replaced; the next caller is told if there is no server any more.
  pool.on('error', () => {});
  // One that breaks while it is lent, between two statements, is told to whoever sends the next; unheard it would end
  // the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return guardPool(pool);
}

function serve(
  kind: OpenedDatabase['kind'],
  pool: pg.Pool,
  { died, shut }: { died: OpenedDatabase['died']; shut: () => Promise<void> },
): OpenedDatabase {
  const kysely = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  let closing: Promise<void> | undefined;
  return {
    kind,
    kysely,
    pool,
    died,
    readOnly: (work) => inSnapshot({ kysely, pool }, work),
    asOwner: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('reset role');
        return await guarded({ open: true }, () => work(client));
      } finally {
        client.release(true);
      }
    },
    close: () => {
      closing ??= pool.end().then(shut);
      return closing;
    },
  };
}
