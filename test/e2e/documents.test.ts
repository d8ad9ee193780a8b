import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import { givenSignedAward, type OpenedAward } from '../support/given-award.ts';
import { LANGUAGES, openSite, PHONE, type Site } from './site.ts';

let site: Site;
let programme: GivenProgramme;
let award: OpenedAward;
let payment: string;

beforeAll(async () => {
  site = await openSite();
  programme = await givenProgramme(site.house);
  await site.house.moveTo('2026-04-01T00:00:00.000Z');
  award = await givenSignedAward(site.house, programme);
  const { id } = await programme.officer.do(`/awards/${award.awardId}/stage-1`);
  payment = `/payments/${id}`;
  await site.house.sealer.seal();
});
afterAll(() => site.close());

const taken = async (visit: Awaited<ReturnType<Site['visit']>>, button: string) => {
  const download = visit.page.waitForEvent('download');
  await visit.page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

const pdf = (buffer: Buffer) => ({ name: 'statement.pdf', mimeType: 'application/pdf', buffer });

test('a supplier takes the statement of its payment, and anybody finds it genuine; a byte changed is not ours', async () => {
  const own = await site.visit();
  await own.asCaller(award.staff);
  await own.go(payment);
  await own.page.getByRole('button', { name: 'PDF 한국어' }).waitFor();
  await own.look('payment-papers', ['light']);
  const { name, bytes } = await taken(own, 'PDF 한국어');
  expect(name).toMatch(/^지급 내역서 .+\.pdf$/);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // Asked for again it is the same file to the byte.
  expect(Buffer.compare((await taken(own, 'PDF 한국어')).bytes, bytes)).toBe(0);

  const anybody = await site.visit();
  await anybody.go('/');
  await anybody.page.getByRole('link', { name: '문서 확인' }).click();
  await anybody.page.getByRole('heading', { level: 1, name: '문서 확인' }).waitFor();
  await anybody.look('documents');
  const file = anybody.page.getByLabel('PDF 파일을 여기에 놓거나 골라 주세요');
  await file.setInputFiles(pdf(bytes));
  await anybody.shows('이 플랫폼이 발급한 문서가 맞습니다.');
  await anybody.shows('기록은 지금도 이 문서와 같습니다.');
  await anybody.shows('65,000,000원');
  expect(await anybody.page.textContent('body')).not.toContain('가상기업');
  await anybody.look('documents-genuine');

  const changed = Buffer.from(bytes);
  changed[changed.length >> 1]! ^= 1;
  await file.setInputFiles(pdf(changed));
  await anybody.shows('이 플랫폼은 이런 문서를 발급한 적이 없습니다.');
  await anybody.look('documents-unknown', ['light', 'dark']);

  await programme.bankOfficer.do(`${payment}/release`);
  await file.setInputFiles(pdf(bytes));
  await anybody.shows('발급한 뒤에 기록이 바뀌었습니다.');
});

test.each(LANGUAGES)('the hash of a paper is typed on a phone, by keyboard (%s)', async (language) => {
  const { contentHash } = await award.staff.do(`/awards/${award.awardId}/documents`, { language });
  const visit = await site.visit({ language, width: PHONE });
  const { page, go, shows, look } = visit;
  await go('/documents');
  await page
    .getByLabel({ ko: '문서 아래쪽의 해시', en: 'The hash at the foot of the document' }[language])
    .focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await shows(
    { ko: '0~9와 a~f로 된 64자여야 해요.', en: 'It has to be 64 characters of 0 to 9 and a to f.' }[language],
  );
  await page.keyboard.press('Control+A');
  await page.keyboard.type((contentHash.match(/.{8}/g) as string[]).join(' ').toUpperCase());
  await page.keyboard.press('Enter');
  await shows({ ko: '해시만 확인했습니다.', en: 'Only the hash was checked.' }[language]);
  await shows({ ko: '130,000,000원', en: 'KRW 130,000,000' }[language]);
  await look('documents-typed');
});

test('the agreement and the award letter are taken in English from their own pages', async () => {
  const { id } = await site.house.database.kysely
    .selectFrom('agreement')
    .select('id')
    .executeTakeFirstOrThrow();
  const visit = await site.visit({ language: 'en' });
  await visit.as('officer@agency.example');
  for (const [path, title] of [
    [`/agreements/${id}`, /^Agreement .+\.pdf$/],
    [`/awards/${award.awardId}`, /^Award letter .+\.pdf$/],
  ] as const) {
    await visit.go(path);
    expect((await taken(visit, 'PDF in English')).name).toMatch(title);
  }
});
