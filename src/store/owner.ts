import { existsSync } from 'node:fs';
import path from 'node:path';
import pg, { type ClientBase, type ClientConfig } from 'pg';
import { openEmbedded } from './embedded/open-embedded.ts';
import { migrate, readSqlFiles, type SqlFiles } from './migrate.ts';
import { SetupError } from './setup-error.ts';

/** Where a house lives: on a server, or embedded in the subfolder `database` of its data folder. */
export type HousePlace = {
  readonly url: string | undefined;
  /** Holds the files in either case. */
  readonly dataFolder: string;
};

/** How pg reaches the server. Throws a SetupError for what is no address of one. */
export function serverConnection(url: string): ClientConfig {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new SetupError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  return { connectionString: url };
}

/** Lends one connection of the database's owner. Throws a SetupError where there is none, or no PostgreSQL that we take. */
export async function withOwner<Value>(
  connection: ClientConfig,
  work: (owner: pg.Client) => Promise<Value>,
): Promise<Value> {
  const owner = new pg.Client(connection);
  // A connection that breaks also rejects the query that it was answering: that is where it is told.
  owner.on('error', () => {});
  try {
    await owner.connect();
  } catch (error) {
    if (connection.connectionString === undefined) throw error;
    const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : error;
    throw new SetupError(`DATABASE_URL: no connection: ${reason}`);
  }
  try {
    await checkServer(owner);
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function checkServer(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  const { version = 0, encoding } = rows[0] ?? {};
  if (version < 150_000) {
    throw new SetupError(
      `DATABASE_URL: PostgreSQL 15 or newer is needed, this is ${Math.floor(version / 10_000)}.`,
    );
  }
  if (encoding !== 'UTF8')
    throw new SetupError(`DATABASE_URL: a UTF8 database is needed, this is ${encoding}.`);
}

/**
 * Lends the owner's connection to a database as it stands: nothing is migrated, so an older house can be
 * backed up by a newer version. Throws a SetupError where an embedded database is absent or in use.
 */
export async function withHouseAsItStands<Value>(
  place: HousePlace,
  work: (owner: pg.Client) => Promise<Value>,
): Promise<Value> {
  if (place.url === undefined && !existsSync(path.join(place.dataFolder, 'database'))) {
    throw new SetupError(`There is no database in ${place.dataFolder}: set DURE_DATA or DATABASE_URL.`);
  }
  return withDatabaseOf(place, readSqlFiles(), work);
}

/** As `withHouseAsItStands`, but an embedded database that is absent is made, at the schema of the files. */
export async function withDatabaseOf<Value>(
  { url, dataFolder }: HousePlace,
  files: SqlFiles,
  work: (owner: pg.Client) => Promise<Value>,
): Promise<Value> {
  if (url !== undefined) return withOwner(serverConnection(url), work);
  const embedded = await openEmbedded({
    dataFolder,
    files,
    prepare: async (connection) => {
      await withOwner(connection, (owner) => migrate(owner, files));
    },
    say: () => {},
  });
  try {
    return await withOwner(embedded.connection, work);
  } finally {
    await embedded.close();
  }
}
