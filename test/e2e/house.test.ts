import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import { givenEverything } from '../support/given-everything.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
let programme: GivenProgramme;

beforeAll(async () => {
  site = await openSite();
  programme = await givenProgramme(site.house);
  const { ids } = await givenEverything(site.house, programme);
  // As the house leaves them: tried in vain, and not looked at by anybody yet.
  await site.house.database.asOwner(async (owner) => {
    await owner.query(
      `update job set attempts = 5, last_error = 'disk is full', done_at = null, dead_at = now() where id = $1`,
      [ids.job],
    );
  });
}, 120_000);
afterAll(() => site.close());

describe('an administrator', () => {
  test('makes a token whose secret is shown once, comes in by it, and revokes it', async () => {
    const visit = await site.visit();
    const { page, go, shows } = visit;
    await visit.asCaller(site.house.admin);
    await go('/tokens');
    await page.getByLabel('어디에 쓰는 토큰인가요').fill('회계 연동');
    await page.getByRole('button', { name: '토큰 만들기' }).click();
    await shows('지금 한 번만 보여 드려요');
    const secret = (await page.locator('code.long-text').textContent()) ?? '';
    const me = () => fetch(`${site.url}/api/v1/me`, { headers: { authorization: `Bearer ${secret}` } });
    expect((await me()).status).toBe(200);
    await visit.look('token-made', ['light', 'dark']);
    await page.getByRole('button', { name: '보관했습니다' }).click();
    await page.getByRole('button', { name: '토큰 폐기: 회계 연동' }).click();
    await page.getByText(/^폐기됨/).waitFor();
    expect(await page.textContent('main')).not.toContain(secret);
    expect((await me()).status).toBe(401);
    await visit.look('tokens');
  });

  test('sees the work that failed with its error, and has it tried again, on a phone', async () => {
    const visit = await site.visit({ language: 'en', width: PHONE });
    const { page, go, shows } = visit;
    await visit.asCaller(site.house.admin);
    await go('/jobs');
    await shows('disk is full');
    await visit.look('jobs');
    await page.getByRole('button', { name: /^Try again/ }).click();
    await shows('No job has failed');
    await page.getByRole('button', { name: /^Send again/ }).click();
    await shows('Nothing was given up');
  });
});

test('a manager registers a webhook, keeps its secret, and ends it', async () => {
  const visit = await site.visit();
  const { page, go, shows } = visit;
  await visit.asCaller(programme.bankManager);
  await go('/webhooks');
  await shows('등록한 웹훅이 없습니다');
  await page.getByLabel('받을 주소').fill('https://receiver.example/hook');
  await page.getByText('알림을 받을 사건 고르기').click();
  await page.getByLabel('지급 완료', { exact: true }).check();
  await visit.look('webhook-form', ['light']);
  await page.getByRole('button', { name: '웹훅 등록' }).click();
  await shows('whsec_');
  await page.getByRole('button', { name: '보관했습니다' }).click();
  await page.getByRole('button', { name: /^비밀키 새로 만들기/ }).waitFor();
  await visit.look('webhooks');
  await page.getByRole('button', { name: /^웹훅 끝내기/ }).click();
  await shows('등록한 웹훅이 없습니다');
});
