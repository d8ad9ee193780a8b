import type { FileStore } from '../actions/context.ts';
import { keptFrom } from '../domain/person/access-review.ts';
import { addMilliseconds, type Instant } from '../domain/time.ts';
import { countUnknown, expireLines } from '../store/access-log.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { nextWaiting, type Waiting } from '../store/erasures.ts';
import { newId } from '../store/ids.ts';
import { must } from '../store/refused.ts';
import { changed, created, revised, save } from '../store/save.ts';
import { forgetSessions } from '../store/sessions.ts';
import { forgetAttempts } from '../store/sign-in-attempts.ts';
import { inTransaction } from '../store/transaction.ts';

type UnknownCount = { readonly minute: Instant; readonly addressClass: string; readonly requests: number };

type Keeping = {
  readonly files: FileStore;
  /** Takes the counts of requests under unknown tokens since it was last asked. */
  readonly takeUnknown: () => readonly UnknownCount[];
  readonly systemNow: Instant;
};

/** Longer than any upload takes from keeping its bytes to recording them. */
const UPLOAD_MS = 10 * 60_000;
const LINES_AT_ONCE = 10_000;

const authorOf = (systemNow: Instant) =>
  ({ actor: null, now: systemNow, operation: 'job.privacy', programmeId: null }) as const;

/**
 * Does what privacy asks of the house by itself, on the system's clock: deletes the bytes of erased files, lets
 * access lines go after their term, keeps the counts of unknown tokens, and forgets counts of attempts and the use of
 * sessions that are over. Safe to run twice and on two servers:
 * whatever is not done is still marked as waiting.
 */
export async function keepPrivacy(database: OpenedDatabase, keeping: Keeping): Promise<void> {
  await countUnknown(database.kysely, keeping.takeUnknown(), keptFrom(keeping.systemNow));
  await forgetAttempts(database.kysely, keeping.systemNow);
  await forgetSessions(database.kysely, keeping.systemNow);
  await deleteErasedBytes(database, keeping);
  await expireAccessLines(database, keeping.systemNow);
}

async function deleteErasedBytes(database: OpenedDatabase, { files, systemNow }: Keeping): Promise<void> {
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    const from: string = after;
    after = await inTransaction(database, async (tx) => {
      const waiting = await nextWaiting(tx, from);
      if (waiting === undefined) return undefined;
      const { sha256, shared, ...before } = waiting;
      if (!(await areGone(files, { sha256, shared, systemNow }))) return before.id;
      const row = revised(before, { bytesGoneAt: systemNow });
      const fact = { what: 'file.erased', detail: { fileId: before.fileId, shared } } as const;
      await save(tx, authorOf(systemNow), [changed('erasedFile', { before, row }, fact)]);
      return before.id;
    });
  }
}

/** Bytes that another file still needs stay, and bytes that were just sent again may soon be another file's. */
async function areGone(
  files: FileStore,
  { sha256, shared, systemNow }: Pick<Waiting, 'sha256' | 'shared'> & { systemNow: Instant },
): Promise<boolean> {
  if (shared) return true;
  return must(await files.erase(sha256, addMilliseconds(systemNow, -UPLOAD_MS)));
}

async function expireAccessLines(database: OpenedDatabase, systemNow: Instant): Promise<void> {
  const before = keptFrom(systemNow);
  let more = true;
  while (more) {
    more = await inTransaction(database, async (tx) => {
      const expired = await expireLines(tx, before, LINES_AT_ONCE);
      if (expired === undefined) return false;
      const row = { id: newId(), before, ...expired, revision: 1 };
      const fact = { what: 'access-log.expired', detail: { before, ...expired } } as const;
      await save(tx, authorOf(systemNow), [created('accessExpiry', row, fact)]);
      return expired.lines === LINES_AT_ONCE;
    });
  }
}
