import { failed, type JobKind } from '../domain/job/job.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { claimDue, type Moment } from '../store/jobs.ts';
import type { Row } from '../store/rows.ts';
import { changed, type FactDraft, revised, save } from '../store/save.ts';
import { attempt, inTransaction, type Tx } from '../store/transaction.ts';
import { handlers } from './handlers.ts';

/**
 * Does all that is due, in due order, each in a transaction of its own, at the instant it fell due. A job that
 * fails waits for its next try and holds up only the later jobs of its own subject. What fails for want of the
 * database itself is no failure of the job: it is thrown, and the next sweep begins anew.
 *
 * @returns how many jobs were done
 */
export async function sweep(database: OpenedDatabase, moment: Moment): Promise<number> {
  let done = 0;
  for (;;) {
    const outcome = await inTransaction(database, (tx) => doNext(tx, moment));
    if (outcome === 'none') return done;
    if (outcome === 'done') done += 1;
  }
}

async function doNext(tx: Tx, moment: Moment): Promise<'none' | 'done' | 'failed'> {
  const before = await claimDue(tx, moment);
  if (before === undefined) return 'none';
  const { kind, subjectId, dueAt, programmeId } = before;
  const author = { actor: null, operation: `job.${kind}`, programmeId };
  const keep = (set: Partial<Row<'job'>>, fact: FactDraft): Promise<void> => {
    const row = revised(before, set);
    return save(tx, { ...author, now: moment.now }, [changed('job', { before, row }, fact)]);
  };
  const context = { ...author, tx, now: dueAt };
  const tried = await attempt(tx, () => handlers[kind as JobKind](context, subjectId));
  if (tried.ok) {
    await keep({ doneAt: moment.now, retryAt: null }, { what: 'job.done' });
    return 'done';
  }
  const set = failed(before, String(tried.error), moment.systemNow);
  const what = set.deadAt === null ? 'job.failed' : 'job.set-aside';
  await keep(set, { what, detail: { attempts: set.attempts, retryAt: set.retryAt } });
  return 'failed';
}
