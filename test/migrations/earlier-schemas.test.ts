import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dumpSchema } from '../../scripts/generate/schema.ts';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { restore } from '../../src/operate/restore.ts';
import { verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { openDatabase } from '../../src/store/database.ts';
import { describeDatabases } from '../support/databases.ts';
import { FULL } from '../support/full.ts';
import { type Caller, openHouse } from '../support/house.ts';
import { dropPlaces, emptyPlace, temporaryFolder } from '../support/moved.ts';

const HERE = path.join(PROJECT_ROOT, 'test/migrations');
const archives = readdirSync(HERE).filter((name) => name.endsWith('.tar'));

test('a house of every schema that was released is kept here', () => {
  expect(archives).toContain('202611220200-ledger.tar');
});

describeDatabases((open, kind) => {
  const folder = temporaryFolder();
  afterAll(dropPlaces);

  // The statements are the same on both, and take long on the embedded one.
  describe.runIf(FULL || kind === 'server').each(archives)(
    'the house of %s, with a whole run in it',
    (name) => {
      test('comes to today’s schema with every fact and won, answers, and goes on', async () => {
        const place = await emptyPlace(kind, path.join(folder, name));
        const { tables, migrations } = await restore(place, path.join(HERE, name), { say: () => {} });
        expect(migrations.at(-1)?.name).toBe(path.basename(name, '.tar'));
        const fresh = await open();
        const database = await openDatabase({ url: place.url, dataFolder: place.dataFolder });
        expect(await database.asOwner(dumpSchema)).toBe(await fresh.asOwner(dumpSchema));
        const { rows } = await database.pool.query(
          'select (select count(*)::int from fact) as fact, (select count(*)::int from entry) as entry',
        );
        const rowsThen = (table: string): number =>
          tables.find((each) => each.name === table)?.parts.reduce((sum, part) => sum + part.rows, 0) ?? 0;
        expect(rows[0].fact).toBeGreaterThanOrEqual(rowsThen('fact'));
        expect(rows[0].entry).toBe(rowsThen('entry'));
        expect(rows[0].entry).toBeGreaterThan(100);

        const files = new FolderFileStore(path.join(place.dataFolder, 'files'));
        expect(await verifyRecord(database, { files })).toMatchObject({ ok: true });

        const house = await openHouse(database, { filesFolder: path.join(place.dataFolder, 'files') });
        const [auditor] = (await house.as('auditor@audit.example')) as [Caller];
        const { items: programmes } = await house.nobody.read('/programmes');
        expect(programmes).toHaveLength(1);
        const { items: payments } = await auditor.read(`/programmes/${programmes[0].id}/payments?limit=200`);
        const paid = payments.filter(({ state }: { state: string }) => state === 'paid');
        expect(paid.length).toBeGreaterThan(10);
        for (const { id, amount } of paid.slice(0, 20)) {
          expect((await auditor.read(`/payments/${id}/explanation`)).amount).toEqual(amount);
        }
        await house.admin.do('/tokens', { label: 'after the migrations', days: 1 });
        await house.app.close();
        await database.close();
      });
    },
  );
});
