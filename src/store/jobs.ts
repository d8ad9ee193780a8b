import { type RawBuilder, sql } from 'kysely';
import type { JobKind } from '../domain/job/job.ts';
import type { Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { PageAsked, PageOf } from './lists.ts';
import { listPage } from './lists.ts';
import type { Db, Row } from './rows.ts';
import { type Change, created } from './save.ts';
import type { Tx } from './transaction.ts';

export type Work = { readonly kind: JobKind; readonly subjectId: string; readonly dueAt: Instant };

/** Later work as a row that rides along with the action that calls for it. */
export const scheduled = (programmeId: string, { kind, subjectId, dueAt }: Work): Change =>
  created('job', {
    id: newId(),
    programmeId,
    kind,
    subjectId,
    dueAt,
    attempts: 0,
    doneAt: null,
    retryAt: null,
    deadAt: null,
    lastError: null,
    revision: 1,
  });

/** As `scheduled`, where the same work for the same instant may stand already. Hold the subject. */
export async function scheduledOnce(tx: Tx, programmeId: string, work: Work): Promise<Change[]> {
  const { kind, subjectId, dueAt } = work;
  const known = await tx
    .selectFrom('job')
    .select('id')
    .where('kind', '=', kind)
    .where('subjectId', '=', subjectId)
    .where('dueAt', '=', dueAt)
    .executeTakeFirst();
  return known === undefined ? [scheduled(programmeId, work)] : [];
}

/** Up to when the world has come, and the system's time, on which a failed job waits for its next try. */
export type Moment = { readonly now: Instant; readonly systemNow: Instant };

/** Due, and behind no earlier job of the same subject: the order of one subject's jobs is kept, and no other. */
const isDue = ({ now, systemNow }: Moment): RawBuilder<unknown> => sql`
  j.done_at is null and j.dead_at is null and j.due_at <= ${now}
  and (j.retry_at is null or j.retry_at <= ${systemNow})
  and not exists (select from job e where e.subject_id = j.subject_id and e.done_at is null
    and e.dead_at is null and (e.due_at, e.id) < (j.due_at, j.id))`;

/** Claims the earliest due job, skipping those that another server works on. */
export async function claimDue(tx: Tx, moment: Moment): Promise<Row<'job'> | undefined> {
  const { rows } = await sql<Row<'job'>>`select j.* from job j where ${isDue(moment)}
    order by j.due_at, j.id limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

/** Claims more of a kind that are due, earliest first, as `claimDue`; no two of one subject. */
export async function claimMoreDue(
  tx: Tx,
  { kind, most, moment }: { kind: string; most: number; moment: Moment },
): Promise<Row<'job'>[]> {
  const { rows } = await sql<Row<'job'>>`select j.* from job j where ${isDue(moment)} and j.kind = ${kind}
    order by j.due_at, j.id limit ${most} for update skip locked`.execute(tx);
  return rows;
}

/** The first instant not after `now` for which a job waits. */
export async function nextDue(db: Db, moment: Moment): Promise<Instant | undefined> {
  const { rows } = await sql<{ dueAt: Instant }>`select j.due_at from job j where ${isDue(moment)}
    order by j.due_at, j.id limit 1`.execute(db);
  return rows[0]?.dueAt;
}

/** When the next job of all falls due, and its world with it. */
export async function comingDue(db: Db): Promise<Instant | undefined> {
  const { rows } = await sql<{ dueAt: Instant | null }>`select min(due_at) as due_at from job
    where done_at is null and dead_at is null`.execute(db);
  return rows[0]?.dueAt ?? undefined;
}

/** What failed and is not done yet: waiting for its next try, or set aside. */
export const listFailedJobs = (db: Db, asked: PageAsked): Promise<PageOf<Row<'job'>>> =>
  listPage(db, 'job', {
    cursor: asked.cursor,
    limit: asked.limit,
    scope: { kind: 'all' },
    where: sql`x.done_at is null and x.attempts > 0`,
    own: () => sql`false`,
  });
