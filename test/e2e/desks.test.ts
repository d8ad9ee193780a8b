import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { recordCheckerOf } from '../../src/jobs/record-check.ts';
import { recordOutcome } from '../../src/operate/verify/record-outcome.ts';
import { verifyRecord } from '../../src/operate/verify/verify-record.ts';
import {
  type GivenAward,
  type GivenCompany,
  type GivenProgramme,
  givenAward,
  givenCompany,
  givenProgramme,
} from '../support/given.ts';
import { CALL_OPEN, SOUND } from '../support/given-application.ts';
import { DESK, openSite, PHONE, type Site } from './site.ts';

let site: Site;
let programme: GivenProgramme;
let award: GivenAward;
let applicant: GivenCompany;

beforeAll(async () => {
  site = await openSite({
    accounts: [
      { email: 'officer@agency.example', role: { ko: '운영기관 담당자', en: 'Operator’s officer' } },
      { email: 'officer@bank.example', role: { ko: '출연기관 담당자', en: 'Funder’s officer' } },
    ],
  });
  programme = await givenProgramme(site.house);
  award = await givenAward(site.house, programme);
  applicant = await givenCompany(site.house, SOUND);
  await site.house.moveTo(CALL_OPEN);
});
afterAll(() => site.close());

describe('whoever has signed in', () => {
  test('steps into a role of the demo by one click, sees what waits, and leaves', async () => {
    const visit = await site.visit();
    const { page, go, shows } = visit;
    await go('/desk');
    // Not signed in: asked to, and brought back.
    await page.getByRole('heading', { level: 1, name: '로그인' }).waitFor();
    await visit.look('sign-in');
    await page.getByRole('button', { name: /운영기관 담당자/ }).click();
    await page.getByRole('heading', { level: 1, name: '내 할 일' }).waitFor();
    await shows('1단계 지급을 승인해 주세요');
    await visit.look('desk');
    await page.getByRole('button', { name: /님의 메뉴/ }).click();
    await page.getByRole('button', { name: '로그아웃' }).click();
    await page.getByRole('link', { name: '로그인' }).waitFor();
    expect((await page.request.get('/api/v1/me')).status()).toBe(401);
  });

  test('a wrong password is told in words, beside the form', async () => {
    const { page, go, shows } = await site.visit({ language: 'en' });
    await go('/sign-in');
    await page.getByLabel('E-mail address').fill('nobody@nowhere.example');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await shows('Sign-in failed');
  });
});

describe('an officer of the agency', () => {
  test('approves stage 1 from the desk by keyboard alone, after a review, and gets a receipt', async () => {
    const visit = await site.visit();
    const { page, go, shows } = visit;
    await visit.as('officer@agency.example');
    await go('/desk');
    await visit.tabTo('1단계 지급을 승인해 주세요');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '가상기업' }).waitFor();
    await visit.tabTo('1단계 지급 승인');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await visit.look('approve-stage-1', ['light']);
    await visit.tabTo('보내기');
    await page.keyboard.press('Enter');
    await shows('처리했습니다.');
    await visit.tabTo('닫기');
    await page.keyboard.press('Enter');
    const { items } = await programme.officer.read(`/programmes/${programme.programmeId}/payments`);
    expect(items).toMatchObject([{ kind: 'stage_1', state: 'approved', awardId: award.awardId }]);
  });
});

test('a list is taken away as CSV and as a workbook, with its heads in words and the mark of the demo', async () => {
  const visit = await site.visit();
  await visit.as('officer@agency.example');
  await visit.go(`/programmes/${programme.programmeId}/awards`);
  const take = async (name: string): Promise<Buffer> => {
    const download = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path());
  };
  const [notice, head, first] = (await take('CSV로 받기')).toString('utf8').split('\r\n');
  expect(notice).toMatch(/^\uFEFF시연용 모형입니다/);
  expect(head).toBe('번호,공급기업,상태,종료일');
  expect(first).toMatch(/^[\w-]+,가상기업 \d+호,/);
  const workbook = await take('엑셀로 받기');
  expect(workbook.subarray(0, 2).toString()).toBe('PK');
  expect(workbook.length).toBeGreaterThan(2_000);
});

describe('the staff of a company', () => {
  test('applies on a phone: what is missing is said, what was typed outlives a reload, the receipt bears a time', async () => {
    const visit = await site.visit({ width: PHONE });
    const { page, go, shows } = visit;
    await visit.asCaller(applicant.staff);
    await go(`/programmes/${programme.programmeId}`);
    await page.getByRole('button', { name: '신청 시작' }).click();
    await page.getByLabel('안전기술·제품 이름').fill('끼임 방지 센서');
    await visit.look('application-form');
    await page.reload();
    await page.getByRole('button', { name: '신청 시작' }).click();
    expect(await page.getByLabel('안전기술·제품 이름').inputValue()).toBe('끼임 방지 센서');
    await page.getByRole('button', { name: '확인하기' }).click();
    await page.getByRole('button', { name: '보내기' }).click();
    await shows('서버가 받은 시각');
    const { items } = await applicant.staff.read(`/programmes/${programme.programmeId}/applications`);
    expect(items).toMatchObject([{ state: 'draft' }]);
  });
});

describe('an auditor', () => {
  test('has the whole record verified by a button, and sees that it holds', async () => {
    const visit = await site.visit({ language: 'en' });
    await visit.as('auditor@audit.example');
    await visit.go('/verify');
    await visit.page.getByRole('button', { name: 'Verify the whole record' }).click();
    await visit.shows('Running');
    const { database, sealKey, filesFolder } = site.house;
    const files = new FolderFileStore(filesFolder);
    const checker = recordCheckerOf({
      database,
      systemNow: () => new Date().toISOString(),
      verify: async (asked) => recordOutcome(await verifyRecord(database, { ...asked, files, sealKey })),
    });
    await checker.run();
    await visit.shows('The whole record holds');
    await visit.look('verify', ['light']);
  });
});

test('a page asks nobody’s leave to be shown elsewhere: another site cannot act with a reader’s session', async () => {
  const visit = await site.visit({ width: DESK });
  await visit.as('officer@agency.example');
  const answer = await visit.page.request.post('/api/v1/sign-out', {
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    data: {},
  });
  expect(answer.status()).toBe(403);
  expect((await answer.json()).code).toBe('cross_site_request');
});
