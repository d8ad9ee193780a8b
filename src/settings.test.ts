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
