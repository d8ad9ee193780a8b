import type { Result } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addMilliseconds, type Instant } from '../time.ts';

/** Later work of the house: what falls due by itself when nobody acts. */
export type JobKind = 'recommendation.silence' | 'match.answer' | 'payment.hold';

export type JobState = 'scheduled' | 'failing' | 'set_aside' | 'done';

/** Only what failed can be asked for again: what is scheduled comes by itself, and what is done stays done. */
export const jobActions = { retry: ['failing', 'set_aside'] } as const satisfies ActionTable<
  string,
  JobState
>;

/** How a job fared so far. `doneAt` is on the world clock, `retryAt` and `deadAt` on the system's. */
export type Tries = {
  readonly attempts: number;
  readonly doneAt: Instant | null;
  readonly retryAt: Instant | null;
  readonly deadAt: Instant | null;
  readonly lastError: string | null;
};

export function jobState({ attempts, doneAt, deadAt }: Tries): JobState {
  if (doneAt !== null) return 'done';
  if (deadAt !== null) return 'set_aside';
  return attempts > 0 ? 'failing' : 'scheduled';
}

/** How long a failed job waits for its next try: what mends itself does so within an hour. */
const WAITS_MS = [30_000, 120_000, 600_000, 2_400_000] as const;
const LONGEST_ERROR = 2_000;

/** What one more failure makes of it: a next try after a longer wait, and after the last one it is set aside. */
export function failed({ attempts }: Tries, error: string, systemNow: Instant): Omit<Tries, 'doneAt'> {
  const wait = WAITS_MS[attempts];
  return {
    attempts: attempts + 1,
    lastError: error.slice(0, LONGEST_ERROR),
    retryAt: wait === undefined ? null : addMilliseconds(systemNow, wait),
    deadAt: wait === undefined ? systemNow : null,
  };
}

/** All tries anew, the first of them now; its last error stays to be read. Refuses `state_does_not_allow`. */
export function retried(job: Tries): Result<Omit<Tries, 'doneAt' | 'lastError'>, 'state_does_not_allow'> {
  const allowed = allowedIn<'retry', JobState>(jobActions, 'retry', jobState(job));
  return allowed.ok ? { ok: true, value: { attempts: 0, retryAt: null, deadAt: null } } : allowed;
}
