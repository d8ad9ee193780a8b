import { beforeAll, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenProgramme,
  givenAward,
  givenCompany,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let officer: Caller;
  let bankOfficer: Caller;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    ({ officer, bankOfficer } = programme);
  });

  const referrals = () => `/programmes/${programme.programmeId}/referrals`;
  const codeOf = async (asked: Promise<{ body: { code?: string } }>) => (await asked).body.code;

  test('a supplier consents, the bank receives and accepts without a purchase, and tells what came of it', async () => {
    const { staff } = await givenAward(house, programme);
    const { id } = await staff.do(referrals(), { target: 'bank_product' });
    const path = `/referrals/${id}`;
    expect(await codeOf(staff.post(referrals(), { target: 'bank_product' }))).toBe('referred_already');
    expect(await codeOf(bankOfficer.post(`${path}/accept`, { tiedToPurchase: false }))).toBe(
      'state_does_not_allow',
    );
    expect(await codeOf(officer.post(`${path}/receive`))).toBe('not_the_destination');
    expect(await codeOf(staff.post(`${path}/receive`))).toBe('not_allowed');
    await bankOfficer.do(`${path}/receive`);
    expect(await codeOf(bankOfficer.post(`${path}/accept`, { tiedToPurchase: true }))).toBe(
      'acceptance_tied',
    );
    await bankOfficer.do(`${path}/accept`, { tiedToPurchase: false });
    expect(await codeOf(staff.post(`${path}/withdraw`))).toBe('state_does_not_allow');
    const concluded = await bankOfficer.do(`${path}/conclude`, { outcome: '운전자금 대출을 실행했습니다.' });
    expect(concluded).toMatchObject({ state: 'concluded', target: 'bank_product' });
    expect((await staff.post(referrals(), { target: 'bank_product' })).status).toBe(201);
  });

  test('a site’s referral to the agency is declined by a reason of the programme', async () => {
    const { staff } = await givenSite(house, programme);
    const { id } = await staff.do(referrals(), { target: 'policy_fund' });
    await officer.do(`/referrals/${id}/receive`);
    const decline = (reasonCode: string) =>
      officer.post(`/referrals/${id}/decline`, { reasonCode, reason: '올해 예산이 없습니다.' });
    expect(await codeOf(decline('bad_mood'))).toBe('referral_reason_unknown');
    expect((await decline('budget_spent')).body).toMatchObject({
      state: 'declined',
      reasonCode: 'budget_spent',
    });
    const own = await staff.read(referrals());
    expect(own.items).toMatchObject([{ id, reason: '올해 예산이 없습니다.' }]);
  });

  test('only who takes part is referred, and only to a destination of the programme', async () => {
    const outsider = await givenCompany(house);
    const { staff } = await givenSite(house, programme);
    expect(await codeOf(outsider.staff.post(referrals(), { target: 'policy_fund' }))).toBe('not_taking_part');
    expect(await codeOf(staff.post(referrals(), { target: 'casino' }))).toBe('destination_unknown');
  });

  test('the bank sees who consented to its products and nobody else, until the consent is taken back', async () => {
    const { staff } = await givenAward(house, programme);
    const { staff: other } = await givenAward(house, programme);
    const toBank = await staff.do(referrals(), { target: 'bank_product' });
    const toAgency = await staff.do(referrals(), { target: 'kosme_scheme' });
    const idsOf = async (caller: Caller) =>
      (await caller.read(`${referrals()}?limit=200`)).items.map(({ id }: { id: string }) => id);
    expect(await idsOf(bankOfficer)).toContain(toBank.id);
    expect(await idsOf(bankOfficer)).not.toContain(toAgency.id);
    expect(await idsOf(officer)).toEqual(expect.arrayContaining([toBank.id, toAgency.id]));
    expect(await idsOf(other)).toEqual([]);
    expect(await codeOf(other.post(`/referrals/${toBank.id}/withdraw`))).toBe('not_allowed');
    const one = await bankOfficer.read(`/referrals/${toBank.id}`);
    expect(one).toMatchObject({
      id: toBank.id,
      state: 'consented',
      history: [{ what: 'referral.consented' }],
    });
    expect(one.organisationName).toMatch(/^가상기업/);
    expect(await staff.read(`/referrals/${toBank.id}`)).toMatchObject({ id: toBank.id, history: [] });
    expect(await codeOf(bankOfficer.get(`/referrals/${toAgency.id}`))).toBe('not_found');
    expect(await codeOf(other.get(`/referrals/${toBank.id}`))).toBe('not_allowed');
    await staff.do(`/referrals/${toBank.id}/withdraw`);
    expect(await codeOf(bankOfficer.get(`/referrals/${toBank.id}`))).toBe('not_found');
    expect(await idsOf(bankOfficer)).not.toContain(toBank.id);
    expect(await codeOf(bankOfficer.post(`/referrals/${toBank.id}/receive`))).toBe('state_does_not_allow');
  });

  test('two consents at once make one referral', async () => {
    const { staff } = await givenSite(house, programme);
    const both = await Promise.all(
      ['policy_fund', 'policy_fund'].map((target) => staff.post(referrals(), { target })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
