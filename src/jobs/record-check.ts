import type { RecordOutcome, RecordProgress } from '../domain/seal/record-check.ts';
import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { endRecordCheck, keepProgress, leaveRecordCheck, takeRecordCheck } from '../store/record-checks.ts';
import { leftBefore, type Runner, runnerOf, Stopped } from './runner.ts';

/** Makes the whole record again and says what it came to. */
export type VerifyRecord = (asked: {
  readonly head: string | undefined;
  readonly onProgress: (progress: RecordProgress) => void;
}) => Promise<RecordOutcome>;

const SAY_EVERY_MS = 2_000;

type Watch = {
  readonly database: OpenedDatabase;
  readonly verify: VerifyRecord;
  readonly systemNow: () => Instant;
  readonly sayEveryMs?: number;
};

/** Runs the verifications that are asked for. Of several servers on one database each is run by one. */
export const recordCheckerOf = (watch: Watch): Runner => runnerOf((stopping) => runWaiting(watch, stopping));

async function runWaiting(watch: Watch, stopping: AbortSignal): Promise<boolean> {
  const { database, verify, systemNow, sayEveryMs = SAY_EVERY_MS } = watch;
  const { kysely } = database;
  const at = systemNow();
  const taken = await takeRecordCheck(kysely, { at, leftBefore: leftBefore(database, at) });
  if (taken === undefined) return false;
  const { id, head } = taken;
  let progress: RecordProgress | null = null;
  let saying: Promise<void> | undefined;
  // The embedded database has one connection, which the verification holds: there it hears of this afterwards.
  const timer = setInterval(() => {
    saying ??= keepProgress(kysely, id, { at: systemNow(), progress })
      .catch(() => {})
      .finally(() => {
        saying = undefined;
      });
  }, sayEveryMs);
  const onProgress = (next: RecordProgress): void => {
    stopping.throwIfAborted();
    progress = next;
  };
  const outcome = await verify({ head: head ?? undefined, onProgress })
    .catch((error: unknown): RecordOutcome | null =>
      error instanceof Stopped ? null : { state: 'failed', error: String(error).slice(0, 2000) },
    )
    .finally(() => clearInterval(timer));
  await saying;
  if (outcome === null) await leaveRecordCheck(kysely, id);
  else await endRecordCheck(kysely, id, { at: systemNow(), outcome });
  return true;
}
