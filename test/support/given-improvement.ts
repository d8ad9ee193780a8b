import { randomUUID } from 'node:crypto';
import type { Caller, Reply, TestHouse } from './house.ts';

/** Sends bytes as they are; `path` is where an upload goes unless told otherwise. */
export async function send(
  house: TestHouse,
  { token }: Caller,
  bytes: Buffer,
  {
    type = 'image/png',
    key = randomUUID(),
    path = '/files',
  }: { type?: string; key?: string; path?: string } = {},
): Promise<Reply> {
  const headers: Record<string, string> = { 'content-type': type, 'idempotency-key': key };
  if (token) headers.authorization = `Bearer ${token}`;
  const reply = await house.app.inject({ method: 'POST', url: `/api/v1${path}`, headers, payload: bytes });
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
}
