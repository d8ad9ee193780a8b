import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db } from './rows.ts';
import type { Tx } from './transaction.ts';

/** Later work of the house: what falls due by itself when nobody acts. */
export type JobKind = 'recommendation.silence' | 'match.answer' | 'payment.hold';

export type Job = {
  readonly id: string;
  readonly kind: JobKind;
  readonly subjectId: string;
  readonly dueAt: Instant;
  readonly attempts: number;
};

/** Enqueues work in the action's own transaction; the same work for the same instant stands once. */
export async function schedule(
  tx: Tx,
  jobs: readonly { kind: JobKind; subjectId: string; dueAt: Instant }[],
): Promise<void> {
  if (jobs.length === 0) return;
  await tx
    .insertInto('job')
    .values(jobs.map((job) => ({ id: newId(), ...job, attempts: 0 })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Claims the earliest due job, skipping those that another server works on. */
export async function claimDue(tx: Tx, now: Instant): Promise<Job | undefined> {
  const { rows } = await sql<Job>`select id, kind, subject_id, due_at, attempts from job
    where done_at is null and dead_at is null and due_at <= ${now}
    order by due_at, id limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

export async function finish(tx: Tx, jobId: string, at: Instant): Promise<void> {
  await tx.updateTable('job').set({ doneAt: at }).where('id', '=', jobId).execute();
}

const TRIES = 5;

/** Counts a failure; after the last try the job lies in the dead letters with its error. */
export async function fail(db: Db, job: Job, { at, error }: { at: Instant; error: string }): Promise<void> {
  const attempts = job.attempts + 1;
  const deadAt = attempts >= TRIES ? at : null;
  await db.updateTable('job').set({ attempts, lastError: error, deadAt }).where('id', '=', job.id).execute();
}

/** The first instant not after `until` at which something falls due. */
export async function nextDue(db: Db, until: Instant): Promise<Instant | undefined> {
  const { rows } = await sql<{ dueAt: Instant }>`select min(due_at) as due_at from job
    where done_at is null and dead_at is null and due_at <= ${until} having min(due_at) is not null`.execute(
    db,
  );
  return rows[0]?.dueAt;
}
