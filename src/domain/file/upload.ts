import { accept, type Result, refuse } from '../refusal.ts';
import { addMilliseconds, type Instant } from '../time.ts';

export type UploadRefusal =
  | 'too_many_uploads'
  | 'upload_expired'
  | 'upload_offset_ahead'
  | 'upload_overruns'
  | 'upload_part_too_large'
  | 'upload_incomplete'
  | 'upload_differs';

/** What a file may have in all, and one part of it on its way in. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;
export const MOST_PART_BYTES = 1024 * 1024;

/** How many files of one organisation may be on their way in at once: 4 GB at the most. */
export const MOST_UPLOADS = 200;

/** A phone that has no network today has one by then; what is not whole after it is deleted. */
const UPLOAD_MS = 3 * 24 * 60 * 60 * 1000;

export const expiryOf = (startedAt: Instant): Instant => addMilliseconds(startedAt, UPLOAD_MS);

/** Bytes on their way in: as many as their sender said, with the hash that they are to have. */
export type Upload = {
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly expiresAt: Instant;
  readonly fileId: string | null;
};

type Decided<Value> = Result<Value, UploadRefusal>;

/** Refuses `too_many_uploads` where the organisation has as many unfinished ones as it may. */
export const mayStart = (unfinished: number): Decided<null> =>
  unfinished >= MOST_UPLOADS ? refuse('too_many_uploads', { most: MOST_UPLOADS }) : accept(null);

export const mayGoOn = (upload: Upload, now: Instant): Decided<Upload> =>
  upload.expiresAt <= now ? refuse('upload_expired', { expiresAt: upload.expiresAt }) : accept(upload);

/**
 * Whether a part may be written where it says. It may begin anywhere in what has come in, because whoever heard no
 * answer sends it again, and never behind it: between two parts nothing is missing.
 */
export function takePart(
  { sizeBytes }: Upload,
  { offset, length, receivedBytes }: { offset: number; length: number; receivedBytes: number },
): Decided<null> {
  if (length > MOST_PART_BYTES) return refuse('upload_part_too_large', { mostBytes: MOST_PART_BYTES });
  if (offset > receivedBytes) return refuse('upload_offset_ahead', { offset, receivedBytes });
  if (offset + length > sizeBytes) return refuse('upload_overruns', { sizeBytes });
  return accept(null);
}

/** Refuses `upload_incomplete` before all of it is there. */
export const isWhole = ({ sizeBytes }: Upload, receivedBytes: number): Decided<null> =>
  receivedBytes < sizeBytes ? refuse('upload_incomplete', { receivedBytes, sizeBytes }) : accept(null);

/** Refuses `upload_differs` where what came in is not what was said to be sent. */
export const isAsSaid = ({ sha256 }: Upload, found: string): Decided<null> =>
  found === sha256 ? accept(null) : refuse('upload_differs', { expected: sha256, found });
