import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import {
  type GivenClaim,
  givenFrozenClaim,
  givenImproved,
  organisationOf,
  verdictsOn,
} from '../support/given-claim.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

type Unit = { id: string; metric: string; awaited: boolean; result: string | null };
type Site = { id: string; improvements: { units: Unit[] }[] };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let given: GivenClaim;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo('2026-09-01T00:00:00.000Z');
    given = await givenFrozenClaim(house, programme, await givenImproved(house, programme));
    await programme.officer.do(`/claims/${given.claimId}/sample`, { nonce: given.nonce });
  });

  const checklist = (caller: Caller) => caller.read(`/claims/${given.claimId}/checklist`);
  const unitsIn = (list: { sites: Site[] }): Unit[] =>
    list.sites.flatMap(({ improvements }) => improvements.flatMap(({ units }) => units));

  describe('the checklist of a claim', () => {
    test('has the awaited units by site, with the risk before and after; reserves stay out', async () => {
      const list = await checklist(programme.inspector);
      expect(list).toMatchObject({ round: 'first', state: 'sampled' });
      const { awaiting } = await programme.officer.read(`/claims/${given.claimId}`);
      expect(
        unitsIn(list)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...awaiting].sort());
      expect(list.sites[0]).toMatchObject({
        organisationName: expect.stringMatching(/^가상기업/),
        ways: [],
        improvements: [
          {
            measure: 'guard',
            before: { frequency: 3, severity: 3, risk: 9 },
            after: { severity: 3 },
            evidence: [],
          },
        ],
      });
    });

    test('is for the verifier, the operator and the auditor, and for nobody who is paid by it', async () => {
      for (const caller of [programme.officer, programme.auditor]) await checklist(caller);
      for (const caller of [given.staff, programme.bankOfficer, programme.secondInspector]) {
        const { status, body } = await caller.get(`/claims/${given.claimId}/checklist`);
        expect([status, body.code]).toEqual([403, 'not_allowed']);
      }
    });

    test('takes a reason of the file for its result, and no other', async () => {
      const [unit] = unitsIn(await checklist(programme.inspector)).filter(
        ({ metric }) => metric === 'sites_improved',
      ) as [Unit];
      const hand = (verdict: object) =>
        programme.inspector.post(`/claims/${given.claimId}/verification`, {
          verdicts: [{ unitId: unit.id, ...verdict }],
        });
      for (const reasonCode of ['no_access', 'never_heard_of']) {
        const { status, body } = await hand({ result: 'fail', reasonCode });
        expect(status).toBe(422);
        expect(body).toMatchObject({ code: 'verdict_reason_unknown', facts: { unitId: unit.id } });
      }
      expect((await hand({ result: 'fail' })).body.code).toBe('verdict_reason_missing');
      expect((await hand({ result: 'fail', reasonCode: 'not_working' })).status).toBe(200);
      const judged = unitsIn(await checklist(programme.inspector)).find(({ id }) => id === unit.id);
      expect(judged).toMatchObject({
        awaited: false,
        result: 'fail',
        reasonCode: 'not_working',
        reason: null,
      });
    });

    test('calls up the reserve of a unit that could not be verified', async () => {
      const before = unitsIn(await checklist(programme.inspector));
      const [unit] = before.filter(({ awaited, metric }) => awaited && metric === 'sites_improved') as [Unit];
      const verdict = { unitId: unit.id, result: 'unverifiable', reasonCode: 'site_closed' };
      const { awaiting } = await programme.inspector.do(`/claims/${given.claimId}/verification`, {
        verdicts: [verdict],
      });
      const after = unitsIn(await checklist(programme.inspector));
      const added = after.filter(({ id }) => !before.some((each) => each.id === id));
      expect(added).toMatchObject([{ drawn: 'reserve', awaited: true, result: null }]);
      expect(awaiting).toContain(added[0]!.id);
    });

    test('of a second verifier begins anew, and shows nothing of the first round', async () => {
      const rest = unitsIn(await checklist(programme.inspector)).filter(({ awaited }) => awaited);
      await programme.inspector.do(`/claims/${given.claimId}/verification`, verdictsOn(rest));
      await given.staff.do(`/claims/${given.claimId}/objection`, { grounds: '설비는 작동합니다.' });
      await programme.officer.do(`/claims/${given.claimId}/verifier`, {
        verifierId: await organisationOf(house, 'second_verifier'),
      });
      const list = await checklist(programme.secondInspector);
      expect(list).toMatchObject({ round: 'second', state: 'objected' });
      expect(unitsIn(list).every(({ awaited, result }) => awaited && result === null)).toBe(true);
      const first = unitsIn(list).find(({ metric }) => metric === 'sites_improved') as Unit;
      await programme.secondInspector.do(`/claims/${given.claimId}/second-verification`, {
        verdicts: [
          { unitId: first.id, result: 'fail', reasonCode: 'not_installed', reason: '자리가 비어 있음' },
        ],
      });
      const seen = await programme.officer.read(`/claims/${given.claimId}`);
      expect(seen.units.find(({ id }: Unit) => id === first.id)).toMatchObject({
        secondResult: 'fail',
        secondReasonCode: 'not_installed',
        secondReason: '자리가 비어 있음',
      });
    });
  });
});
