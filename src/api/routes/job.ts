import { retryJob } from '../../actions/job/retry.ts';
import { jobOperations as operations } from '../../contract/job.ts';
import { jobState } from '../../domain/job/job.ts';
import { listFailedJobs } from '../../store/jobs.ts';
import type { Row } from '../../store/rows.ts';
import { acting, type Route, reading } from '../route.ts';

const viewOf = ({ deadAt, ...job }: Row<'job'>) => ({
  ...job,
  state: jobState({ deadAt, ...job }),
  setAsideAt: deadAt,
});

export const jobRoutes: readonly Route[] = [
  reading(operations.listFailedJobs, async ({ db }, asked) => {
    const { items, next } = await listFailedJobs(db, asked);
    return { items: items.map(viewOf), next };
  }),
  acting(operations.retryJob, async (context, input) => viewOf(await retryJob(context, input))),
];
