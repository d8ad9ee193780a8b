import { createHash } from 'node:crypto';
import type { PartStore } from '../../adapters/part-store.ts';
import { mediaTypeOf } from '../../domain/file/media-type.ts';
import { expiryOf, isAsSaid, isWhole, mayGoOn, mayStart, takePart } from '../../domain/file/upload.ts';
import type { Instant } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { must, Refused } from '../../store/refused.ts';
import { type Db, get, type Row } from '../../store/rows.ts';
import {
  addUpload,
  becomesFile,
  findUnfinished,
  getUpload,
  lockUpload,
  type UploadRow,
  unfinishedUploads,
} from '../../store/uploads.ts';
import type { Context, FileStore } from '../context.ts';
import { type KeptFile, keepFile, recordFile } from '../kept-file.ts';

/** Where uploads lie, and by which clock they expire: the system's, since a phone's network knows no other. */
export type Receiving = {
  readonly db: Db;
  readonly files: FileStore;
  readonly uploads: PartStore;
  readonly systemNow: Instant;
};

export type Received = UploadRow & { readonly receivedBytes: number };

const receivedOf = async (uploads: PartStore, upload: UploadRow): Promise<Received> => ({
  ...upload,
  receivedBytes: upload.fileId === null ? must(await uploads.received(upload.id)) : upload.sizeBytes,
});

/** Begins to send a file in parts, or goes on with the same bytes where they were begun; refuses `too_many_uploads`. */
export async function startUpload(
  context: Context,
  said: { sha256: string; sizeBytes: number },
  { uploads, systemNow }: Pick<Receiving, 'uploads' | 'systemNow'>,
): Promise<Received> {
  const { tx, actor } = context;
  const { organisationId } = actor;
  const begun = await findUnfinished(tx, { ...said, organisationId }, systemNow);
  if (begun !== undefined) return receivedOf(uploads, begun);
  must(mayStart(await unfinishedUploads(tx, organisationId, systemNow)));
  const upload: UploadRow = {
    id: newId(),
    organisationId,
    ...said,
    startedAt: systemNow,
    expiresAt: expiryOf(systemNow),
    fileId: null,
  };
  return receivedOf(uploads, await addUpload(tx, upload));
}

/** How far an upload is; refuses `upload_expired`. */
export async function lookAtUpload({ db, uploads, systemNow }: Receiving, id: string): Promise<Received> {
  const upload = await getUpload(db, id);
  must(mayGoOn(upload, systemNow));
  return receivedOf(uploads, upload);
}

/**
 * Takes a part in. It is on the disk before it is answered, and in no transaction: a part that is sent twice writes
 * the same bytes, and what two senders make of each other's is found when it is held against its hash. Refuses what
 * `takePart` refuses, `file_type_not_taken` by the first bytes, and a full disk.
 */
export async function takePartIn(
  receiving: Receiving,
  { uploadId, offset, bytes }: { uploadId: string; offset: number; bytes: Buffer },
): Promise<Received> {
  const { uploads } = receiving;
  const upload = await lookAtUpload(receiving, uploadId);
  if (upload.fileId !== null) return upload;
  must(takePart(upload, { offset, length: bytes.length, receivedBytes: upload.receivedBytes }));
  if (offset === 0 && mediaTypeOf(bytes) === null) {
    throw new Refused({ code: 'file_type_not_taken', facts: {} });
  }
  return { ...upload, receivedBytes: must(await uploads.write(uploadId, { offset, bytes })) };
}

/**
 * Puts a whole upload into the file store, before the transaction that records it; null where it has become a file
 * already. What turns out not to be a file that is taken is dropped: it can only be sent anew. Refuses
 * `upload_incomplete`, `upload_differs` and what `keepFile` refuses.
 */
export async function keepUpload(receiving: Receiving, uploadId: string): Promise<KeptFile | null> {
  const { files, uploads } = receiving;
  const upload = await lookAtUpload(receiving, uploadId);
  if (upload.fileId !== null) return null;
  must(isWhole(upload, upload.receivedBytes));
  const bytes = must(await uploads.read(uploadId));
  try {
    must(isAsSaid(upload, createHash('sha256').update(bytes).digest('hex')));
    return await keepFile(files, bytes);
  } catch (error) {
    const isOfTheDisk = error instanceof Refused && error.refusal.code.startsWith('file_store');
    if (error instanceof Refused && !isOfTheDisk) await uploads.drop(uploadId);
    throw error;
  }
}

/** Records the upload as a file of the caller's organisation; whoever asks again gets the same file. */
export async function finishUpload(
  context: Context,
  uploadId: string,
  kept: KeptFile | null,
): Promise<Row<'file'>> {
  const { tx } = context;
  const upload = await lockUpload(tx, uploadId);
  if (upload.fileId !== null) return get(tx, 'file', upload.fileId);
  if (kept === null) throw new Error(`upload ${uploadId} was a file and is none any more`);
  const file = await recordFile(context, kept);
  await becomesFile(tx, uploadId, file.id);
  return file;
}
