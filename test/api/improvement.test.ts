import { beforeAll, describe, expect, test } from 'vitest';
import { payableImprovements } from '../../src/store/improvements.ts';
import { hasOpenCase } from '../../src/store/site-cases.ts';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenAward,
  type GivenProgramme,
  type GivenSite,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import {
  givenDone,
  givenFile,
  givenPurchase,
  productEvidence,
  WORK_DAY,
} from '../support/given-improvement.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { photo, scene } from '../support/photos.ts';
import { pictureOf } from '../support/png.ts';

const cost = { amount: '900000', currency: 'KRW' };
const plan = { kind: 'product', measure: 'door_sensor', actsOn: 'frequency', cost };
const done = { doneOn: WORK_DAY, afterFrequency: 1, afterSeverity: 3 };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let award: GivenAward;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    award = await givenAward(house, programme);
    await house.moveTo('2026-07-01T09:00:00.000Z');
  });

  const matchedSite = (): Promise<GivenSite> => givenSite(house, programme, { award, baselined: true });

  describe('an improvement', () => {
    test('is planned, bought, done with its evidence, and confirmed by the site that paid nothing', async () => {
      const site = await matchedSite();
      const planned = await award.staff.do(`/matches/${site.matchId}/improvements`, plan);
      expect(planned).toMatchObject({ state: 'planned', cost, measure: 'door_sensor' });
      const bought = await award.staff.do(`/improvements/${planned.id}/purchase`, {
        purchasedOn: WORK_DAY,
        cost: { amount: '950000', currency: 'KRW' },
        serialNumber: 'SN-1',
      });
      expect(bought).toMatchObject({ state: 'purchased', cost: { amount: '950000' }, serialNumber: 'SN-1' });
      const evidence = await productEvidence(house, award);
      const complete = await award.staff.do(`/improvements/${planned.id}/complete`, { ...done, evidence });
      expect(complete).toMatchObject({ state: 'done', afterRisk: 3, riskFlag: null });
      expect(complete.evidence.map(({ flag }: { flag: string | null }) => flag)).toEqual([null, null, null]);
      expect(complete.evidence[0]).toMatchObject({
        takenAt: `${WORK_DAY}T02:00:00.000Z`,
        place: '37.5665,126.9780',
      });
      const confirmed = await site.staff.do(`/improvements/${planned.id}/confirm`, {
        done: true,
        paidNothing: true,
      });
      expect(confirmed).toMatchObject({ state: 'confirmed', cost: null });

      const units = await payableImprovements(house.database.kysely, award.awardId);
      expect(units.find(({ improvementId }) => improvementId === planned.id)).toMatchObject({
        siteId: site.siteId,
        hazard: 'caught_in',
        region: '11',
        size: 'under_30',
        beforeFrequency: 3,
        afterFrequency: 1,
        suspectReasons: [],
      });
      const seen = await programme.officer.read(`/improvements/${planned.id}`);
      expect(seen.history.map(({ what }: { what: string }) => what)).toEqual([
        'improvement.planned',
        'improvement.purchased',
        'improvement.completed',
        'improvement.confirmed',
      ]);
      expect(seen.evidence).toHaveLength(3);
    });

    test('flags a severity that fell although the control acts on frequency', async () => {
      const id = await givenPurchase(award, await matchedSite());
      const evidence = await productEvidence(house, award);
      const odd = await award.staff.do(`/improvements/${id}/complete`, {
        ...done,
        afterSeverity: 2,
        evidence,
      });
      expect(odd.riskFlag).toBe('severity_fell_under_frequency_control');
    });

    test('is refused twice at one place, whichever supplier does it', async () => {
      const site = await matchedSite();
      await award.staff.do(`/matches/${site.matchId}/improvements`, plan);
      const again = await award.staff.post(`/matches/${site.matchId}/improvements`, plan);
      expect(again).toMatchObject({ status: 409, body: { code: 'improved_before' } });
      await award.staff.do(`/matches/${site.matchId}/improvements`, { ...plan, measure: 'light_curtain' });
    });

    test('is planned once by two at the same moment', async () => {
      const site = await matchedSite();
      const both = await Promise.all(
        [1, 2].map(() => award.staff.post(`/matches/${site.matchId}/improvements`, plan)),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    test('waits for a locked baseline, an agreed match and an award in force', async () => {
      const bare = await givenSite(house, programme, { award });
      const early = await award.staff.post(`/matches/${bare.matchId}/improvements`, plan);
      expect(early).toMatchObject({ status: 409, body: { code: 'baseline_not_locked' } });
      const suspended = await givenAward(house, programme, { award: { state: 'suspended' } });
      const waiting = await givenSite(house, programme, { award: suspended, baselined: true });
      const stopped = await suspended.staff.post(`/matches/${waiting.matchId}/improvements`, plan);
      expect(stopped).toMatchObject({ status: 409, body: { code: 'award_not_in_force' } });
    });

    test('is not done without purchase, evidence, or on a scale and day of its own', async () => {
      const site = await matchedSite();
      const { id } = await award.staff.do(`/matches/${site.matchId}/improvements`, plan);
      const evidence = await productEvidence(house, award);
      const complete = (body: object) =>
        award.staff.post(`/improvements/${id}/complete`, { ...done, evidence, ...body });
      expect(await complete({})).toMatchObject({ status: 409, body: { code: 'purchase_first' } });
      const buy = { purchasedOn: '2026-07-02', cost };
      const ahead = await award.staff.post(`/improvements/${id}/purchase`, buy);
      expect(ahead).toMatchObject({ status: 422, body: { code: 'day_out_of_order' } });
      await award.staff.do(`/improvements/${id}/purchase`, { ...buy, purchasedOn: '2026-06-30' });
      expect(await complete({ doneOn: '2026-06-29' })).toMatchObject({ body: { code: 'day_out_of_order' } });
      expect(await complete({ evidence: [] })).toMatchObject({
        status: 422,
        body: { facts: { missing: ['photo_before', 'photo_after', 'serial_number', 'site_signature'] } },
      });
      expect(await complete({ serialNumber: 'SN-2', afterFrequency: 4 })).toMatchObject({
        body: { code: 'risk_outside_scale' },
      });
      await award.staff.do(`/improvements/${id}/complete`, { ...done, evidence, serialNumber: 'SN-2' });
      const other = await givenPurchase(award, await matchedSite());
      const differs = { ...done, evidence, serialNumber: 'SN-2' };
      expect(await award.staff.post(`/improvements/${other}/complete`, differs)).toMatchObject({
        body: { code: 'serial_number_differs' },
      });
      const third = await matchedSite();
      const fresh = await award.staff.do(`/matches/${third.matchId}/improvements`, plan);
      const taken = { purchasedOn: WORK_DAY, cost, serialNumber: 'SN-2' };
      expect(await award.staff.post(`/improvements/${fresh.id}/purchase`, taken)).toMatchObject({
        body: { code: 'serial_number_taken' },
      });
    });

    test('that is taken away within its minimum use fails, and afterwards does not', async () => {
      const site = await matchedSite();
      const id = await givenDone(house, award, site);
      await site.staff.do(`/improvements/${id}/confirm`, { done: true, paidNothing: true });
      const before = await site.staff.post(`/improvements/${id}/removal`, { removedOn: '2026-06-01' });
      expect(before).toMatchObject({ body: { code: 'day_out_of_order' } });
      expect(await award.staff.post(`/improvements/${id}/removal`, { removedOn: WORK_DAY })).toMatchObject({
        status: 403,
      });
      const removed = await site.staff.do(`/improvements/${id}/removal`, { removedOn: WORK_DAY });
      expect(removed).toMatchObject({ state: 'removed', removedOn: WORK_DAY });
      const units = await payableImprovements(house.database.kysely, award.awardId);
      expect(units.some(({ improvementId }) => improvementId === id)).toBe(false);
    });

    test('is seen by its own parties alone, and told by revision when two act on it', async () => {
      const site = await matchedSite();
      const other = await givenAward(house, programme);
      const id = await givenDone(house, award, site);
      expect((await other.staff.get(`/improvements/${id}`)).status).toBe(403);
      expect((await other.staff.get(`/awards/${award.awardId}/improvements`)).status).toBe(403);
      const page = await award.staff.read(`/awards/${award.awardId}/improvements?state=done&limit=200`);
      expect(page.items.map((each: { id: string }) => each.id)).toContain(id);
      const account = { done: true, paidNothing: true };
      const stale = await site.staff.post(`/improvements/${id}/confirm`, account, { ifMatch: 1 });
      expect(stale).toMatchObject({ status: 412, body: { code: 'revision_stale' } });
      expect(await award.staff.post(`/improvements/${id}/confirm`, account)).toMatchObject({ status: 403 });
    });
  });

  describe('evidence', () => {
    test('that repeats another of the programme is flagged with what it repeats', async () => {
      const photo = pictureOf(7);
      const first = await givenDone(house, award, await matchedSite(), { after: photo });
      const other = await givenAward(house, programme);
      const site = await givenSite(house, programme, { award: other, baselined: true });
      const second = await givenDone(house, other, site, { after: photo });
      const own = await programme.officer.read(`/improvements/${first}`);
      const copy = await programme.officer.read(`/improvements/${second}`);
      expect(own.evidence[1].flag).toBeNull();
      expect(copy.evidence[1]).toMatchObject({ flag: 'exact_duplicate', duplicateOf: own.evidence[1].id });
      const asSupplier = await other.staff.read(`/improvements/${second}`);
      expect(asSupplier.evidence[1]).toMatchObject({ flag: 'exact_duplicate', duplicateOf: null });
      await site.staff.do(`/improvements/${second}/confirm`, { done: true, paidNothing: true });
      const [unit] = await payableImprovements(house.database.kysely, other.awardId);
      expect(unit?.suspectReasons).toEqual(['exact_duplicate']);
    });

    test('that differs in its bytes and hardly in its picture is a near duplicate', async () => {
      const first = await givenDone(house, award, await matchedSite(), { after: pictureOf(8) });
      const recompressed = Buffer.concat([pictureOf(8), Buffer.from('trailing bytes that no reader shows')]);
      const second = await givenDone(house, award, await matchedSite(), { after: recompressed });
      const [own, copy] = await Promise.all(
        [first, second].map((id) => programme.officer.read(`/improvements/${id}`)),
      );
      expect(copy.evidence[1]).toMatchObject({ flag: 'near_duplicate', duplicateOf: own.evidence[1].id });
    });

    test('of a phone, pressed again for another supplier, is a near duplicate too', async () => {
      const [taken, pressed] = [await photo(8), await scene(8).webp({ quality: 50 }).toBuffer()];
      const first = await givenDone(house, award, await matchedSite(), { after: taken });
      const second = await givenDone(house, award, await matchedSite(), { after: pressed });
      const [own, copy] = await Promise.all(
        [first, second].map((id) => programme.officer.read(`/improvements/${id}`)),
      );
      expect(copy.evidence[1]).toMatchObject({ flag: 'near_duplicate', duplicateOf: own.evidence[1].id });
    });

    test('shows what the camera says beside what the supplier says, to those who may know the place', async () => {
      const id = await givenDone(house, award, await matchedSite(), { after: await photo(9) });
      const shown = async ({ read }: Caller) => (await read(`/improvements/${id}`)).evidence[1];
      expect(await shown(programme.officer)).toMatchObject({
        takenAt: `${WORK_DAY}T02:00:00.000Z`,
        place: '37.5665,126.9780',
        camera: {
          takenAt: `${WORK_DAY}T01:15:00.000Z`,
          place: { latitude: '37.566664', longitude: '126.978361' },
        },
      });
      expect(await shown(programme.bankOfficer)).toMatchObject({ place: null, camera: null });
    });

    test('is one’s own file, a picture where a photo is asked for, with its time and place', async () => {
      const id = await givenPurchase(award, await matchedSite());
      const fileId = await givenFile(house, award);
      const add = (piece: object) => award.staff.post(`/improvements/${id}/evidence`, { evidence: [piece] });
      const origin = { takenAt: `${WORK_DAY}T00:00:00Z`, place: '공장 1동' };
      const strangers = await givenFile(house, await givenAward(house, programme));
      const codes = [
        await add({ kind: 'photo_before', fileId: strangers, ...origin }),
        await add({ kind: 'photo_before', text: '사진 없음', ...origin }),
        await add({ kind: 'photo_before', fileId, place: '공장 1동' }),
        await add({ kind: 'photo_before', fileId, ...origin, takenAt: '2027-01-01T00:00:00Z' }),
        await add({ kind: 'report' }),
      ].map(({ body }) => body.code);
      expect(codes).toEqual([
        'file_not_yours',
        'photo_needs_picture',
        'photo_needs_origin',
        'photo_needs_origin',
        'invalid_request',
      ]);
      const added = await add({ kind: 'photo_before', fileId, ...origin });
      expect(added).toMatchObject({ status: 201, body: { state: 'purchased', evidence: [{ fileId }] } });
    });

    test('goes out as an attachment to those it concerns, and the access log says so', async () => {
      const site = await matchedSite();
      const photo = pictureOf(9);
      const id = await givenDone(house, award, site, { after: photo });
      const { evidence } = await award.staff.read(`/improvements/${id}`);
      const path = `/api/v1/evidence/${evidence[1].id}/file`;
      const fetch = (token: string, query = '?reason=spot-check') =>
        house.app.inject({ method: 'GET', url: path + query, headers: { authorization: `Bearer ${token}` } });
      expect((await fetch(programme.officer.token, '')).json()).toMatchObject({
        code: 'invalid_request',
        errors: [{ path: '/query/reason' }],
      });
      const given = await fetch(programme.officer.token);
      expect(given.statusCode).toBe(200);
      expect(given.rawPayload.equals(photo)).toBe(true);
      expect(given.headers).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': `attachment; filename="${evidence[1].id}.png"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect((await fetch(programme.bankOfficer.token)).statusCode).toBe(403);
      expect((await fetch((await givenAward(house, programme)).staff.token)).statusCode).toBe(403);
      const log = await house.database.kysely
        .selectFrom('accessLog')
        .select(['outcome', 'reason'])
        .where('subjectId', '=', evidence[1].id)
        .orderBy('id')
        .execute();
      expect(log).toEqual([
        { outcome: 'read', reason: 'spot-check' },
        { outcome: 'denied', reason: null },
        { outcome: 'denied', reason: null },
      ]);
      const words = await programme.officer.get(`/evidence/${evidence[2].id}/file?reason=check`);
      expect(words).toMatchObject({ status: 404, body: { code: 'not_found' } });
    });
  });

  describe('a case', () => {
    test('opens where a site says that it was charged, and stops the award until another person closes it', async () => {
      const own = await givenAward(house, programme);
      const site = await givenSite(house, programme, { award: own, baselined: true });
      const id = await givenDone(house, own, site);
      const account = { done: true, paidNothing: false };
      const contested = await site.staff.do(`/improvements/${id}/confirm`, account);
      expect(contested.state).toBe('contested');
      expect(await hasOpenCase(house.database.kysely, own.awardId)).toBe(true);
      const waits = await site.staff.post(`/improvements/${id}/confirm`, { done: true, paidNothing: true });
      expect(waits).toMatchObject({ status: 409, body: { code: 'case_open' } });

      const list = await site.staff.read(`/programmes/${programme.programmeId}/cases`);
      expect(list.items).toMatchObject([
        { kind: 'complaint', improvementId: id, text: '사업장이 비용을 냈다고 알렸습니다.' },
      ]);
      const [{ id: caseId }] = list.items;
      expect(await site.staff.read(`/cases/${caseId}`)).toMatchObject({
        id: caseId,
        text: '사업장이 비용을 냈다고 알렸습니다.',
        history: [],
      });
      expect((await programme.bankOfficer.read(`/cases/${caseId}`)).text).toBe(null);
      const misfit = { finding: 'not_caused', answer: '확인했습니다' };
      expect(await programme.officer.post(`/cases/${caseId}/close`, misfit)).toMatchObject({
        body: { code: 'finding_does_not_fit' },
      });
      const closed = await programme.officer.do(`/cases/${caseId}/close`, {
        finding: 'charged',
        answer: '입금 내역을 확인했습니다',
      });
      expect(closed.state).toBe('closed');
      expect(await hasOpenCase(house.database.kysely, own.awardId)).toBe(false);
      await site.staff.do(`/improvements/${id}/confirm`, { done: true, paidNothing: true });
      const [unit] = await payableImprovements(house.database.kysely, own.awardId);
      expect(unit?.suspectReasons).toEqual(['charged']);
    });

    test('of an accident pauses the work at its site until it is closed, by someone else than who opened it', async () => {
      const site = await matchedSite();
      const id = await givenPurchase(award, site);
      const accident = { kind: 'accident', text: '설치 중 손을 다쳤습니다', happenedOn: WORK_DAY };
      const future = await programme.officer.post(`/sites/${site.siteId}/cases`, {
        ...accident,
        happenedOn: '2026-08-01',
      });
      expect(future).toMatchObject({ body: { code: 'day_out_of_order' } });
      const { id: caseId, awardId } = await programme.officer.do(`/sites/${site.siteId}/cases`, accident);
      expect(awardId).toBe(award.awardId);
      const more = { ...plan, measure: 'light_curtain' };
      expect(await award.staff.post(`/matches/${site.matchId}/improvements`, more)).toMatchObject({
        body: { code: 'work_paused' },
      });
      const complete = { ...done, evidence: await productEvidence(house, award) };
      expect(await award.staff.post(`/improvements/${id}/complete`, complete)).toMatchObject({
        body: { code: 'work_paused' },
      });
      const answer = { finding: 'not_caused', answer: '설비와 관계없는 사고입니다' };
      expect(await programme.officer.post(`/cases/${caseId}/close`, answer)).toMatchObject({
        status: 403,
        body: { code: 'same_person' },
      });
      await programme.secondOfficer.do(`/cases/${caseId}/close`, answer);
      expect(await programme.secondOfficer.post(`/cases/${caseId}/close`, answer)).toMatchObject({
        body: { code: 'state_does_not_allow' },
      });
      await award.staff.do(`/improvements/${id}/complete`, complete);
    });

    test('shows its words to those it concerns, and to the bank only that it is there', async () => {
      const site = await matchedSite();
      await site.staff.do(`/sites/${site.siteId}/cases`, {
        kind: 'complaint',
        text: '소음이 큽니다',
        happenedOn: WORK_DAY,
      });
      const path = `/programmes/${programme.programmeId}/cases?limit=200`;
      const of = async (caller: { read: TestHouse['admin']['read'] }) =>
        (await caller.read(path)).items.filter(({ siteId }: { siteId: string }) => siteId === site.siteId);
      expect(await of(programme.officer)).toMatchObject([{ text: '소음이 큽니다' }]);
      expect(await of(programme.bankOfficer)).toMatchObject([{ text: null }]);
      expect(await of(award.staff)).toMatchObject([{ text: '소음이 큽니다' }]);
      expect(await of((await givenAward(house, programme)).staff)).toEqual([]);
    });
  });

  test('a case and a confirmation of one improvement end in one state', async () => {
    const site = await matchedSite();
    const id = await givenDone(house, award, site);
    const answers = await Promise.all([
      site.staff.post(`/improvements/${id}/confirm`, { done: true, paidNothing: true }),
      site.manager.post(`/improvements/${id}/confirm`, { done: true, paidNothing: false }),
    ]);
    const { state } = await site.staff.read(`/improvements/${id}`);
    expect(answers.filter(({ status }) => status === 200).map(({ body }) => body.state)).toContain(state);
  });
});
