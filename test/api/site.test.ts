import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/store/ids.ts';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenProgramme,
  givenAward,
  givenCompany,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { givenOpenSite, siteApplication } from '../support/given-site.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const SME = { key: 'org.isSme', value: true, source: '중소기업확인서', asOf: '2025-12-01' };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  const sitesPath = () => `/programmes/${programme.programmeId}/sites`;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
  });

  test('a site is taken only while the intake is open', async () => {
    const company = await givenCompany(house, [SME]);
    const early = await company.staff.post(sitesPath(), siteApplication());
    expect(early).toMatchObject({ status: 409, body: { code: 'intake_not_open' } });
    await house.moveTo('2026-05-04T00:00:00.000Z');
  });

  describe('an application', () => {
    test('is placed in its cell and decided with reasons', async () => {
      const { site } = await givenOpenSite(house, programme, { form: { employees: 4, region: '26' } });
      expect(site).toMatchObject({ state: 'open', size: 'under_5', region: '26', reportedRisk: 9 });
      expect(site.number).toMatch(/^ISR-2026-\d{6}$/);
      expect(site.eligibility).toMatchObject({ outcome: 'eligible' });
    });

    test('is kept as ineligible, not refused, and says why', async () => {
      const { site } = await givenOpenSite(house, programme, { form: { sameEquipmentSupported: true } });
      expect(site).toMatchObject({ state: 'ineligible', eligibility: { outcome: 'ineligible' } });
    });

    test('asks for what is missing and is decided again once it is known', async () => {
      const company = await givenCompany(house);
      const site = await company.staff.do(sitesPath(), siteApplication());
      expect(site).toMatchObject({
        state: 'needs_information',
        eligibility: { missing: [{ name: 'org.isSme' }] },
      });
      await company.staff.do(`/organisations/${company.organisationId}/data`, SME);
      const again = await programme.officer.do(`/sites/${site.id}/recheck`);
      expect(again).toMatchObject({ state: 'open', revision: 2 });
    });

    test('names the fields of the form that are wrong', async () => {
      const company = await givenCompany(house, [SME]);
      const form = { hazard: 'noise', employees: -1, extra: 1 };
      const { status, body } = await company.staff.post(sitesPath(), siteApplication({ form }));
      expect(status).toBe(400);
      expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
        '/body/form/employees',
        '/body/form/extra',
        '/body/form/hazard',
      ]);
    });

    test('is refused for an unknown region, a risk off the scale and dates in the wrong order', async () => {
      const { staff } = await givenCompany(house, [SME]);
      const codeOf = async (set: Parameters<typeof siteApplication>[0]) =>
        (await staff.post(sitesPath(), siteApplication(set))).body.code;
      expect(await codeOf({ form: { region: '99' } })).toBe('region_unknown');
      expect(await codeOf({ reportedRisk: { frequency: 4, severity: 1 } })).toBe('risk_outside_scale');
      expect(await codeOf({ availableFrom: '2027-09-01' })).toBe('dates_out_of_order');
    });

    test('is made once for a workplace and hazard, and only by a company', async () => {
      const { staff } = await givenOpenSite(house, programme);
      const twice = await staff.post(sitesPath(), siteApplication());
      expect(twice).toMatchObject({ status: 409, body: { code: 'site_applied_already' } });
      await staff.do(sitesPath(), siteApplication({ form: { hazard: 'fall' } }));
      const bank = await programme.bankOfficer.post(sitesPath(), siteApplication());
      expect(bank).toMatchObject({ status: 422, body: { code: 'site_not_of_a_company' } });
    });

    test('made twice at once stands once', async () => {
      const { staff } = await givenCompany(house, [SME]);
      const replies = await Promise.all([1, 2].map(() => staff.post(sitesPath(), siteApplication())));
      expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    test('flags the supplier that brought it, which must be one of the programme', async () => {
      const award = await givenAward(house, programme, { plan: { hazards: ['fire'] } });
      const { site } = await givenOpenSite(house, programme, { broughtById: award.organisationId });
      expect(site.broughtById).toBe(award.organisationId);
      const stranger = await givenCompany(house, [SME]);
      const wrong = await stranger.staff.post(
        sitesPath(),
        siteApplication({ broughtById: stranger.organisationId }),
      );
      expect(wrong).toMatchObject({ status: 422, body: { code: 'bringer_not_a_supplier' } });
    });

    test('is withdrawn before a match, and then neither rechecked nor withdrawn again', async () => {
      const { staff, site } = await givenOpenSite(house, programme);
      expect(await staff.do(`/sites/${site.id}/withdraw`)).toMatchObject({ state: 'withdrawn' });
      const again = await staff.post(`/sites/${site.id}/withdraw`);
      expect(again).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });
  });

  describe('who sees a site', () => {
    test('the site, the officers, and the supplier it is matched with; the bank sees no contact', async () => {
      const award = await givenAward(house, programme);
      const other = await givenAward(house, programme);
      const matched = await givenSite(house, programme, { award });
      const path = `/sites/${matched.siteId}`;
      const contact = { name: 'staff' };
      expect(await matched.staff.read(path)).toMatchObject({ contact, history: [] });
      const seen = await programme.officer.read(path);
      expect(seen).toMatchObject({ contact, match: { awardId: award.awardId } });
      expect(seen.history.map(({ what }: { what: string }) => what)).toEqual(['site.given', 'match.given']);
      expect(await award.staff.read(path)).toMatchObject({ contact, eligibility: null, form: null });
      expect(await programme.bankOfficer.read(path)).toMatchObject({ contact: null });
      expect((await other.staff.get(path)).status).toBe(403);
      const idsOf = async (caller: typeof award.staff) =>
        (await caller.read(sitesPath())).items.map(({ id }: { id: string }) => id);
      expect(await idsOf(award.staff)).toEqual([matched.siteId]);
      expect(await idsOf(other.staff)).toEqual([]);
      expect(await idsOf(matched.staff)).toEqual([matched.siteId]);
    });
  });

  describe('a baseline', () => {
    const assessment = {
      method: 'frequency_times_severity',
      frequency: 3,
      severity: 2,
      workersRole: '근로자대표',
      supplierAssisted: true,
    };

    test('is assessed by the employer, corrected, locked by its manager, and never changes again', async () => {
      const award = await givenAward(house, programme);
      const { siteId, staff, manager } = await givenSite(house, programme, { award });
      const path = `/sites/${siteId}/baseline`;
      const supplier = await award.staff.post(path, assessment);
      expect(supplier).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
      const first = await staff.do(path, assessment);
      expect(first).toMatchObject({ risk: 6, state: 'assessed', assistedById: award.organisationId });
      const second = await staff.do(path, { ...assessment, severity: 3, method: 'addition' });
      expect(second).toMatchObject({ id: first.id, risk: 6, scaleVersion: 'addition-3x3', revision: 2 });
      expect((await staff.post(`/baselines/${first.id}/lock`)).status).toBe(403);
      const stale = await manager.post(`/baselines/${first.id}/lock`, {}, { ifMatch: 1 });
      expect(stale).toMatchObject({ status: 412 });
      const locked = await manager.do(`/baselines/${first.id}/lock`, {}, { ifMatch: 2 });
      expect(locked).toMatchObject({ state: 'locked' });
      expect(await staff.read(`/sites/${siteId}`)).toMatchObject({
        state: 'baselined',
        baseline: { state: 'locked' },
      });
      const late = await staff.post(path, assessment);
      expect(late).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      const twice = await manager.post(`/baselines/${first.id}/lock`);
      expect(twice).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      const direct = house.database.kysely
        .updateTable('baseline')
        .set({ severity: 1 })
        .where('id', '=', first.id)
        .execute();
      await expect(direct).rejects.toThrow('a locked baseline never changes');
      const removed = house.database.kysely.deleteFrom('baseline').where('id', '=', first.id).execute();
      await expect(removed).rejects.toThrow();
    });

    test('is neither assessed nor locked once something is installed', async () => {
      const award = await givenAward(house, programme);
      const { siteId, matchId, staff, manager } = await givenSite(house, programme, { award });
      const path = `/sites/${siteId}/baseline`;
      const { id } = await staff.do(path, assessment);
      await house.database.kysely
        .insertInto('improvement')
        .values({
          id: newId(),
          programmeId: programme.programmeId,
          awardId: award.awardId,
          siteId,
          matchId: matchId as string,
          kind: 'product',
          measure: 'press_guard',
          place: siteId,
          actsOn: 'frequency',
          costWon: 1n,
          doneOn: '2026-05-03',
          state: 'done',
          revision: 1,
        })
        .execute();
      const installed = { status: 409, body: { code: 'installed_already' } };
      expect(await staff.post(path, assessment)).toMatchObject(installed);
      expect(await manager.post(`/baselines/${id}/lock`)).toMatchObject(installed);
      const direct = house.database.kysely.updateTable('baseline').set({ risk: 9 }).where('id', '=', id);
      await expect(direct.execute()).rejects.toThrow('no baseline after the installation');
    });

    test('is refused on another scale, and before a match', async () => {
      const award = await givenAward(house, programme);
      const matched = await givenSite(house, programme, { award });
      const codeOf = async (set: object) =>
        (await matched.staff.post(`/sites/${matched.siteId}/baseline`, { ...assessment, ...set })).body.code;
      expect(await codeOf({ method: 'guess' })).toBe('risk_method_unknown');
      expect(await codeOf({ frequency: 4 })).toBe('risk_outside_scale');
      const { site, staff } = await givenOpenSite(house, programme);
      const early = await staff.post(`/sites/${site.id}/baseline`, assessment);
      expect(early).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });
  });
});
