import { createHash, randomUUID } from 'node:crypto';
import type { Caller, Reply, TestHouse } from './house.ts';

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Begins to send the bytes in parts. */
export const startUpload = (caller: Caller, bytes: Buffer, sha256 = sha256Of(bytes)) =>
  caller.post('/uploads', { sha256, sizeBytes: bytes.length });

/** Sends bytes as the part from the offset on; under no key, as the contract says. */
export async function sendPart(
  house: TestHouse,
  { token }: Caller,
  part: { uploadId: string; offset: number | string; bytes: Buffer; type?: string },
): Promise<Reply> {
  const { uploadId, offset, bytes, type = 'application/octet-stream' } = part;
  const headers: Record<string, string> = { 'content-type': type };
  if (token) headers.authorization = `Bearer ${token}`;
  const url = `/api/v1/uploads/${uploadId}/parts/${offset}`;
  const reply = await house.app.inject({ method: 'POST', url, headers, payload: bytes });
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
}

/** The bytes sent in parts of that size, and finished; the reply of whatever was refused first. */
export async function sendInParts(
  house: TestHouse,
  caller: Caller,
  bytes: Buffer,
  partBytes = 50_000,
): Promise<Reply> {
  const started = await startUpload(caller, bytes);
  if (started.status !== 201) return started;
  const uploadId = started.body.id;
  for (let offset = 0; offset < bytes.length; offset += partBytes) {
    const part = bytes.subarray(offset, offset + partBytes);
    const sent = await sendPart(house, caller, { uploadId, offset, bytes: part });
    if (sent.status !== 200) return sent;
  }
  return caller.post(`/uploads/${uploadId}/finish`, {}, { key: randomUUID() });
}
