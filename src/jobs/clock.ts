import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { nextDue } from '../store/jobs.ts';
import { advanceWorld } from '../store/world.ts';
import { sweep } from './sweep.ts';

/**
 * Moves the demo's world on to an instant, stopping wherever something falls due, so that a deadline on
 * the way happens on its own day. An instant in the past leaves the clock where it is.
 *
 * @returns how many jobs were done on the way
 */
export async function moveWorld(database: OpenedDatabase, to: Instant): Promise<number> {
  let done = 0;
  for (;;) {
    const due = await nextDue(database.kysely, to);
    await advanceWorld(database.kysely, due ?? to);
    if (due === undefined) return done;
    done += await sweep(database, due);
  }
}
