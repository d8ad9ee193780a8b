import { execFile } from 'node:child_process';
import net from 'node:net';
import { promisify } from 'node:util';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { openDatabase } from '../../src/store/database.ts';
import { type Postgres, startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the test processes ask for a database or the pages, see `answer`. */
    databasePort: number;
  }
}

/** The migrated database that each test's own is copied from. */
export const TEMPLATE = 'dure_template';

/** What a test process is told: the server's address without a database's name, or why there is none. */
export type Prepared = { readonly url: string; readonly failure: string };

/**
 * vitest's global setup. The first test that wants a database, or the built pages, has it made ready, once for all
 * processes: a run of domain tests alone waits for none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Postgres> | undefined;
  const prepare: Readonly<Record<string, () => Promise<string>>> = {
    embedded: async () => {
      await (await openDatabase({ memory: true })).close();
      return '';
    },
    server: async () => {
      starting = startPostgres('fast');
      const { url } = await starting;
      await migrateTemplate(url);
      return url;
    },
    pages: async () => {
      await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: PROJECT_ROOT });
      return '';
    },
  };
  const answers = new Map<string, Promise<Prepared>>();
  const answer = (kind: string): Promise<Prepared> => {
    const known =
      answers.get(kind) ??
      prepare[kind]?.().then(
        (url) => ({ url, failure: '' }),
        (error) => ({ url: '', failure: error instanceof Error ? error.message : String(error) }),
      );
    if (!known) throw new Error(`no such database: ${kind}`);
    answers.set(kind, known);
    return known;
  };
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', async (kind) => socket.end(JSON.stringify(await answer(String(kind)))));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  project.provide('databasePort', (server.address() as net.AddressInfo).port);
  return async () => {
    server.close();
    await (await starting)?.stop();
  };
}

async function migrateTemplate(url: string): Promise<void> {
  const admin = new pg.Client(`${url}postgres`);
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  await (await openDatabase({ url: url + TEMPLATE, poolSize: 1 })).close();
}
