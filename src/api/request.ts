import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { canonical } from '../domain/fact/digest.ts';
import type { Locale } from '../domain/person/actor.ts';
import { Refused } from '../store/refused.ts';
import { cookieOf, originOf } from './cookie.ts';

/** SHA-256 in lower-case hex, by the system's own, which is quicker than the domain's. */
const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * SHA-256 of the bearer token, else of the session's secret in the cookie, or null where there is neither. A request
 * that names its token is asked by that alone.
 */
export function tokenHashOf(request: FastifyRequest, cookie: string): string | null {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    const secret = cookieOf(request, cookie);
    return secret === undefined ? null : hashOf(secret);
  }
  const [scheme, token] = authorization.split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? hashOf(token) : null;
}

/**
 * Refuses `cross_site_request`: a browser adds the cookie to whatever page asks, so an act by cookie must be known to
 * come from a page of this house, and nobody is signed in by a page of another.
 */
export function mustBeOurs(
  request: FastifyRequest,
  { byCookie, door }: { byCookie: boolean; door: boolean },
): void {
  if (request.method === 'GET' || !(byCookie || door)) return;
  const origin = originOf(request);
  if (origin === 'other' || (byCookie && origin === 'unsaid')) {
    throw new Refused({ code: 'cross_site_request', facts: {} });
  }
}

/** The first language of Accept-Language that we speak, else the caller's own, else Korean. */
export function localeOf(request: FastifyRequest, own: Locale | undefined): Locale {
  const asked = (request.headers['accept-language'] ?? '').toLowerCase().match(/\b(ko|en)\b/);
  return (asked?.[1] as Locale | undefined) ?? own ?? 'ko';
}

/** The caller's name for the request; refuses `idempotency_key_missing`. */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{1,128}$/.test(key)) return key;
  throw new Refused({ code: 'idempotency_key_missing', facts: {} });
}

/** The key and the hash of what was asked. */
export function idempotencyOf(request: FastifyRequest): { key: string; requestHash: string } {
  const { body } = request;
  const digest = Buffer.isBuffer(body) ? hashOf(body) : canonical(body ?? {});
  const key = idempotencyKeyOf(request);
  return { key, requestHash: hashOf(`${request.method} ${request.url} ${digest}`) };
}

/** The revision in If-Match, bare or quoted; null where it was not sent or is no number. */
export function seenRevisionOf(request: FastifyRequest): number | null {
  const sent = request.headers['if-match']?.match(/^"?(\d{1,9})"?$/)?.[1];
  return sent === undefined ? null : Number(sent);
}
