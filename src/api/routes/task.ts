import { taskOperations as operations } from '../../contract/task.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { subjectKindOf, type TaskKind, taskOf } from '../../domain/task/task.ts';
import { dayOf } from '../../domain/time.ts';
import { titlesOf } from '../../store/programmes.ts';
import { rolesOf } from '../../store/reach.ts';
import { listTasks } from '../../store/tasks/tasks.ts';
import { type Route, reading } from '../route.ts';
import { plansBelowFloor } from '../views/task.ts';

export const taskRoutes: readonly Route[] = [
  reading(operations.listTasks, async ({ db, actor: caller, now, locale }, asked) => {
    const actor = caller as Actor;
    const roles = await rolesOf(db, actor.organisationId);
    const today = dayOf(now);
    const belowFloor = await plansBelowFloor(db, roles.get('operator') ?? [], today);
    const systemNow = new Date().toISOString();
    const page = await listTasks(db, { actor, now, today, systemNow, belowFloor, roles }, asked);
    const titles = await titlesOf(
      db,
      page.items.flatMap(({ programmeId }) => programmeId ?? []),
    );
    const counts = Object.entries(page.counts) as [TaskKind, number][];
    return {
      items: page.items.map(({ kind, subjectId, number, name, ...rest }) => ({
        kind,
        title: taskOf(kind).title[locale],
        operation: taskOf(kind).operation,
        subject: { kind: subjectKindOf(kind), id: subjectId, number, name },
        ...rest,
        programmeTitle: titles.get(rest.programmeId ?? '') ?? null,
      })),
      next: page.next,
      total: counts.reduce((sum, [, count]) => sum + count, 0),
      counts: counts.map(([kind, count]) => ({ kind, title: taskOf(kind).title[locale], count })),
    };
  }),
];
