import Type from 'typebox';
import { Count, Id, Instant, nullable, oneOf, Page, PageQuery, Revision } from './common.ts';
import { act, read } from './operation.ts';

export const JobView = Type.Object({
  id: Id,
  kind: Type.String({ description: 'What falls due: `payment.hold`, `match.answer`, …' }),
  programmeId: Id,
  subjectId: Id,
  dueAt: Instant,
  state: oneOf(['scheduled', 'failing', 'set_aside', 'done'] as const),
  attempts: Count,
  lastError: nullable(Type.String()),
  retryAt: nullable(
    Type.String({ format: 'date-time', description: 'Of its next try, by the system clock' }),
  ),
  setAsideAt: nullable(Instant),
  revision: Revision,
});

const { cursor, limit } = PageQuery.properties;

export const jobOperations = {
  listFailedJobs: read({
    id: 'listFailedJobs',
    path: '/jobs/failed',
    summary: 'Work of the house itself that failed: what waits for its next try, and what was set aside',
    query: Type.Object({ cursor, limit }, { additionalProperties: false }),
    reply: Page(JobView),
  }),
  retryJob: act({
    id: 'retryJob',
    path: '/jobs/{jobId}/retry',
    summary: 'Have work that failed tried again now, once its cause is mended',
    params: Type.Object({ jobId: Id }),
    reply: JobView,
  }),
};
