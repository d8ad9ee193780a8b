import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { saltedDigest } from '../../src/domain/fact/row-digest.ts';
import { ERASED } from '../../src/domain/person/erasure.ts';
import { keepPrivacy } from '../../src/jobs/privacy.ts';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenAward,
  type GivenProgramme,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { send } from '../support/given-improvement.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { pictureOf } from '../support/png.ts';
import { disagreeing, tablesHolding } from '../support/record.ts';

describeDatabases((open, kind) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let award: GivenAward;
  let secondAdmin: Caller;
  let adminId: string;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    award = await givenAward(house, programme);
    const admin = await house.admin.read('/me');
    adminId = admin.personId;
  });

  const reasoned = { reason: '그만둡니다' };
  const basis = '개인정보 보호법 제36조';

  async function register(organisationId: string, name: string, email: string, seat: string) {
    const { items } = await house.admin.do(`/organisations/${organisationId}/people`, {
      people: [{ name, email, locale: 'ko', seats: [seat] }],
    });
    const [caller] = await house.as(email);
    return { id: items[0].id as string, caller: caller as Caller };
  }

  const keep = (systemNow = new Date().toISOString()) =>
    keepPrivacy(house.database, {
      files: new FolderFileStore(house.filesFolder),
      takeUnknown: () => [],
      systemNow,
    });

  const filesOnDisk = () =>
    readdirSync(house.filesFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );

  describe('a request for erasure', () => {
    test('of the only administrator waits for another one', async () => {
      const { id } = await house.admin.do('/erasures', reasoned);
      const { organisationId } = await house.admin.read('/me');
      const second = await register(organisationId, '관리 둘', 'second@dure.example', 'administrator');
      secondAdmin = second.caller;
      const own = await house.admin.post(`/erasures/${id}/decide`, { decision: 'refuse', basis });
      expect(own).toMatchObject({ status: 403, body: { code: 'erasure_needs_another' } });
      const refused = await secondAdmin.do(`/erasures/${id}/decide`, { decision: 'refuse', basis });
      expect(refused).toMatchObject({ state: 'refused', basis, personId: adminId });
      const again = await secondAdmin.post(`/erasures/${id}/decide`, { decision: 'erase', basis });
      expect(again.body.code).toBe('state_does_not_allow');
    });

    test('is for oneself: another’s is recorded by the administrator alone, and stands once', async () => {
      const site = await givenSite(house, programme);
      const other = await award.staff.post('/erasures', { ...reasoned, personId: site.staffId });
      expect(other).toMatchObject({ status: 403, body: { code: 'erasure_for_another' } });
      const asked = await house.admin.do('/erasures', { ...reasoned, personId: site.staffId });
      expect(asked).toMatchObject({ state: 'requested', dueOn: '2025-12-11', requestedBy: adminId });
      const twice = await site.staff.post('/erasures', reasoned);
      expect(twice).toMatchObject({ status: 409, body: { code: 'erasure_open' } });
      expect((await site.staff.read('/erasures')).items.map(({ id }: { id: string }) => id)).toEqual([
        asked.id,
      ]);
      expect((await site.manager.read('/erasures')).items).toEqual([]);
      expect((await site.manager.get(`/erasures/${asked.id}`)).body.code).toBe('not_allowed');
      expect((await site.staff.get(`/erasures/${asked.id}`)).status).toBe(200);
    });

    test('of a site’s contact or a company’s only manager says what comes first', async () => {
      const site = await givenSite(house, programme);
      const { id } = await site.staff.do('/erasures', reasoned);
      const contact = await secondAdmin.post(`/erasures/${id}/decide`, { decision: 'erase', basis });
      expect(contact).toMatchObject({ status: 409, body: { code: 'contact_of_open_sites' } });
      const manager = await site.manager.read('/me');
      await site.manager.do(`/sites/${site.siteId}/contact`, { personId: manager.personId });
      expect(await secondAdmin.do(`/erasures/${id}/decide`, { decision: 'erase', basis })).toMatchObject({
        state: 'erased',
      });
      const last = await award.manager.do('/erasures', reasoned);
      const alone = await secondAdmin.post(`/erasures/${last.id}/decide`, { decision: 'erase', basis });
      expect(alone).toMatchObject({ status: 409, body: { code: 'last_manager' } });
      const stranger = await site.manager.post(`/sites/${site.siteId}/contact`, { personId: adminId });
      expect(stranger).toMatchObject({ status: 404, body: { code: 'not_found' } });
    });
  });

  describe('an erasure', () => {
    const name = '가상소멸인';
    const email = 'gone.person@company.example';
    let personId: string;
    let erasureId: string;
    let person: Caller;
    let siteId: string;
    let leftSiteId: string;
    let photo: { id: string; sha256: string };

    beforeAll(async () => {
      const gone = await register(award.organisationId, name, email, 'staff');
      personId = gone.id;
      person = gone.caller;
      const site = await givenSite(house, programme, { award, baselined: true });
      siteId = site.siteId;
      await person.do(`/sites/${siteId}/cases`, {
        kind: 'complaint',
        text: `담당 ${name}에게 ${email}로 알려 주세요`,
        happenedOn: '2025-12-01',
      });
      await house.moveTo('2026-05-01T00:00:00.000Z');
      const left = await givenSite(house, programme, { award });
      leftSiteId = left.siteId;
      await left.staff.do(`/sites/${leftSiteId}/drop-out`, { reason: `${name} 님이 그만두어서` });
      await person.do('/tokens', { label: `${name}의 토큰`, days: 30 });
      photo = (await send(house, person, pictureOf(1))).body;
    });

    test('finds first where the person is named', async () => {
      const asked = await person.do('/erasures', { reason: `${name}입니다` });
      erasureId = asked.id;
      const { naming } = await secondAdmin.read(`/erasures/${erasureId}`);
      expect(naming.map(({ table }: { table: string }) => table)).toEqual(
        expect.arrayContaining(['siteCase', 'erasure']),
      );
    });

    test('leaves nobody who could call, and says what was erased and what was kept by which law', async () => {
      const decided = await secondAdmin.do(`/erasures/${erasureId}/decide`, { decision: 'erase', basis });
      expect(decided).toMatchObject({ state: 'erased', basis });
      expect((await person.get('/me')).status).toBe(401);
      const { outcome, filesWaiting } = await secondAdmin.read(`/erasures/${erasureId}`);
      expect(outcome.erased).toEqual(
        expect.arrayContaining([
          { place: 'person', count: 1 },
          { place: 'siteCase.text', count: 1 },
          { place: 'idempotency.reply', count: expect.any(Number) },
          { place: 'file', count: 1 },
        ]),
      );
      expect(filesWaiting).toBe(1);
      const { items } = await secondAdmin.read('/erasures?limit=200');
      expect(items.find(({ id }: { id: string }) => id === erasureId).reason).toBe(`${ERASED}입니다`);
    });

    test('leaves no byte of name or address in any table', async () => {
      expect(await tablesHolding(house.database, name)).toEqual([]);
      expect(await tablesHolding(house.database, email)).toEqual([]);
      const text = await house.database.kysely
        .selectFrom('siteCase')
        .select('text')
        .where('siteId', '=', siteId)
        .executeTakeFirstOrThrow();
      expect(text.text).toBe(`담당 ${ERASED}에게 ${ERASED}로 알려 주세요`);
    });

    test('leaves the words beside a fact in its history, without the name and without their salt', async () => {
      const { history } = await programme.officer.read(`/sites/${leftSiteId}`);
      const dropped = history.find(({ what }: { what: string }) => what === 'site.dropped-out');
      expect(dropped.detail.reason).toBe(`${ERASED} 님이 그만두어서`);
      const words = await house.database.kysely
        .selectFrom('factDetail')
        .selectAll()
        .where('factId', '=', dropped.id)
        .executeTakeFirstOrThrow();
      expect(words).toMatchObject({ salt: null, erasureId });
    });

    test('leaves facts and rows in agreement, and a fact of its own', async () => {
      expect(await disagreeing(house.database)).toEqual([]);
      const fact = await house.database.kysely
        .selectFrom('fact')
        .selectAll()
        .where('what', '=', 'person.erased')
        .where('subjectId', '=', personId)
        .executeTakeFirstOrThrow();
      expect(fact).toMatchObject({
        personId: (await secondAdmin.read('/me')).personId,
        operation: 'decideErasure',
      });
      expect(fact.detail).toMatchObject({ erasureId, spared: 0 });
      const words = await house.database.kysely
        .selectFrom('factDetail')
        .selectAll()
        .where('factId', '=', fact.id)
        .executeTakeFirstOrThrow();
      expect(words).toMatchObject({ field: 'basis', value: basis });
      const pinned = (fact.detail as { basis: { sha256: string } }).basis.sha256;
      expect(saltedDigest(words.salt as string, words.value)).toBe(pinned);
    });

    test('keeps the bytes of a file that was just sent again, and deletes them afterwards', async () => {
      const place = path.join(house.filesFolder, photo.sha256.slice(0, 2), photo.sha256);
      await keep();
      expect(readFileSync(place).length).toBe(pictureOf(1).length);
      utimesSync(place, new Date(0), new Date(0));
      await keep();
      expect(filesOnDisk().map((entry) => entry.name)).not.toContain(photo.sha256);
      expect((await secondAdmin.read(`/erasures/${erasureId}`)).filesWaiting).toBe(0);
      await keep();
      expect(await disagreeing(house.database)).toEqual([]);
    });

    test('does nothing twice under its key', async () => {
      const one = await register(award.organisationId, '가상이인자', 'twice@company.example', 'staff');
      const { id } = await one.caller.do('/erasures', reasoned);
      const decide = () =>
        secondAdmin.post(`/erasures/${id}/decide`, { decision: 'erase', basis }, { key: `erase-${kind}` });
      const [first, second] = await Promise.all([decide(), decide()]);
      expect(first.status).toBe(200);
      expect(second.body).toEqual(first.body);
      expect((await house.admin.post('/erasures', { ...reasoned, personId: one.id })).body.code).toBe(
        'erased_already',
      );
    });

    test('spares a row that names another person of the same name', async () => {
      const two = await register(award.organisationId, '가상동명인', 'same@company.example', 'staff');
      const opened = await award.staff.do(`/sites/${siteId}/cases`, {
        kind: 'complaint',
        text: '다른 가상동명인 이야기',
        happenedOn: '2025-12-01',
      });
      const { id } = await two.caller.do('/erasures', reasoned);
      await secondAdmin.do(`/erasures/${id}/decide`, { decision: 'erase', basis, spare: [opened.id] });
      expect(await tablesHolding(house.database, '가상동명인')).toEqual(['site_case']);
    });
  });

  describe('what the database itself holds', () => {
    test('evidence of an erased file is refused, also where it was about to be added as the file went', async () => {
      const site = await givenSite(house, programme, { award, baselined: true });
      const { id: improvementId } = await award.staff.do(`/matches/${site.matchId}/improvements`, {
        kind: 'product',
        measure: 'door_sensor',
        actsOn: 'frequency',
        cost: { amount: '1000000', currency: 'KRW' },
      });
      const { kysely } = house.database;
      const erased = await kysely.selectFrom('erasedFile').selectAll().executeTakeFirstOrThrow();
      const piece = (fileId: string) =>
        kysely
          .insertInto('evidence')
          .values({
            id: fileId,
            programmeId: programme.programmeId,
            improvementId,
            kind: 'report',
            fileId,
            revision: 1,
          })
          .execute();
      await expect(piece(erased.fileId)).rejects.toThrow(/the file was erased/);
      const { id } = (await send(house, award.staff, pictureOf(2))).body;
      await piece(id);
    });

    test('the words beside a fact change by an erasure alone', async () => {
      const change = house.database.kysely.updateTable('factDetail').set({ value: 'other' }).execute();
      await expect(change).rejects.toThrow(/by an erasure alone/);
    });
  });
});
