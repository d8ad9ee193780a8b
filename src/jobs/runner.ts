import { addMilliseconds, type Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';

/** A server that says nothing for so long has ended: another takes up what it was working on. */
const SILENT_MS = 60_000;

/** Before when whoever works on something must have been heard of last to count as gone. An embedded database has one server, this one. */
export const leftBefore = ({ kind }: Pick<OpenedDatabase, 'kind'>, at: Instant): Instant =>
  kind === 'embedded' ? at : addMilliseconds(at, -SILENT_MS);

/** Works in this process on what is asked for, one at a time. */
export type Runner = {
  /** Works on one that waits, to its end; says whether there was one. */
  run(): Promise<boolean>;
  /** Looks every so often whether one is asked for. */
  start(everyMs: number, report: (error: unknown) => void): void;
  /** Leaves what is under way to the next server, at its next step. */
  stop(): Promise<void>;
};

/** Why work was left: this process stops. */
export class Stopped extends Error {}

/** The runner of that work; `stopping` aborts with Stopped. */
export function runnerOf(work: (stopping: AbortSignal) => Promise<boolean>): Runner {
  const stopping = new AbortController();
  let running: Promise<boolean> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const run = (): Promise<boolean> => {
    running ??= work(stopping.signal).finally(() => {
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
      clearInterval(timer);
      stopping.abort(new Stopped());
      await running?.catch(() => false);
    },
  };
}
