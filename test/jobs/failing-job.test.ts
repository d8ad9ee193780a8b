import { beforeAll, describe, expect, test } from 'vitest';
import { addMilliseconds, type Instant } from '../../src/domain/time.ts';
import { moveWorld, sweepWorld } from '../../src/jobs/clock.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const AFTER_ALL_TERMS = '2027-06-01T00:00:00.000Z';
const HOUR_MS = 3_600_000;

describeDatabases((open) => {
  let database: OpenedDatabase;
  let house: TestHouse;
  let programme: GivenProgramme;
  let poisoned: string;
  let others: string[];
  let systemNow: Instant = '2026-11-01T00:00:00.000Z';

  const approve = async (): Promise<string> => {
    const award = await givenAward(house, programme);
    return (await programme.officer.do(`/awards/${award.awardId}/stage-1`)).id;
  };
  const paymentState = async (id: string): Promise<string> =>
    (await programme.officer.read(`/payments/${id}`)).state;
  const jobOf = (subjectId: string) =>
    database.kysely
      .selectFrom('job')
      .selectAll()
      .where('subjectId', '=', subjectId)
      .orderBy('dueAt')
      .executeTakeFirstOrThrow();
  const factsOf = (jobId: string) =>
    database.kysely
      .selectFrom('fact')
      .select(['what', 'programmeId', 'personId', 'subjectRevision', 'detail'])
      .where('subjectKind', '=', 'job')
      .where('subjectId', '=', jobId)
      .orderBy('seq')
      .execute();
  const failures = () => house.admin.read('/jobs/failed');

  /** A payment that nothing can be done to any more, until it is mended: what a bug or a damaged row does to its job. */
  const poison = (id: string) =>
    database.asOwner((owner) =>
      owner.query(`create function broken() returns trigger language plpgsql as $$
          begin raise exception 'this payment is broken'; end $$;
        create trigger broken before update on payment for each row when (old.id = '${id}')
          execute function broken();`),
    );
  const mend = () => database.asOwner((owner) => owner.query('drop trigger broken on payment'));

  beforeAll(async () => {
    database = await open();
    house = await openHouse(database, { systemNow: () => systemNow });
    programme = await givenProgramme(house);
    await house.moveTo('2026-05-01T00:00:00.000Z');
    poisoned = await approve();
    others = [await approve(), await approve()];
    await poison(poisoned);
  });

  describe('a job that fails', () => {
    test('holds up none of another subject, and moving the world on passes it by', async () => {
      await house.moveTo(AFTER_ALL_TERMS);
      expect(await paymentState(poisoned)).toBe('approved');
      for (const other of others) expect(await paymentState(other)).toBe('expired');
      expect((await house.nobody.read('/house')).now).toBe(AFTER_ALL_TERMS);
    });

    test('is shown to the administrator alone, with its error, its subject and its next try', async () => {
      const { items } = await failures();
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({
        kind: 'payment.hold',
        programmeId: programme.programmeId,
        subjectId: poisoned,
        state: 'failing',
        attempts: 1,
        lastError: expect.stringContaining('this payment is broken'),
        retryAt: addMilliseconds(systemNow, 30_000),
        setAsideAt: null,
      });
      expect((await programme.officer.get('/jobs/failed')).status).toBe(403);
    });

    test('waits for its next try by the system clock, whatever the world’s clock does', async () => {
      await sweepWorld(database, systemNow);
      expect((await jobOf(poisoned)).attempts).toBe(1);
      systemNow = addMilliseconds(systemNow, 30_000);
      await sweepWorld(database, systemNow);
      expect((await jobOf(poisoned)).attempts).toBe(2);
    });

    test('keeps the order of its own subject: a later job of the same payment waits behind it', async () => {
      const { id, ...first } = await jobOf(poisoned);
      const later = {
        ...first,
        id: newId(),
        dueAt: AFTER_ALL_TERMS,
        attempts: 0,
        retryAt: null,
        revision: 1,
      };
      await database.kysely.insertInto('job').values(later).execute();
      await sweepWorld(database, systemNow);
      const { doneAt, attempts } = await database.kysely
        .selectFrom('job')
        .selectAll()
        .where('id', '=', later.id)
        .executeTakeFirstOrThrow();
      expect({ doneAt, attempts }).toEqual({ doneAt: null, attempts: 0 });
      expect((await jobOf(poisoned)).id).toBe(id);
    });

    test('is set aside after its fifth try, and then holds up nobody at all', async () => {
      for (let n = 0; n < 10; n += 1) {
        systemNow = addMilliseconds(systemNow, HOUR_MS);
        await sweepWorld(database, systemNow);
      }
      const { items } = await failures();
      expect(
        items.map(({ state, attempts }: { state: string; attempts: number }) => [state, attempts]),
      ).toEqual([
        ['set_aside', 5],
        ['set_aside', 5],
      ]);
      expect(items[0]).toMatchObject({ retryAt: null, setAsideAt: expect.any(String) });
    });

    test('is done once its cause is mended and the administrator has it tried again', async () => {
      await mend();
      const [first, second] = (await failures()).items;
      const retry = `/jobs/${first.id}/retry`;
      expect((await programme.manager.post(retry)).status).toBe(403);
      expect(await house.admin.do(retry)).toMatchObject({ state: 'scheduled', attempts: 0 });
      const again = await house.admin.post(retry);
      expect(again).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      expect(await sweepWorld(database, systemNow)).toBe(1);
      expect(await paymentState(poisoned)).toBe('expired');
      await house.admin.do(`/jobs/${second.id}/retry`);
      expect(await sweepWorld(database, systemNow)).toBe(1);
      expect((await failures()).items).toEqual([]);
      const korean = await house.admin.post(retry, {}, { language: 'ko' });
      expect(korean.body.detail).toContain('‘완료됨’');
    });

    test('leaves a fact of each try, of its programme, as do the jobs that went well', async () => {
      const facts = await factsOf((await jobOf(poisoned)).id);
      const failed = ['job.failed', 'job.failed', 'job.failed', 'job.failed', 'job.set-aside'];
      expect(facts.map(({ what }) => what)).toEqual([...failed, 'job.retried', 'job.done']);
      expect(facts.map(({ subjectRevision }) => subjectRevision)).toEqual([2, 3, 4, 5, 6, 7, 8]);
      expect(facts.map(({ personId }) => personId !== null)).toEqual([
        ...failed.map(() => false),
        true,
        false,
      ]);
      const byHouse = await database.kysely
        .selectFrom('fact')
        .select(['what', 'programmeId'])
        .where('operation', 'like', 'job.%')
        .execute();
      expect(byHouse.map(({ what }) => what)).toContain('payment.expired');
      expect(byHouse.filter(({ programmeId }) => programmeId !== programme.programmeId)).toEqual([]);
      expect(facts.filter(({ programmeId }) => programmeId !== programme.programmeId)).toEqual([]);
    });
  });

  test('jobs that two servers sweep at once are done once each', async () => {
    const payments = [await approve(), await approve(), await approve(), await approve()];
    const later = '2028-06-01T00:00:00.000Z';
    const both = { database, systemNow: () => systemNow };
    const counts = await Promise.all([1, 2, 3].map(() => moveWorld(both, later)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(payments.length);
    for (const payment of payments) {
      expect(await paymentState(payment)).toBe('expired');
      const facts = await factsOf((await jobOf(payment)).id);
      expect(facts.map(({ what }) => what)).toEqual(['job.done']);
    }
  });
});
