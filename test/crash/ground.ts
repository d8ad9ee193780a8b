import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type OpenedDatabase, openDatabase } from '../../src/store/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

/** Where a house stands that is going to be killed: its data outlive its processes. */
export type Ground = {
  readonly kind: OpenedDatabase['kind'];
  readonly filesFolder: string;
  /** Opens the database in this process, before any server does. */
  open(): Promise<OpenedDatabase>;
  /** Starts a server here; on a PostgreSQL there may be several. */
  start(): Promise<ServerProcess>;
  /** Kills the database server with all its processes, which then comes back; the embedded one is in the server. */
  crashDatabase(): Promise<void>;
  /** Looks into the database as it is now: of an embedded one into a copy, since its folder has one tenant. */
  look<Value>(work: (pool: pg.Pool, database: OpenedDatabase) => Promise<Value>): Promise<Value>;
  remove(): Promise<void>;
};

/** Memory survives kill -9 of a process as a disk does. */
const temporaryFolder = (): string =>
  mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'dure-crash-'));

export const prepareGround = (kind: Ground['kind']): Promise<Ground> =>
  kind === 'embedded' ? embeddedGround() : serverGround();

async function embeddedGround(): Promise<Ground> {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  return {
    kind: 'embedded',
    filesFolder: path.join(data, 'files'),
    open: () => openDatabase({ dataFolder: data }),
    start: () => startServer({ DURE_DATA: data, DATABASE_URL: '' }),
    crashDatabase: () => Promise.reject(new Error('the embedded database dies with its server')),
    look: async (work) => {
      const copy = path.join(folder, 'copy');
      rmSync(copy, { recursive: true, force: true });
      cpSync(path.join(data, 'database'), path.join(copy, 'database'), { recursive: true });
      return lookInto(await openDatabase({ dataFolder: copy }), work);
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function serverGround(): Promise<Ground> {
  const folder = temporaryFolder();
  const postgres = await startPostgres('durable');
  const url = `${postgres.url}postgres`;
  return {
    kind: 'server',
    filesFolder: path.join(folder, 'files'),
    open: () => openDatabase({ url }),
    start: () => startServer({ DURE_DATA: folder, DATABASE_URL: url }),
    crashDatabase: async () => {
      postgres.crash();
      await untilItAnswers(url);
    },
    look: async (work) => lookInto(await openDatabase({ url, poolSize: 1 }), work),
    remove: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function lookInto<Value>(
  database: OpenedDatabase,
  work: (pool: pg.Pool, database: OpenedDatabase) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(database.pool, database);
  } finally {
    await database.close();
  }
}

const RECOVERS_WITHIN_MS = 60_000;

async function untilItAnswers(url: string): Promise<void> {
  const began = performance.now();
  for (;;) {
    const client = new pg.Client(url);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() - began > RECOVERS_WITHIN_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
