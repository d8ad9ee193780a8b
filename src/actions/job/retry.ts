import { retried } from '../../domain/job/job.ts';
import { must } from '../../store/refused.ts';
import { lock } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Has a job that failed tried again at the next sweep. Refuses `state_does_not_allow`. */
export async function retryJob(context: Context, { jobId }: { jobId: string }) {
  const before = await lock(context.tx, 'job', jobId);
  const row = revised(before, must(retried(before)));
  const detail = { attempts: before.attempts };
  await save(context.tx, context, [changed('job', { before, row }, { what: 'job.retried', detail })]);
  return row;
}
