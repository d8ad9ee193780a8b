import { leftBefore, type RecordOutcome, type RecordProgress } from '../domain/seal/record-check.ts';
import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { endRecordCheck, keepProgress, leaveRecordCheck, takeRecordCheck } from '../store/record-checks.ts';

/** Makes the whole record again and says what it came to. */
export type VerifyRecord = (asked: {
  readonly head: string | undefined;
  readonly onProgress: (progress: RecordProgress) => void;
}) => Promise<RecordOutcome>;

/** Runs the verifications that are asked for, one at a time. */
export type RecordChecker = {
  /** Runs the one that waits, to its end; says whether there was one. */
  run(): Promise<boolean>;
  /** Looks every so often whether one is asked for. */
  start(everyMs: number, report: (error: unknown) => void): void;
  /** Leaves what is under way to the next server, at its next step. */
  stop(): Promise<void>;
};

const SAY_EVERY_MS = 2_000;

class Stopped extends Error {}

type Watch = {
  readonly database: OpenedDatabase;
  readonly verify: VerifyRecord;
  readonly systemNow: () => Instant;
  readonly sayEveryMs?: number;
};

/** The checker of one process. Of several on one database each verification is run by one. */
export function recordCheckerOf(watch: Watch): RecordChecker {
  let stopping = false;
  let running: Promise<boolean> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const run = (): Promise<boolean> => {
    running ??= runWaiting(watch, () => stopping).finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    run,
    start: (everyMs, report) => {
      timer = setInterval(() => void run().catch(report), everyMs);
    },
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await running?.catch(() => false);
    },
  };
}

async function runWaiting(watch: Watch, stopping: () => boolean): Promise<boolean> {
  const { database, verify, systemNow, sayEveryMs = SAY_EVERY_MS } = watch;
  const { kysely } = database;
  const at = systemNow();
  const taken = await takeRecordCheck(kysely, { at, leftBefore: leftBefore(at) });
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
    if (stopping()) throw new Stopped();
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
