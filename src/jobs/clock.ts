import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { nextDue } from '../store/jobs.ts';
import { advanceWorld, readHouse } from '../store/world.ts';
import { sweep } from './sweep.ts';

/** How long to wait for a job that another server works on. */
const ANOTHER_SERVER_MS = 20;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Moves the demo's world on to an instant, stopping wherever something falls due, so that a deadline on
 * the way happens on its own day. An instant in the past leaves the clock where it is. A job that fails is left
 * behind for its next try.
 *
 * @returns how many jobs were done on the way
 */
export async function moveWorld(
  { database, systemNow }: { database: OpenedDatabase; systemNow: () => Instant },
  to: Instant,
): Promise<number> {
  let done = 0;
  for (;;) {
    const due = await nextDue(database.kysely, { now: to, systemNow: systemNow() });
    await advanceWorld(database.kysely, due ?? to);
    if (due === undefined) return done;
    const swept = await sweep(database, { now: due, systemNow: systemNow() });
    if (swept === 0) await pause(ANOTHER_SERVER_MS);
    done += swept;
  }
}

/** Does what is due in the world as it stands: a demo's own day, or the system's. */
export async function sweepWorld(database: OpenedDatabase, systemNow: Instant): Promise<number> {
  const house = await readHouse(database.kysely);
  return sweep(database, { now: house?.worldAt ?? systemNow, systemNow });
}
