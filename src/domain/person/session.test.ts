import { expect, test } from 'vitest';
import { idleSince, isSeenAnew, sessionExpiry, shortAgent } from './session.ts';

const now = '2026-03-01T12:00:00.000Z';

test('a session ends twelve hours after its last use, and after thirty days in any case', () => {
  expect(idleSince(now)).toBe('2026-03-01T00:00:00.000Z');
  expect(sessionExpiry(now)).toBe('2026-03-31T12:00:00.000Z');
});

test('use is written down every five minutes', () => {
  expect(isSeenAnew('2026-03-01T11:55:00.001Z', now)).toBe(false);
  expect(isSeenAnew('2026-03-01T11:55:00.000Z', now)).toBe(true);
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['curl/8.5.0', '?'],
])('%s is shown as %s', (agent, short) => {
  expect(shortAgent(agent)).toBe(short);
});
