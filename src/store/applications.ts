import { sql } from 'kysely';
import type { ApplicationState } from '../domain/application/application.ts';
import type { Db, Row } from './rows.ts';

/** The supplier's living application in the track: there is at most one that is not withdrawn. */
export async function livingApplication(
  db: Db,
  { programmeId, track, supplierId }: Pick<Row<'application'>, 'programmeId' | 'track' | 'supplierId'>,
): Promise<Row<'application'> | undefined> {
  const { rows } = await sql<Row<'application'>>`select * from application where programme_id = ${programmeId}
    and track = ${track} and supplier_id = ${supplierId} and state <> 'withdrawn'`.execute(db);
  return rows[0];
}

/** The ids of a track's applications in these states. */
export async function applicationIds(
  db: Db,
  { programmeId, track }: Pick<Row<'application'>, 'programmeId' | 'track'>,
  states: readonly ApplicationState[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from application where programme_id = ${programmeId}
    and track = ${track} and state in (select unnest(${[...states]}::text[]))`.execute(db);
  return rows.map(({ id }) => id);
}

export async function sheetsOf(db: Db, applicationId: string): Promise<Row<'scoreSheet'>[]> {
  const { rows } = await sql<Row<'scoreSheet'>>`select * from score_sheet
    where application_id = ${applicationId} order by id`.execute(db);
  return rows;
}

export async function nurturingOf(db: Db, applicationId: string): Promise<Row<'nurturingSession'>[]> {
  const { rows } = await sql<Row<'nurturingSession'>>`select * from nurturing_session
    where application_id = ${applicationId} order by held_on, id`.execute(db);
  return rows;
}

export async function findRecommendation(
  db: Db,
  applicationId: string,
): Promise<Row<'recommendation'> | undefined> {
  const { rows } = await sql<Row<'recommendation'>>`select * from recommendation
    where application_id = ${applicationId}`.execute(db);
  return rows[0];
}

/** The awards that came of these applications, by application. */
export async function awardIdsOf(
  db: Db,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; applicationId: string }>`select id, application_id from award
    where application_id in (select unnest(${[...applicationIds]}::uuid[]))`.execute(db);
  return new Map(rows.map(({ id, applicationId }) => [applicationId, id]));
}

/** All objections raised about one subject, oldest first. */
export async function objectionsTo(db: Db, subjectId: string): Promise<Row<'objection'>[]> {
  const { rows } = await sql<Row<'objection'>>`select * from objection
    where subject_id = ${subjectId} order by id`.execute(db);
  return rows;
}
