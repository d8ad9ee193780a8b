import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/store/ids.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenProgramme, givenSite } from '../support/given.ts';
import {
  givenDraftedAgreement,
  givenOpenedAward,
  givenSignedAward,
  type OpenedAward,
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

  const query = async (text: string, values: unknown[] = []) =>
    (await house.database.pool.query(text, values)).rows;

  const committed = async () =>
    (await query("select held from account where kind = 'pledge.open'"))[0].held as bigint;

  const person = async (email: string) =>
    (await query('select id from person where email = $1', [email]))[0].id as string;

  /** A payment of stage 1 as it stands in the database; its money does not matter here. */
  const givenPayment = async ({ awardId, organisationId }: OpenedAward, state: 'approved' | 'paid') => {
    const id = newId();
    const paid = state === 'paid';
    await query(
      `insert into payment (id, number, programme_id, fund_id, award_id, payee_id, kind, amount_won, offset_won,
        hold_id, explanation, state, approved_by, released_by, bank_reference, value_on, settled_journal_id, revision)
       values ($1, $2, $3, $4, $5, $6, 'stage_1', 65000000, 0, $1, '{}', $7, $8, $9, $10, $11, $12, 1)`,
      [
        id,
        `GIVEN-${id}`,
        programme.programmeId,
        programme.fundId,
        awardId,
        organisationId,
        state,
        await person('officer@agency.example'),
        paid ? await person('officer@bank.example') : null,
        paid ? id : null,
        paid ? '2026-04-10' : null,
        paid ? id : null,
      ],
    );
    return `GIVEN-${id}`;
  };

  describe('a change request', () => {
    const targets = [
      { metric: 'sites_improved', target: 38 },
      { metric: 'risk_lowered', target: 30 },
    ];

    test('of targets makes a new agreed plan, and the old one is replaced', async () => {
      const { officer } = programme;
      const award = await givenSignedAward(house, programme);
      const change = await award.staff.do(`/awards/${award.awardId}/changes`, {
        kind: 'target',
        after: { targets },
        reason: '폐업한 사업장',
      });
      expect(change.before.targets[0]).toEqual({ metric: 'sites_improved', target: 40 });
      expect(
        await award.staff.post(`/change-requests/${change.id}/approve`, { answer: '좋습니다' }),
      ).toMatchObject(refused(403, 'not_allowed'));
      await officer.do(`/change-requests/${change.id}/approve`, { answer: '확인했습니다' });
      const detail = await officer.read(`/awards/${award.awardId}`);
      expect(detail.plans).toMatchObject([
        { sequence: 1, state: 'replaced' },
        { sequence: 2, state: 'agreed', targets },
      ]);
      expect(detail.changeRequests).toMatchObject([{ state: 'approved', answer: '확인했습니다' }]);
      expect(await officer.post(`/change-requests/${change.id}/refuse`, { answer: '아니요' })).toMatchObject(
        refused(409, 'state_does_not_allow'),
      );
    });

    test('below the floor is not approved, nor one that another has overtaken', async () => {
      const { officer, secondOfficer } = programme;
      const award = await givenSignedAward(house, programme);
      const ask = (body: object) => award.staff.do(`/awards/${award.awardId}/changes`, body);
      const low = await ask({
        kind: 'target',
        after: { targets: [{ metric: 'sites_improved', target: 5 }, targets[1]] },
        reason: '어렵습니다',
      });
      expect(await officer.post(`/change-requests/${low.id}/approve`, { answer: '예' })).toMatchObject(
        refused(409, 'plan_below_floor'),
      );
      const term = { kind: 'term', after: { startsOn: '2026-05-01', endsOn: '2027-10-31' }, reason: '지연' };
      const [one, other] = [
        await ask(term),
        await ask({ ...term, after: { ...term.after, endsOn: '2027-10-15' } }),
      ];
      const [first, second] = await Promise.all([
        officer.post(`/change-requests/${one.id}/approve`, { answer: '예' }),
        secondOfficer.post(`/change-requests/${other.id}/approve`, { answer: '예' }),
      ]);
      expect([first.status, second.status].sort()).toEqual([200, 409]);
      expect([first.body.code, second.body.code]).toContain('change_overtaken');
      const { plan, endsOn } = await officer.read(`/awards/${award.awardId}`);
      expect(plan.sequence).toBe(2);
      expect(endsOn).toBe(plan.endsOn);
    });

    test('of the account is kept with what stood before, and one without effect is refused', async () => {
      const award = await givenSignedAward(house, programme);
      const path = `/awards/${award.awardId}`;
      const account = { protection: 'performance_bond', reference: '가상보증 제2호' };
      const body = { kind: 'account', after: account, reason: '계좌 폐쇄' };
      const { id, before } = await award.staff.do(`${path}/changes`, body);
      expect(before.protection).toBe('dedicated_account');
      await programme.officer.do(`/change-requests/${id}/approve`, { answer: '확인' });
      expect((await award.staff.read(path)).agreement).toMatchObject({ account, textHash: award.textHash });
      expect(await award.staff.post(`${path}/changes`, body)).toMatchObject(
        refused(422, 'change_without_effect'),
      );
      const site = { kind: 'site', after: { capacitySites: 40, hazards: ['fall'], regions: ['26'] } };
      const asked = await award.staff.do(`${path}/changes`, { ...site, reason: '지역 이전' });
      const answered = await programme.officer.do(`/change-requests/${asked.id}/refuse`, {
        answer: '대기 사업장이 있습니다',
      });
      expect(answered).toMatchObject({ state: 'refused', answer: '대기 사업장이 있습니다' });
    });

    test('comes only with an award in force', async () => {
      const award = await givenOpenedAward(house, programme);
      const body = { kind: 'target', after: { targets }, reason: '조정' };
      expect(await award.staff.post(`/awards/${award.awardId}/changes`, body)).toMatchObject(
        refused(409, 'state_does_not_allow'),
      );
    });
  });

  describe('the end of an award', () => {
    test('is paused by the operator and goes on', async () => {
      const { officer, manager } = programme;
      const { awardId } = await givenSignedAward(house, programme);
      expect(await officer.post(`/awards/${awardId}/suspend`, { cause: 'accident' })).toMatchObject(
        refused(403, 'not_allowed'),
      );
      const suspended = await manager.do(`/awards/${awardId}/suspend`, { cause: 'accident' });
      expect(suspended.state).toBe('suspended');
      expect(await manager.post(`/awards/${awardId}/resume`, {}, { ifMatch: 1 })).toMatchObject(
        refused(412, 'revision_stale'),
      );
      const resumed = await manager.do(`/awards/${awardId}/resume`, {}, { ifMatch: suspended.revision });
      expect(resumed.state).toBe('active');
    });

    test('by insolvency opens its sites again, keeps work that is done, and frees its commitment', async () => {
      const { manager, officer } = programme;
      const before = await committed();
      const signed = await givenSignedAward(house, programme);
      const award = { ...signed, applicationId: '' };
      const matched = await givenSite(house, programme, { award });
      const baselined = await givenSite(house, programme, { award, baselined: true });
      const improved = await givenSite(house, programme, {
        award,
        baselined: true,
        site: { state: 'improved' },
      });
      const ended = await manager.do(`/awards/${award.awardId}/terminate`, { cause: 'insolvency' });
      expect(ended).toMatchObject({ state: 'terminated', endedCause: 'insolvency', clawbackFollows: false });
      const states = await query('select id, state from site where id = any($1)', [
        [matched.siteId, baselined.siteId, improved.siteId],
      ]);
      expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
        [matched.siteId]: 'open',
        [baselined.siteId]: 'open',
        [improved.siteId]: 'improved',
      });
      const matches = await query('select state from match where award_id = $1', [award.awardId]);
      expect(matches.map(({ state }) => state)).toEqual(['ended', 'ended', 'ended']);
      expect(await committed()).toBe(before);
      expect(await manager.post(`/awards/${award.awardId}/terminate`, { cause: 'misuse' })).toMatchObject(
        refused(409, 'state_does_not_allow'),
      );
      const { history } = await officer.read(`/awards/${award.awardId}`);
      expect(history.at(-1)).toMatchObject({ what: 'award.terminated', detail: { cause: 'insolvency' } });
    });

    test('by withdrawal says whether money was paid, and waits for a payment on its way', async () => {
      const before = await committed();
      const planning = await givenOpenedAward(house, programme);
      expect(await planning.manager.do(`/awards/${planning.awardId}/withdraw`)).toMatchObject({
        state: 'withdrawn',
        endedCause: 'withdrawn_before_payment',
        clawbackFollows: false,
      });
      const paid = await givenSignedAward(house, programme);
      await givenPayment(paid, 'paid');
      expect(await paid.staff.post(`/awards/${paid.awardId}/withdraw`)).toMatchObject(
        refused(403, 'not_allowed'),
      );
      expect(await paid.manager.do(`/awards/${paid.awardId}/withdraw`)).toMatchObject({
        endedCause: 'withdrawn_after_payment',
        clawbackFollows: true,
      });
      expect(await committed()).toBe(before);
      const waiting = await givenSignedAward(house, programme);
      const number = await givenPayment(waiting, 'approved');
      expect(await waiting.manager.post(`/awards/${waiting.awardId}/withdraw`)).toMatchObject({
        status: 409,
        body: { code: 'payment_in_flight', facts: { payments: [number] } },
      });
    });

    test('is not closed while something is open, which it names', async () => {
      const { manager, officer } = programme;
      const award = await givenSignedAward(house, programme);
      const number = await givenPayment(award, 'approved');
      const change = await award.staff.do(`/awards/${award.awardId}/changes`, {
        kind: 'term',
        after: { startsOn: '2026-05-01', endsOn: '2027-10-31' },
        reason: '지연',
      });
      expect(await manager.post(`/awards/${award.awardId}/close`)).toMatchObject({
        status: 409,
        body: {
          code: 'award_has_open',
          facts: { kinds: ['payments', 'changeRequests'], payments: [number], changeRequests: [change.id] },
        },
      });
      await officer.do(`/change-requests/${change.id}/refuse`, { answer: '끝났습니다' });
      await query("update payment set state = 'cancelled' where award_id = $1", [award.awardId]);
      const before = await committed();
      const closed = await manager.do(`/awards/${award.awardId}/close`);
      expect(closed).toMatchObject({ state: 'closed', endedCause: 'completed' });
      expect(await committed()).toBe(before - 65_000_000n);
    });

    test('comes once when withdrawn and terminated at the same moment', async () => {
      const award = await givenDraftedAgreement(house, programme);
      const replies = await Promise.all([
        award.manager.post(`/awards/${award.awardId}/withdraw`),
        programme.manager.post(`/awards/${award.awardId}/terminate`, { cause: 'breach_of_agreement' }),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });
});
