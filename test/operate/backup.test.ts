import { statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpSchema } from '../../scripts/generate/schema.ts';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import type { Manifest } from '../../src/operate/archive.ts';
import { restore } from '../../src/operate/restore.ts';
import { verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { type OpenedDatabase, openDatabase } from '../../src/store/database.ts';
import type { HousePlace } from '../../src/store/owner.ts';
import { findLast } from '../../src/store/seals.ts';
import { describeDatabases, freshDatabase } from '../support/databases.ts';
import { givenProgramme } from '../support/given.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { callerOf, openHouse, type TestHouse } from '../support/house.ts';
import {
  backUpPlace,
  backUpRunning,
  digestsOf,
  dropPlaces,
  emptyPlace,
  lenderOf,
  OTHER,
  temporaryFolder,
} from '../support/moved.ts';

const silent = (): void => {};

describeDatabases((open, kind) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'house.tar');
  let house: TestHouse;
  let everything: Everything;
  let manifest: Manifest;
  let place: HousePlace;
  let moved: OpenedDatabase;

  beforeAll(async () => {
    house = await openHouse(await open());
    everything = await givenEverything(house, await givenProgramme(house));
    await house.sealer.seal();
    manifest = await backUpRunning(house, file);
    place = await emptyPlace(OTHER[kind], path.join(folder, 'data'));
    await restore(place, file, { say: silent });
    moved = await openDatabase({ url: place.url, dataFolder: place.dataFolder });
  });
  afterAll(async () => {
    await house.app.close();
    await moved?.close();
    await dropPlaces();
  });

  describe(`a house that moved to the ${OTHER[kind]} kind of database`, () => {
    test('has every row of every table, to the last digit', async () => {
      const before = await digestsOf(house.database);
      expect(await digestsOf(moved)).toEqual(before);
      const filled = Object.values(before).filter((digest) => !digest.startsWith('0 '));
      expect(filled.length).toBeGreaterThan(30);
    });

    test('has every table of the schema in its backup, but the one that the migrations keep', async () => {
      const { rows } = await house.database.pool.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public' order by tablename collate "C"`,
      );
      const names = rows.map(({ name }) => name).filter((name) => name !== 'migration');
      expect(manifest.tables.map(({ name }) => name)).toEqual(names);
    });

    test('has the schema of a new house, every guard and foreign key back in its place', async () => {
      const fresh = await freshDatabase(OTHER[kind]);
      const expected = await fresh.asOwner(dumpSchema);
      await fresh.close();
      expect(await moved.asOwner(dumpSchema)).toBe(expected);
      const { rows } = await moved.pool.query(`select tgname from pg_trigger where tgenabled <> 'O'`);
      expect(rows).toEqual([]);
      const forging = moved.asOwner((owner) => owner.query(`update fact set what = 'forged'`));
      await expect(forging).rejects.toThrow('fact is append-only');
    });

    test('has rows that a sealer can seal: of one transaction, the restore’s, which is over', async () => {
      const { rows } = await moved.pool.query(
        `select count(distinct xid)::int as transactions, bool_and(xid < pg_snapshot_xmin(pg_current_snapshot())) as over
         from (select xid from fact union all select xid from journal union all select xid from entry) stamped`,
      );
      expect(rows).toEqual([{ transactions: 1, over: true }]);
    });

    test('holds: its whole record is made again, seals and files included', async () => {
      const files = new FolderFileStore(path.join(place.dataFolder, 'files'));
      const head = await findLast(house.database.kysely);
      const verified = await verifyRecord(moved, { files, sealKey: house.sealKey });
      expect(verified.ok ? [] : [verified.finding]).toEqual([]);
      expect(verified).toMatchObject({
        ok: true,
        head: { number: head?.number, hash: head?.hash },
      });
    });

    test('knows its callers, hands out their files, and goes on with numbers never given before', async () => {
      const { app } = await openHouse(moved, { filesFolder: path.join(place.dataFolder, 'files') });
      const admin = callerOf(app, house.admin.token);
      expect(await admin.read('/me')).toEqual(await house.admin.read('/me'));
      const staff = callerOf(app, everything.award.staff.token);
      const evidence = `/evidence/${everything.ids.evidence}/file?reason=moved`;
      expect(await staff.read(evidence)).toEqual(await everything.award.staff.read(evidence));
      const made = await admin.do('/tokens', { label: 'moved', days: 1 });
      expect(made.token).toMatch(/^dure_/);
      const last = async (of: OpenedDatabase) => {
        const { rows } = await of.asOwner((owner) =>
          owner.query(`select nextval('number_series')::text as n`),
        );
        return BigInt(rows[0].n);
      };
      expect(await last(moved)).toBe(await last(house.database));
      await app.close();
    });

    test('moves back, and is what it was', async () => {
      const here = await emptyPlace(kind, path.join(folder, 'back'));
      const back = path.join(folder, 'back.tar');
      await moved.close();
      const there = await digestsOf(lenderOf(place));
      await backUpPlace(place, back);
      await restore(here, back, { say: silent });
      expect(await digestsOf(lenderOf(here))).toEqual(there);
    });
  });

  test('a backup can be read by its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
