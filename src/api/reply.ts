import type { FastifyReply } from 'fastify';
import type { TSchema } from 'typebox';
import { type Cleaner, cleanerOf } from './clean.ts';
import type { FieldError } from './problem.ts';
import type { Download } from './route.ts';

/** Only what the contract names goes out: a row may know more than its view. */
export function clean(schema: TSchema, body: unknown): unknown {
  let cleaner = cleaners.get(schema);
  if (cleaner === undefined) {
    cleaner = cleanerOf(schema);
    cleaners.set(schema, cleaner);
  }
  return cleaner(body);
}

const cleaners = new WeakMap<TSchema, Cleaner>();

export function assertReply(operation: string, errors: readonly FieldError[]): void {
  if (errors.length === 0) return;
  const list = errors.map(({ path, message }) => `${path} ${message}`).join('; ');
  throw new Error(`the reply of ${operation} is not what its contract says: ${list}`);
}

export function send(reply: FastifyReply, { status, body }: { status: number; body: unknown }): FastifyReply {
  const revision = (body as { revision?: unknown } | null)?.revision;
  if (typeof revision === 'number') reply.header('etag', `"${revision}"`);
  return reply.code(status).type('application/json; charset=utf-8').send(body);
}

/** The name of what is saved: as it is (RFC 8187), and for whoever cannot read that in plain signs. */
const attachmentOf = (name: string): string => {
  const plain = name.replace(/[^\w. -]+/g, '').trim();
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${exact}`}`;
};

/** Nothing that was uploaded runs in our name: it is saved, never shown, its type never guessed (CSP 3, sandbox). */
export const sendFile = (reply: FastifyReply, { bytes, mediaType, name }: Download): FastifyReply =>
  reply
    .header('content-disposition', attachmentOf(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .type(mediaType)
    .send(bytes);
