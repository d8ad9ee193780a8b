import type { FastifyRequest } from 'fastify';

/** The cookie that holds a session's secret. */
export type SessionCookie = { readonly name: string; readonly secure: boolean };

/**
 * By https no other host and no plain page can set it (`__Host-`, RFC 6265bis); by http, as on one's own machine, a
 * browser would refuse that name.
 */
export const sessionCookie = (byHttps: boolean): SessionCookie =>
  byHttps ? { name: '__Host-dure', secure: true } : { name: 'dure', secure: false };

/** The value of a cookie; of two of the name, as another path may bring, the first. */
export function cookieOf(request: FastifyRequest, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = pair.split('=');
    if (key?.trim() === name) return value.join('=').trim() || undefined;
  }
  return undefined;
}

/**
 * The Set-Cookie header that keeps the secret, or with null forgets it. Without a Max-Age it ends with the browser;
 * that no script reads it, and that no other site's page sends it with a POST, are the browser's part.
 */
export function setCookie({ name, secure }: SessionCookie, secret: string | null): string {
  const end = secret === null ? '; Max-Age=0' : '';
  return `${name}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${end}`;
}

type Origin = 'same' | 'other' | 'unsaid';

/**
 * Where a browser says that a request was made: Sec-Fetch-Site, which no page can forge, and where there is none the
 * Origin against the host that was called.
 */
export function originOf(request: FastifyRequest): Origin {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'same' : 'other';
  const { origin, host } = request.headers;
  if (origin === undefined) return 'unsaid';
  if (!URL.canParse(origin)) return 'other';
  const said = new URL(origin);
  // The port that a protocol has anyway stands in one of the two at times.
  const called = `${said.protocol}//${host}`;
  return URL.canParse(called) && new URL(called).host === said.host ? 'same' : 'other';
}
