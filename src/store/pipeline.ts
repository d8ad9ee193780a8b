import type { Writable } from 'node:stream';
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

/** pg's types leave out the stream that a client writes to. */
type Wired = PoolClient & { readonly connection: { readonly stream: Writable } };

/**
 * A connection that sends each statement as it comes, behind those whose answers are still out. Kysely's own
 * waits for every answer before the next statement, and most of the time goes on that trip, not in the statement.
 * Reads of an action that do not need each other are asked for by one `Promise.all` and so cost one trip.
 */
export class Pipeline implements DatabaseConnection {
  readonly #client: Wired;

  constructor(client: PoolClient) {
    this.#client = client as Wired;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#send(sql, parameters);
    if (!CHANGES_ROWS.has(command)) return { rows };
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  }

  // biome-ignore lint/correctness/useYield: it yields nothing by design.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('a cursor cannot share a pipeline: read in pages');
  }

  /** Begins or ends the transaction; throws where a commit answers `ROLLBACK`, since a statement before it had failed. */
  async say(text: string): Promise<void> {
    const { command } = await this.#send(text, []);
    if (text === 'commit' && command !== 'COMMIT')
      throw new Error('a statement had failed: nothing was committed');
  }

  /** Holds the statement back until the code that runs has no other to add, so that all of them go as one. */
  #send(text: string, parameters: readonly unknown[]): Promise<Answered> {
    const { stream } = this.#client.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    return this.#client.query(text, [...parameters]);
  }

  /** The handle of the transaction that this connection is in. */
  handleOf(kysely: Kysely<Database>): Transaction<Database> {
    const executor = kysely
      .getExecutor()
      .withConnectionProvider({ provideConnection: (consumer) => consumer(this) });
    return new Transaction<Database>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
  }
}

type Answered = { readonly command: string; readonly rowCount: number | null; readonly rows: never[] };
