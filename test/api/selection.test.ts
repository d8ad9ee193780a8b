import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import type { GivenProgramme } from '../support/given.ts';
import {
  AFTER_CALL,
  CALL_OPEN,
  type GivenApplicant,
  givenApplicant,
  givenCall,
  join,
  points,
  seat,
} from '../support/given-application.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

type Listed = { id: string; state: string; rank: number; selection: Record<string, unknown> };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme & { thirdOfficer: Caller };
  let applicants: GivenApplicant[];
  let rankings: string;

  const path = (n: number): string => `/applications/${applicants[n]!.applicationId}`;
  const give = (officer: Caller, n: number, each: string) =>
    officer.post(`${path(n)}/score-sheets`, { points: points(each) });
  const rank = (): Promise<{ items: Listed[] }> => programme.manager.do(rankings, { track: 'suppliers' });
  const recommend = (n: number) => programme.officer.do(`${path(n)}/recommendation`);
  const escalatesAt = async (): Promise<string> => {
    const { dueAt } = await house.database.kysely
      .selectFrom('job')
      .select('dueAt')
      .where('kind', '=', 'recommendation.silence')
      .orderBy('dueAt')
      .executeTakeFirstOrThrow();
    return dueAt;
  };

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenCall(house, { places: 3, waiting: 2 });
    rankings = `/programmes/${programme.programmeId}/rankings`;
    await house.moveTo(CALL_OPEN);
    applicants = [];
    for (let n = 0; n < 7; n += 1) applicants.push(await givenApplicant(house, programme));
  });

  describe('scoring', () => {
    test('ranking waits for the end of the call, and then for every sheet, naming what is missing', async () => {
      const early = await programme.manager.post(rankings, { track: 'suppliers' });
      expect(early).toMatchObject({ status: 409, body: { code: 'intake_not_closed' } });
      await house.moveTo(AFTER_CALL);
      const refused = await programme.manager.post(rankings, { track: 'suppliers' });
      expect(refused).toMatchObject({ status: 409, body: { code: 'sheets_missing' } });
      expect(refused.body.facts.applications).toEqual(applicants.map(({ number }) => number));
    });

    test('two officers score, and the supplier learns the score only once it is ranked', async () => {
      const { officer, secondOfficer, thirdOfficer } = programme;
      const { body: first } = await give(officer, 0, '90');
      expect(first.score).toMatchObject({ outcome: 'needs_reviewer', because: 'too_few', missing: 1 });
      expect(await give(officer, 0, '95')).toMatchObject({ status: 409, body: { code: 'scored_already' } });
      const { body: second } = await give(secondOfficer, 0, '91');
      expect(second.score).toMatchObject({ outcome: 'scored', total: '181/2' });
      expect(await give(thirdOfficer, 0, '10')).toMatchObject({ body: { code: 'sheets_complete' } });
      const own = await applicants[0]!.staff.read(path(0));
      expect(own).toMatchObject({ score: null, sheets: [] });
      expect(own.history.map(({ what }: { what: string }) => what)).not.toContain('application.scored');
      expect((await programme.bankOfficer.read(path(0))).score).toMatchObject({ total: '181/2' });
      expect((await programme.bankOfficer.read(path(0))).sheets).toEqual([]);
      expect((await programme.auditor.read(path(0))).sheets).toHaveLength(2);
    });

    test('a sheet gives each published criterion, and no other, within its range', async () => {
      const post = (given: object) => programme.officer.post(`${path(1)}/score-sheets`, { points: given });
      const { technology: _technology, ...lacking } = points('80');
      expect(await post(lacking)).toMatchObject({ status: 422, body: { code: 'criterion_missing' } });
      expect(await post({ ...points('80'), charm: '1' })).toMatchObject({
        body: { code: 'criterion_unknown' },
      });
      expect(await post(points('100.1'))).toMatchObject({ body: { code: 'points_out_of_range' } });
      expect(await post(points('-1'))).toMatchObject({ status: 400 });
    });

    test('only officers of the operator score', async () => {
      for (const caller of [programme.manager, programme.bankOfficer, applicants[1]!.staff]) {
        expect((await give(caller, 1, '80')).status).toBe(403);
      }
    });

    test('a large difference asks for a third, who settles it', async () => {
      const { officer, secondOfficer, thirdOfficer } = programme;
      await give(officer, 1, '95');
      const { body: apart } = await give(secondOfficer, 1, '65');
      expect(apart.score).toMatchObject({ because: 'large_difference', difference: '30' });
      const { body: settled } = await give(thirdOfficer, 1, '80');
      expect(settled.score).toMatchObject({ outcome: 'scored', total: '80' });
    });

    test('nobody who still scores sees what others gave; the manager and the auditor do', async () => {
      const { officer, secondOfficer, thirdOfficer, manager, auditor } = programme;
      const sheetsFor = async (caller: Caller, n: number) => (await caller.read(path(n))).sheets;
      await give(officer, 4, '50');
      const { personId } = await officer.read('/me');
      const hidden = { scorerId: personId, points: null, comment: null, withheld: true };
      const open = { scorerId: personId, points: points('50'), withheld: false };
      expect(await sheetsFor(secondOfficer, 4)).toMatchObject([hidden]);
      for (const caller of [officer, manager, auditor]) {
        expect(await sheetsFor(caller, 4)).toMatchObject([open]);
      }
      // A declared conflict is no sheet: whoever has one learns the points with everybody else.
      await thirdOfficer.do(`${path(4)}/conflicts`, { reason: '거래 관계' });
      expect((await sheetsFor(thirdOfficer, 4))[0]).toMatchObject(hidden);
      await give(secondOfficer, 4, '50');
      for (const caller of [secondOfficer, thirdOfficer]) {
        expect((await sheetsFor(caller, 4))[0]).toMatchObject(open);
      }
    });

    test('a declared conflict keeps an officer out, and takes back the sheet that was in', async () => {
      const { officer, secondOfficer, thirdOfficer } = programme;
      const conflicts = `${path(2)}/conflicts`;
      await give(officer, 2, '70');
      const declared = await officer.do(conflicts, { reason: '친족이 근무함' });
      expect(declared.score).toMatchObject({ outcome: 'needs_reviewer', missing: 2 });
      expect(await give(officer, 2, '70')).toMatchObject({
        status: 403,
        body: { code: 'conflict_declared' },
      });
      expect(await officer.post(conflicts, { reason: '또' })).toMatchObject({ status: 403 });
      await give(secondOfficer, 2, '70');
      const { body } = await give(thirdOfficer, 2, '70');
      const { personId } = await officer.read('/me');
      expect(body.score).toMatchObject({ outcome: 'scored', total: '70', excluded: [personId] });
    });

    test('an officer with a seat at the applicant cannot score it', async () => {
      const tied = await seat(house, 'tied@agency.example', 'kosme', 'officer');
      const { personId } = await tied.read('/me');
      await join(house, { personId, organisationId: applicants[3]!.organisationId, seat: 'staff' });
      expect(await give(tied, 3, '99')).toMatchObject({ status: 403, body: { code: 'scorer_is_tied' } });
    });

    test('two sheets handed in at once both count', async () => {
      const { officer, secondOfficer } = programme;
      for (const [n, each] of [
        [3, '60'],
        [4, '50'],
        [5, '40'],
        [6, '30'],
      ] as const) {
        await Promise.all([give(officer, n, each), give(secondOfficer, n, each)]);
        expect((await officer.read(path(n))).score).toMatchObject({ outcome: 'scored', total: each });
      }
    });
  });

  describe('ranking', () => {
    test('fills the places and the waiting list, tells each why, and changes nothing when repeated', async () => {
      const { items } = await rank();
      expect(items.map(({ id, state }) => [id, state])).toEqual(
        ['selected', 'selected', 'selected', 'waiting', 'waiting', 'not_selected', 'not_selected'].map(
          (state, n) => [applicants[n]!.applicationId, state],
        ),
      );
      const told = await applicants[4]!.staff.read(path(4));
      expect(told).toMatchObject({
        rank: 5,
        score: { total: '50' },
        selection: { rank: 5, of: 7, places: 3, waitingPlace: 2, lastSelectedTotal: '70', belowBy: 'score' },
      });
      expect(told.score.reviews).toBeUndefined();
      expect((await rank()).items).toEqual(items);
      expect((await applicants[4]!.staff.read(path(4))).revision).toBe(told.revision);
    });

    test('is the operator’s manager’s alone', async () => {
      for (const caller of [programme.officer, programme.bankManager, applicants[0]!.manager]) {
        expect((await caller.post(rankings, { track: 'suppliers' })).status).toBe(403);
      }
    });
  });

  describe('recommendation', () => {
    test('is accepted by the funder, never by the recommender, and opens the award', async () => {
      const recommendation = await recommend(0);
      expect(recommendation).toMatchObject({ state: 'sent', answerDueOn: '2026-03-26', awardId: null });
      const accept = `/recommendations/${recommendation.id}/accept`;
      for (const caller of [programme.officer, programme.manager, applicants[0]!.manager]) {
        expect((await caller.post(accept)).status).toBe(403);
      }
      const accepted = await programme.bankOfficer.do(accept);
      expect(accepted.state).toBe('accepted');
      const award = await house.database.kysely
        .selectFrom('award')
        .selectAll()
        .where('id', '=', accepted.awardId)
        .executeTakeFirstOrThrow();
      expect(award).toMatchObject({ state: 'planning', fundId: programme.fundId, commitmentHoldId: null });
      expect(award.number).toMatch(/^ISR-2026-\d{6}$/);
      expect(await applicants[0]!.staff.read(path(0))).toMatchObject({
        state: 'awarded',
        awardId: accepted.awardId,
      });
      expect(await programme.bankOfficer.post(accept)).toMatchObject({
        body: { code: 'state_does_not_allow' },
      });
    });

    test('cannot be answered by a person who also sits with the recommender or the supplier', async () => {
      const recommendation = await recommend(1);
      const accept = `/recommendations/${recommendation.id}/accept`;
      const insider = await seat(house, 'insider@bank.example', 'kb_financial', 'officer');
      const friend = await seat(house, 'friend@bank.example', 'kb_financial', 'officer');
      const kosme = (await programme.officer.read('/me')).organisationId;
      const supplier = applicants[1]!.organisationId;
      const { personId: insiderId } = await insider.read('/me');
      const { personId: friendId } = await friend.read('/me');
      await join(house, { personId: insiderId, organisationId: kosme, seat: 'officer' });
      await join(house, { personId: friendId, organisationId: supplier, seat: 'staff' });
      expect(await insider.post(accept)).toMatchObject({ body: { code: 'recommender_cannot_answer' } });
      expect(await friend.post(accept)).toMatchObject({ body: { code: 'answerer_is_tied' } });
    });

    test('is declined with a coded reason, and the next in waiting takes the place, told whose it was', async () => {
      const { items } = await programme.bankOfficer.read(
        `/programmes/${programme.programmeId}/recommendations?state=sent`,
      );
      const decline = `/recommendations/${items[0].id}/decline`;
      const wrong = await programme.bankOfficer.post(decline, { reasonCode: 'mood', reason: '그냥' });
      expect(wrong).toMatchObject({ status: 422, body: { code: 'reason_unknown' } });
      const declined = await programme.bankOfficer.do(decline, {
        reasonCode: 'plan_not_credible',
        reason: '일정이 맞지 않음',
      });
      expect(declined).toMatchObject({
        state: 'declined',
        promotedApplicationId: applicants[3]!.applicationId,
      });
      expect(await applicants[1]!.staff.read(path(1))).toMatchObject({
        state: 'declined',
        recommendation: { reasonCode: 'plan_not_credible' },
      });
      expect(await applicants[3]!.staff.read(path(3))).toMatchObject({
        state: 'selected',
        selection: { outcome: 'selected', waitingPlace: 1, inPlaceOf: applicants[1]!.number },
      });
    });

    test('that nobody answers escalates on its day, and can still be answered', async () => {
      const recommendation = await recommend(2);
      const of = async () =>
        (await programme.bankOfficer.read(`/programmes/${programme.programmeId}/recommendations`)).items.find(
          ({ id }: { id: string }) => id === recommendation.id,
        );
      const dueAt = await escalatesAt();
      expect(dueAt).toBe('2026-03-26T15:00:00.000Z');
      await house.moveTo('2026-03-26T14:59:59.999Z');
      expect((await of()).state).toBe('sent');
      await house.moveTo(dueAt);
      expect((await of()).state).toBe('escalated');
      const history = (await programme.officer.read(path(2))).history;
      expect(history.at(-1)).toMatchObject({ what: 'recommendation.escalated', personId: null });
    });

    test('ends when the supplier withdraws, and its place goes to the next in waiting', async () => {
      await applicants[2]!.staff.do(`${path(2)}/withdraw`, { reason: '사업 방향을 바꿈' });
      expect((await programme.officer.read(path(2))).recommendation.state).toBe('withdrawn');
      expect(await applicants[4]!.staff.read(path(4))).toMatchObject({
        state: 'selected',
        selection: { inPlaceOf: applicants[2]!.number },
      });
      const { recommendation } = await programme.officer.read(path(2));
      expect(await programme.bankOfficer.post(`/recommendations/${recommendation.id}/accept`)).toMatchObject({
        status: 409,
        body: { code: 'state_does_not_allow' },
      });
    });
  });

  describe('objection', () => {
    test('of one not selected is decided by another person than the one who ranked', async () => {
      const { manager, officer, thirdOfficer } = programme;
      const objections = `${path(5)}/objections`;
      expect(await applicants[5]!.staff.post(objections, { grounds: '늦음' })).toMatchObject({
        status: 409,
        body: { code: 'objection_too_late', facts: { until: '2026-03-22' } },
      });
      await rerankedToday(5);
      const raised = await applicants[5]!.staff.do(objections, { grounds: '실적이 빠졌습니다.' });
      const seen = await applicants[5]!.staff.read(`/objections/${raised.id}`);
      expect(seen).toMatchObject({
        state: 'raised',
        grounds: '실적이 빠졌습니다.',
        claimId: null,
        history: [],
      });
      expect((await applicants[4]!.staff.get(`/objections/${raised.id}`)).status).toBe(403);
      const decide = `/objections/${raised.id}/decide`;
      const answer = { outcome: 'upheld', answer: '다시 평가합니다.' };
      expect(await manager.post(decide, answer)).toMatchObject({
        status: 403,
        body: { code: 'decider_cannot_answer' },
      });
      await officer.do(decide, answer);
      expect(await officer.read(path(5))).toMatchObject({
        state: 'eligible',
        rank: null,
        score: { because: 'objection', missing: 1 },
      });
      expect(await manager.post(rankings, { track: 'suppliers' })).toMatchObject({
        body: { code: 'sheets_missing', facts: { applications: [applicants[5]!.number] } },
      });
      const { body } = await give(thirdOfficer, 5, '100');
      expect(body.score).toMatchObject({ outcome: 'scored', total: '60', required: 3 });
      const { items } = await rank();
      expect(items.find(({ id }) => id === applicants[5]!.applicationId)).toMatchObject({ state: 'waiting' });
      expect(items.filter(({ state }) => state === 'selected' || state === 'awarded')).toHaveLength(3);
    });

    test('that was dismissed is not raised again', async () => {
      const objections = `${path(6)}/objections`;
      await rerankedToday(6);
      const raised = await applicants[6]!.staff.do(objections, { grounds: '점수가 낮습니다.' });
      const answer = { outcome: 'dismissed', answer: '평가에 잘못이 없습니다.' };
      await programme.officer.do(`/objections/${raised.id}/decide`, answer);
      expect(await applicants[6]!.staff.post(objections, { grounds: '다시' })).toMatchObject({
        status: 409,
        body: { code: 'objection_dismissed' },
      });
      expect(await applicants[0]!.staff.post(`${path(0)}/objections`, { grounds: '없음' })).toMatchObject({
        body: { code: 'state_does_not_allow' },
      });
    });
  });

  /** The world has moved past the days for objections: as if the ranking were of today. */
  async function rerankedToday(n: number): Promise<void> {
    const { kysely } = house.database;
    const id = applicants[n]!.applicationId;
    const { selection } = await kysely
      .selectFrom('application')
      .select('selection')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await kysely
      .updateTable('application')
      .set({ selection: JSON.stringify({ ...(selection as object), decidedAt: '2026-03-26T15:00:00.000Z' }) })
      .where('id', '=', id)
      .execute();
  }
});
