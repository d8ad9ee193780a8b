import type { PartStore } from '../adapters/part-store.ts';
import { addMilliseconds, type Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { forgetUploads, stillUnfinished } from '../store/uploads.ts';

/** Bytes without an upload: it expired, or the database was restored from before it. */
const LEFT_MS = 60 * 60_000;

/**
 * Deletes what was never finished once its days are over, and the parts of what has become a file. Safe to run twice
 * and on two servers.
 */
export async function sweepUploads(
  database: OpenedDatabase,
  { uploads, systemNow }: { readonly uploads: PartStore; readonly systemNow: Instant },
): Promise<void> {
  for (const id of await forgetUploads(database.kysely, systemNow)) await uploads.drop(id);
  const lying = await uploads.list();
  if (lying.length === 0) return;
  const unfinished = await stillUnfinished(
    database.kysely,
    lying.map(({ uploadId }) => uploadId),
  );
  const leftBefore = addMilliseconds(systemNow, -LEFT_MS);
  for (const { uploadId, writtenAt } of lying) {
    const state = unfinished.get(uploadId);
    const isOver = state === undefined ? writtenAt < leftBefore : !state;
    if (isOver) await uploads.drop(uploadId);
  }
}
