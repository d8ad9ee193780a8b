import { expect, test } from 'vitest';
import { mustBeWithin, subscriberOf, windowOf } from './sign-in.ts';

const now = '2026-03-01T12:07:30.000Z';

test('a quarter of an hour has room for five attempts on an account from one network', () => {
  expect(windowOf(now)).toBe('2026-03-01T12:00:00.000Z');
  expect(mustBeWithin([{ kind: 'account_from_network', count: 5 }], now).ok).toBe(true);
  expect(mustBeWithin([{ kind: 'account_from_network', count: 6 }], now)).toMatchObject({
    refusal: { code: 'too_many_attempts', facts: { minutes: 8, retryAfterSeconds: 450 } },
  });
});

test('what is over one of its limits is over', () => {
  const counted = [
    { kind: 'account_from_network', count: 1 },
    { kind: 'account', count: 31 },
  ] as const;
  expect(mustBeWithin(counted, now).ok).toBe(false);
  expect(mustBeWithin([{ kind: 'address', count: 50 }], now).ok).toBe(true);
});

test('an address is counted as one subscriber’s', () => {
  expect(subscriberOf('203.0.113.77')).toBe('203.0.113.77');
  expect(subscriberOf('::ffff:203.0.113.77')).toBe('203.0.113.77');
  expect(subscriberOf('2001:db8:7:1:a:b:c:d')).toBe('2001:db8:7:1::/64');
  expect(subscriberOf('2001:db8:7:1::5')).toBe('2001:db8:7:1::/64');
  expect(subscriberOf('::1')).toBe('0:0:0:0::/64');
});
