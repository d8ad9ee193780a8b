import Type from 'typebox';
import { taskKinds } from '../domain/task/task.ts';
import { Bilingual, Count, Id, Instant, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';

export const TaskView = Type.Object({
  kind: oneOf(taskKinds),
  title: Type.String({ description: 'What to do, in the caller’s language' }),
  operation: Type.String({ description: 'The operation that it leads to' }),
  subject: Type.Object({
    kind: Type.String(),
    id: Type.String({ description: 'The subject’s id; the month of an access review' }),
    number: nullable(Type.String({ description: 'What people call it, or what it belongs to' })),
    name: nullable(Type.String({ description: 'The company or the site that it is about' })),
  }),
  programmeId: nullable(Id),
  programmeTitle: nullable(Bilingual),
  since: Instant,
  dueAt: nullable(Instant),
});

export const taskOperations = {
  listTasks: read({
    id: 'listTasks',
    path: '/tasks',
    summary: 'What waits for the caller, what is due first, with how many there are of each kind',
    query: Type.Object(
      {
        cursor: Type.Optional(Type.String({ maxLength: 300 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        kind: Type.Optional(oneOf(taskKinds)),
        programmeId: Type.Optional(Id),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      items: Type.Array(TaskView),
      next: nullable(Type.String()),
      total: Count,
      counts: Type.Array(Type.Object({ kind: oneOf(taskKinds), title: Type.String(), count: Count })),
    }),
  }),
};
