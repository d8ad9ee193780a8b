import { readFileSync } from 'node:fs';
import { OAuth2Server } from 'oauth2-mock-server';
import { generateSync } from 'otplib';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdentityProvider } from '../../src/actions/context.ts';
import { openIdProvider } from '../../src/adapters/identity-provider.ts';
import { givenPassword, PASSWORD } from '../support/browser.ts';
import { givenCompany } from '../support/given.ts';
import { openSite, PHONE, type Site, type Visit } from './site.ts';

const STEP_S = 30;
const elsewhere = new OAuth2Server();
let vouched: Readonly<Record<string, unknown>> = {};
let site: Site;
let emails: readonly [string, string];

beforeAll(async () => {
  await elsewhere.issuer.keys.generate('RS256');
  await elsewhere.start(0, 'localhost');
  elsewhere.service.on('beforeTokenSigning', ({ payload }) => Object.assign(payload, vouched));
  // Where the browser is sent back to is known once the house listens.
  let known: IdentityProvider | undefined;
  const provider = (): IdentityProvider => {
    known ??= openIdProvider(
      { issuer: elsewhere.issuer.url as string, clientId: 'dure', clientSecret: 's', name: '모의 인증' },
      site.url,
    );
    return known;
  };
  site = await openSite({
    provider: {
      name: '모의 인증',
      begin: () => provider().begin(),
      finish: (query, undertaking) => provider().finish(query, undertaking),
    },
  });
  const company = await givenCompany(site.house);
  emails = [(await company.staff.read('/me')).email, (await company.manager.read('/me')).email];
  await givenPassword(site.house, emails[0]);
});
afterAll(async () => {
  await site.close();
  await elsewhere.stop();
});

const codeOf = (secret: string, stepsAhead: number): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + stepsAhead * STEP_S });

async function signIn({ page, go }: Visit, totp?: string): Promise<void> {
  await go('/sign-in?to=/account');
  await page.getByLabel('전자우편 주소').fill(emails[0]);
  await page.getByLabel('비밀번호', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
  if (totp !== undefined) {
    await page.getByLabel('인증 앱의 여섯 자리 숫자').fill(totp);
    await page.getByRole('button', { name: '로그인', exact: true }).click();
  }
  await page.getByRole('heading', { level: 1, name: '내 계정' }).waitFor();
}

/** What a phone's camera would read from the picture. */
async function readPicture({ page }: Visit): Promise<string> {
  const picture = await page.getByRole('img', { name: /QR/ }).screenshot();
  const { data, info } = await sharp(picture).raw().ensureAlpha().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

describe('an authenticator app', () => {
  let secret: string;
  let recoveryCodes: readonly string[];

  test('is set up from a picture or a key, and its recovery codes are shown once', async () => {
    const visit = await site.visit();
    const { page, shows } = visit;
    await signIn(visit);
    await visit.look('account', ['light', 'dark']);
    const setUp = page.locator('form').filter({ hasText: '인증 앱 설정하기' });
    await setUp.getByLabel('지금 비밀번호').fill(PASSWORD);
    await setUp.getByRole('button').click();
    secret = ((await page.locator('.totp-key').textContent()) ?? '').replaceAll(' ', '');
    const uri = await readPicture(visit);
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    await visit.look('account-app', ['dark']);
    await page.getByLabel('앱에 나온 여섯 자리 숫자').fill(codeOf(secret, 0));
    await page.getByRole('button', { name: '확인하고 켜기' }).click();
    await shows('복구 코드를 보관해 주세요');
    recoveryCodes = await page.locator('.recovery-codes code').allTextContents();
    expect(recoveryCodes).toHaveLength(10);
    await visit.look('account-recovery-codes', ['light']);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '파일로 받기' }).click();
    const kept = readFileSync(await (await download).path(), 'utf8');
    expect(kept.trim().split('\n')).toEqual(recoveryCodes);
    await page.getByRole('button', { name: '보관했습니다' }).click();
    await shows('복구 코드가 10개 남았습니다');
    expect(await page.textContent('main')).not.toContain(recoveryCodes[0]);
  });

  test('is asked for at the sign-in: its digits, or a recovery code in their place, on a phone', async () => {
    const visit = await site.visit({ width: PHONE });
    await signIn(visit, codeOf(secret, 1));
    await visit.page.getByRole('button', { name: /님의 메뉴/ }).click();
    await visit.page.getByRole('button', { name: '로그아웃' }).click();
    await visit.page.getByRole('link', { name: '로그인', exact: true }).waitFor();
    await signIn(visit, recoveryCodes[2]);
    await visit.shows('복구 코드가 9개 남았습니다');
  });

  test('is turned off by password and code', async () => {
    const visit = await site.visit();
    await signIn(visit, recoveryCodes[3]);
    const turnOff = visit.page.locator('form').filter({ hasText: '인증 앱 끄기' });
    await turnOff.getByLabel('지금 비밀번호').fill(PASSWORD);
    await turnOff.getByLabel('앱의 여섯 자리 숫자 또는 복구 코드').fill(recoveryCodes[4] ?? '');
    await turnOff.getByRole('button').click();
    await visit.page.getByRole('button', { name: '인증 앱 설정하기' }).waitFor();
  });
});

describe('another provider', () => {
  test('vouches for a person, who comes back to the page that they asked for', async () => {
    vouched = { sub: 'one', email: emails[1], email_verified: true };
    const visit = await site.visit();
    await visit.go('/account');
    await visit.page.getByRole('heading', { level: 1, name: '로그인' }).waitFor();
    await visit.look('sign-in-elsewhere', ['light']);
    await visit.page.getByRole('link', { name: '모의 인증에서 로그인' }).click();
    await visit.page.getByRole('heading', { level: 1, name: '내 계정' }).waitFor();
    await visit.shows(emails[1]);
    await visit.shows('비밀번호를 정한 분만 켤 수 있습니다');
    await visit.look('account-elsewhere', ['light']);
  });

  test('that vouches for a stranger brings them back with the reason and a way on', async () => {
    vouched = { sub: 'two', email: 'stranger@elsewhere.example', email_verified: true };
    const visit = await site.visit({ language: 'en' });
    await visit.go('/sign-in');
    await visit.page.getByRole('link', { name: 'Sign in at 모의 인증' }).click();
    await visit.shows('Nobody here is known by that sign-in');
    await visit.look('sign-in-problem', ['light']);
  });
});
