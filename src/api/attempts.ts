import { type AttemptKind, mustBeWithin, subscriberOf } from '../domain/person/sign-in.ts';
import { must } from '../store/refused.ts';
import { countAttempt } from '../store/sign-in-attempts.ts';
import type { Reading } from './route.ts';

/**
 * Counts a public look-up by the network it comes from, like what is tried at the door, so that nobody learns by trying.
 * Refuses `too_many_attempts`.
 */
export async function mustNotBeTooMany(
  { db, house, address, systemNow }: Reading,
  kind: Extract<AttemptKind, 'document' | 'company'>,
): Promise<void> {
  const key = house.signIn.key.mac('attempt', `${kind} ${subscriberOf(address)}`);
  must(mustBeWithin(await countAttempt(db, [{ kind, key }], systemNow), systemNow));
}
