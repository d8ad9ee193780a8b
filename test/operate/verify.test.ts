import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { coverage } from '../../src/operate/verify/coverage.ts';
import { type Verified, verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { describeDatabases } from '../support/databases.ts';
import { type Flip, flip, flipsOf } from '../support/flip.ts';
import { FULL } from '../support/full.ts';
import { givenProgramme } from '../support/given.ts';
import { givenRecord } from '../support/given-record.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const LIMIT_MS = 600_000;

describeDatabases((open, kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(await open());
    await givenRecord(house, await givenProgramme(house, 1_000_000_000n));
    await house.sealer.seal();
  });
  const verified = (): Promise<Verified> =>
    verifyRecord(house.database, {
      files: new FolderFileStore(house.filesFolder),
      sealKey: house.sealKey,
    });

  test('a house in which everything happened holds, and every table has the check that holds it', async () => {
    // In one block, or in more where a neighbour's transaction on the same server was open when it was sealed.
    const head = { number: expect.any(BigInt) };
    expect(await verified()).toMatchObject({ ok: true, notes: [], head });
    const tables = [...new Set((await flipsOf(house.database)).map(({ table }) => table))];
    expect([...coverage.keys()].sort()).toEqual(tables.sort());
  });

  test(
    'one thing changed in any table is found, and the table named',
    async () => {
      const flips = await flipsOf(house.database);
      const tables = new Set(flips.map(({ table }) => table));
      const missed: string[] = [];
      const tried = new Set<string>();
      for (const each of flips) {
        // Each table on both databases; in full each type of column in it, on the server.
        const about = FULL && kind === 'server' ? `${each.table} ${each.type}` : each.table;
        if (tried.has(about)) continue;
        const told = await whileFlipped(each);
        if (told === undefined) continue;
        tried.add(about);
        if (told.ok || !told.finding.tables.includes(each.table)) {
          missed.push(
            `${each.table}.${each.column}: ${told.ok ? 'nothing found' : told.finding.tables.join()}`,
          );
        }
      }
      expect(missed).toEqual([]);
      expect(new Set([...tried].map((about) => about.split(' ')[0]))).toEqual(tables);
      expect(await verified()).toMatchObject({ ok: true });
    },
    LIMIT_MS,
  );

  async function whileFlipped(each: Flip): Promise<Verified | undefined> {
    const undo = await flip(house.database, each);
    if (undo === undefined) return undefined;
    const told = await verified();
    await undo();
    return told;
  }

  test('a byte of a file, a file that is gone, and another key are found', async () => {
    const [folder] = readdirSync(house.filesFolder);
    const [name] = readdirSync(path.join(house.filesFolder, folder!));
    const file = path.join(house.filesFolder, folder!, name!);
    const bytes = readFileSync(file);
    const changed = Buffer.from(bytes);
    changed[bytes.length - 1]! ^= 1;
    writeFileSync(file, changed);
    expect(await verified()).toMatchObject({ ok: false, finding: { check: 'files', found: 'DAMAGED' } });
    rmSync(file);
    expect(await verified()).toMatchObject({ ok: false, finding: { check: 'files', found: 'ENOENT' } });
    writeFileSync(file, bytes);
    const sealKey = { fingerprint: 'f'.repeat(64) };
    expect(await verifyRecord(house.database, { sealKey })).toMatchObject({
      ok: false,
      finding: { tables: ['key'] },
    });
    expect(await verified()).toMatchObject({ ok: true });
  });
});
