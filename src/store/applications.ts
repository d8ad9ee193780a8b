import { sql } from 'kysely';
import type { ApplicationState } from '../domain/application/application.ts';
import { batched } from './batch.ts';
import { asked, byPlace, type Db, type Row, withoutPlace } from './rows.ts';

type Place = Pick<Row<'application'>, 'programmeId' | 'track' | 'supplierId'>;

/** The supplier's living application in the track: there is at most one that is not withdrawn. */
export const livingApplication = batched(async (db, places: readonly Place[]) => {
  const wanted = asked([
    ['uuid', places.map(({ programmeId }) => programmeId)],
    ['text', places.map(({ track }) => track)],
    ['uuid', places.map(({ supplierId }) => supplierId)],
  ]);
  const { rows } = await sql<Row<'application'> & { nth: number }>`select k.nth::int, a.*
    from ${wanted} as k(programme_id, track, supplier_id, nth)
    join application a on a.programme_id = k.programme_id and a.track = k.track
      and a.supplier_id = k.supplier_id and a.state <> 'withdrawn'`.execute(db);
  return byPlace(places.length, rows).map(([found]) => found && withoutPlace(found));
});

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
