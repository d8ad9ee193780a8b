import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { publishTold } from '../../src/story/publish.ts';
import { type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import { DESK, openSite, PHONE, type Site } from './site.ts';

type Told = { readonly id: string; readonly key: string; readonly title: { ko: string; en: string } };

let site: Site;
let running: GivenProgramme;
let told: readonly Told[];

beforeAll(async () => {
  site = await openSite();
  running = await givenProgramme(site.house);
  await publishTold(PROJECT_ROOT, { baseUrl: site.url });
  const { items } = await site.house.nobody.read('/programmes');
  told = items.filter(({ runs }: { runs: boolean }) => !runs);
});
afterAll(() => site.close());

const pathOf = (key: string, page = ''): string =>
  `/programmes/${told.find((each) => each.key === key)?.id}${page}`;

describe('programmes that are told of', () => {
  for (const [language, width] of [
    ['ko', DESK],
    ['en', PHONE],
  ] as const) {
    test(`stand apart in the list from those that run and from those of the past (${language}, ${width} px)`, async () => {
      const { page, go, look } = await site.visit({ language, width });
      await go('/programmes');
      const kinds = {
        ko: ['두레에서 진행하는 사업', '소개하는 사업', '지난 사업'],
        en: ['Programmes that run on Dure', 'Programmes that are told of', 'Programmes of the past'],
      }[language];
      for (const name of kinds) await page.getByRole('heading', { level: 2, name }).waitFor();
      for (const { title } of told) await page.getByRole('link', { name: title[language] }).waitFor();
      await look('told-list', ['light']);
      await go('/');
      await page.getByRole('heading', { level: 2, name: kinds[1] as string }).waitFor();
      // What is past is not among what one may look forward to.
      expect(await page.locator('.told-programmes li').count()).toBe(told.length - 1);
      await look('told-home', ['light']);
    });
  }

  // Each is read in full by one reader; the two that differ most are looked at closely by both.
  for (const [language, width, closely] of [
    ['ko', DESK, ['win-win-financing']],
    ['en', PHONE, ['k-battery-ecosystem']],
  ] as const) {
    test(`say what they give, to whom, what no source states, and what does not run (${language}, ${width} px)`, async () => {
      const { page, go, shows, look } = await site.visit({ language, width });
      for (const { key, title } of told) {
        await go(pathOf(key));
        await page.getByRole('heading', { level: 1, name: title[language] }).waitFor();
        const said = {
          ko: ['무엇을 지원하나요', '공개된 자료에 없는 것', '두레에서 진행하는 단계가 없습니다'],
          en: ['What it gives', 'What no source states', 'told of only'],
        }[language];
        for (const text of said) await shows(text);
        if (closely.some((each) => each === key)) await look(`told-${key}`, ['light']);
      }
    }, 120_000);
  }

  test('are published once, however often the demo starts', async () => {
    expect(await publishTold(PROJECT_ROOT, { baseUrl: site.url })).toBe(0);
  });

  test('of the past says so before anything else', async () => {
    const { page, go, shows, look } = await site.visit();
    await go(pathOf('regional-innovation-centres'));
    await shows('2014~2015년의 사업을 기록으로 남긴 것입니다');
    await look('told-past', ['light']);
    expect(await page.getByText('모집 중').count()).toBe(0);
  });

  test('tell why one may join, with the footing of each condition', async () => {
    const { go, shows, look } = await site.visit({ language: 'en' });
    await go(pathOf('win-win-financing', '/criteria'));
    await shows('It supplies Hyundai Motor or Kia.');
    await shows('KRW 1.3 trillion');
    await look('told-criteria', ['light']);
  });

  test('offer a company that has signed in nothing to begin, while the one that runs does', async () => {
    const company = await givenCompany(site.house);
    const visit = await site.visit();
    await visit.asCaller(company.staff);
    await visit.go(pathOf('gpu-allocation'));
    await visit.shows('무엇을 지원하나요');
    const begin = visit.page.getByRole('button', { name: '신청 시작' });
    expect(await begin.count()).toBe(0);
    await visit.look('told-signed-in', ['dark']);
    await visit.go(`/programmes/${running.programmeId}`);
    await begin.waitFor();
  });
});
