import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/databases.ts';
import { givenAward, givenProgramme } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse(await freshDatabase('embedded'));
});

const page = async (url: string) => {
  const { statusCode, headers, body } = await house.app.inject({ method: 'GET', url });
  return { statusCode, headers, body };
};

test('the first page helps while there is no programme, and then shows its figures, in both languages', async () => {
  const empty = await page('/?lang=en');
  expect(empty.statusCode).toBe(200);
  expect(empty.body).toContain('No programme is published yet');

  const programme = await givenProgramme(house);
  await givenAward(house, programme);
  const korean = await page('/?lang=ko');
  expect(korean.body).toContain('70억 원');
  expect(korean.body).toContain('<html lang="ko">');
  const english = await page('/?lang=en');
  expect(english.body).toContain('KRW 7 billion');
  expect(english.body).toContain('KRW 3,750,000,000');
  expect(english.body).toMatch(/<td class="number">40<\/td>/);
  expect(english.body).not.toContain('가상기업');
});

test('the first page runs no script and takes none', async () => {
  const { headers, body } = await page('/');
  expect(body).not.toContain('<script');
  expect(headers['content-security-policy']).toMatch(/script-src 'self'/);
});

test('the contract is served as it was generated', async () => {
  const { body } = await page('/api/v1/openapi.json');
  expect(JSON.parse(body).openapi).toBe('3.1.0');
});
