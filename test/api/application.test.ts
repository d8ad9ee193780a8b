import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenCompany } from '../support/given.ts';
import {
  AFTER_CALL,
  CALL_CLOSES,
  CALL_OPEN,
  FORM,
  givenApplicant,
  givenCall,
  SOUND,
  TAXES,
} from '../support/given-application.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let applications: string;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenCall(house, { places: 2, waiting: 1 });
    applications = `/programmes/${programme.programmeId}/applications`;
  });

  describe('before the call opens', () => {
    test('a draft can be made and no application handed in', async () => {
      const { staff } = await givenCompany(house, SOUND);
      const draft = await staff.do(applications, { track: 'suppliers', form: FORM });
      expect(draft).toMatchObject({ state: 'draft', form: FORM });
      expect(draft.number).toMatch(/^ISR-2025-\d{6}$/);
      expect(await staff.post(`/applications/${draft.id}/submit`)).toMatchObject({
        status: 409,
        body: { code: 'intake_not_open', facts: { opensAt: '2026-02-24T15:00:00.000Z' } },
      });
    });
  });

  describe('while the call is open', () => {
    beforeAll(() => house.moveTo(CALL_OPEN));

    test('a sound supplier is eligible at once, with every condition, datum and parameter shown', async () => {
      const { applicationId, staff } = await givenApplicant(house, programme);
      const application = await staff.read(`/applications/${applicationId}`);
      expect(application).toMatchObject({ state: 'eligible', submittedAt: CALL_OPEN, rank: null });
      const { explanation } = application.eligibility;
      expect(explanation).toMatchObject({ outcome: 'eligible', on: '2026-03-02', missing: [] });
      const capacity = explanation.root.of.find(({ id }: { id?: string }) => id === 'capacity_sufficient');
      expect(capacity).toMatchObject({
        truth: 'true',
        data: [{ name: 'form.capacitySites', value: '40' }],
        parameters: [{ name: 'leastCapacitySites', value: '20' }],
      });
      expect(application.history.map(({ what }: { what: string }) => what)).toEqual([
        'application.drafted',
        'application.submitted',
      ]);
    });

    test('what is ineligible is a saved decision with its reason', async () => {
      const { applicationId, staff } = await givenApplicant(house, programme, {
        form: { capacitySites: 19 },
      });
      const application = await staff.read(`/applications/${applicationId}`);
      expect(application).toMatchObject({
        state: 'ineligible',
        eligibility: { explanation: { outcome: 'ineligible' } },
      });
      const again = await staff.post(applications, { track: 'suppliers' });
      expect(again).toMatchObject({
        status: 409,
        body: { code: 'applied_already', facts: { number: application.number } },
      });
    });

    test('a missing certificate is named, and the application is decided again once it is there', async () => {
      const given = await givenApplicant(house, programme, { data: SOUND.filter((each) => each !== TAXES) });
      const { applicationId, staff, organisationId } = given;
      const path = `/applications/${applicationId}`;
      expect(await staff.read(path)).toMatchObject({
        state: 'needs_information',
        eligibility: { explanation: { missing: [{ name: 'org.taxArrears', state: 'missing' }] } },
      });
      expect(await staff.do(`${path}/recheck`)).toMatchObject({ state: 'needs_information' });
      await house.admin.do(`/organisations/${organisationId}/data`, TAXES);
      expect(await programme.officer.do(`${path}/recheck`)).toMatchObject({ state: 'eligible' });
      expect(await staff.post(`${path}/recheck`)).toMatchObject({
        status: 409,
        body: { code: 'state_does_not_allow' },
      });
    });

    test('a draft is opened again and never doubled, not even by two clicks at once', async () => {
      const { staff, manager } = await givenCompany(house, SOUND);
      const begin = (caller: typeof staff) => caller.do(applications, { track: 'suppliers' });
      const [one, other] = await Promise.all([begin(staff), begin(manager)]);
      expect(other.id).toBe(one.id);
      const { items } = await staff.read(applications);
      expect(items).toHaveLength(1);
    });

    test('a draft is edited by whoever has seen it, and each wrong field is named', async () => {
      const { staff } = await givenCompany(house, SOUND);
      const draft = await staff.do(applications, { track: 'suppliers' });
      const path = `/applications/${draft.id}`;
      expect(await staff.post(`${path}/edit`, { form: FORM })).toMatchObject({
        body: { code: 'revision_missing' },
      });
      const wrong = { ...FORM, hazards: ['flood'], capacitySites: -1, charm: 'much' };
      const refused = await staff.post(`${path}/edit`, { form: wrong }, { ifMatch: 1, language: 'en' });
      expect(refused).toMatchObject({
        status: 400,
        body: {
          code: 'invalid_request',
          errors: [
            { path: '/body/form/hazards', message: 'is not one of the choices' },
            { path: '/body/form/capacitySites', message: 'must be at least 0' },
            { path: '/body/form/charm', message: 'is not a known field' },
          ],
        },
      });
      const part = await staff.do(`${path}/edit`, { form: { technology: '센서' } }, { ifMatch: 1 });
      expect(part).toMatchObject({ revision: 2, form: { technology: '센서' } });
      const late = await staff.post(`${path}/edit`, { form: FORM }, { ifMatch: 1 });
      expect(late).toMatchObject({ status: 412, body: { code: 'revision_stale' } });
      const incomplete = await staff.post(`${path}/submit`);
      expect(incomplete).toMatchObject({ status: 422, body: { code: 'form_incomplete' } });
      expect(incomplete.body.facts.fields).toContain('capacitySites');
      expect(incomplete.body.facts.fields).not.toContain('technology');
    });

    test('a wrong form begins no application', async () => {
      const { staff } = await givenCompany(house, SOUND);
      const refused = await staff.post(applications, { track: 'suppliers', form: { capacitySites: 'many' } });
      expect(refused).toMatchObject({
        status: 400,
        body: { errors: [{ path: '/body/form/capacitySites' }] },
      });
      expect((await staff.read(applications)).items).toEqual([]);
    });

    test('tracks for sites or of no programme take no suppliers, and agencies are none', async () => {
      const { staff } = await givenCompany(house);
      for (const track of ['sites', 'nowhere']) {
        expect(await staff.post(applications, { track })).toMatchObject({
          status: 422,
          body: { code: 'track_unknown' },
        });
      }
      expect(await programme.officer.post(applications, { track: 'suppliers' })).toMatchObject({
        status: 422,
        body: { code: 'not_a_company' },
      });
    });

    test('a discovered supplier consents, is nurtured and applies', async () => {
      const { officer } = programme;
      const { staff, organisationId } = await givenCompany(house, SOUND);
      const discoveries = `/programmes/${programme.programmeId}/discoveries`;
      const body = { track: 'suppliers', organisationId, reason: '전시회에서 기술을 확인함' };
      const found = await officer.do(discoveries, body);
      expect(found).toMatchObject({ state: 'discovered', origin: 'discovered' });
      expect((await officer.do(discoveries, body)).id).toBe(found.id);
      const path = `/applications/${found.id}`;
      expect(await staff.post(`${path}/submit`)).toMatchObject({ body: { code: 'state_does_not_allow' } });
      expect((await officer.post(`${path}/consent`)).status).toBe(403);
      const draft = await staff.do(`${path}/consent`);
      expect(draft.state).toBe('draft');
      const session = { topic: '위험성평가', heldOn: '2026-03-02', outcome: '계획을 보완함' };
      await officer.do(`${path}/nurturing-sessions`, session);
      const ahead = await officer.post(`${path}/nurturing-sessions`, { ...session, heldOn: '2026-03-03' });
      expect(ahead).toMatchObject({ status: 422, body: { code: 'day_in_future' } });
      await staff.do(`${path}/edit`, { form: FORM }, { ifMatch: draft.revision });
      expect(await staff.do(`${path}/submit`)).toMatchObject({ state: 'eligible' });
      expect((await staff.read(path)).nurturing).toMatchObject([session]);
    });

    test('only companies are discovered', async () => {
      const { officer, auditor, programmeId } = programme;
      const { organisationId } = await auditor.read('/me');
      const body = { track: 'suppliers', organisationId, reason: '잘못 찾음' };
      expect(await officer.post(`/programmes/${programmeId}/discoveries`, body)).toMatchObject({
        status: 422,
        body: { code: 'not_a_company' },
      });
    });

    test('another company sees nothing of it, and officers see no form before it is handed in', async () => {
      const { staff } = await givenCompany(house, SOUND);
      const stranger = await givenCompany(house);
      const { id } = await staff.do(applications, { track: 'suppliers', form: FORM });
      expect((await stranger.staff.get(`/applications/${id}`)).status).toBe(403);
      expect((await stranger.staff.post(`/applications/${id}/submit`)).status).toBe(403);
      expect((await stranger.staff.read(applications)).items).toEqual([]);
      expect((await programme.officer.read(`/applications/${id}`)).form).toBeNull();
      await staff.do(`/applications/${id}/submit`);
      expect((await programme.officer.read(`/applications/${id}`)).form).toEqual(FORM);
    });

    test('a repeated request hands in once', async () => {
      const { staff } = await givenCompany(house, SOUND);
      const { id } = await staff.do(applications, { track: 'suppliers', form: FORM });
      const first = await staff.post(`/applications/${id}/submit`, {}, { key: 'submit-once' });
      const second = await staff.post(`/applications/${id}/submit`, {}, { key: 'submit-once' });
      expect(second).toMatchObject({ status: 200, body: first.body });
    });

    test('what is withdrawn makes room for a new application', async () => {
      const { applicationId, staff } = await givenApplicant(house, programme);
      const path = `/applications/${applicationId}/withdraw`;
      expect(await staff.do(path, { reason: '다시 준비함' })).toMatchObject({ state: 'withdrawn' });
      expect(await staff.post(path, { reason: '다시' })).toMatchObject({
        body: { code: 'state_does_not_allow' },
      });
      const fresh = await staff.do(applications, { track: 'suppliers' });
      expect(fresh.id).not.toBe(applicationId);
    });
  });

  describe('when the call closes', () => {
    test('the last instant before it still counts, and the instant itself is too late', async () => {
      const early = await givenCompany(house, SOUND);
      const late = await givenCompany(house, SOUND);
      const one = await early.staff.do(applications, { track: 'suppliers', form: FORM });
      const other = await late.staff.do(applications, { track: 'suppliers', form: FORM });
      await house.moveTo('2026-03-11T08:59:59.999Z');
      expect(await early.staff.do(`/applications/${one.id}/submit`)).toMatchObject({ state: 'eligible' });
      await house.moveTo(CALL_CLOSES);
      expect(await late.staff.post(`/applications/${other.id}/submit`)).toMatchObject({
        status: 409,
        body: { code: 'intake_closed', facts: { closesAt: CALL_CLOSES } },
      });
    });

    test('an ineligible supplier is heard by an officer, and upheld it goes on to be scored', async () => {
      const { officer } = programme;
      const path = `/programmes/${programme.programmeId}/applications?state=ineligible`;
      const [ineligible] = (await officer.read(path)).items;
      await house.moveTo(AFTER_CALL);
      const { kysely } = house.database;
      const { supplierId } = ineligible;
      const { email } = await kysely
        .selectFrom('membership')
        .innerJoin('person', 'person.id', 'membership.personId')
        .select('person.email')
        .where('membership.organisationId', '=', supplierId)
        .executeTakeFirstOrThrow();
      const [supplier] = await house.as(email);
      const objections = `/applications/${ineligible.id}/objections`;
      const raised = await supplier!.do(objections, { grounds: '수행 가능 사업장은 29곳입니다.' });
      expect(raised).toMatchObject({ state: 'raised', subjectId: ineligible.id });
      expect(await supplier!.post(objections, { grounds: '다시' })).toMatchObject({
        status: 409,
        body: { code: 'objection_open' },
      });
      const answer = { outcome: 'upheld', answer: '증빙을 확인하였습니다.' };
      expect((await supplier!.post(`/objections/${raised.id}/decide`, answer)).status).toBe(403);
      await officer.do(`/objections/${raised.id}/decide`, answer);
      const application = await supplier!.read(`/applications/${ineligible.id}`);
      expect(application).toMatchObject({ state: 'eligible', eligibility: { overruledBy: raised.id } });
      expect((await supplier!.read(`/programmes/${programme.programmeId}/objections`)).items).toHaveLength(1);
      expect(await officer.post(`/objections/${raised.id}/decide`, answer)).toMatchObject({
        body: { code: 'state_does_not_allow' },
      });
    });
  });
});
