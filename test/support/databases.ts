import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { type OpenedDatabase, openDatabase } from '../../src/store/database.ts';
import { TEMPLATE } from './real-postgres.ts';

export type DatabaseKind = OpenedDatabase['kind'];

/** A migrated, empty database of its own, which is gone once closed. */
export async function freshDatabase(kind: DatabaseKind): Promise<OpenedDatabase> {
  const failure = inject('migrationFailure');
  if (failure) throw new Error(failure);
  if (kind === 'embedded') return openDatabase({ memory: true });
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template ${TEMPLATE}`);
  const database = await openDatabase({ url: inject('postgresUrl') + name, poolSize: 8 });
  const close = async (): Promise<void> => {
    await database.close();
    await asAdmin(`drop database if exists ${name} with (force)`);
  };
  return { ...database, close };
}

async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client(`${inject('postgresUrl')}postgres`);
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

/**
 * Runs the suite on PGlite and on a real PostgreSQL. `open` gives a fresh database, closed after the suite;
 * open one in `beforeAll` where the tests do not disturb each other.
 */
export function describeDatabases(
  suite: (open: () => Promise<OpenedDatabase>, kind: DatabaseKind) => void,
): void {
  describe.each([
    { kind: 'embedded', title: 'on the embedded database' },
    { kind: 'server', title: 'on a PostgreSQL server' },
  ] as const)('$title', ({ kind }) => {
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
