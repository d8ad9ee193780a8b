import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/store/ids.ts';
import { scheduled } from '../../src/store/jobs.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenAward,
  type GivenProgramme,
  type GivenSite,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import type { Caller, Reply, TestHouse } from '../support/house.ts';
import { openHouse } from '../support/house.ts';

const COST = { amount: '1500000', currency: 'KRW' };
const plan = { kind: 'product', measure: 'door_sensor', actsOn: 'frequency', cost: COST };

/** What came of each call, as text: its status, and the code of its refusal. */
const outcomes = (replies: readonly Reply[]): string[] =>
  replies.map(({ status, body }) => (status < 300 ? `${status}` : `${status} ${body.code}`));

/** How often each outcome came. */
const counted = (replies: readonly Reply[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes(replies)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let award: GivenAward;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo('2026-05-04T00:00:00.000Z');
    award = await givenAward(house, programme, { plan: { capacitySites: 200 } });
  });

  /** A site with a proposal that both sides have yet to answer. */
  async function givenProposal(): Promise<GivenSite & { matchId: string }> {
    const site = await givenSite(house, programme, { site: { state: 'proposed' } });
    const { programmeId } = programme;
    const match = {
      id: newId(),
      programmeId,
      siteId: site.siteId,
      awardId: award.awardId,
      supplierId: award.organisationId,
      state: 'proposed' as const,
      supplierAcceptedAt: null,
      siteAcceptedAt: null,
      declinedBy: null,
      reasonCode: null,
      answerDueOn: '2026-05-11',
      supplierBrought: false,
      explanation: {},
      revision: 1,
    };
    const author = { actor: null, now: '2026-05-04T00:00:00.000Z', operation: 'test', programmeId };
    const answer = { kind: 'match.answer', subjectId: match.id, dueAt: '2026-05-11T15:00:00.000Z' } as const;
    await inTransaction(house.database, (tx) =>
      save(tx, author, [created('match', match, { what: 'match.given' }), scheduled(programmeId, answer)]),
    );
    return { ...site, matchId: match.id };
  }

  const factsOf = (ids: readonly string[], what: string) =>
    house.database.kysely
      .selectFrom('fact')
      .select('subjectId')
      .where('what', '=', what)
      .where('subjectId', 'in', ids)
      .execute();

  /** A match that nothing can be done to until it is mended: what a damaged row does to its list. */
  const breakMatch = (id: string) =>
    house.database.asOwner((owner) =>
      owner.query(`create function broken() returns trigger language plpgsql as $$
          begin raise exception 'this match is broken'; end $$;
        create trigger broken before update on match for each row when (old.id = '${id}')
          execute function broken();`),
    );
  const mend = () =>
    house.database.asOwner((owner) => owner.query('drop trigger broken on match; drop function broken'));

  describe('calls of one operation that come at the same time', () => {
    test('come to what they come to one after another, each answered for itself', async () => {
      const proposals = await Promise.all(Array.from({ length: 12 }, givenProposal));
      const accept = (by: Caller, { matchId }: { matchId: string }, key?: string) =>
        by.post(`/matches/${matchId}/accept`, {}, key === undefined ? {} : { key });
      const replies = await Promise.all([
        ...proposals.map((each) => accept(award.staff, each)),
        ...proposals.map((each) => accept(each.staff, each)),
        // Pressed twice, by the same people.
        ...proposals.map((each) => accept(award.staff, each)),
        // Not theirs to answer, and nothing at all.
        ...proposals.slice(0, 3).map((each, at) => accept(proposals[at + 4]!.staff, each)),
        accept(award.staff, { matchId: newId() }),
      ]);
      const { '200': taken, ...refused } = counted(replies);
      expect(taken).toBe(24);
      const late = (refused['409 accepted_already'] ?? 0) + (refused['409 state_does_not_allow'] ?? 0);
      expect(late).toBe(12);
      expect(refused['403 not_allowed']).toBe(3);
      expect(refused['404 not_found']).toBe(1);
      const ids = proposals.map(({ matchId }) => matchId);
      const states = await Promise.all(ids.map((id) => programme.officer.read(`/matches/${id}`)));
      expect(states.map(({ state }) => state)).toEqual(ids.map(() => 'agreed'));
      expect((await factsOf(ids, 'match.agreed')).map(({ subjectId }) => subjectId).sort()).toEqual(
        [...ids].sort(),
      );
      expect(await factsOf(ids, 'match.accepted')).toHaveLength(12);
    });

    test('under one key are done once and answered alike, whatever else is in their list', async () => {
      const sites = await Promise.all(
        Array.from({ length: 6 }, () => givenSite(house, programme, { award, baselined: true })),
      );
      const ask = ({ matchId }: GivenSite, key: string, measure = 'door_sensor') =>
        award.staff.post(`/matches/${matchId}/improvements`, { ...plan, measure }, { key });
      const replies = await Promise.all([
        ...sites.map((site, at) => ask(site, `plan-${at}`)),
        ...sites.map((site, at) => ask(site, `plan-${at}`)),
        ask(sites[0]!, 'plan-0', 'light_curtain'),
      ]);
      expect(outcomes(replies)).toEqual(
        [...sites, ...sites].map(() => '201').concat('409 idempotency_key_reused'),
      );
      const ids = replies.slice(0, 12).map(({ body }) => body.id);
      expect(ids.slice(6)).toEqual(ids.slice(0, 6));
      expect(new Set(ids).size).toBe(6);
    });

    test('about one row go one after another: each sees what those before it saved', async () => {
      const site = await givenSite(house, programme, { award, baselined: true });
      const ask = (measure: string) =>
        award.staff.post(`/matches/${site.matchId}/improvements`, { ...plan, measure });
      const measures = ['a', 'b', 'c', 'a', 'b', 'a'].map((each) => `interlock_${each}`);
      const replies = await Promise.all(measures.map(ask));
      expect(counted(replies)).toEqual({ '201': 3, '409 improved_before': 3 });
      const kept = replies.filter(({ status }) => status === 201).map(({ body }) => body.measure);
      expect(kept.sort()).toEqual(['interlock_a', 'interlock_b', 'interlock_c']);
    });

    test('are about what they name, in capitals or not', async () => {
      const [one, other] = [await givenProposal(), await givenProposal()];
      const paths = [one.matchId.toUpperCase(), other.matchId].map((id) => `/matches/${id}/accept`);
      expect(outcomes(await Promise.all(paths.map((path) => award.staff.post(path))))).toEqual([
        '200',
        '200',
      ]);
      expect(outcomes([await one.staff.post(paths[0]!)])).toEqual(['200']);
    });

    test('fall for nobody’s sake: one whose rows the database refuses fails alone', async () => {
      const [broken, ...sound] = await Promise.all(Array.from({ length: 5 }, givenProposal));
      await breakMatch(broken!.matchId);
      try {
        const replies = await Promise.all(
          [broken!, ...sound].map(({ matchId }) => award.staff.post(`/matches/${matchId}/accept`)),
        );
        expect(outcomes(replies)).toEqual(['500 internal_error', '200', '200', '200', '200']);
      } finally {
        await mend();
      }
    });
  });

  test('proposals that expire at one instant do so together; one that cannot is left to be tried again', async () => {
    const [broken, answered, ...silent] = await Promise.all(Array.from({ length: 8 }, givenProposal));
    await answered!.staff.do(`/matches/${answered!.matchId}/accept`);
    await award.staff.do(`/matches/${answered!.matchId}/accept`);
    await breakMatch(broken!.matchId);
    try {
      await house.moveTo('2026-05-11T15:00:00.000Z');
    } finally {
      await mend();
    }
    const stateOf = async ({ matchId }: { matchId: string }) =>
      (await programme.officer.read(`/matches/${matchId}`)).state;
    expect(await Promise.all(silent.map(stateOf))).toEqual(silent.map(() => 'expired'));
    for (const { staff, siteId } of silent) expect((await staff.read(`/sites/${siteId}`)).state).toBe('open');
    expect(await stateOf(answered!)).toBe('agreed');
    expect(await stateOf(broken!)).toBe('proposed');
    const { items } = await house.admin.read('/jobs/failed');
    expect(items).toMatchObject([{ subjectId: broken!.matchId, state: 'failing', attempts: 1 }]);
    expect(items[0].lastError).toContain('this match is broken');
  });
});
