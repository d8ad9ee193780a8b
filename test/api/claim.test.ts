import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { commitment } from '../../src/domain/selection/draw.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import {
  awaitedUnits,
  givenFrozenClaim,
  givenImproved,
  givenVerifiedClaim,
  organisationOf,
  verdictsOn,
} from '../support/given-claim.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const HASH = (digit: string) => digit.repeat(64);

describeDatabases((open, kind) => {
  let house: TestHouse;
  let programme: GivenProgramme;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo('2026-09-01T00:00:00.000Z');
  });

  const frozen = async (set?: { sites?: number; lowered?: number; brought?: number }) =>
    givenFrozenClaim(house, programme, await givenImproved(house, programme, set));

  describe('a claim from its opening to its decision', () => {
    test('40 and 30 claimed, 1 of 20 and 1 of 15 fail: 59,800,000 are decided, and every step can be read', async () => {
      const given = await frozen();
      const { claimId } = given;
      await givenVerifiedClaim(programme, given, { sites_improved: 1, risk_lowered: 1 });
      const early = await programme.manager.post(`/claims/${claimId}/decide`);
      expect(early).toMatchObject({ status: 409, body: { code: 'objection_still_open' } });
      await given.manager.do(`/claims/${claimId}/waive-objection`);
      const decided = await programme.manager.do(`/claims/${claimId}/decide`);
      expect(decided).toMatchObject({ state: 'decided', amount: { amount: '59800000' } });

      const detail = await programme.officer.read(`/claims/${claimId}`);
      expect(detail.verification.metrics).toMatchObject([
        { metric: 'risk_lowered', claimed: '30', sampled: '15', failed: '1', verified: '28' },
        { metric: 'sites_improved', claimed: '40', sampled: '20', failed: '1', verified: '38' },
      ]);
      expect(detail.pay.lines).toContainEqual(
        expect.objectContaining({ line: 'attainment', attainment: { exact: '23/25', decimal: '0.9200' } }),
      );
      const bySite = detail.pay.sites.map(({ amountWon }: { amountWon: string }) => BigInt(amountWon));
      expect(bySite.reduce((sum: bigint, won: bigint) => sum + won, 0n)).toBe(59_800_000n);
      expect(detail.verifications).toMatchObject([{ state: 'submitted', fee: { amount: '5250000' } }]);
      const seen = await programme.inspector.read(`/claims/${claimId}`);
      expect(seen).toMatchObject({ amount: null, pay: null, history: [] });

      const proof = await given.staff.read(`/claims/${claimId}/sample`);
      expect(proof).toMatchObject({
        recomputes: true,
        nonce: given.nonce,
        steps: { commitment: true, frozenHash: true, seed: true, sample: true },
      });
      const { items } = await given.staff.read(`/programmes/${programme.programmeId}/claims`);
      expect(items).toMatchObject([{ id: claimId }]);
    });

    test('2 failures of 40 are an error rate of 5 % with an interval of 0.6 to 16.9 %', async () => {
      const given = await frozen({ sites: 80, lowered: 0 });
      await givenVerifiedClaim(programme, given, { sites_improved: 2 });
      const { verification } = await programme.officer.read(`/claims/${given.claimId}`);
      expect(verification.metrics).toMatchObject([
        { sampled: '40', errorRate: '1/20', intervalPermille: [6, 169], verified: '76' },
      ]);
    });

    test('above the ceiling error rate all units are checked, and their plain count stands', async () => {
      const given = await frozen({ lowered: 0 });
      const { claimId } = given;
      await programme.officer.do(`/claims/${claimId}/sample`, { nonce: given.nonce });
      const drawn = await awaitedUnits(programme, claimId);
      const fail = drawn.slice(0, 3).map(({ id }) => id);
      const first = await programme.inspector.do(`/claims/${claimId}/verification`, verdictsOn(drawn, fail));
      expect(first.state).toBe('sampled');
      expect(first.awaiting).toHaveLength(20);
      const rest = await programme.officer.read(`/claims/${claimId}`);
      expect(rest.units.filter((unit: { drawn: string }) => unit.drawn === 'full')).toHaveLength(20);
      const units = await awaitedUnits(programme, claimId);
      const last = await programme.inspector.do(`/claims/${claimId}/verification`, verdictsOn(units));
      expect(last.state).toBe('verified');
      const { verification } = await programme.officer.read(`/claims/${claimId}`);
      expect(verification.metrics).toMatchObject([{ allChecked: true, sampled: '40', verified: '37' }]);
    });

    test('a unit that cannot be verified calls up the next reserve of its stratum', async () => {
      const given = await frozen({ sites: 20, lowered: 0 });
      const { claimId } = given;
      const proof = await programme.officer.do(`/claims/${claimId}/sample`, { nonce: given.nonce });
      const [stratum] = proof.metrics[0].strata;
      const [units, gone] = [await awaitedUnits(programme, claimId), stratum.sample[0]];
      const body = verdictsOn(units);
      const verdicts = body.verdicts.map((verdict) =>
        verdict.unitId === gone ? { ...verdict, result: 'unverifiable', reason: '폐업' } : verdict,
      );
      const reply = await programme.inspector.do(`/claims/${claimId}/verification`, { verdicts });
      expect(reply).toMatchObject({ state: 'sampled', awaiting: [stratum.reserve[0]] });
      const again = await programme.inspector.post(`/claims/${claimId}/verification`, body);
      expect(again).toMatchObject({ status: 409, body: { code: 'unit_not_awaited' } });
    });

    test('an objection brings a second verifier, whose result stands and answers it', async () => {
      const given = await frozen({ lowered: 0 });
      const { claimId } = given;
      await givenVerifiedClaim(programme, given, { sites_improved: 2 });
      await given.staff.do(`/claims/${claimId}/objection`, { grounds: '설비가 옆 동에 있습니다' });
      const waits = await programme.manager.post(`/claims/${claimId}/decide`);
      expect(waits).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      const same = await organisationOf(house, 'first_verifier');
      const twice = await programme.officer.post(`/claims/${claimId}/verifier`, { verifierId: same });
      expect(twice).toMatchObject({ status: 409, body: { code: 'verifier_not_independent' } });
      const verifierId = await organisationOf(house, 'second_verifier');
      await programme.officer.do(`/claims/${claimId}/verifier`, { verifierId });
      const units = await awaitedUnits(programme, claimId);
      const path = `/claims/${claimId}/second-verification`;
      const wrong = await programme.inspector.post(path, verdictsOn(units));
      expect(wrong).toMatchObject({ status: 403, body: { code: 'not_the_verifier' } });
      await programme.secondInspector.do(path, verdictsOn(units));
      const { verification, state } = await programme.officer.read(`/claims/${claimId}`);
      expect(state).toBe('verified');
      expect(verification).toMatchObject({
        round: 2,
        metrics: [{ verified: '40' }],
        first: [{ verified: '36' }],
      });
      const again = await given.staff.post(`/claims/${claimId}/objection`, { grounds: '한 번 더' });
      expect(again).toMatchObject({ status: 409, body: { code: 'objected_already' } });
      const objection = await house.database.kysely
        .selectFrom('objection')
        .selectAll()
        .where('subjectId', '=', claimId)
        .executeTakeFirstOrThrow();
      expect(objection).toMatchObject({ state: 'upheld', answer: 'sites_improved: 36 → 40' });
      const { objections, number } = await given.staff.read(`/claims/${claimId}`);
      expect(objections).toMatchObject([{ state: 'upheld', grounds: '설비가 옆 동에 있습니다' }]);
      const page = await programme.officer.read(`/objections/${objections[0].id}`);
      expect(page).toMatchObject({ number, claimId, applicationId: null });
      expect(page.history.map(({ what }: { what: string }) => what)).toEqual([
        'claim.objected-to',
        'claim.verified-again',
      ]);
      const decided = await programme.manager.do(`/claims/${claimId}/decide`);
      expect(decided.amount.amount).toBe('0');
    });
  });

  describe('what a claim refuses', () => {
    test('one open claim at a time, none after a final one, and no commitment twice', async () => {
      const { awardId } = await givenImproved(house, programme, { sites: 1, lowered: 1 });
      const path = `/awards/${awardId}/claims`;
      const body = { kind: 'final', nonceCommitment: HASH('a') };
      const denied = await programme.inspector.post(path, body);
      expect(denied).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
      const both =
        kind === 'server'
          ? await Promise.all([
              programme.officer.post(path, body),
              programme.officer.post(path, { ...body, nonceCommitment: HASH('b') }),
            ])
          : [await programme.officer.post(path, body), await programme.officer.post(path, body)];
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      const id = both.find(({ status }) => status === 201)?.body.id;
      await programme.manager.do(`/claims/${id}/cancel`, { reason: '잘못 열었음' });
      const used = await programme.officer.post(path, {
        ...body,
        nonceCommitment: both.find(({ status }) => status === 201)?.body.nonceCommitment,
      });
      expect(used).toMatchObject({ status: 409, body: { code: 'already_exists' } });
      const next = await programme.officer.do(path, { ...body, nonceCommitment: HASH('c') });
      expect(next.sequence).toBe(2);
    });

    test('a nonce that does not keep the commitment', async () => {
      const { claimId } = await frozen({ sites: 1, lowered: 1 });
      const wrong = await programme.officer.post(`/claims/${claimId}/sample`, { nonce: HASH('0') });
      expect(wrong).toMatchObject({ status: 409, body: { code: 'nonce_does_not_keep_commitment' } });
      expect((await programme.officer.get(`/claims/${claimId}/sample`)).status).toBe(404);
    });

    test('a verifier with a member in the supplier', async () => {
      const given = await givenImproved(house, programme, { sites: 1, lowered: 1 });
      const { items } = await house.admin.do('/organisations', {
        items: [
          {
            nameKo: '가상검증원 셋',
            kind: 'verifier',
            data: [],
            people: [
              {
                name: 'staff',
                email: `both${given.awardId}@verifier.example`,
                locale: 'ko',
                seats: ['staff'],
              },
            ],
          },
        ],
      });
      await sql`insert into membership (id, person_id, organisation_id, seat, revision)
        select ${given.awardId}, person_id, ${given.organisationId}, seat, 1
        from membership where organisation_id = ${items[0].id}`.execute(house.database.kysely);
      const nonceCommitment = given.awardId.replaceAll('-', '').repeat(2);
      const claim = await programme.officer.do(`/awards/${given.awardId}/claims`, {
        kind: 'interim',
        nonceCommitment,
      });
      await given.staff.do(`/claims/${claim.id}/freeze`);
      const path = `/claims/${claim.id}/verifier`;
      const tied = await programme.officer.post(path, { verifierId: items[0].id });
      expect(tied).toMatchObject({
        status: 409,
        body: { code: 'verifier_not_independent', facts: { tiedTo: ['supplier'] } },
      });
      const company = await programme.officer.post(path, { verifierId: given.siteOrganisationId });
      expect(company).toMatchObject({ status: 422, body: { code: 'not_a_verifier' } });
    });

    test('a pass without a lower risk, without scoring again, and a failure without its reason', async () => {
      const given = await frozen({ sites: 1, lowered: 1 });
      const path = `/claims/${given.claimId}/verification`;
      await programme.officer.do(`/claims/${given.claimId}/sample`, { nonce: given.nonce });
      const units = await awaitedUnits(programme, given.claimId);
      const unitId = units.find(({ metric }) => metric === 'risk_lowered')?.id;
      const answer = async (verdict: object) =>
        (await programme.inspector.post(path, { verdicts: [{ unitId, ...verdict }] })).body.code;
      expect(await answer({ result: 'pass' })).toBe('rescore_missing');
      expect(await answer({ result: 'pass', frequency: 2, severity: 3 })).toBe('risk_did_not_fall');
      expect(await answer({ result: 'pass', frequency: 4, severity: 3 })).toBe('risk_outside_scale');
      expect(await answer({ result: 'fail', frequency: 3, severity: 3 })).toBe('verdict_reason_missing');
      const other = await programme.secondInspector.post(path, verdictsOn(units));
      expect(other).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    });

    test('a decision by whoever opened the claim, and an objection after its days', async () => {
      const given = await givenImproved(house, programme, { sites: 1, lowered: 1 });
      const opened = await programme.manager.do(`/awards/${given.awardId}/claims`, {
        kind: 'final',
        nonceCommitment: HASH('d'),
      });
      await given.staff.do(`/claims/${opened.id}/freeze`);
      const claimId = opened.id;
      await house.database.kysely.transaction().execute(async (tx) => {
        await sql`update claim set state = 'verified', objection_until = '2026-08-31',
          verification = '{"round": 1, "metrics": []}' where id = ${claimId}`.execute(tx);
      });
      const same = await programme.manager.post(`/claims/${claimId}/decide`);
      expect(same).toMatchObject({ status: 403, body: { code: 'same_person' } });
      const late = await given.staff.post(`/claims/${claimId}/objection`, { grounds: '늦은 이의' });
      expect(late).toMatchObject({ status: 409, body: { code: 'objection_too_late' } });
    });

    test('a decision while a case of its sites is open', async () => {
      const given = await frozen({ sites: 1, lowered: 1 });
      await givenVerifiedClaim(programme, given);
      await given.manager.do(`/claims/${given.claimId}/waive-objection`);
      await house.database.kysely.transaction().execute(async (tx) => {
        await sql`insert into site_case (id, programme_id, site_id, award_id, kind, text, happened_on, state, opened_by, revision)
          values (${given.awardId}, ${programme.programmeId}, ${given.siteIds[0]}, ${given.awardId}, 'accident', 'given',
            '2026-08-01', 'open', ${given.staffId}, 1)`.execute(tx);
      });
      const waits = await programme.manager.post(`/claims/${given.claimId}/decide`);
      expect(waits).toMatchObject({ status: 409, body: { code: 'site_case_open' } });
    });
  });

  describe('what a frozen claim holds', () => {
    test('does not change, in the database either', async () => {
      const { claimId } = await frozen({ sites: 2, lowered: 1 });
      const { kysely } = house.database;
      for (const change of [
        sql`update claim set frozen_hash = ${HASH('0')} where id = ${claimId}`,
        sql`update claim set nonce_commitment = ${HASH('0')} where id = ${claimId}`,
        sql`update claim_unit set metric = 'another' where claim_id = ${claimId}`,
        sql`insert into claim_unit (id, claim_id, improvement_id, site_id, metric, stratum, live, revision)
          select gen_random_uuid(), claim_id, improvement_id, site_id, 'late', stratum, true, 1
          from claim_unit where claim_id = ${claimId} limit 1`,
      ]) {
        await expect(change.execute(kysely)).rejects.toMatchObject({ code: '23001' });
      }
    });

    test('suspects are flagged before the claim is frozen, stand in its hash, and are checked outside the sample', async () => {
      const improved = await givenImproved(house, programme, { sites: 20, lowered: 0 });
      const nonce = improved.awardId.replaceAll('-', '').repeat(2);
      const { id: claimId } = await programme.officer.do(`/awards/${improved.awardId}/claims`, {
        kind: 'final',
        nonceCommitment: commitment(nonce),
      });
      const { items } = await programme.officer.read(`/awards/${improved.awardId}/improvements`);
      const improvementId = items[0].id;
      const path = `/claims/${claimId}/suspects`;
      const body = { improvementIds: [improvementId], reason: '사진이 다른 현장과 같음' };
      await programme.officer.do(path, body);
      const twice = await programme.officer.post(path, body);
      expect(twice).toMatchObject({ status: 409, body: { code: 'suspect_already' } });
      const unknown = await programme.officer.post(path, { ...body, improvementIds: [claimId] });
      expect(unknown).toMatchObject({ status: 422, body: { code: 'not_claimable' } });
      await improved.staff.do(`/claims/${claimId}/freeze`);
      // From here on the operator could compute the draw: no flag may move it any more.
      const late = await programme.officer.post(path, { ...body, improvementIds: [items[1].id] });
      expect(late).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      const { units } = await programme.officer.read(`/claims/${claimId}`);
      const suspect = units.filter((unit: { suspect: string | null }) => unit.suspect !== null);
      expect(suspect).toMatchObject([{ improvementId, suspect: body.reason }]);
      for (const change of [
        sql`update claim_unit set suspect = 'later' where claim_id = ${claimId}`,
        sql`update claim set suspects = '{}' where id = ${claimId}`,
      ]) {
        await expect(change.execute(house.database.kysely)).rejects.toMatchObject({ code: '23001' });
      }
      const proof = await programme.officer.do(`/claims/${claimId}/sample`, { nonce });
      expect(proof.metrics).toMatchObject([{ size: 10, suspects: [suspect[0].id] }]);
      expect(proof.frozen.filter((unit: { suspect: string | null }) => unit.suspect !== null)).toHaveLength(
        1,
      );
      expect(proof.recomputes).toBe(true);
      const cancelled = await programme.manager.post(`/claims/${claimId}/cancel`, { reason: '늦음' });
      expect(cancelled).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });

    test('a cancelled claim lets its units go to the next one', async () => {
      const given = await frozen({ sites: 3, lowered: 1 });
      await programme.manager.do(`/claims/${given.claimId}/cancel`, { reason: '증빙 보완' });
      const next = await givenFrozenClaim(house, programme, given);
      const { units, sequence } = await programme.officer.read(`/claims/${next.claimId}`);
      expect([sequence, units.length]).toEqual([2, 4]);
    });

    test('no more sites that the supplier brought than the file allows, and none of its own', async () => {
      const improved = await givenImproved(house, programme, { sites: 20, lowered: 0, brought: 14 });
      const claim = await programme.officer.do(`/awards/${improved.awardId}/claims`, {
        kind: 'interim',
        nonceCommitment: HASH('e'),
      });
      const { leftOut } = await improved.staff.do(`/claims/${claim.id}/freeze`);
      const reasons = leftOut.map(({ reason }: { reason: string }) => reason);
      expect(reasons.filter((reason: string) => reason === 'brought_cap')).toHaveLength(2);

      const own = await givenImproved(house, programme, { sites: 1 });
      await sql`update site set organisation_id = ${own.organisationId} where id = ${own.siteIds[0]}`.execute(
        house.database.kysely,
      );
      const opened = await programme.officer.do(`/awards/${own.awardId}/claims`, {
        kind: 'final',
        nonceCommitment: HASH('f'),
      });
      const nothing = await own.staff.post(`/claims/${opened.id}/freeze`);
      expect(nothing).toMatchObject({ status: 409, body: { code: 'nothing_to_claim' } });
    });

    test('a terminated award keeps its frozen claim to the decision, and opens no other', async () => {
      const given = await frozen();
      await sql`update award set state = 'terminated' where id = ${given.awardId}`.execute(
        house.database.kysely,
      );
      await givenVerifiedClaim(programme, given);
      await given.manager.do(`/claims/${given.claimId}/waive-objection`);
      const decided = await programme.manager.do(`/claims/${given.claimId}/decide`);
      expect(decided.amount.amount).toBe('63375000');
      const other = await programme.officer.post(`/awards/${given.awardId}/claims`, {
        kind: 'interim',
        nonceCommitment: HASH('9'),
      });
      expect(other).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });
  });
});
