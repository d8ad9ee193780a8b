import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { industriesOfKorea, regionsOfKorea } from '../../src/api/reference.ts';
import {
  fictionalBusinessNumber,
  formatBusinessNumber,
} from '../../src/domain/organisation/business-number.ts';
import { importerOf } from '../../src/jobs/organisation-import.ts';
import type { Runner } from '../../src/jobs/runner.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
let importer: Runner;

beforeAll(async () => {
  site = await openSite();
  importer = importerOf({
    database: site.house.database,
    imports: site.house.imports,
    reference: { regions: regionsOfKorea(), industries: industriesOfKorea() },
    systemNow: () => new Date().toISOString(),
  });
  importer.start(200, (error) => {
    throw error;
  });
}, 120_000);
afterAll(async () => {
  await importer.stop();
  await site.close();
});

const numberOf = (n: number): string => formatBusinessNumber(fictionalBusinessNumber(25_000 + n));
const fileOf = (first: number) => {
  const rows = [
    ['사업자등록번호', '기업명', '소재지', '상시근로자 수', '중소기업 여부', '메모'],
    ...Array.from({ length: 30 }, (_, at) => [
      numberOf(first + at),
      `가상정밀 ${at + 1}호`,
      at === 4 ? '화성' : '광주광역시',
      at === 7 ? '약 10명' : String(10 + at),
      '예',
      '',
    ]),
  ];
  return {
    name: '기업.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.map((row) => row.join(',')).join('\r\n')),
  };
};

test('an administrator sends a file, sees what is wrong with it, takes that away, and imports what is good', async () => {
  const visit = await site.visit();
  const { page, go, shows } = visit;
  await visit.asCaller(site.house.admin);
  await go('/imports');
  await shows('올린 파일이 없습니다');
  const template = page.waitForEvent('download');
  await page.getByRole('button', { name: '기관 등록 양식' }).click();
  expect((await template).suggestedFilename()).toBe('기관 등록 양식.xlsx');
  await page.getByLabel('기관 파일 고르기').setInputFiles(fileOf(100));
  await shows('어느 열이 무엇인지');
  const region = page.getByLabel('소재지 열의 항목');
  expect(await region.inputValue()).toBe('org.region');
  expect(await page.getByLabel('메모 열의 항목').inputValue()).toBe('');
  await page.getByLabel('출처', { exact: true }).fill('가상 등록부');
  await visit.look('import-columns', ['light', 'dark']);
  await page.getByRole('button', { name: '등록 전에 확인하기' }).click();
  await shows('등록하면 이렇게 됩니다');
  await shows('약 10명');
  await visit.look('import-checked', ['light', 'dark']);
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV로 받기' }).click();
  const text = readFileSync(await (await taken).path(), 'utf8');
  expect(text).toContain('약 10명');
  expect(text).toContain('광역 시도의 이름이나 코드여야 합니다');
  await page.getByRole('button', { name: '등록부에 넣기' }).click();
  await shows('등록한 결과');
  await expect
    .poll(async () => (await page.locator('.figure dd').allTextContents()).slice(0, 4))
    .toEqual(['28', '0', '0', '2']);
  await visit.look('import-done', ['light']);
}, 180_000);

test('an administrator sees two companies that look alike, and says which of them stays', async () => {
  const register = (nameKo: string, businessNumber?: string) => ({
    nameKo,
    kind: 'company',
    region: '11',
    ...(businessNumber !== undefined && { businessNumber }),
    data: [],
    people: [],
  });
  await site.house.admin.do('/organisations', {
    items: [register('가상닮은정밀', numberOf(1)), register('㈜가상 닮은정밀')],
  });
  const visit = await site.visit();
  const { page, go, shows } = visit;
  await visit.asCaller(site.house.admin);
  await go('/look-alikes');
  await shows('이름이 같음');
  await page.getByLabel('합치는 까닭').fill('같은 회사를 두 번 등록함');
  await visit.look('look-alikes', ['light', 'dark'], [1280, PHONE]);
  await page.getByRole('button', { name: /000-87-.*남기고 합치기/ }).click();
  await shows('닮은 기관이 없습니다');
}, 180_000);

test('an administrator records a datum by its name, as what it is, and sees what was said before', async () => {
  const datum = (asOf: string, validUntil: string) => ({
    key: 'org.isVenture',
    value: true,
    source: '가상 확인서',
    asOf,
    validUntil,
  });
  const { items } = await site.house.admin.do('/organisations', {
    items: [
      {
        nameKo: '가상벤처정밀',
        kind: 'company',
        data: [
          datum('2023-01-02', '2024-01-01'),
          datum('2024-01-02', '2025-01-01'),
          // A program may send won as a number: it is read as money all the same.
          { key: 'org.salesWon', value: 1_900_000_000, source: '가상 재무제표', asOf: '2023-12-31' },
        ],
        people: [],
      },
    ],
  });
  const visit = await site.visit();
  const { page, go, shows } = visit;
  await visit.asCaller(site.house.admin);
  await go(`/organisations/${items[0].id}`);
  await shows('기한 지남');
  await page.getByRole('button', { name: '근거값 기록' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('자료', { exact: true }).selectOption({ label: '벤처기업 여부' });
  await dialog.getByRole('radio', { name: '예' }).check();
  // Another datum is another question: nothing of the first answer goes with it.
  await dialog.getByLabel('자료', { exact: true }).selectOption({ label: '연 매출액' });
  await dialog.getByLabel('연 매출액').fill('2400000000');
  await shows('2,400,000,000원 (24억 원)');
  await dialog.getByLabel('출처').fill('가상 재무제표');
  await dialog.getByLabel('기준일').fill('2025-01-01');
  await visit.look('record-datum', ['light', 'dark'], [1280, PHONE]);
  await dialog.getByRole('button', { name: '확인하기' }).click();
  await dialog.locator('button[type=submit]').click();
  await shows('처리했습니다');
  await dialog.getByRole('button', { name: '닫기' }).click();
  await page.getByText('앞서 기록된 자료 2건').click();
  await shows('1,900,000,000원 (19억 원)');
  const rows = page.getByRole('row').filter({ hasText: '벤처기업 여부' });
  await expect.poll(() => rows.count()).toBe(2);
  await shows('재무제표');
  await visit.look('organisation', ['light', 'dark', 'contrast'], [1280, PHONE]);
}, 180_000);

test('on a phone and in English the same file is checked again, and nothing in it is new', async () => {
  const visit = await site.visit({ language: 'en', width: PHONE });
  const { page, go, shows } = visit;
  await visit.asCaller(site.house.admin);
  await go('/imports');
  await page.getByLabel('Choose a file of organisations').setInputFiles(fileOf(100));
  await shows('What each column is');
  await page.getByLabel('Source', { exact: true }).fill('가상 등록부');
  await page.getByRole('button', { name: 'Check before importing' }).click();
  await shows('Nothing in it is new.');
  await visit.look('import-nothing-new', ['light'], [PHONE]);
  await go('/imports');
  await visit.look('imports', ['light', 'dark']);
}, 180_000);
