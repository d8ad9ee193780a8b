import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { bodyOf, connect, type DureClient } from '../../src/client/client.ts';
import { fictionalBusinessNumber } from '../../src/domain/organisation/business-number.ts';
import { verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { FULL } from '../support/full.ts';
import { checkRecord } from './check-record.ts';
import { type Ground, prepareGround } from './ground.ts';

const LIMIT_MS = 600_000;
const ROWS = 4_000;
/** After so many rows a kill comes. */
const KILLED_AFTER = [400, 2_000];
const ADMINISTRATOR = 'admin@dure.example';

const FILE = [
  '사업자등록번호,기업명,소재지,상시근로자 수',
  ...Array.from(
    { length: ROWS },
    (_, n) => `${fictionalBusinessNumber(n + 1)},가상기업 ${n + 1}호,서울,${n % 300}`,
  ),
].join('\r\n');

const header = () => ({ 'Idempotency-Key': randomUUID() });

async function administratorAt(baseUrl: string): Promise<DureClient> {
  const { items } = bodyOf(
    await connect({ baseUrl }).POST('/demo/tokens', { body: { emails: [ADMINISTRATOR] } }),
  );
  return connect({ baseUrl, token: items[0]!.token });
}

/** Sends the file; answers the import's id. */
async function send(client: DureClient): Promise<string> {
  const { id } = bodyOf(
    await client.POST('/organisation-imports', {
      params: { header: header() },
      body: FILE as never,
      bodySerializer: (body) => body as never,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
  return id;
}

const importOf = async (client: DureClient, organisationImportId: string) =>
  bodyOf(
    await client.GET('/organisation-imports/{organisationImportId}', {
      params: { path: { organisationImportId } },
    }),
  );

type Import = Awaited<ReturnType<typeof importOf>>;

async function until(client: DureClient, id: string, reached: (found: Import) => boolean): Promise<Import> {
  for (;;) {
    const found = await importOf(client, id);
    if (reached(found)) return found;
    if (found.state === 'failed') throw new Error(`the import failed: ${found.error}`);
    await pause(20);
  }
}

async function check(client: DureClient, id: string): Promise<void> {
  const { columns } = await importOf(client, id);
  const body = {
    columns: columns.map(({ field }) => ({ field })),
    kind: 'company' as const,
    source: '가상 등록부',
    asOf: '2025-11-30',
    validUntil: null,
  };
  const params = { path: { organisationImportId: id }, header: header() };
  bodyOf(await client.POST('/organisation-imports/{organisationImportId}/check', { params, body }));
  await until(client, id, ({ state }) => state === 'checked');
}

/** How much of the file stands: its organisations, their data, and the facts that tell of them. */
async function standing(pool: Pool): Promise<number[]> {
  const { rows } = await pool.query<Record<string, number>>(
    `with o as (select id from organisation where name_ko like '가상기업 %호')
      select (select count(*)::int from o) as organisations,
        (select count(distinct name_ko)::int from organisation where id in (select id from o)) as names,
        (select count(*)::int from datum where organisation_id in (select id from o)) as data,
        (select count(*)::int from fact where subject_id in (select id from o)) as facts`,
  );
  return Object.values(rows[0]!);
}

describe.runIf(FULL).each(['embedded', 'server'] as const)(
  'a server on the %s database that is killed with -9 while it imports organisations',
  (kind) => {
    let ground: Ground;
    beforeAll(async () => {
      await promisify(execFile)(process.execPath, ['scripts/build.mjs']);
      ground = await prepareGround(kind);
    });
    afterAll(() => ground.remove());

    test(
      'goes on where it was: each row is there once, and the record holds',
      async () => {
        let server = await ground.start();
        let client = await administratorAt(server.url);
        const id = await send(client);
        await check(client, id);
        const params = { path: { organisationImportId: id }, header: header() };
        const body = { mode: 'all_or_nothing' as const };
        bodyOf(await client.POST('/organisation-imports/{organisationImportId}/import', { params, body }));
        for (const rows of KILLED_AFTER) {
          const { made } = await until(client, id, (found) => (found.made?.done ?? 0) >= rows);
          expect(made!.done).toBeLessThan(ROWS);
          await server.kill();
          server = await ground.start();
          client = await administratorAt(server.url);
        }
        const { made } = await until(client, id, ({ state }) => state === 'imported');
        expect(made).toMatchObject({ done: ROWS, registered: ROWS, changed: 0, unchanged: 0, bad: 0 });
        await server.kill();
        await ground.look(async (pool, database) => {
          expect(await standing(pool)).toEqual([ROWS, ROWS, 2 * ROWS, ROWS]);
          expect(await checkRecord(pool)).toEqual([]);
          const files = new FolderFileStore(ground.filesFolder);
          expect(await verifyRecord(database, { files })).toMatchObject({ ok: true });
        });
      },
      LIMIT_MS,
    );
  },
);
