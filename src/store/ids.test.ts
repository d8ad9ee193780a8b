import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('ids sort in the order in which they were made, however fast, and none comes twice', () => {
  const ids = Array.from({ length: 50_000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id is a UUIDv7 of its moment', () => {
  const before = Date.now();
  const id = newId();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  // A burst runs ahead of the clock by a millisecond at most.
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBeGreaterThanOrEqual(before);
});
