import { expect, test } from 'vitest';
import { addressClassOf, UnknownCallers } from './unknown-callers.ts';

test('an address is known by its network alone', () => {
  expect(addressClassOf('203.0.113.77')).toBe('203.0.113.0/24');
  expect(addressClassOf('::ffff:203.0.113.77')).toBe('203.0.113.0/24');
  expect(addressClassOf('2001:db8:7:1::5')).toBe('2001:db8:7::/48');
  expect(addressClassOf('2001:db8::5')).toBe('2001:db8:0::/48');
  expect(addressClassOf('::1')).toBe('0:0:0::/48');
});

test('a flood is a few counts, however many networks it comes from, and taken once', () => {
  const callers = new UnknownCallers();
  for (let n = 0; n < 5_000; n += 1) callers.note(`10.${n % 20}.${n % 250}.1`, '2026-03-01T00:00:07.123Z');
  const taken = callers.take();
  expect(taken.length).toBeLessThan(300);
  expect(taken.reduce((sum, { requests }) => sum + requests, 0)).toBe(5_000);
  expect(taken.at(-1)).toMatchObject({ minute: '2026-03-01T00:00:00.000Z' });
  expect(callers.take()).toEqual([]);
});
