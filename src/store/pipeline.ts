import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  DummyDriver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from 'kysely';
import type { PoolClient } from 'pg';
import type { Database } from './tables.generated.ts';

/** What Kysely asks a handle for besides its executor, which has its connection already. */
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

const CHANGES_ROWS = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/**
 * A connection that sends each statement as it comes, behind those whose answers are still out. Kysely's own
 * waits for every answer before the next statement, and on this trip, not in the statement, goes most of the time.
 */
export class Pipeline implements DatabaseConnection {
  readonly #client: PoolClient;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#client.query(sql, [...parameters]);
    if (!CHANGES_ROWS.has(command)) return { rows };
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  }

  // biome-ignore lint/correctness/useYield: it yields nothing by design.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('a cursor cannot share a pipeline: read in pages');
  }

  /** Begins or ends the transaction; throws where a commit answers `ROLLBACK`, since a statement before it had failed. */
  async say(text: string): Promise<void> {
    const { command } = await this.#client.query(text, []);
    if (text === 'commit' && command !== 'COMMIT')
      throw new Error('a statement had failed: nothing was committed');
  }

  /** Holds back what is sent from now on until the code that runs has nothing more to add, and sends it as one. */
  together(): void {
    const { stream } = (this.#client as unknown as { connection: { stream: NodeJS.WritableStream & Corked } })
      .connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  /** The handle of the transaction that this connection is in. */
  handleOf(kysely: Kysely<Database>): Transaction<Database> {
    const executor = kysely
      .getExecutor()
      .withConnectionProvider({ provideConnection: (consumer) => consumer(this) });
    return new Transaction<Database>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
  }
}

type Corked = { cork(): void; uncork(): void };
