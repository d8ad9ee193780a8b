import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { canonical, sha256Hex } from '../domain/fact/digest.ts';
import type { Locale } from '../domain/person/actor.ts';
import { Refused } from '../store/refused.ts';

/** SHA-256 of the bearer token, or null where there is none. */
export function tokenHashOf(request: FastifyRequest): string | null {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? sha256Hex(token) : null;
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
  const digest = Buffer.isBuffer(body)
    ? createHash('sha256').update(body).digest('hex')
    : canonical(body ?? {});
  const key = idempotencyKeyOf(request);
  return { key, requestHash: sha256Hex(`${request.method} ${request.url} ${digest}`) };
}

/** The revision in If-Match, bare or quoted; null where it was not sent or is no number. */
export function seenRevisionOf(request: FastifyRequest): number | null {
  const sent = request.headers['if-match']?.match(/^"?(\d{1,9})"?$/)?.[1];
  return sent === undefined ? null : Number(sent);
}
