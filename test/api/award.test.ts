import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import {
  ACCOUNT,
  givenDraftedAgreement,
  givenOpenedAward,
  givenSignedAward,
  PLAN,
  won,
} from '../support/given-award.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const refused = (status: number, code: string) => ({ status, body: { code } });

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo('2026-04-10T00:00:00.000Z');
  });

  const committed = async () => {
    const { rows } = await house.database.pool.query<{ held: bigint }>(
      "select held from account where kind = 'pledge.open'",
    );
    return rows[0]!.held;
  };

  describe('a plan', () => {
    test('goes back with its reason, comes again, is compared with its peers and agreed', async () => {
      const { officer } = programme;
      await givenSignedAward(house, programme);
      const { awardId, staff } = await givenOpenedAward(house, programme);
      const first = await staff.do(`/awards/${awardId}/plans`, PLAN);
      expect(await staff.post(`/awards/${awardId}/plans`, PLAN)).toMatchObject(
        refused(409, 'plan_proposed_already'),
      );
      const returned = await officer.do(`/plans/${first.id}/return`, { reason: '지역을 나누어 주세요' });
      expect(returned).toMatchObject({ state: 'returned', returnedReason: '지역을 나누어 주세요' });

      const second = await staff.do(`/awards/${awardId}/plans`, { ...PLAN, regions: ['11'] });
      expect(second).toMatchObject({ sequence: 2, state: 'proposed', comparison: null });
      const shown = await officer.read(`/awards/${awardId}`);
      expect(shown.plan.comparison).toMatchObject([
        { metric: 'sites_improved', perMillionWon: { exact: '4/13' }, belowFloor: false },
        { metric: 'risk_lowered' },
      ]);
      expect(shown.plan.comparison[0].peers).toBeGreaterThan(0);
      expect(shown.plan.comparison[0].quartiles.median).toMatchObject({ exact: '4/13' });

      const agreed = await officer.do(`/plans/${second.id}/agree`);
      expect(agreed).toMatchObject({ state: 'agreed', comparison: shown.plan.comparison });
      const detail = await officer.read(`/awards/${awardId}`);
      expect(detail).toMatchObject({ state: 'agreed', plan: { id: second.id } });
      expect(detail.history.map(({ what }: { what: string }) => what)).toEqual([
        'award.given',
        'plan.proposed',
        'plan.returned',
        'plan.proposed',
        'plan.agreed',
      ]);
      expect(await officer.post(`/plans/${second.id}/agree`)).toMatchObject(
        refused(409, 'state_does_not_allow'),
      );
      const own = await staff.read(`/awards/${awardId}`);
      expect(own).toMatchObject({ history: [], plan: { comparison: null, state: 'agreed' } });
    });

    test('below the floor needs the reason of another person', async () => {
      const { officer, manager } = programme;
      const { awardId, staff } = await givenOpenedAward(house, programme);
      const low = { ...PLAN, targets: [{ metric: 'sites_improved', target: 30 }, PLAN.targets[1]] };
      const { id } = await staff.do(`/awards/${awardId}/plans`, low);
      expect(await officer.post(`/plans/${id}/agree`)).toMatchObject({
        status: 409,
        body: { code: 'plan_below_floor', facts: { metrics: ['sites_improved'] } },
      });
      expect(await officer.post(`/plans/${id}/second`, { reason: '도서 지역' })).toMatchObject(
        refused(403, 'not_allowed'),
      );
      await manager.do(`/plans/${id}/second`, { reason: '도서 지역' });
      expect(await manager.post(`/plans/${id}/second`, { reason: '도서 지역' })).toMatchObject(
        refused(409, 'plan_seconded_already'),
      );
      expect(await manager.post(`/plans/${id}/agree`)).toMatchObject(
        refused(403, 'second_person_is_the_officer'),
      );
      const agreed = await officer.do(`/plans/${id}/agree`);
      expect(agreed).toMatchObject({ state: 'agreed', secondedReason: '도서 지역' });
      expect(agreed.agreedBy).not.toBe(agreed.secondedBy);
    });

    test('at the floor needs nobody else', async () => {
      const { awardId, staff } = await givenOpenedAward(house, programme);
      const { id } = await staff.do(`/awards/${awardId}/plans`, PLAN);
      expect(await programme.manager.post(`/plans/${id}/second`, { reason: '좋은 계획' })).toMatchObject(
        refused(409, 'plan_not_below_floor'),
      );
    });

    test('is held to the programme file', async () => {
      const { awardId, staff } = await givenOpenedAward(house, programme);
      const propose = (set: object) => staff.post(`/awards/${awardId}/plans`, { ...PLAN, ...set });
      expect(await propose({ targets: [PLAN.targets[0]] })).toMatchObject(
        refused(422, 'plan_metrics_differ'),
      );
      expect(await propose({ stage2Ceiling: won(65_000_001) })).toMatchObject(
        refused(422, 'plan_over_ceiling'),
      );
      expect(await propose({ stage1: won(0) })).toMatchObject(refused(422, 'amount_not_positive'));
      expect(await propose({ hazards: ['noise'] })).toMatchObject(refused(422, 'plan_hazard_unknown'));
      expect(await propose({ endsOn: '2027-11-01' })).toMatchObject({
        status: 422,
        body: { code: 'plan_outside_run', facts: { from: '2026-05-01', to: '2027-10-31' } },
      });
    });

    test('is no business of another company', async () => {
      const { awardId } = await givenOpenedAward(house, programme);
      const other = await givenCompany(house);
      expect(await other.staff.post(`/awards/${awardId}/plans`, PLAN)).toMatchObject(
        refused(403, 'not_allowed'),
      );
      expect((await other.staff.get(`/awards/${awardId}`)).status).toBe(403);
      const { items } = await other.staff.read(`/programmes/${programme.programmeId}/awards`);
      expect(items).toEqual([]);
    });

    test('of a supplier tied to the officer’s house is not agreed to there', async () => {
      const award = await givenOpenedAward(house, programme);
      const { officer } = programme;
      const { id } = await award.staff.do(`/awards/${award.awardId}/plans`, PLAN);
      const { organisationId } = await officer.read('/me');
      await house.admin.do(`/organisations/${award.organisationId}/ties`, {
        otherId: organisationId,
        kind: 'affiliate',
        source: '가상 등기',
        asOf: '2026-01-01',
      });
      expect(await officer.post(`/plans/${id}/agree`)).toMatchObject(refused(403, 'tied_to_supplier'));
    });
  });

  describe('the award agreement', () => {
    test('is signed by three over one text, and with the last stage 2 is committed', async () => {
      const { officer, manager, bankManager } = programme;
      const award = await givenDraftedAgreement(house, programme);
      const path = `/awards/${award.awardId}`;
      const before = await committed();
      const { agreement } = await award.staff.read(path);
      expect(agreement.text).toContain('65,000,000원 (공급가액 59,090,910원, 부가가치세 5,909,090원 포함)');
      expect(agreement.text).toContain(ACCOUNT.reference);

      const body = { textHash: award.textHash };
      expect(await award.staff.post(`${path}/sign`, body)).toMatchObject(refused(403, 'not_allowed'));
      expect(await award.manager.post(`${path}/sign`, { textHash: '0'.repeat(64) })).toMatchObject(
        refused(409, 'text_changed'),
      );
      expect(await award.manager.do(`${path}/sign`, body)).toMatchObject({ state: 'agreed' });
      expect(await award.manager.post(`${path}/sign`, body)).toMatchObject(refused(409, 'signed_already'));
      expect(await officer.post(`${path}/agreement`, { account: ACCOUNT })).toMatchObject(
        refused(409, 'award_agreement_has_signatures'),
      );
      await manager.do(`${path}/sign`, body);
      expect(await committed()).toBe(before);
      const active = await bankManager.do(`${path}/sign`, body, { key: `last-${award.awardId}` });
      expect(active).toMatchObject({ state: 'active', endsOn: '2027-09-30' });
      const again = await bankManager.do(`${path}/sign`, body, { key: `last-${award.awardId}` });
      expect(again).toEqual(active);
      expect(await committed()).toBe(before + 65_000_000n);
      const detail = await officer.read(path);
      expect(detail.agreement).toMatchObject({
        state: 'signed',
        signatures: [{ role: 'supplier' }, { role: 'operator' }, { role: 'payer' }],
      });
    });

    test('stands once when all three sign at the same moment', async () => {
      const award = await givenDraftedAgreement(house, programme);
      const before = await committed();
      const signers = [award.manager, programme.manager, programme.bankManager];
      const replies = await Promise.all(
        signers.map((signer) => signer.post(`/awards/${award.awardId}/sign`, { textHash: award.textHash })),
      );
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(replies.filter(({ body }) => body.state === 'active')).toHaveLength(1);
      expect(await committed()).toBe(before + 65_000_000n);
    });

    test('is written anew while nobody has signed, in the protections that the file permits', async () => {
      const { officer } = programme;
      const award = await givenDraftedAgreement(house, programme);
      const account = { protection: 'performance_bond', reference: '가상보증 제1호' };
      const anew = await officer.do(`/awards/${award.awardId}/agreement`, { account });
      expect(anew).toMatchObject({ account, revision: 2 });
      expect(anew.textHash).not.toBe(award.textHash);
      expect(
        await award.manager.post(`/awards/${award.awardId}/sign`, { textHash: award.textHash }),
      ).toMatchObject(refused(409, 'text_changed'));
    });

    test('is not there before it is written', async () => {
      const award = await givenOpenedAward(house, programme);
      const sign = () => award.manager.post(`/awards/${award.awardId}/sign`, { textHash: '0'.repeat(64) });
      expect(await sign()).toMatchObject(refused(409, 'state_does_not_allow'));
      const plan = await award.staff.do(`/awards/${award.awardId}/plans`, PLAN);
      await programme.officer.do(`/plans/${plan.id}/agree`);
      expect(await sign()).toMatchObject(refused(409, 'award_agreement_missing'));
    });
  });
});

describeDatabases((open) => {
  test('the last signature does not stand on a pledge that is short', async () => {
    const house = await openHouse(await open());
    const programme = await givenProgramme(house, 6_900_000_000n);
    await house.moveTo('2026-04-10T00:00:00.000Z');
    await givenSignedAward(house, programme);
    const award = await givenDraftedAgreement(house, programme);
    const sign = { textHash: award.textHash };
    await award.manager.do(`/awards/${award.awardId}/sign`, sign);
    await programme.manager.do(`/awards/${award.awardId}/sign`, sign);
    expect(await programme.bankManager.post(`/awards/${award.awardId}/sign`, sign)).toMatchObject({
      status: 409,
      body: { code: 'limit_exceeded', facts: { available: '35000000' } },
    });
    const detail = await programme.officer.read(`/awards/${award.awardId}`);
    expect(detail.state).toBe('agreed');
    expect(detail.agreement.signatures).toHaveLength(2);
  });
});
