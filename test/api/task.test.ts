import { beforeAll, describe, expect, test } from 'vitest';
import { authorise } from '../../src/actions/perform.ts';
import { sha256Hex } from '../../src/domain/fact/digest.ts';
import type { Actor } from '../../src/domain/person/actor.ts';
import { permissionOf } from '../../src/domain/person/permissions.ts';
import { taskOf } from '../../src/domain/task/task.ts';
import { findCaller } from '../../src/store/callers.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import {
  AFTER_CALL,
  CALL_CLOSES,
  CALL_OPEN,
  FORM,
  givenApplicant,
  givenCall,
  join,
  points,
} from '../support/given-application.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { type Role, rolesOf } from '../support/roles.ts';

type Item = {
  kind: keyof typeof import('../../src/domain/task/task.ts').tasks;
  title: string;
  operation: string;
  subject: { kind: string; id: string; number: string | null; name: string | null };
  programmeTitle: { ko: string };
  since: string;
  dueAt: string | null;
};

const tasksOf = async (caller: Caller, query = ''): Promise<Item[]> =>
  (await caller.read(`/tasks${query}`)).items;
const kindsOf = async (caller: Caller): Promise<string[]> =>
  (await tasksOf(caller)).map(({ kind }) => kind).sort();

describeDatabases((open) => {
  describe('in a house with a subject of every kind', () => {
    let house: TestHouse;
    let programme: GivenProgramme;
    let everything: Everything;
    let roles: Role[];
    const as = (name: string): Caller => (roles.find((role) => role.name === name) as Role).caller;

    beforeAll(async () => {
      house = await openHouse(await open());
      programme = await givenProgramme(house);
      everything = await givenEverything(house, programme);
      roles = await rolesOf(house, programme, everything);
    });

    test('each finds what is theirs to do, and nobody what is another’s', async () => {
      const found = await Promise.all(
        roles.map(async ({ name, caller }) => [name, await kindsOf(caller)] as const),
      );
      expect(Object.fromEntries(found)).toEqual({
        'agency officer': ['case.close', 'change.decide', 'claim.draw', 'objection.decide'],
        'agency manager': ['case.close', 'change.decide', 'claim.draw', 'objection.decide'],
        'bank officer': ['referral.receive'],
        'bank manager': [],
        auditor: [],
        administrator: ['erasure.decide'],
        'supplier’s staff': ['clawback.reply', 'improvement.purchase'],
        'supplier’s manager': ['clawback.reply', 'improvement.purchase'],
        'site’s staff': [],
        'site’s manager': [],
        'assigned verifier': [],
        'another verifier': [],
        'another company': [],
      });
    });

    test('each task leads to an operation that its reader has the right to', async () => {
      const systemNow = new Date().toISOString();
      const { kysely } = house.database;
      for (const { caller } of roles) {
        const bearer = { tokenHash: sha256Hex(caller.token), systemNow };
        const actor = (await findCaller(kysely, bearer)).actor as Actor;
        for (const { kind, subject } of await tasksOf(caller)) {
          const { operation } = taskOf(kind);
          const subjectId = permissionOf(operation).subject === 'none' ? null : subject.id;
          await authorise(kysely, { operation, actor, subjectId });
        }
      }
    });

    test('a task says what to do in the reader’s language, to what, in which programme, and by when', async () => {
      const { staff, awardId } = everything.award;
      const [first] = await tasksOf(staff);
      const title = { ko: expect.stringContaining('산업안전') };
      expect(first).toEqual({
        kind: 'clawback.reply',
        title: '환수 통지에 의견을 내 주세요',
        operation: 'replyToClawback',
        subject: {
          kind: 'receivable',
          id: everything.ids.receivable,
          number: `GIVEN-${awardId}-RECEIVABLE`,
          name: expect.stringContaining('가상기업'),
        },
        programmeId: programme.programmeId,
        programmeTitle: expect.objectContaining(title),
        since: '2025-12-01T00:00:00.000Z',
        dueAt: '2026-06-01T15:00:00.000Z',
      });
      const { body } = await staff.get('/tasks', { language: 'en' });
      expect(body.items[0].title).toBe('Answer the notice of clawback');
    });

    test('pages follow one another by what is due first, and count each kind once', async () => {
      const officer = as('agency officer');
      const whole = await officer.read('/tasks');
      expect(whole).toMatchObject({ total: 4, next: null });
      const first = await officer.read('/tasks?limit=3');
      const rest = await officer.read(`/tasks?limit=3&cursor=${first.next}`);
      expect([...first.items, ...rest.items]).toEqual(whole.items);
      expect(rest).toMatchObject({ next: null, total: 4 });
      const one = await officer.read('/tasks?kind=case.close');
      expect(one.items).toHaveLength(1);
      expect(one.counts).toEqual(whole.counts);
    });

    test('what was done waits no longer, and leaves room for what follows from it', async () => {
      const { ids } = everything;
      await programme.officer.do(`/cases/${ids.siteCase}/close`, {
        finding: 'not_charged',
        answer: '비용을 받지 않았습니다.',
      });
      expect(await kindsOf(programme.officer)).not.toContain('case.close');
      const [release] = await tasksOf(programme.bankOfficer, '?kind=payment.release');
      expect(release).toMatchObject({ subject: { id: ids.payment }, dueAt: expect.any(String) });
      await programme.bankOfficer.do(`/payments/${ids.payment}/release`);
      expect(await kindsOf(programme.bankOfficer)).toEqual(['payment.settle', 'referral.receive']);
    });

    test('a finished month of the access log waits for whoever has not read in it alone', async () => {
      const at = new Date();
      at.setUTCMonth(at.getUTCMonth() - 1, 15);
      const month = at.toISOString().slice(0, 7);
      await house.database.kysely
        .insertInto('accessLog')
        .values({
          id: everything.ids.erasure,
          at: at.toISOString(),
          personId: everything.award.staffId,
          organisationId: everything.award.organisationId,
          operation: 'getSite',
          subjectKind: 'site',
          subjectId: everything.ids.site,
          outcome: 'denied',
        })
        .execute();
      const [review] = await tasksOf(programme.auditor);
      expect(review).toMatchObject({
        kind: 'access-review.sign',
        subject: { kind: 'accessReview', id: month, number: month },
      });
      await programme.auditor.do(`/access-reviews/${month}/sign`, { finding: '이상 없음' });
      expect(await kindsOf(programme.auditor)).toEqual([]);
      expect(await kindsOf(house.admin)).not.toContain('access-review.sign');
    });
  });

  describe('from the call to the award', () => {
    let house: TestHouse;
    let programme: GivenProgramme & { thirdOfficer: Caller };

    beforeAll(async () => {
      house = await openHouse(await open());
      programme = await givenCall(house, { places: 1, waiting: 1 });
      await house.moveTo(CALL_OPEN);
    });

    test('a draft waits for its company until the call closes', async () => {
      const { staff } = await givenCompany(house);
      await staff.do(`/programmes/${programme.programmeId}/applications`, { track: 'suppliers', form: FORM });
      expect(await tasksOf(staff)).toMatchObject([{ kind: 'application.submit', dueAt: CALL_CLOSES }]);
      expect(await tasksOf(programme.officer)).toEqual([]);
    });

    test('an application waits for two officers, none of them tied, in conflict or done', async () => {
      const { officer, secondOfficer, thirdOfficer, manager } = programme;
      const { applicationId, organisationId, number } = await givenApplicant(house, programme);
      const waits = async (who: Caller) => (await tasksOf(who)).map(({ subject }) => subject.number);
      expect(await waits(officer)).toEqual([number]);
      expect(await waits(manager)).toEqual([]);
      const { personId } = await thirdOfficer.read('/me');
      await join(house, { personId, organisationId, seat: 'staff' });
      expect(await waits(thirdOfficer)).toEqual([]);

      await officer.do(`/applications/${applicationId}/score-sheets`, { points: points('90') });
      expect(await waits(officer)).toEqual([]);
      expect(await waits(secondOfficer)).toEqual([number]);
      await secondOfficer.do(`/applications/${applicationId}/score-sheets`, { points: points('91') });
      expect(await waits(secondOfficer)).toEqual([]);
    });

    test('the ranking waits for the manager once the call is over and all is scored', async () => {
      const { manager, officer, bankOfficer, bankManager } = programme;
      expect(await kindsOf(manager)).toEqual([]);
      await house.moveTo(AFTER_CALL);
      expect(await kindsOf(manager)).toEqual(['applications.rank']);
      await manager.do(`/programmes/${programme.programmeId}/rankings`, { track: 'suppliers' });
      const [selected] = await tasksOf(officer);
      expect(selected).toMatchObject({ kind: 'application.recommend' });
      await officer.do(`/applications/${selected!.subject.id}/recommendation`);
      expect(await kindsOf(officer)).toEqual([]);
      const [answer] = await tasksOf(bankOfficer);
      expect(answer).toMatchObject({ kind: 'recommendation.answer', operation: 'acceptRecommendation' });
      expect(answer!.dueAt! > AFTER_CALL).toBe(true);
      const { awardId } = await bankManager.do(`/recommendations/${answer!.subject.id}/accept`);
      expect(await kindsOf(bankOfficer)).toEqual([]);
      const award = await officer.read(`/awards/${awardId}`);
      expect(award.state).toBe('planning');
    });
  });
});
