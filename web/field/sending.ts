import { bodyOf, ProblemError } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';

type Upload = paths['/uploads/{uploadId}']['get']['responses'][200]['content']['application/json'];
export type SentFile =
  paths['/uploads/{uploadId}/finish']['post']['responses'][201]['content']['application/json'];

/** Small enough that a lost connection costs a second, large enough that a photo is twenty of them. */
const PART_BYTES = 256 * 1024;

export async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Sending = {
  readonly sha256: string;
  /** The upload that was begun for these bytes before, if the device knows of one. */
  readonly uploadId: string | undefined;
  readonly began: (uploadId: string) => void;
  readonly progress: (receivedBytes: number) => void;
};

/**
 * Sends the bytes in parts from wherever the house stands, and gives the file that they became. It throws where the
 * network ends; called again, it goes on.
 */
export async function sendFile(blob: Blob, sending: Sending): Promise<SentFile> {
  const upload = (await found(sending.uploadId)) ?? (await begin(blob, sending.sha256));
  const { id } = upload;
  sending.began(id);
  let { receivedBytes } = upload;
  while (receivedBytes < blob.size) {
    sending.progress(receivedBytes);
    receivedBytes = await sendPart(id, receivedBytes, blob);
  }
  sending.progress(receivedBytes);
  return bodyOf(await api.POST('/uploads/{uploadId}/finish', { ...key(id), body: {} }));
}

const key = (uploadId: string) => ({
  params: {
    path: { uploadId },
    header: { 'Idempotency-Key': crypto.randomUUID() },
  },
});

async function found(uploadId: string | undefined): Promise<Upload | undefined> {
  if (uploadId === undefined) return undefined;
  const { data, error, response } = await api.GET('/uploads/{uploadId}', { params: { path: { uploadId } } });
  if (error !== undefined && response.status >= 500) throw new ProblemError(error as never);
  return data;
}

const begin = async (blob: Blob, sha256: string): Promise<Upload> =>
  bodyOf(
    await api.POST('/uploads', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { sha256, sizeBytes: blob.size },
    }),
  );

/** Sends the next part; where the house stands elsewhere, it says where to go on. */
async function sendPart(uploadId: string, offset: number, blob: Blob): Promise<number> {
  const { data, error } = await api.POST('/uploads/{uploadId}/parts/{offset}', {
    params: { path: { uploadId, offset: String(offset) } },
    body: blob.slice(offset, offset + PART_BYTES) as never,
    bodySerializer: (body) => body as never,
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (data !== undefined) return data.receivedBytes;
  const problem = new ProblemError(error as never);
  const { receivedBytes } = (problem.problem.facts ?? {}) as { receivedBytes?: number };
  if (problem.code === 'upload_offset_ahead' && receivedBytes !== undefined) return receivedBytes;
  throw problem;
}
