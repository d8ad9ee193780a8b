import { accept, type Result, refuse } from '../refusal.ts';
import { addMilliseconds, type Instant } from '../time.ts';
import type { PasswordRefusal } from './password.ts';
import type { PasswordLinkRefusal } from './password-link.ts';
import type { TotpRefusal } from './totp.ts';

export type SignInRefusal =
  | PasswordRefusal
  | PasswordLinkRefusal
  | TotpRefusal
  | 'cross_site_request'
  | 'sign_in_failed'
  | 'too_many_attempts'
  | 'password_wrong'
  | 'session_needed'
  | 'oidc_failed'
  | 'oidc_unavailable'
  | 'oidc_not_known';

/** What attempts are counted by. */
export type AttemptKind = 'account_from_network' | 'account' | 'address' | 'link' | 'document' | 'company';

const WINDOW_MS = 15 * 60_000;

/**
 * How many attempts a quarter of an hour has room for. Five are for whoever mistypes; an account takes more from all
 * networks together, so that a stranger who fails on purpose does not soon shut its owner out; an address takes more
 * than that, since an office shares one; who checks documents has a pile of
 * them; who asks for one company asks again with each answer. NIST SP 800-63B allows a hundred in a row for an account.
 */
const LIMITS: Readonly<Record<AttemptKind, number>> = {
  account_from_network: 5,
  account: 30,
  address: 50,
  link: 3,
  document: 60,
  company: 120,
};

/** The beginning of the quarter of an hour that the instant is in. */
export const windowOf = (systemNow: Instant): Instant => {
  const at = Date.parse(systemNow);
  return new Date(at - (at % WINDOW_MS)).toISOString();
};

/** Counts from before are of no use. */
export const attemptsKeptFrom = (systemNow: Instant): Instant => addMilliseconds(systemNow, -WINDOW_MS);

export type Attempts = { readonly kind: AttemptKind; readonly count: number };

/** Refuses `too_many_attempts` where a count, this attempt included, is over its limit; says when the window ends. */
export function mustBeWithin(counted: readonly Attempts[], systemNow: Instant): Result<null, SignInRefusal> {
  if (counted.every(({ kind, count }) => count <= LIMITS[kind])) return accept(null);
  const endsAt = Date.parse(windowOf(systemNow)) + WINDOW_MS;
  const retryAfterSeconds = Math.max(1, Math.ceil((endsAt - Date.parse(systemNow)) / 1000));
  return refuse('too_many_attempts', { minutes: Math.ceil(retryAfterSeconds / 60), retryAfterSeconds });
}

/** An address as attempts are counted by: IPv4 whole, of IPv6 the 64 bits that one subscriber has. */
export function subscriberOf(address: string): string {
  const ipv4 = address.match(/\d{1,3}(\.\d{1,3}){3}$/)?.[0];
  if (ipv4 !== undefined) return ipv4;
  const [head = '', tail] = address.split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = tail === undefined ? 0 : 8 - before!.length - after!.length;
  const groups = [...before!, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after!];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
