import { failed, type JobKind } from '../domain/job/job.ts';
import { decideBatch } from '../store/batch.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { claimDue, claimMoreDue, type Moment } from '../store/jobs.ts';
import type { Row } from '../store/rows.ts';
import { changed, type FactDraft, type Part, revised, saveParts } from '../store/save.ts';
import { attempt, inTransaction, type Tx } from '../store/transaction.ts';
import { handlers } from './handlers.ts';

/** How many jobs that are done together go in one transaction. */
const MOST = 200;

/**
 * Does all that is due, in due order, at the instant it fell due: each in a transaction of its own, or what may be
 * done together in one, and then again singly where that fails. A job that fails waits for its next try and holds up
 * only the later jobs of its own subject. What fails for want of the database itself is no failure of the job: it is
 * thrown, and the next sweep begins anew.
 *
 * @returns how many jobs were done
 */
export async function sweep(database: OpenedDatabase, moment: Moment): Promise<number> {
  let done = 0;
  let most = MOST;
  for (;;) {
    try {
      const swept = await inTransaction(database, (tx) => doNext(tx, { moment, most }));
      if (swept === undefined) return done;
      done += swept;
      most = MOST;
    } catch (error) {
      if (most === 1) throw error;
      most = 1;
    }
  }
}

type Job = Row<'job'>;

/** How many were done of what was claimed; undefined where nothing is due. */
async function doNext(
  tx: Tx,
  { moment, most }: { moment: Moment; most: number },
): Promise<number | undefined> {
  const first = await claimDue(tx, moment);
  if (first === undefined) return undefined;
  if (most === 1 || !handlerOf(first).together) return doAlone(tx, { job: first, moment });
  return doTogether(tx, { jobs: await claimMoreDue(tx, { kind: first.kind, most, moment }), moment });
}

async function doAlone(tx: Tx, { job, moment }: { job: Job; moment: Moment }): Promise<number> {
  const tried = await attempt(tx, () => handlerOf(job).run(contextOf(tx, job), job.subjectId));
  await saveParts(tx, [tried.ok ? doneOf(job, moment) : failedOf(job, { moment, error: tried.error })]);
  return tried.ok ? 1 : 0;
}

/** One that is to be done after another of them is left for the next time. */
async function doTogether(
  tx: Tx,
  { jobs, moment }: { jobs: readonly Job[]; moment: Moment },
): Promise<number> {
  const decided = await decideBatch<Part, void>(
    tx,
    jobs.map((job) => (own: Tx) => handlerOf(job).run(contextOf(own, job), job.subjectId)),
  );
  const parts = decided.flatMap(({ result, saved }, at) => {
    const job = jobs[at] as Job;
    if (result === undefined) return [];
    return [
      ...saved,
      result.ok ? doneOf(job, moment) : failedOf(job, { moment, error: result.refusal.code }),
    ];
  });
  await saveParts(tx, parts);
  return decided.filter(({ result }) => result?.ok).length;
}

const handlerOf = ({ kind }: Job) => handlers[kind as JobKind];

const authorOf = ({ kind, programmeId }: Job) => ({ actor: null, operation: `job.${kind}`, programmeId });

const contextOf = (tx: Tx, job: Job) => ({ ...authorOf(job), tx, now: job.dueAt });

function keptAs(before: Job, { now, set, fact }: { now: string; set: Partial<Job>; fact: FactDraft }): Part {
  return {
    author: { ...authorOf(before), now },
    changes: [changed('job', { before, row: revised(before, set) }, fact)],
  };
}

const doneOf = (job: Job, { now }: Moment): Part =>
  keptAs(job, { now, set: { doneAt: now, retryAt: null }, fact: { what: 'job.done' } });

function failedOf(job: Job, { moment, error }: { moment: Moment; error: unknown }): Part {
  const set = failed(job, String(error), moment.systemNow);
  const what = set.deadAt === null ? 'job.failed' : 'job.set-aside';
  const fact = { what, detail: { attempts: set.attempts, retryAt: set.retryAt } } as const;
  return keptAs(job, { now: moment.now, set, fact });
}
