import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GivenAward, type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import { CALL_OPEN } from '../support/given-application.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
let programme: GivenProgramme;

beforeAll(async () => {
  site = await openSite();
  programme = await givenProgramme(site.house);
  await site.house.moveTo(CALL_OPEN);
});
afterAll(() => site.close());

describe('a funder’s officer', () => {
  let payments: { id: string; number: string }[];

  beforeAll(async () => {
    const awards: GivenAward[] = [];
    for (let n = 0; n < 4; n += 1) awards.push(await givenAward(site.house, programme));
    payments = await Promise.all(
      awards.map(({ awardId }) => programme.officer.do(`/awards/${awardId}/stage-1`)),
    );
  });

  test('releases all that is approved in one go; what cannot be released says why, and the rest is done', async () => {
    const visit = await site.visit();
    const { page, go, shows } = visit;
    await visit.as('officer@bank.example');
    const list = `/programmes/${programme.programmeId}/payments`;
    await go(list);
    const boxes = page.getByRole('checkbox');
    await boxes.first().waitFor();
    // By keyboard: a space chooses, Shift and an arrow go on choosing.
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await shows('2건 골랐습니다');
    await boxes.nth(3).click({ modifiers: ['Shift'] });
    await shows('4건 골랐습니다');
    await page.getByRole('button', { name: '고른 것 풀기' }).click();
    await page.getByRole('button', { name: '승인됨 모두 고르기' }).click();
    await shows('4건 골랐습니다');
    await visit.look('payments-chosen');
    // Meanwhile the agency takes one back.
    await programme.manager.do(`/payments/${payments[0]!.id}/cancel`, { reason: '금액을 다시 봅니다' });
    await page.getByRole('button', { name: '송금 실행 4건 확인하기' }).click();
    await page.getByRole('heading', { level: 1, name: '송금 실행' }).waitFor();
    await shows('2억 6,000만 원');
    await visit.look('release-review');
    await page.getByRole('button', { name: '송금 실행 4건 보내기' }).click();
    await shows('3건을 처리했고 1건은 거절되었습니다');
    await shows('서버가 받은 시각');
    await shows('거절된 1건 다시 시도');
    await visit.look('release-result');
    const { items } = await programme.bankOfficer.read(list);
    expect(items.map(({ state }: { state: string }) => state).sort()).toEqual([
      'cancelled',
      'released',
      'released',
      'released',
    ]);
  });

  test('books them as paid on a phone: each with its reference, blank ones are asked for first', async () => {
    const visit = await site.visit({ language: 'en', width: PHONE });
    const { page, go, shows } = visit;
    await visit.as('officer@bank.example');
    await go(`/programmes/${programme.programmeId}/payments`);
    await page.getByRole('button', { name: 'Choose all that are: Released' }).click();
    await page.getByRole('button', { name: 'Book as paid: review 3' }).click();
    await page.getByRole('button', { name: 'Book as paid: send 3' }).click();
    await shows('3 lines have no reference yet.');
    await page.getByLabel('Beginning of the references').fill('TX-');
    await page.getByRole('button', { name: 'Fill all' }).click();
    await visit.look('settle-review');
    await page.getByRole('button', { name: 'Book as paid: send 3' }).click();
    await shows('All 3 are done.');
    await visit.look('settle-result');
    const { items } = await programme.bankOfficer.read(
      `/programmes/${programme.programmeId}/payments?state=paid`,
    );
    expect(items.map(({ bankReference }: { bankReference: string }) => bankReference).sort()).toEqual([
      'TX-1',
      'TX-2',
      'TX-3',
    ]);
  });
});
