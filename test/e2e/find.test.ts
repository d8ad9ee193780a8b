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

  test('finds out whether it is an SME, what was compared with what, and goes on with the answer', async () => {
    const visit = await site.visit();
    const { page, go, shows } = visit;
    await go('/find');
    await page.getByRole('link', { name: '중소기업인지 모르시면 판정해 보세요' }).click();
    await page.getByRole('heading', { level: 1, name: '중소기업인지 판정하기' }).waitFor();
    await page.getByLabel('판정할 사업연도의 마지막 날').fill('2024-12-31');
    await page.getByLabel('주된 업종').selectOption('C26');
    await page.getByRole('button', { name: '판정하기' }).click();
    await shows('더 알아야 판정할 수 있습니다');
    await page.getByLabel('창업일').fill('2023-12-01');
    await page.getByLabel('마지막 사업연도 매출액(원)').fill('90000000000');
    await page.getByLabel('자산총액(원)').fill('40000000000');
    await page.getByRole('group', { name: '관계기업에 속합니까?' }).getByLabel('아니요').check();
    await page
      .getByRole('group', { name: /최다출자자/ })
      .getByLabel('아니요')
      .check();
    await page.getByRole('button', { name: '판정하기' }).click();
    await shows('중소기업입니다');
    await shows('2025. 04. 01.(화)부터 2026. 03. 31.(화)까지');
    await visit.look('sme', undefined, [DESK, MAGNIFIED]);
    const english = await site.visit({ language: 'en', width: PHONE });
    await english.page.goto(page.url());
    await english.shows('It is a small or medium company');
    await english.look('sme');
    await page.getByRole('link', { name: '이 답으로 사업 찾기' }).click();
    await shows('지금까지 답하신 것');
    expect(new URL(page.url()).searchParams.get('answers')).toBe('{"org.isSme":true}');
  });
});
