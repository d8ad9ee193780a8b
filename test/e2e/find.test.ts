import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenCompany, givenProgramme } from '../support/given.ts';
import { CALL_OPEN, SOUND } from '../support/given-application.ts';
import { DESK, MAGNIFIED, openSite, PHONE, type Site } from './site.ts';

let site: Site;
let number: string;

beforeAll(async () => {
  site = await openSite();
  await givenProgramme(site.house);
  await site.house.moveTo(CALL_OPEN);
  const { organisationId } = await givenCompany(site.house, SOUND);
  const { items } = await site.house.admin.read('/organisations?limit=200');
  number = items.find(({ id }: { id: string }) => id === organisationId).businessNumber;
});
afterAll(() => site.close());

describe('the owner of a small company', () => {
  test('answers a few questions on a phone, learns what fits and what alone is wanting, and sends the link on', async () => {
    const visit = await site.visit({ width: PHONE });
    const { page, go, shows } = visit;
    await go('/');
    await page.getByRole('link', { name: '우리 회사에 맞는 사업 찾기' }).click();
    await page.getByRole('heading', { level: 1, name: '우리 회사에 맞는 사업 찾기' }).waitFor();
    await shows('더 알아야 합니다');
    await visit.look('find', ['light'], [PHONE, DESK]);
    const question = (name: string) => page.getByRole('group', { name });
    await question('중소기업 여부').getByLabel('아니요').check();
    await page.getByRole('button', { name: '답을 반영하기' }).click();
    await shows('지금까지 답하신 것');
    await shows('중소기업이어야 합니다.');
    await visit.look('find-nearly', undefined, [PHONE, DESK]);
    const url = page.url();
    const another = await site.visit({ language: 'en', width: MAGNIFIED });
    await another.page.goto(url);
    await another.shows('Nearly fits');
    await another.shows('The supplier is a small or medium company.');
    await another.look('find-by-link');
    await page.getByRole('button', { name: '지우기', exact: true }).click();
    await shows('더 알아야 합니다');
    expect(new URL(page.url()).searchParams.has('answers')).toBe(false);
  });

  test('looks up a business number: what is public is read, the rest is asked; a wrong digit is told', async () => {
    const visit = await site.visit({ expects: /400/ });
    const { page, go, shows } = visit;
    await go('/find');
    const field = page.getByLabel('사업자등록번호');
    await field.fill(`${number.slice(0, 9)}${(Number(number[9]) + 1) % 10}`);
    await page.getByRole('button', { name: '조회하기' }).click();
    await shows('검증번호가 맞지 않습니다');
    await field.fill(`${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`);
    await page.keyboard.press('Enter');
    await shows('누구나 알 수 있는 정보만 읽었습니다');
    await page.locator('summary').filter({ hasText: '나머지 질문' }).click();
    await page.getByRole('group', { name: '국세·지방세 체납 여부' }).waitFor();
    await visit.look('find-company');
  });
});
