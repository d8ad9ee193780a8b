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
])('%s=%s is one clear line that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be .*"${value}"\\.$`));
});
