import { accept, type Result, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';

export type RecordCheckRefusal = 'record_check_running';

type Said = { readonly ko: string; readonly en: string };

/** How far a verification is: a check of all checks, and within it so much of so much. */
export type RecordProgress = {
  readonly check: Said;
  readonly at: number;
  readonly of: number;
  readonly done: number;
  readonly total: number;
};

/** What a verification came to: the record held, the first thing that is wrong, or why it could not be looked at. */
export type RecordOutcome =
  | {
      readonly state: 'held';
      readonly head: { readonly number: string; readonly hash: string } | null;
      readonly notes: readonly Said[];
    }
  | {
      readonly state: 'wrong';
      readonly finding: {
        readonly check: string;
        readonly tables: readonly string[];
        readonly id: string | null;
        readonly says: Said;
        readonly expected: string;
        readonly found: string;
      };
    }
  | { readonly state: 'failed'; readonly error: string };

/** One at a time: it reads the whole record. Refuses `record_check_running` while one is under way. */
export const mayCheckRecord = (
  running: { readonly askedAt: Instant } | undefined,
): Result<null, RecordCheckRefusal> =>
  running === undefined ? accept(null) : refuse('record_check_running', { askedAt: running.askedAt });
