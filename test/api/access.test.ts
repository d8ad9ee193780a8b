import { beforeAll, describe, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { keepPrivacy } from '../../src/jobs/privacy.ts';
import { type Access, logAccess } from '../../src/store/access-log.ts';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenAward,
  type GivenProgramme,
  type GivenSite,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { disagreeing } from '../support/record.ts';

const MONTH = '2026-02';

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let award: GivenAward;
  let site: GivenSite;
  let auditorId: string;
  let officerId: string;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    award = await givenAward(house, programme);
    site = await givenSite(house, programme, { award, baselined: true });
    auditorId = (await programme.auditor.read('/me')).personId;
    officerId = (await programme.officer.read('/me')).personId;
  });

  const line = (at: string, set: Partial<Access>): Access => ({
    at,
    personId: officerId,
    organisationId: site.organisationId,
    operation: 'getSite',
    subjectKind: 'site',
    subjectId: site.siteId,
    outcome: 'read',
    reason: null,
    concernedIds: [site.organisationId],
    concernedPersonId: site.staffId,
    fields: ['site.contact'],
    relations: ['operator'],
    ...set,
  });
  const log = (at: string, set: Partial<Access> = {}) => logAccess(house.database.kysely, line(at, set));
  const keep = (
    systemNow: string,
    unknown: { minute: string; addressClass: string; requests: number }[] = [],
  ) =>
    keepPrivacy(house.database, {
      files: new FolderFileStore(house.filesFolder),
      takeUnknown: () => unknown,
      systemNow,
    });

  describe('whoever’s data was read', () => {
    test('asks who looked: which organisation, when, what and as what, but not which of its persons', async () => {
      await award.staff.read(`/sites/${site.siteId}`);
      const own = await site.manager.read(`/organisations/${site.organisationId}/access-log`);
      expect(own.items).toHaveLength(1);
      expect(own.items[0]).toMatchObject({
        personId: null,
        organisationId: award.organisationId,
        operation: 'getSite',
        outcome: 'read',
        fields: ['site.contact'],
        relations: ['supplier'],
      });
      const seen = await programme.auditor.read(`/organisations/${site.organisationId}/access-log`);
      expect(seen.items[0].personId).toBe(award.staffId);
      const mine = await site.staff.read('/me/access-log');
      expect(mine.items).toEqual(own.items);
      expect((await site.manager.read('/me/access-log')).items).toEqual([]);
      const foreign = await award.manager.get(`/organisations/${site.organisationId}/access-log`);
      expect(foreign.body.code).toBe('not_allowed');
    });

    test('finds denials too, with what the caller was to it', async () => {
      const stranger = await givenAward(house, programme);
      expect((await stranger.staff.get(`/sites/${site.siteId}`)).status).toBe(403);
      const { items } = await site.manager.read(
        `/organisations/${site.organisationId}/access-log?outcome=denied`,
      );
      expect(items[0]).toMatchObject({ organisationId: stranger.organisationId, relations: [], fields: [] });
    });
  });

  describe('a month', () => {
    beforeAll(async () => {
      // A Tuesday: 10:00 and 23:00 in Seoul.
      for (let n = 0; n < 3; n += 1) await log(`2026-02-03T01:0${n}:00.000Z`);
      await log('2026-02-03T14:00:00.000Z');
      for (let n = 0; n < 6; n += 1)
        await log(`2026-02-04T02:0${n}:00.000Z`, { outcome: 'denied', fields: [] });
      await log('2026-02-05T02:00:00.000Z', { personId: auditorId, relations: ['auditor'] });
      await log('2026-02-28T15:00:00.000Z');
      await keep('2026-02-10T00:00:00.000Z', [
        { minute: '2026-02-10T00:00:00.000Z', addressClass: '203.0.113.0/24', requests: 900 },
      ]);
      await keep('2026-02-10T00:01:00.000Z', [
        { minute: '2026-02-10T00:00:00.000Z', addressClass: '203.0.113.0/24', requests: 100 },
      ]);
    });

    test('shows who read how much, what is unusual first, and who tried unknown tokens', async () => {
      const review = await house.admin.read(`/access-reviews/${MONTH}`);
      expect(review).toMatchObject({ month: MONTH, lines: 11, reviewed: false, signatures: [] });
      expect(review.readers[0]).toMatchObject({ personId: officerId, reads: 4, denials: 6, subjects: 1 });
      expect(review.fields).toEqual([{ field: 'site.contact', reads: 5 }]);
      expect(review.unusual).toEqual([
        { kind: 'denials_in_row', personId: officerId, day: '2026-02-04', count: 6, threshold: 5 },
        { kind: 'outside_hours', personId: officerId, day: '2026-02-03', count: 1, threshold: 1 },
      ]);
      expect(review.unknownTokens).toEqual([{ addressClass: '203.0.113.0/24', requests: 1000 }]);
      expect(review.terms.keepMonths).toMatchObject({ value: 24, basis: 'law' });
    });

    test('is signed by the auditor for all lines but the auditor’s own, and by another for those', async () => {
      const finding = { finding: '이상 없음' };
      const signed = await programme.auditor.do(`/access-reviews/${MONTH}/sign`, finding);
      expect(signed.lines).toBe(10);
      expect((await house.admin.read(`/access-reviews/${MONTH}`)).reviewed).toBe(false);
      const twice = await programme.auditor.post(`/access-reviews/${MONTH}/sign`, finding);
      expect(twice).toMatchObject({ status: 409, body: { code: 'access_review_signed' } });
      await house.admin.do(`/access-reviews/${MONTH}/sign`, finding);
      const review = await house.admin.read(`/access-reviews/${MONTH}`);
      expect(review.reviewed).toBe(true);
      expect(review.signatures.map(({ lines }: { lines: number }) => lines)).toEqual([10, 11]);
      const early = await house.admin.post('/access-reviews/2999-01/sign', finding);
      expect(early).toMatchObject({ status: 409, body: { code: 'month_not_over' } });
    });

    test('is read page by page, newest first, by reader, field and time', async () => {
      const span = 'from=2026-01-31T15:00:00.000Z&to=2026-02-28T15:00:00.000Z';
      const asked = `/access-log?${span}&personId=${officerId}&limit=4`;
      const first = await house.admin.read(asked);
      const second = await house.admin.read(`${asked}&cursor=${first.next}`);
      const third = await house.admin.read(`${asked}&cursor=${second.next}`);
      const all = [first, second, third].flatMap(({ items }) => items);
      expect(all).toHaveLength(10);
      expect(third.next).toBeNull();
      expect(new Set(all.map(({ id }) => id)).size).toBe(10);
      const shown = await house.admin.read(
        `/access-log?${span}&field=site.contact&concernedId=${site.organisationId}`,
      );
      expect(shown.items).toHaveLength(5);
      expect((await award.manager.get('/access-log')).body.code).toBe('not_allowed');
    });
  });

  describe('retention', () => {
    test('lets lines go after two years, and leaves how many they were and from when', async () => {
      const old = ['2020-03-01T00:00:00.000Z', '2020-04-01T00:00:00.000Z', '2020-05-01T00:00:00.000Z'];
      for (const at of old) await log(at);
      const count = async () => {
        const rows = await house.database.kysely.selectFrom('accessLog').select('id').execute();
        return rows.length;
      };
      const before = await count();
      await keep('2022-04-10T00:00:00.000Z');
      await keep('2022-04-10T00:00:00.000Z');
      expect(await count()).toBe(before - 2);
      const expired = await house.database.kysely.selectFrom('accessExpiry').selectAll().execute();
      expect(expired).toMatchObject([{ lines: 2, firstAt: old[0], lastAt: old[1] }]);
      expect(await disagreeing(house.database)).toEqual([]);
    });

    test('takes no line younger than a year, whoever asks, and none but by its own way', async () => {
      const { kysely } = house.database;
      await expect(keep('2099-01-01T00:00:00.000Z')).rejects.toThrow(/kept for a year at least/);
      await expect(kysely.deleteFrom('accessLog').execute()).rejects.toThrow(/permission denied/);
      await expect(kysely.updateTable('accessLog').set({ reason: 'x' }).execute()).rejects.toThrow(
        /permission denied/,
      );
      await expect(
        house.database.asOwner((owner) => owner.query(`update access_log set reason = 'x'`)),
      ).rejects.toThrow(/append-only/);
    });
  });

  test('a token that nobody has is counted by the house, and no line', async () => {
    const reply = await house.app.inject({
      method: 'GET',
      url: '/api/v1/me',
      headers: { authorization: 'Bearer dure_unknown' },
    });
    expect(reply.statusCode).toBe(401);
    const lines = await house.database.kysely
      .selectFrom('accessLog')
      .select('id')
      .where('personId', 'is', null)
      .execute();
    expect(lines).toEqual([]);
  });
});
