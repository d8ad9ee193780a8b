import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { simulationRunnerOf } from '../../src/jobs/simulation.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import { FORM, SOUND } from '../support/given-application.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';
/** While the call is open, and Gwangju (29) and South Jeolla (46) have become one (12). */
const JOINED = '2026-07-15T01:00:00Z';

/** The programme for suppliers in Gwangju alone, its call open in July 2026. */
function inGwangju(): string {
  const file = parse(readFileSync(FILE, 'utf8'));
  const suppliers = file.tracks.find(({ key }: { key: string }) => key === 'suppliers');
  const label = { ko: '소재지 시도', en: 'Region' };
  suppliers.vocabulary['org.region'] = { type: 'code', label, source: '사업자등록증명' };
  suppliers.eligibility.all.push({
    id: 'in_gwangju',
    when: 'org.region == "29"',
    reason: { ko: '광주에 있는 기업입니다.', en: 'It is in Gwangju.' },
    basis: { kind: 'proposal', source: Object.keys(file.sources)[0] },
  });
  for (const intake of suppliers.intakes) intake.closesAt = '2026-07-31T15:00:00+09:00';
  file.examples = file.examples.filter(({ kind }: { kind: string }) => kind !== 'eligibility');
  return stringify(file);
}

const region = (value: string) => ({
  key: 'org.region',
  value,
  source: '가상 등록부',
  asOf: '2026-07-02',
});

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house, 0n, inGwangju());
    await house.moveTo(JOINED);
  });

  const company = (code: string) => givenCompany(house, [...SOUND, region(code)], code);
  const submitted = async ({ staff }: Awaited<ReturnType<typeof company>>) => {
    const draft = await staff.do(`/programmes/${programme.programmeId}/applications`, {
      track: 'suppliers',
      form: FORM,
    });
    await staff.do(`/applications/${draft.id}/submit`, {}, { ifMatch: draft.revision });
    return staff.read(`/applications/${draft.id}`);
  };
  const outcomeOf = async (code: string): Promise<string> =>
    (await submitted(await company(code))).eligibility.explanation.outcome;

  describe('a rule that asks for a region which went into another', () => {
    test('lets in who is registered there by its old code, and keeps out who is in the other part', async () => {
      expect(await outcomeOf('29')).toBe('eligible');
      expect(await outcomeOf('46')).toBe('ineligible');
    });

    test('of who has the new code asks which part, and decides once that is said', async () => {
      const unclear = await company('12');
      const { id, eligibility } = await submitted(unclear);
      expect(eligibility.explanation).toMatchObject({
        outcome: 'needs_information',
        missing: [{ name: 'org.region', state: 'coarse' }],
      });
      await unclear.staff.do(`/organisations/${unclear.organisationId}/data`, region('29'));
      await programme.officer.do(`/applications/${id}/recheck`);
      const after = await unclear.staff.read(`/applications/${id}`);
      expect(after.eligibility.explanation.outcome).toBe('eligible');
    });

    test('is found with the parts to choose from, in words', async () => {
      const answers = (code: string) => ({
        answers: JSON.stringify({ 'org.region': code, 'org.isSme': true, 'org.taxArrears': false }),
      });
      const find = (code: string) =>
        house.nobody.get(`/programme-fits?${new URLSearchParams(answers(code))}`);
      const asked = async (code: string) => {
        const { body } = await find(code);
        return body.questions.find(({ name }: { name: string }) => name === 'org.region')?.field;
      };
      const { oneOf, help } = await asked('12');
      expect(oneOf.slice(-2).map(({ title }: { title: { ko: string } }) => title.ko)).toEqual([
        '광주광역시',
        '전라남도',
      ]);
      expect(help.ko).toContain('합쳐지기 전');
      expect(await asked('29')).toBeUndefined();
      const { body } = await find('46');
      const suppliers = body.items.find(({ track }: { track: string }) => track === 'suppliers');
      expect(suppliers.grounds).toMatchObject([
        { id: 'in_gwangju', met: false, sentence: { ko: '소재지 시도가 광주광역시와 같음' } },
      ]);
    });

    test('counts as unknown, in a simulation, whom the new code leaves unclear', async () => {
      const runner = simulationRunnerOf({
        database: house.database,
        simulator: house.simulator,
        overPopulation: () => Promise.reject(new Error('not asked')),
        systemNow: () => new Date().toISOString(),
        sayEveryMs: 5,
      });
      await company('12');
      const { id } = await programme.officer.do(`/programmes/${programme.programmeId}/simulations`, {
        track: 'suppliers',
        versionId: programme.versionId,
      });
      expect(await runner.run()).toBe(true);
      const { result } = await programme.auditor.read(`/simulations/${id}`);
      expect(result.after).toMatchObject({ fits: 2, unknown: 1, out: 1 });
    });
  });

  test('a company is found by its number with the region as it was recorded', async () => {
    const found = await company('46');
    const { items } = await house.admin.read(`/organisations?q=${encodeURIComponent('가상기업')}`);
    const { businessNumber } = items.find(({ id }: { id: string }) => id === found.organisationId);
    const { body } = await house.nobody.get(`/programme-fits?businessNumber=${businessNumber}`);
    const known = body.company.known.find(({ name }: { name: string }) => name === 'org.region');
    expect(known.value).toBe('46');
    expect(known.field.oneOf).toContainEqual({ const: '46', title: { ko: '전라남도', en: 'South Jeolla' } });
  });
});
