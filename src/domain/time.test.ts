import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayOf, endOfDay, startOfDay } from './time.ts';

test('a deadline day ends at 24:00 in Seoul, which is 15:00 in UTC', () => {
  expect(endOfDay('2026-03-11')).toBe('2026-03-11T15:00:00.000Z');
  expect(dayOf('2026-03-11T14:59:59.999Z')).toBe('2026-03-11');
  expect(dayOf('2026-03-11T15:00:00.000Z')).toBe('2026-03-12');
});

test('a month after 31 January is the last day of February', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
});

test('every instant of a day, and none other, falls on it', () => {
  const days = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays('2026-01-01', n));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 86_399_999 }), (day, at) => {
      const instant = new Date(Date.parse(startOfDay(day)) + at).toISOString();
      return instant < endOfDay(day) ? dayOf(instant) === day : dayOf(instant) !== day;
    }),
  );
});
