import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import { DESK, LANGUAGES, MAGNIFIED, openSite, type Site, type Visit } from './site.ts';

let site: Site;
let programme: GivenProgramme;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('without a programme', () => {
  test.each(LANGUAGES)('the first page helps (%s)', async (language) => {
    const { go, look, shows } = await site.visit({ language });
    await go('/');
    const empty = { ko: '아직 공표된 사업이 없습니다', en: 'No programme is published yet' }[language];
    await shows(empty);
    await look('home-empty');
  });
});

describe('with a programme that runs', () => {
  beforeAll(async () => {
    programme = await givenProgramme(site.house);
    await givenAward(site.house, programme);
    await site.house.sealer.seal();
  });

  /** Each public page, where it lies, and what tells that it has come. */
  const pages: readonly [name: string, path: () => string, ko: string, en: string][] = [
    ['home', () => '/', '70억 원', 'KRW 7 billion'],
    ['programmes', () => '/programmes', '70억 원', 'KRW 7 billion'],
    ['programme', () => `/programmes/${programme.programmeId}`, '단계별 재원', 'The money by stage'],
    ['criteria', () => `/programmes/${programme.programmeId}/criteria`, '6,500만 원', 'KRW 65 million'],
    ['missing', () => '/nowhere', '찾으시는 화면이 없습니다', 'This page does not exist'],
  ];

  describe.each(LANGUAGES)('in %s', (language) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit({ language, stays: true });
    });

    test.each(pages)('%s can be read by all', async (name, path, ko, en) => {
      await visit.go(path());
      await visit.shows(language === 'ko' ? ko : en);
      // Whoever keeps the head can tell later whether the record was rewritten.
      await visit.shows(language === 'ko' ? '마지막 봉인' : 'Last seal');
      await visit.look(name, undefined, [DESK, MAGNIFIED]);
      // No company is named to the public.
      expect(await visit.page.textContent('body')).not.toContain('가상기업');
    });
  });

  test('a visitor goes by keyboard from the first page to the rate card, and the focus is never lost', async () => {
    const { page, go, tabTo } = await site.visit();
    await go('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await tabTo('중소기업 산업안전 성과기반 지원', 40);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '중소기업 산업안전 성과기반 지원' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await tabTo('기준과 단가', 40);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '모든 수치와 그 근거' }).waitFor();
  });

  test('the language changes in place, and is kept', async () => {
    const { page, go } = await site.visit();
    await go(`/programmes/${programme.programmeId}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Industrial safety by results' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Industrial safety by results' }).waitFor();
  });

  test('the first page is light: at most 200 kB of script and 30 kB of style come over the wire', async () => {
    const { page, context, go } = await site.visit();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const kinds = new Map<string, string>();
    const bytes: Record<string, number> = {};
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? '';
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });
    await go('/');
    expect(bytes.Script).toBeGreaterThan(50_000);
    expect(bytes.Script).toBeLessThan(200_000);
    expect(bytes.Stylesheet).toBeLessThan(30_000);
  });
});

test('nothing runs inline, and nothing comes from elsewhere', async () => {
  const answer = await fetch(`${site.url}/`, { headers: { accept: 'text/html' } });
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self';/);
  expect(policy).not.toContain('unsafe');
  const html = await answer.text();
  expect(html.match(/<script(?![^>]* src="\/assets\/)/g)).toBe(null);
  expect(html).not.toMatch(/ style="| on\w+="/);
});

test('a path of the API is never a page, and an asset that is gone is no page either', async () => {
  const html = { headers: { accept: 'text/html' } };
  const api = await fetch(`${site.url}/api/v1/nowhere`, html);
  expect(api.status).toBe(404);
  expect(await api.json()).toMatchObject({ code: 'no_such_route' });
  expect((await fetch(`${site.url}/assets/main-GONE.js`, html)).status).toBe(404);
});
