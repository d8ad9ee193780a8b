import { addMilliseconds, type Instant } from '../time.ts';

export type DeliveryState = 'waiting' | 'sent' | 'dead';

export type DeliveryRefusal = 'delivery_not_dead';

/** How a try went. `gone`: the receiver will never take it, so that no later try is worth making. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly error: string; readonly gone?: boolean };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Milliseconds from a failed try to the next, as standard-webhooks proposes them: ten tries in about three days
 * (https://github.com/standard-webhooks/standard-webhooks, "Retries").
 */
const PAUSES_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

export const MOST_TRIES = PAUSES_MS.length + 1;

/** What a delivery is after a try; `dueAt` is when it is tried next, `tries` counts this one. */
export type AfterTry = {
  readonly state: DeliveryState;
  readonly tries: number;
  readonly dueAt: Instant;
  readonly endedAt: Instant | null;
  readonly lastError: string | null;
};

/**
 * What becomes of a waiting delivery by one try: sent, to be tried again, or a dead letter.
 *
 * @param tries how many were made before this one
 * @param chance from 0 to below 1; spreads those that failed together over a tenth of the pause
 */
export function afterTry(
  tries: number,
  outcome: Outcome,
  { now, chance }: { now: Instant; chance: number },
): AfterTry {
  const made = tries + 1;
  const ended = { tries: made, dueAt: now, endedAt: now };
  if (outcome.kind === 'sent') return { ...ended, state: 'sent', lastError: null };
  const pause = PAUSES_MS[tries];
  const lastError = outcome.error.slice(0, 500);
  if (outcome.gone || pause === undefined) return { ...ended, state: 'dead', lastError };
  const dueAt = addMilliseconds(now, Math.round(pause * (1 + chance / 10)));
  return { state: 'waiting', tries: made, dueAt, endedAt: null, lastError };
}
