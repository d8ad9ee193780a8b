import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without any setting it is a demo on the embedded database, for this machine alone', () => {
  expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, storyScale: 1 });
});

test('a database server is no demo unless it is asked for', () => {
  const url = 'postgres://dure@localhost/dure';
  expect(readSettings({ DATABASE_URL: url, HOST: '0.0.0.0' })).toMatchObject({
    demo: false,
    host: '0.0.0.0',
  });
  expect(readSettings({ DATABASE_URL: url, DURE_DEMO: '1', HOST: '0.0.0.0' })).toMatchObject({
    demo: true,
    host: '127.0.0.1',
  });
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['DURE_DEMO', 'yes'],
  ['DURE_STORY_SCALE', '2'],
  ['DURE_WEBHOOK_PRIVATE', 'yes'],
  ['DURE_URL', 'dure.example'],
])('%s=%s is one clear line that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be .*"${value}"\\.$`));
});

test('mail goes out by SMTP with a bare address as its sender, and a wrong setting never repeats the password', () => {
  const env = { DURE_SMTP_URL: 'smtp://user:secret@mail.example:587', DURE_MAIL_FROM: 'dure@agency.example' };
  expect(readSettings(env).smtp).toEqual({ url: env.DURE_SMTP_URL, from: env.DURE_MAIL_FROM });
  expect(readSettings({}).smtp).toBeUndefined();
  expect(() => readSettings({ ...env, DURE_MAIL_FROM: 'x@y\r\nBcc: z@y' })).toThrow(
    /^DURE_MAIL_FROM must be/,
  );
  expect(() => readSettings({ ...env, DURE_SMTP_URL: 'http://user:secret@mail.example' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('secret') }),
  );
});

test('a provider of OpenID Connect is asked over TLS, is set whole, and sends people back to DURE_URL', () => {
  const env = {
    DURE_OIDC_ISSUER: 'https://login.agency.example',
    DURE_OIDC_CLIENT_ID: 'dure',
    DURE_OIDC_CLIENT_SECRET: 'secret',
    DURE_URL: 'https://dure.example/',
  };
  expect(readSettings(env).oidc).toMatchObject({ clientId: 'dure', name: 'login.agency.example' });
  expect(readSettings({}).oidc).toBeUndefined();
  expect(() => readSettings({ ...env, DURE_OIDC_ISSUER: 'http://login.agency.example' })).toThrow(
    /^DURE_OIDC_ISSUER must be an https address/,
  );
  for (const name of ['DURE_OIDC_CLIENT_ID', 'DURE_OIDC_CLIENT_SECRET', 'DURE_URL']) {
    expect(() => readSettings({ ...env, [name]: '' })).toThrow(new RegExp(`^${name} must be set`));
  }
});

test('a caller’s address is what the named proxies say, and nobody else', () => {
  expect(readSettings({}).proxies).toEqual([]);
  expect(readSettings({ DURE_PROXIES: '127.0.0.1, 10.0.0.0/8' }).proxies).toEqual([
    '127.0.0.1',
    '10.0.0.0/8',
  ]);
});
