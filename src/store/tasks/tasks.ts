import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../domain/person/actor.ts';
import { permissionOf } from '../../domain/person/permissions.ts';
import { type TaskKind, taskKinds, taskOf } from '../../domain/task/task.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { type Roles, reachOf } from '../reach.ts';
import type { Db } from '../rows.ts';
import { waitingForAward } from './award.ts';
import { waitingForResult } from './result.ts';
import { waitingForSelection } from './selection.ts';
import type { Waiting } from './waiting.ts';

/** Which subjects wait, for every kind of task. */
const waiting: Readonly<Record<TaskKind, Waiting>> = {
  ...waitingForSelection,
  ...waitingForAward,
  ...waitingForResult,
};

/** Who asks, and what the statements cannot know by themselves. */
export type Asking = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: Day;
  /** Access reviews run on the system clock. */
  readonly systemNow: Instant;
  /** Of the proposed plans those that stand below the file's floor. */
  readonly belowFloor: readonly string[];
};

export type TaskRow = {
  readonly kind: TaskKind;
  readonly subjectId: string;
  readonly programmeId: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly since: Instant;
  readonly dueAt: Instant | null;
};

export type TasksAsked = {
  readonly kind?: TaskKind | undefined;
  readonly programmeId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
};

export type TaskPage = {
  readonly items: readonly TaskRow[];
  readonly next: string | null;
  /** How many there are of each kind, whichever kind the page shows. */
  readonly counts: Readonly<Partial<Record<TaskKind, number>>>;
};

/**
 * A page of what waits for the person: what is due first, then what waits longest. One statement over the kinds
 * that their relations and seats can reach at all; each looks at its own subjects only, by index.
 */
export async function listTasks(
  db: Db,
  asking: Asking & { readonly roles: Roles },
  asked: TasksAsked,
): Promise<TaskPage> {
  const branches = taskKinds.flatMap((kind) => branchOf(kind, asking, asked.programmeId) ?? []);
  if (branches.length === 0) return { items: [], next: null, counts: {} };
  const limit = asked.limit ?? 50;
  const after = readCursor(asked.cursor);
  const place = sql`(coalesce(due_at, 'infinity'), since, kind, subject_id)`;
  const conditions = [
    ...(asked.kind === undefined ? [] : [sql`kind = ${asked.kind}`]),
    ...(after === undefined
      ? []
      : [
          sql`${place} > (${after.dueAt ?? 'infinity'}::timestamptz, ${after.since}::timestamptz,
            ${after.kind}::text, ${after.subjectId}::text)`,
        ]),
    sql`true`,
  ];
  const { rows } = await sql<TaskRow & { counts: TaskPage['counts'] }>`
    with task as materialized (${sql.join(branches, sql` union all `)})
    select page.*, c.counts
    from (select coalesce(jsonb_object_agg(kind, n), '{}') as counts
      from (select kind, count(*)::int as n from task group by kind) each_kind) c
    left join (select * from task where ${sql.join(conditions, sql` and `)}
      order by ${place} limit ${limit + 1}) page on true
    order by ${place}`.execute(db);
  const found = rows.filter(({ kind }) => kind !== null).map(({ counts: _, ...row }) => row);
  const items = found.slice(0, limit);
  return {
    items,
    next: found.length > limit ? cursorOf(items.at(-1)!) : null,
    counts: rows[0]?.counts ?? {},
  };
}

const OWN_SIDES = ['supplier', 'site', 'verifier'] as const;

/** The subjects of a kind that wait for the person; null where nothing that they are could make it theirs. */
function branchOf(kind: TaskKind, asking: Asking & { roles: Roles }, programmeId?: string) {
  const parts = waiting[kind];
  const { actor, roles } = asking;
  const { operation, asks } = taskOf(kind);
  const rights = permissionOf(operation).rights.filter(
    (right) => asks === undefined || asks.some((relation) => right.startsWith(`${relation}.`)),
  );
  const { all, programmeIds, relations } = reachOf(rights, actor, roles);
  const scopes = [
    ...(programmeIds.length > 0 && parts.programme !== null
      ? [sql`${sql.raw(parts.programme)} = any(${[...programmeIds]}::uuid[])`]
      : []),
    ...OWN_SIDES.filter((side) => relations.includes(side)).flatMap((side) => {
      const column = parts[side];
      return column === undefined ? [] : [sql`${fill(column, asking)} = ${actor.organisationId}`];
    }),
    ...(all ? [sql`true`] : []),
  ];
  if (scopes.length === 0) return null;
  if (programmeId !== undefined && parts.programme === null) return null;
  const within =
    programmeId === undefined ? sql`true` : sql`${sql.raw(parts.programme as string)} = ${programmeId}`;
  return sql`select ${kind}::text as kind, ${sql.raw(parts.id ?? 'x.id')}::text as subject_id,
      ${sql.raw(parts.programme ?? 'null')}::uuid as programme_id, (${sql.raw(parts.number)})::text as number,
      (${sql.raw(parts.name)})::text as name, (${fill(parts.since, asking)})::timestamptz as since,
      (${fill(parts.due, asking)})::timestamptz as due_at
    from ${fill(parts.from, asking)}
    where (${sql.join(scopes, sql` or `)}) and ${within} and (${fill(parts.where, asking)})`;
}

/** Puts the values of the asking person where a part names them. */
function fill(part: string, { actor, now, today, systemNow, belowFloor }: Asking): RawBuilder<unknown> {
  const values: Record<string, unknown> = {
    '@me': actor.personId,
    '@own': actor.organisationId,
    '@now': now,
    '@today': today,
    '@system': systemNow,
    '@belowFloor': [...belowFloor],
  };
  const pieces = part.split(/(@[a-zA-Z]+)/);
  return sql.join(
    pieces.map((piece) => (Object.hasOwn(values, piece) ? sql`${values[piece]}` : sql.raw(piece))),
    sql.raw(''),
  );
}

type Place = Pick<TaskRow, 'dueAt' | 'since' | 'kind' | 'subjectId'>;

const cursorOf = ({ dueAt, since, kind, subjectId }: Place): string =>
  Buffer.from(JSON.stringify([dueAt, since, kind, subjectId])).toString('base64url');

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/;

/** The place that a page ended at; a cursor that is none begins again. */
function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [dueAt, since, kind, subjectId] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const instants = [dueAt ?? since, since].every((each) => typeof each === 'string' && INSTANT.test(each));
    if (!instants || typeof kind !== 'string' || typeof subjectId !== 'string') return undefined;
    return { dueAt: dueAt ?? null, since, kind: kind as TaskKind, subjectId };
  } catch {
    return undefined;
  }
}
