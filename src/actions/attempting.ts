import { mustBeWithin, subscriberOf } from '../domain/person/sign-in.ts';
import { must } from '../store/refused.ts';
import { type Counted, countAttempt } from '../store/sign-in-attempts.ts';
import type { Door } from './context.ts';

/** By what an attempt on an account is counted: the account from this network, the account, the network. */
export function countedFor(door: Door, account: string): Counted[] {
  const { tools, address } = door;
  const from = subscriberOf(address);
  const mac = (kind: string, text: string) => tools.key.mac('attempt', `${kind} ${text}`);
  return [
    { kind: 'account_from_network', key: mac('account_from_network', `${account} ${from}`) },
    { kind: 'account', key: mac('account', account) },
    networkOf(door),
  ];
}

/** The network that an attempt comes from. */
export const networkOf = ({ tools, address }: Door): Counted => ({
  kind: 'address',
  key: tools.key.mac('attempt', `address ${subscriberOf(address)}`),
});

/** Counts the attempt, and refuses `too_many_attempts` before anything is compared. */
export async function attempt(door: Door, counted: readonly Counted[]): Promise<void> {
  must(mustBeWithin(await countAttempt(door.database.kysely, counted, door.systemNow), door.systemNow));
}

/** Who saves at the door: whoever is known, by the world's clock. */
export const authorAt = ({ actor, now, operation }: Door) => ({ actor, now, operation, programmeId: null });

/** An account's name for counting, whether there is one or not. */
export const accountOf = (email: string): string => email.normalize('NFKC').toLowerCase();
