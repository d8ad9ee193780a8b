import { accept, type Result, refuse } from '../refusal.ts';
import { addMilliseconds, type Instant } from '../time.ts';

export type PasswordLinkRefusal = 'password_link_not_valid';

const MINUTE_MS = 60_000;

/** Whoever asked for a link waits for it; whoever is invited may be away over a weekend. */
const TERMS_MS = { asked: 30 * MINUTE_MS, invited: 4 * 24 * 60 * MINUTE_MS } as const;
export type LinkTerm = keyof typeof TERMS_MS;

export const linkExpiry = (term: LinkTerm, systemNow: Instant): Instant =>
  addMilliseconds(systemNow, TERMS_MS[term]);

/** Refuses `password_link_not_valid` for one that was used, is over, or never was: which of them is not told. */
export function mustBeValid<Link extends { readonly usedAt: Instant | null; readonly expiresAt: Instant }>(
  link: Link | undefined,
  systemNow: Instant,
): Result<Link, PasswordLinkRefusal> {
  if (link === undefined || link.usedAt !== null || link.expiresAt <= systemNow) {
    return refuse('password_link_not_valid');
  }
  return accept(link);
}
