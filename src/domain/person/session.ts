import { addMilliseconds, type Instant } from '../time.ts';

/** How a person proved who they are; a token of the API was signed in by none of them. */
export const signInWays = ['password', 'totp', 'recovery_code', 'oidc', 'demo'] as const;
export type SignInWay = (typeof signInWays)[number];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A session ends twelve hours after it was last used, and thirty days after it began however much it is used. */
const IDLE_MS = 12 * HOUR_MS;
const LONGEST_MS = 30 * 24 * HOUR_MS;
/** Of use it is known to the five minutes alone: a page with twenty requests writes once. */
const SEEN_EVERY_MS = 5 * MINUTE_MS;

/** A session that was not seen since has ended. */
export const idleSince = (systemNow: Instant): Instant => addMilliseconds(systemNow, -IDLE_MS);

export const sessionExpiry = (systemNow: Instant): Instant => addMilliseconds(systemNow, LONGEST_MS);

/** Whether it is time to write down that the session is used. */
export const isSeenAnew = (seenAt: Instant, systemNow: Instant): boolean =>
  seenAt <= addMilliseconds(systemNow, -SEEN_EVERY_MS);

const named = (text: string, names: readonly (readonly [RegExp, string])[]): string | undefined =>
  names.find(([pattern]) => pattern.test(text))?.[1];

// Most browsers name others too, so the order counts.
const BROWSERS = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bWhale\//, 'Whale'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bKAKAOTALK\b/, 'KakaoTalk'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** What a browser calls itself, in two words that its owner knows again; no version, nothing that tells it apart. */
export function shortAgent(userAgent: string): string {
  const words = [named(userAgent, BROWSERS), named(userAgent, SYSTEMS)].filter((word) => word !== undefined);
  return words.length === 0 ? '?' : words.join(', ');
}
