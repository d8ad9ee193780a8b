import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL } from '../support/full.ts';
import {
  type GivenAward,
  type GivenProgramme,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { CALL_OPEN, type GivenApplicant, givenApplicant, points } from '../support/given-application.ts';
import { DESK, LANGUAGES, MAGNIFIED, openSite, PHONE, type Site, type Visit } from './site.ts';

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

describe('an officer of the agency', () => {
  let applicant: GivenApplicant;
  let award: GivenAward;

  beforeAll(async () => {
    applicant = await givenApplicant(site.house, programme);
    const { applicationId } = applicant;
    await programme.secondOfficer.do(`/applications/${applicationId}/score-sheets`, {
      points: points('95'),
      comment: '현장 자료가 충분합니다.',
    });
    const before = [
      { metric: 'sites_improved', target: 30 },
      { metric: 'risk_lowered', target: 20 },
    ];
    award = await givenAward(site.house, programme, { plan: { targets: before } });
    await givenSite(site.house, programme);
    await givenSite(site.house, programme, { award });
  });

  test('scores without seeing what the other gave, then sees both side by side with what lies apart', async () => {
    const visit = await site.visit();
    const { page, go, shows } = visit;
    await visit.as('officer@agency.example');
    await go(`/applications/${applicant.applicationId}`);
    await page.getByRole('link', { name: '채점하기' }).click();
    await page.getByRole('heading', { name: '내 심사표' }).waitFor();
    await shows('가려짐');
    expect(await page.textContent('main')).not.toContain('현장 자료가 충분합니다.');
    const boxes = page.locator('.sheet-points');
    for (let n = 0; n < 4; n += 1) await boxes.nth(n).fill('60');
    await page.getByRole('button', { name: '확인하기' }).click();
    await shows('0에서 100 사이의 점수를 적어 주세요.');
    await boxes.nth(4).fill('60');
    await shows('60 / 100');
    await visit.look('score-sheet');
    // What was written outlives a closed tab.
    await page.reload();
    await shows('60 / 100');
    await page.getByRole('button', { name: '확인하기' }).click();
    await page.getByRole('button', { name: '심사표 내기' }).click();
    await shows('35점입니다');
    await shows('35 · 큼');
    await shows('현장 자료가 충분합니다.');
    await visit.look('score-sheets');
  });

  /** Each board, where it lies, and what tells that it has come. */
  const boards: readonly [name: string, path: () => Promise<string> | string, ko: string, en: string][] = [
    ['ranking', () => `${base()}/ranking`, '아직 순위를 매길 수 없습니다', 'cannot be ranked yet'],
    ['board', cellPath, '합의된 매칭', 'Agreed'],
    ['plan-peers', () => `/awards/${award.awardId}`, '이 계획 0.2308', 'This plan 0.2308'],
    ['supplier-file', () => `${base()}/suppliers/${applicant.organisationId}`, '가상 등록부', '가상 등록부'],
    ['scoring', () => `/applications/${applicant.applicationId}/scoring`, '나란히', 'side by side'],
  ];

  const base = (): string => `/programmes/${programme.programmeId}`;

  /** The board of a cell in which a match stands. */
  async function cellPath(): Promise<string> {
    const { cells } = await programme.officer.read(`${base()}/match-board`);
    const cell = cells.find(({ matched }: { matched: number }) => matched > 0);
    return `${base()}/board?region="${cell.region}"&hazard=${cell.hazard}`;
  }

  describe.each(LANGUAGES)('reads in %s', (language) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit({ language, stays: true });
      await visit.as('officer@agency.example');
    });

    test.each(boards)('the %s', async (name, path, ko, en) => {
      await visit.go(await path());
      await visit.shows(language === 'ko' ? ko : en);
      // At a desk they are walked with every other page.
      await visit.look(name, undefined, FULL ? [DESK, PHONE] : [PHONE]);
    });
  });
});

for (const language of LANGUAGES) {
  test(`whoever comes by reads what was decided, and no name of a company that only applied (${language})`, async () => {
    const applied = await givenApplicant(site.house, programme);
    const { page, go, look, shows } = await site.visit({ language, width: MAGNIFIED });
    await go(`/programmes/${programme.programmeId}/decisions`);
    await shows(language === 'ko' ? '따른 기준' : 'By which rules');
    await look('decisions');
    const { supplierName } = await programme.officer.read(`/applications/${applied.applicationId}`);
    expect(await page.textContent('main')).not.toContain(supplierName);
  });
}
