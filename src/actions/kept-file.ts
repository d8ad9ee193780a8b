import { type Picture, readPicture } from '../adapters/picture.ts';
import { type MediaType, mediaTypeOf } from '../domain/file/media-type.ts';
import { newId } from '../store/ids.ts';
import { must, Refused } from '../store/refused.ts';
import type { Row } from '../store/rows.ts';
import { created, save } from '../store/save.ts';
import type { Context, FileStore } from './context.ts';

/** Bytes that lie in the file store and are not yet anybody's file. */
export type KeptFile = Picture & {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: MediaType;
};

const NO_PICTURE: Picture = { perceptualHash: null, camera: null };

/**
 * Puts the bytes into the file store, before the transaction, which must not wait for a disk. Bytes whose
 * transaction then fails belong to nobody and are the same bytes at the next try. Refuses `file_empty`,
 * `file_type_not_taken`, a picture that cannot be read (`readPicture`), and `file_store_unavailable` where the disk
 * is full or may not be written.
 */
export async function keepFile(files: FileStore, bytes: Buffer): Promise<KeptFile> {
  if (bytes.length === 0) throw new Refused({ code: 'file_empty', facts: {} });
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) throw new Refused({ code: 'file_type_not_taken', facts: {} });
  const picture = mediaType === 'application/pdf' ? NO_PICTURE : must(await readPicture(bytes));
  const sha256 = must(await files.keep(bytes));
  return { sha256, sizeBytes: bytes.length, mediaType, ...picture };
}

/** Records kept bytes as a file of the caller's organisation. */
export async function recordFile(context: Context, kept: KeptFile): Promise<Row<'file'> & KeptFile> {
  const { tx, actor, now } = context;
  const file = {
    id: newId(),
    ...kept,
    uploadedBy: actor.personId,
    organisationId: actor.organisationId,
    uploadedAt: now,
    revision: 1,
  };
  const { sha256, sizeBytes, mediaType } = kept;
  await save(tx, context, [
    created('file', file, { what: 'file.uploaded', detail: { sha256, sizeBytes, mediaType } }),
  ]);
  return file;
}
