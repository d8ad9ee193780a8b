import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { type OpenedDatabase, openDatabase } from '../../src/store/database.ts';
import type { Db } from '../../src/store/rows.ts';
import { readHorizon } from '../../src/store/seals.ts';
import { type Prepared, TEMPLATE } from './real-postgres.ts';

export type DatabaseKind = OpenedDatabase['kind'];

type Wanted = DatabaseKind | 'pages';

const prepared = new Map<Wanted, Promise<string>>();

/** Has what is wanted made ready, once for all test processes. */
function prepare(kind: Wanted): Promise<string> {
  const known = prepared.get(kind) ?? ask(kind);
  prepared.set(kind, known);
  return known;
}

async function ask(kind: Wanted): Promise<string> {
  const socket = net.connect(inject('databasePort'), '127.0.0.1');
  socket.write(kind);
  const { url, failure } = JSON.parse(await text(socket)) as Prepared;
  if (failure) throw new Error(failure);
  return url;
}

/** Builds server and pages as they stand. */
export const builtPages = (): Promise<string> => prepare('pages');

/** The tests' PostgreSQL server: its address up to the database's name. */
export const postgresUrl = (): Promise<string> => prepare('server');

/** A migrated, empty database of its own, which is gone once closed. */
export async function freshDatabase(kind: DatabaseKind): Promise<OpenedDatabase> {
  const url = await prepare(kind);
  if (kind === 'embedded') return openDatabase({ memory: true });
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template ${TEMPLATE}`);
  const database = await openDatabase({ url: url + name, poolSize: 8 });
  const close = async (): Promise<void> => {
    await database.close();
    await asAdmin(`drop database if exists ${name} with (force)`);
  };
  return { ...database, close };
}

/** Runs a statement as superuser of the tests' server, outside any database of a test. */
export async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client(`${await postgresUrl()}postgres`);
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

const DATABASES = [
  { kind: 'embedded', title: 'on the embedded database' },
  { kind: 'server', title: 'on a PostgreSQL server' },
] as const;

/**
 * Runs the suite on PGlite and on a real PostgreSQL, or on those of them that are named. `open` gives a fresh
 * database, closed after the suite; open one in `beforeAll` where the tests do not disturb each other.
 */
export function describeDatabases(
  suite: (open: () => Promise<OpenedDatabase>, kind: DatabaseKind) => void,
  kinds: readonly DatabaseKind[] = ['embedded', 'server'],
): void {
  describe.each(DATABASES.filter(({ kind }) => kinds.includes(kind)))('$title', ({ kind }) => {
    const opened: OpenedDatabase[] = [];
    const open = async (): Promise<OpenedDatabase> => {
      const database = await freshDatabase(kind);
      opened.push(database);
      return database;
    };
    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
    });
    suite(open, kind);
  });
}

const PATIENCE_MS = 50_000;

/**
 * Waits until every transaction that runs now is over. Test files share one PostgreSQL, and a transaction counts in
 * all of its databases: what waits for older ones would otherwise wait for a neighbour's.
 */
export async function olderOver(db: Db): Promise<void> {
  const { next } = await readHorizon(db);
  const until = performance.now() + PATIENCE_MS;
  while ((await readHorizon(db)).below < next) {
    if (performance.now() > until) throw new Error('a transaction of another test did not end');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
