import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { populationOfKorea, regionCodeOn } from '../../src/api/reference.ts';
import { overPopulation } from '../../src/engines/screening/simulator.ts';
import type { Runner } from '../../src/jobs/runner.ts';
import { simulationRunnerOf } from '../../src/jobs/simulation.ts';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import { CALL_OPEN } from '../support/given-application.ts';
import { DESK, openSite, PHONE, type Site } from './site.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';
const DRAFT = readFileSync(FILE, 'utf8')
  .replace('when: org.isSme\n', 'when: org.isSme || org.insolvent\n')
  .replace('when: org.insolvent\n', 'when: org.insolvent && org.taxArrears\n');
const EVERY_MS = 100;

let site: Site;
let programme: GivenProgramme;
let runner: Runner;

const newRunner = (): Runner =>
  simulationRunnerOf({
    database: site.house.database,
    simulator: site.house.simulator,
    overPopulation: async (question, { on, firms, seed }, watch) => {
      const { statistics, contentId } = populationOfKorea(on);
      const asked = { on, threads: 1, regionOf: regionCodeOn, ...watch };
      return {
        tallied: await overPopulation(question, { statistics, firms, seed }, asked),
        statistics: contentId,
      };
    },
    systemNow: () => new Date().toISOString(),
    sayEveryMs: EVERY_MS,
  });

/** A registry in which most are sound, those of one region often in arrears, and some insolvent. */
function companies(): object[] {
  const datum = (key: string, value: unknown) => ({ key, value, source: '가상 등록부', asOf: '2025-12-01' });
  return Array.from({ length: 180 }, (_, n) => ({
    nameKo: `가상부품 ${n}호`,
    kind: 'company',
    region: ['11', '26', '41'][n % 3],
    people: [],
    data: [
      datum('org.isSme', n % 20 !== 0),
      datum('org.taxArrears', n % 3 === 1 ? n % 2 === 0 : n % 30 === 0),
      datum('org.sanctioned', n % 25 === 0),
      ...(n % 15 === 7 ? [] : [datum('org.insolvent', n % 12 === 5)]),
      datum('org.employees', (n * 7) % 330),
      datum('org.industry', ['C25', 'C29', 'J62', 'G46'][n % 4]),
      datum('org.foundedOn', `${2004 + (n % 22)}-05-01`),
    ],
  }));
}

beforeAll(async () => {
  site = await openSite();
  programme = await givenProgramme(site.house);
  await site.house.moveTo(CALL_OPEN);
  await site.house.admin.do('/organisations', { items: companies() });
  runner = newRunner();
  runner.start(EVERY_MS, (error) => {
    throw error;
  });
}, 120_000);
afterAll(async () => {
  await runner.stop();
  await site.close();
});

test('an officer tries the published rule and then a draft, sees who changes sides, and works out the money', async () => {
  const visit = await site.visit();
  await visit.asCaller(programme.officer);
  const { page, go, shows } = visit;
  await go(`/programmes/${programme.programmeId}`);
  await page.getByRole('link', { name: '규칙 모의 적용' }).click();
  await page.getByRole('heading', { level: 1, name: '규칙 모의 적용' }).waitFor();
  await shows('아직 모의 적용한 적이 없습니다.');
  await visit.look('simulate-empty', ['light'], [DESK, PHONE]);
  await page.getByRole('button', { name: '모의 적용 시작' }).click();
  await page.getByRole('heading', { level: 2, name: '조건별로 걸러지는 기업' }).waitFor();
  await shows('등록된 기업 180곳에 적용한 결과입니다');
  await shows('전체 비율의 80%에 못 미치는 집단: 지역 부산광역시');
  await visit.look('simulate', undefined, [DESK, PHONE]);

  await page.setViewportSize({ width: DESK, height: 900 });
  await page.getByLabel('적용할 규칙').selectOption({ label: '내 기기에 있는 사업 파일' });
  await page
    .getByLabel('사업 파일(YAML)')
    .setInputFiles({ name: 'programme.yaml', mimeType: 'text/yaml', buffer: Buffer.from(DRAFT) });
  await page.getByRole('button', { name: '모의 적용 시작' }).click();
  await page.getByRole('heading', { level: 2, name: '결과가 달라지는 기업' }).waitFor();
  const out = page.getByRole('row', { name: /제외 → 해당/ });
  await out.waitFor();
  await out.getByRole('button', { name: /이름 보기/ }).click();
  await shows('이 가운데 이 사업에 신청한 기업은 없습니다.');
  await page.getByLabel('해당 기업 가운데 참여할 비율(%)').fill('20');
  await page.getByRole('button', { name: '계산하기' }).click();
  await shows('× 20%');
  await visit.look('simulate-draft', ['light', 'dark'], [DESK, PHONE]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  expect((await download).suggestedFilename()).toBe('simulation-2026-03-02.csv');
});

test('an auditor reads what was tried over synthetic companies, in English, and sees that none of them exists', async () => {
  const path = `/programmes/${programme.programmeId}/simulations`;
  const { id } = await programme.officer.do(path, {
    track: 'suppliers',
    versionId: programme.versionId,
    population: { firms: 3_000, seed: 1 },
  });
  const visit = await site.visit({ language: 'en' });
  await visit.asCaller(programme.auditor);
  const { page, go, shows } = visit;
  await go(`/programmes/${programme.programmeId}/simulate?id=${id}`);
  await page.getByRole('heading', { level: 2, name: 'Companies by condition' }).waitFor();
  await shows('None of them exists.');
  await page.getByRole('button', { name: 'Industry' }).click();
  await visit.look('simulate-population', ['light'], [DESK, PHONE]);
  expect(await page.getByRole('button', { name: 'Start a simulation' }).count()).toBe(0);
});

test('a simulation that nobody waits for is cancelled from the page', async () => {
  await runner.stop();
  const visit = await site.visit();
  await visit.asCaller(programme.manager);
  const { page, go, shows } = visit;
  await go(`/programmes/${programme.programmeId}/simulate`);
  await page.getByRole('button', { name: '모의 적용 시작' }).click();
  await page.getByRole('button', { name: '모의 적용 취소' }).click();
  await shows('취소한 모의 적용입니다.');
});
