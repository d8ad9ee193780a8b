import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { newId } from '../../src/store/ids.ts';
import { readTold } from '../../src/story/publish.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenCompany, givenCompany } from '../support/given.ts';
import { CALL_OPEN, SOUND } from '../support/given-application.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { registerInstitutions } from '../support/institutions.ts';

const BATTERY = 'programmes/k-battery-ecosystem/programme.yaml';
const source = readFileSync(BATTERY, 'utf8');

/** The battery programme as its operator might announce it: with the days of its intake, so that it is applied to. */
const announced = source
  .replace('id: k-battery-ecosystem', 'id: k-battery-announced')
  .replace('key: apply, state: declared', 'key: apply, state: built')
  .replace(
    '- { kind: open_call, basis: { kind: article, source: agreement } }',
    '- { kind: open_call, opensAt: 2026-03-01T00:00:00+09:00, closesAt: 2026-03-31T18:00:00+09:00, basis: { kind: proposal, source: dure } }',
  );

describeDatabases((open) => {
  let house: TestHouse;
  let officer: Caller;
  let manager: Caller;
  let company: GivenCompany;
  let told: string;
  let toldVersion: string;

  const publish = async (text: string): Promise<{ programmeId: string; id: string }> => {
    const draft = await officer.do('/versions', { file: BATTERY, source: text });
    await officer.do(`/versions/${draft.id}/propose`);
    return manager.do(`/versions/${draft.id}/publish`);
  };
  const offeredTo = async (caller: Caller, programmeId: string): Promise<string[]> => {
    const { operations } = await caller.read(`/standing/programme/${programmeId}`);
    return operations.map(({ operation }: { operation: string }) => operation);
  };

  beforeAll(async () => {
    house = await openHouse(await open());
    ({ officer, manager } = await registerInstitutions(house));
    await house.moveTo(CALL_OPEN);
    company = await givenCompany(house, [
      ...SOUND,
      { key: 'org.suppliesTo', value: ['lg_energy_solution'], source: '가상 등록부', asOf: '2025-12-01' },
    ]);
    ({ programmeId: told, id: toldVersion } = await publish(source));
  });

  describe('a programme that is told of', () => {
    test('is published for everybody to read, with what it gives and that it does not run here', async () => {
      const programme = await house.nobody.read(`/programmes/${told}`);
      expect(programme).toMatchObject({
        runs: false,
        offer: { state: 'offered', fromYear: null },
        startsOn: null,
        endsOn: null,
      });
      expect(programme.gives).toEqual(['loan', 'advice', 'savings', 'proof_of_concept', 'investment']);
      const { definition } = await house.nobody.read(`/versions/${programme.versionId}`);
      expect(definition.flow.every(({ state }: { state: string }) => state === 'declared')).toBe(true);
      for (const page of ['figures', 'charts', 'decisions']) {
        expect((await house.nobody.get(`/programmes/${told}/${page}`)).status, page).toBe(200);
      }
    });

    test('offers nobody a step that does not run', async () => {
      expect(await offeredTo(company.staff, told)).not.toContain('draftApplication');
      const operators = await offeredTo(manager, told);
      for (const act of [
        'draftAgreement',
        'rankApplications',
        'startRunOff',
        'proposeMatches',
        'discoverSupplier',
      ]) {
        expect(operators, act).not.toContain(act);
      }
    });

    test('refuses whoever tries it all the same, by a code with words', async () => {
      const tries: [Caller, string, object][] = [
        [company.staff, 'applications', { track: 'value_chain' }],
        [officer, 'agreement', {}],
        [manager, 'rankings', { track: 'value_chain' }],
        [officer, 'matches', { limit: 10 }],
        [company.staff, 'referrals', { target: 'policy_fund' }],
      ];
      for (const [caller, path, body] of tries) {
        const answer = await caller.post(`/programmes/${told}/${path}`, body, { language: 'en' });
        expect(answer.body, path).toMatchObject({ status: 409, code: 'step_not_run_here' });
        expect(answer.body.detail).toContain('K-battery ecosystem');
      }
    });

    test('bears no award in the database either', async () => {
      const insert = sql`insert into award (id, programme_version_id) values (${newId()}, ${toldVersion})`;
      await expect(insert.execute(house.database.kysely)).rejects.toThrow('the version has no run');
    });
  });

  describe('one whose operator announces the days of its intake', () => {
    let programmeId: string;

    beforeAll(async () => {
      ({ programmeId } = await publish(announced));
    });

    test('takes applications and decides them with reasons; what comes after is not offered', async () => {
      expect(await offeredTo(company.staff, programmeId)).toContain('draftApplication');
      const draft = await company.staff.do(`/programmes/${programmeId}/applications`, {
        track: 'value_chain',
      });
      const decided = await company.staff.do(`/applications/${draft.id}/submit`);
      expect(decided.state).toBe('eligible');
      expect(JSON.stringify(decided.eligibility)).toContain('is_partner');
      const { operations } = await officer.read(`/standing/application/${draft.id}`);
      const acts = operations.map(({ operation }: { operation: string }) => operation);
      expect(acts).not.toContain('scoreApplication');
      expect(acts).not.toContain('recommendApplication');
      const scored = await officer.post(`/applications/${draft.id}/score-sheets`, { points: {} });
      expect(scored.body).toMatchObject({ status: 409, code: 'step_not_run_here' });
    });

    test('takes none in a track whose days are not announced', async () => {
      const draft = await company.staff.do(`/programmes/${programmeId}/applications`, {
        track: 'innovation',
      });
      const answer = await company.staff.post(`/applications/${draft.id}/submit`);
      expect(answer.body).toMatchObject({ status: 409, code: 'intake_without_days' });
    });
  });

  test('one of the past is shown as such, and nobody applies to it', async () => {
    const past = source
      .replace('id: k-battery-ecosystem', 'id: k-battery-past')
      .replace('offer: { state: offered', 'offer: { state: historical, fromYear: 2014, toYear: 2015');
    const { programmeId } = await publish(past);
    const answer = await company.staff.post(`/programmes/${programmeId}/applications`, {
      track: 'value_chain',
    });
    expect(answer.body).toMatchObject({ status: 409, code: 'programme_historical' });
    expect((await house.nobody.read(`/programmes/${programmeId}`)).offer).toEqual({
      state: 'historical',
      fromYear: 2014,
      toYear: 2015,
    });
  });
});

test('every programme that no story plays is found to be published into a demo', () => {
  expect(readTold(PROJECT_ROOT).map(({ definition }) => definition.id)).toEqual([
    'ai-smart-factory',
    'gpu-allocation',
    'k-battery-ecosystem',
    'nuclear-support',
    'regional-innovation-centres',
    'supply-chain-innovation',
    'us-joint-entry',
    'win-win-financing',
  ]);
});
