import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { claimDue, fail, finish, type Job } from '../store/jobs.ts';
import { inTransaction } from '../store/transaction.ts';
import { handlers } from './handlers.ts';

/**
 * Does all that is due, in due order, each in a transaction of its own, at the instant it fell due. A job
 * that fails ends this sweep, so that none overtakes it; later sweeps try it again, and after the last try it
 * lies among the dead letters and the others go on.
 *
 * @returns how many jobs were done
 */
export async function sweep(database: OpenedDatabase, now: Instant): Promise<number> {
  let done = 0;
  for (;;) {
    let claimed: Job | undefined;
    try {
      claimed = await inTransaction(database, async (tx) => {
        const job = await claimDue(tx, now);
        if (job === undefined) return undefined;
        claimed = job;
        const context = { tx, actor: null, now: job.dueAt, operation: `job.${job.kind}`, programmeId: null };
        await handlers[job.kind](context, job.subjectId);
        await finish(tx, job.id, now);
        return job;
      });
      if (claimed === undefined) return done;
      done += 1;
    } catch (error) {
      if (claimed === undefined) throw error;
      await fail(database.kysely, claimed, { at: now, error: String(error) });
      return done;
    }
  }
}
