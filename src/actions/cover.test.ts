import { expect, test } from 'vitest';
import { newSignInKey } from '../adapters/sign-in-key.ts';
import { coverOf, uncovered } from './cover.ts';

const request = { personId: 'p', operation: 'createToken', key: 'k', requestHash: 'h' };
const answer = { status: 201, body: { token: 'dure_secret', revision: 1 } };

test('an answer is kept so that its text is in no row, and comes back to the request that it answered', () => {
  const cover = coverOf(newSignInKey());
  const kept = cover.put(answer, request);
  expect(JSON.stringify(kept)).not.toContain('secret');
  expect(uncovered(cover, kept, request)).toEqual(answer);
});

test('under another key, or for another request, it is told that the key was used', () => {
  const cover = coverOf(newSignInKey());
  const kept = cover.put(answer, request);
  for (const [other, asked] of [
    [coverOf(newSignInKey()), request],
    [cover, { ...request, key: 'another' }],
    [cover, { ...request, personId: 'somebody else' }],
  ] as const) {
    expect(() => uncovered(other, kept, asked)).toThrow('idempotency_key_reused');
  }
});
