import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Runner } from '../../src/jobs/runner.ts';
import { simulationRunnerOf } from '../../src/jobs/simulation.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import { CALL_OPEN, FORM, SOUND } from '../support/given-application.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';
const SOURCE = readFileSync(FILE, 'utf8');
/** A draft that lets in also who is closed or insolvent, though no SME; and keeps nobody out for it. */
const DRAFT = SOURCE.replace('when: org.isSme\n', 'when: org.isSme || org.insolvent\n').replace(
  'when: org.insolvent\n',
  'when: org.insolvent && org.taxArrears\n',
);

const datum = (key: string, value: boolean | number | string) => ({
  key,
  value,
  source: '가상 등록부',
  asOf: '2025-12-01',
});
const changed = (key: string, value: boolean) => [
  ...SOUND.filter((each) => each.key !== key),
  datum(key, value),
];

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let runner: Runner;
  let applicant: string;

  const path = () => `/programmes/${programme.programmeId}/simulations`;
  const published = () => ({ track: 'suppliers', versionId: programme.versionId });
  const draft = () => ({ track: 'suppliers', file: FILE, source: DRAFT, againstId: programme.versionId });
  const simulate = async (asked: object, who: Caller = programme.officer) => {
    const { id } = await programme.officer.do(path(), asked);
    expect(await runner.run()).toBe(true);
    const found = await who.read(`/simulations/${id}`);
    expect(found.state, found.error).toBe('done');
    return found;
  };

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo(CALL_OPEN);
    for (let n = 0; n < 5; n += 1) await givenCompany(house, [...SOUND, datum('org.employees', 4)], '11');
    for (let n = 0; n < 4; n += 1) await givenCompany(house, changed('org.taxArrears', true), '26');
    for (let n = 0; n < 3; n += 1) await givenCompany(house, [datum('org.isSme', true)], '26');
    const closed = await givenCompany(house, changed('org.insolvent', true), '27');
    applicant = closed.organisationId;
    const { programmeId } = programme;
    const application = await closed.staff.do(`/programmes/${programmeId}/applications`, {
      track: 'suppliers',
      form: FORM,
    });
    await closed.staff.do(`/applications/${application.id}/submit`, {}, { ifMatch: application.revision });
  });
  beforeEach(() => {
    runner = simulationRunnerOf({
      database: house.database,
      simulator: house.simulator,
      overPopulation: () => Promise.reject(new Error('not asked')),
      systemNow: () => new Date().toISOString(),
      sayEveryMs: 5,
    });
  });

  describe('an officer who asks whom the published rule lets in', () => {
    test('reads who fits if the form says so, who is kept out, and of whom too little is known', async () => {
      const { result, over, draft: isDraft } = await simulate(published(), programme.auditor);
      expect(result.companies).toBe(13);
      expect(result.after).toEqual({ fits: 5, byForm: 5, unknown: 3, out: 5, rateBp: 5000 });
      expect([over.kind, over.synthetic, isDraft, result.before]).toEqual(['registry', false, false, null]);
      expect(BigInt(over.revision)).toBeGreaterThan(0n);
      expect(result.on).toBe('2026-03-02');
      expect(result.near).toBe(5);
    });

    test('reads each condition in a sentence, whom it keeps out first and whom it alone does', async () => {
      const { result } = await simulate(published(), programme.auditor);
      const conditions = result.funnel.map(
        (step: { conditions: object[]; first: number; only: number; reached: number }) => ({
          ...step.conditions[0],
          first: step.first,
          stepOnly: step.only,
          reached: step.reached,
        }),
      );
      expect(conditions.map(({ id }: { id: string }) => id)).toContain('barred_from_programmes');
      expect(conditions.find(({ id }: { id: string }) => id === 'taxes_in_arrears')).toMatchObject({
        sentence: { ko: '국세·지방세 체납 여부: 아니요' },
        asksForm: false,
        asks: [expect.stringMatching(/^[0-9a-f]{16}$/)],
        met: 6,
        notMet: 4,
        unknown: 3,
        first: 4,
        stepOnly: 4,
        reached: 13,
      });
      expect(conditions.find(({ id }: { id: string }) => id === 'capacity_sufficient')).toMatchObject({
        asksForm: true,
        unknown: 13,
      });
    });

    test('reads groups, and of those too small to say anything that they are', async () => {
      const { result } = await simulate(published(), programme.auditor);
      const regions = result.groups.find(({ dimension }: { dimension: string }) => dimension === 'region');
      expect(regions.cells[0]).toMatchObject({
        code: '11',
        label: { ko: '서울특별시' },
        after: { fits: 5, rateBp: 10_000 },
        fairness: 'too_few',
      });
    });

    test('finds counts of a few companies empty, with what they could be found again from', async () => {
      const { result } = await simulate(published());
      const regions = result.groups.find(
        ({ dimension }: { dimension: string }) => dimension === 'region',
      ).cells;
      const daegu = regions.find(({ code }: { code: string }) => code === '27');
      expect(result.masked).toBe(true);
      expect([daegu.after.out, daegu.fairness]).toEqual([null, 'hidden']);
      const busan = regions.find(({ code }: { code: string }) => code === '26');
      expect(busan.after.out, 'the other of those kept out').toBe(null);
      expect(result.after).toMatchObject({ fits: 5, unknown: 3, out: 5 });
    });
  });

  describe('an officer who holds a draft against what is published', () => {
    test('reads who changes sides', async () => {
      const { result, draft: isDraft, againstNumber } = await simulate(draft(), programme.auditor);
      const moves = result.crossings.filter(({ count }: { count: number }) => count > 0);
      expect(moves).toEqual([
        { from: 'fits', to: 'fits', count: 5 },
        { from: 'unknown', to: 'unknown', count: 3 },
        { from: 'out', to: 'fits', count: 1 },
        { from: 'out', to: 'out', count: 4 },
      ]);
      expect([result.before.out, result.after.out, isDraft, againstNumber]).toEqual([
        5,
        4,
        true,
        expect.any(Number),
      ]);
    });

    test('is told the line of a draft that is none, and of one of another programme', async () => {
      const broken = { ...draft(), source: DRAFT.replace('org.isSme || org.insolvent', 'org.isSmee') };
      const { status, body } = await programme.officer.post(path(), broken);
      expect([status, body.errors[0].path]).toEqual([400, expect.stringMatching(/programme\.yaml:\d+:\d+/)]);
      const other = readFileSync('programmes/gpu-allocation/programme.yaml', 'utf8');
      const foreign = await programme.officer.post(path(), { ...draft(), source: other });
      expect(foreign.body.code).toBe('draft_of_another_programme');
      const both = await programme.officer.post(path(), { ...draft(), versionId: programme.versionId });
      expect(both.status).toBe(400);
      const nowhere = await programme.officer.post(path(), { ...published(), track: 'nobody' });
      expect(nowhere.body.code).toBe('track_unknown');
    });

    test('reads by name which of those who applied change sides; of all companies only the auditor does', async () => {
      const { id } = await simulate(draft());
      const moved = `/simulations/${id}/companies?from=out&to=fits`;
      for (const who of [programme.officer, programme.auditor]) {
        const { items, count, revision } = await who.read(moved);
        expect(items.map((each: { id: string }) => each.id)).toEqual([applicant]);
        expect([count, BigInt(revision) > 0n]).toEqual([1, true]);
      }
      const stay = `/simulations/${id}/companies?from=out&to=out&among=all&limit=3`;
      const first = await programme.auditor.read(stay);
      const rest = await programme.auditor.read(`${stay}&cursor=${first.next}`);
      expect([first.items.length, first.count, rest.items.length, rest.next]).toEqual([3, 4, 1, null]);
      const refused = await programme.officer.get(stay);
      expect([refused.status, refused.body.code]).toEqual([403, 'not_allowed']);
    });
  });

  describe('the budget', () => {
    test('is those who fit, times a guess of who comes, times what the file lets one award be', async () => {
      const { id } = await simulate(published());
      const { result } = await programme.officer.read(`/simulations/${id}?uptakeBp=6000`);
      const { award, places, use } = result.budget;
      expect(award).toMatchObject({ parameter: 'supplierCapWon', basis: expect.any(String) });
      expect(use).toMatchObject({ comes: 3, awards: Math.min(3, places), award: award.amount });
      expect(BigInt(use.amount.amount)).toBe(3n * BigInt(award.amount.amount));
      const own = await programme.officer.read(`/simulations/${id}?uptakeBp=10000&awardWon=2000000`);
      expect(own.result.budget.use.amount).toEqual({ amount: '10000000', currency: 'KRW' });
    });

    test('is not worked out without a guess', async () => {
      const { result } = await simulate(published());
      expect(result.budget.use).toBe(null);
    });
  });

  describe('a simulation', () => {
    test('changes nothing: no fact, no version, no application, no datum', async () => {
      const record = async () => {
        const { rows } = await house.database.pool.query(
          `select (select count(*) from fact) as facts, (select count(*) from datum) as data,
            (select string_agg(id::text || state || revision, ',' order by id) from application) as applications,
            (select string_agg(id::text || state || content_id, ',' order by id) from programme_version) as versions`,
        );
        return rows[0];
      };
      const before = await record();
      await simulate(draft());
      expect(await record()).toEqual(before);
    });

    test('is one at a time for a programme, and ends when nobody wants it any more', async () => {
      const { id } = await programme.officer.do(path(), published());
      const second = await programme.manager.post(path(), published());
      expect([second.status, second.body.code]).toEqual([409, 'simulation_running']);
      expect(await programme.officer.do(`/simulations/${id}/cancel`)).toMatchObject({ state: 'cancelled' });
      expect(await runner.run()).toBe(false);
      const over = await programme.officer.post(`/simulations/${id}/cancel`);
      expect(over.body.code).toBe('simulation_over');
      const companies = await programme.officer.get(`/simulations/${id}/companies`);
      expect(companies.body.code).toBe('simulation_not_done');
    });

    test('that a server leaves is taken up by the next', async () => {
      const { id } = await programme.officer.do(path(), published());
      const heardOfAt = (seenAt: string) =>
        house.database.kysely.updateTable('simulation').set({ seenAt }).where('id', '=', id).execute();
      await heardOfAt(new Date().toISOString());
      // An embedded database has no other server that could be at work.
      if (house.database.kind === 'server') {
        expect(await runner.run(), 'one that is heard of is not taken').toBe(false);
        await heardOfAt('2026-01-01T00:00:00.000Z');
      }
      expect(await runner.run()).toBe(true);
      expect(await programme.officer.read(`/simulations/${id}`)).toMatchObject({ state: 'done' });
    });

    test('of a fault of ours says that it failed, and another may follow', async () => {
      const { id } = await programme.officer.do(path(), {
        ...published(),
        population: { firms: 10, seed: 1 },
      });
      await runner.run();
      const found = await programme.officer.read(`/simulations/${id}`);
      expect(found).toMatchObject({
        state: 'failed',
        error: expect.stringContaining('not asked'),
        result: null,
      });
      await simulate(published());
    });

    test('stands in the list of its programme, the newest first', async () => {
      const { id } = await simulate(published());
      const { items } = await programme.auditor.read(path());
      expect(items[0]).toMatchObject({ id, state: 'done', trackTitle: { ko: expect.any(String) } });
    });
  });
});
