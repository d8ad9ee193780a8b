import { beforeAll, beforeEach, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { recordCheckerOf } from '../../src/jobs/record-check.ts';
import type { Runner } from '../../src/jobs/runner.ts';
import { recordOutcome } from '../../src/operate/verify/record-outcome.ts';
import { verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import { givenEverything } from '../support/given-everything.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let checker: Runner;

  const newChecker = (): Runner =>
    recordCheckerOf({
      database: house.database,
      verify: async (asked) =>
        recordOutcome(
          await verifyRecord(house.database, {
            ...asked,
            files: new FolderFileStore(house.filesFolder),
            sealKey: house.sealKey,
          }),
        ),
      systemNow: () => new Date().toISOString(),
      sayEveryMs: 1,
    });
  const last = async () => (await programme.auditor.read('/record-checks')).items[0];

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await givenEverything(house, programme);
    await house.sealer.seal();
  });
  beforeEach(() => {
    checker = newChecker();
  });

  test('an auditor has the record verified, and reads how far it is and that it holds', async () => {
    const started = await programme.auditor.do('/record-checks');
    const { personId, organisationId } = await programme.auditor.read('/me');
    expect(started).toMatchObject({ state: 'running', progress: null, askedBy: personId, organisationId });
    const { head } = await house.nobody.read('/seals/head');
    expect(await checker.run()).toBe(true);
    const { progress, ...found } = await last();
    expect(found).toMatchObject({
      id: started.id,
      state: 'held',
      lastSeal: { number: head.number, hash: head.hash },
      finding: null,
      error: null,
    });
    expect(found.endedAt).not.toBeNull();
    expect(progress.of).toBeGreaterThan(1);
    expect(progress.check.ko).toEqual(expect.any(String));
    expect(await checker.run()).toBe(false);
  });

  test('one is under way at a time', async () => {
    await house.admin.do('/record-checks');
    const second = await programme.auditor.post('/record-checks');
    expect([second.status, second.body.code]).toEqual([409, 'record_check_running']);
    await checker.run();
    expect(await last()).toMatchObject({ state: 'held' });
  });

  test('a head that somebody kept is asked for', async () => {
    const head = 'c'.repeat(64);
    await programme.auditor.do('/record-checks', { head });
    await checker.run();
    expect(await last()).toMatchObject({ state: 'wrong', head, finding: { tables: ['seal'] } });
  });

  test('what a server leaves, by a stop or without a word, the next one takes up', async () => {
    await programme.auditor.do('/record-checks');
    const cut = checker.run();
    await checker.stop();
    await cut;
    expect(await last()).toMatchObject({ state: 'running', progress: null });
    const heardOfAt = (seenAt: string) =>
      house.database.kysely
        .updateTable('recordCheck')
        .set({ seenAt })
        .where('state', '=', 'running')
        .execute();
    await heardOfAt(new Date().toISOString());
    // An embedded database has no other server that could be at work.
    if (house.database.kind === 'server') {
      expect(await newChecker().run(), 'one that is heard of is not taken').toBe(false);
      await heardOfAt('2026-01-01T00:00:00.000Z');
    }
    expect(await newChecker().run()).toBe(true);
    expect(await last()).toMatchObject({ state: 'held' });
  });

  test('the first thing that is wrong is named with its table and its row', async () => {
    const { programmeId } = programme;
    await house.database.asOwner((owner) =>
      owner.query(`update programme set key = 'another' where id = $1`, [programmeId]),
    );
    await house.admin.do('/record-checks');
    await checker.run();
    const { state, finding, lastSeal } = await last();
    expect({ state, lastSeal }).toEqual({ state: 'wrong', lastSeal: null });
    expect(finding).toMatchObject({ check: 'subjects', id: programmeId });
    expect(finding.tables).toContain('programme');
    expect(finding.says.ko).toEqual(expect.any(String));
  });
});
