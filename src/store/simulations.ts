import { sql } from 'kysely';
import type { ProgrammeDefinition } from '../domain/programme/definition.ts';
import type { SimulationOutcome, SimulationProgress } from '../domain/simulation/simulation.ts';
import type { Instant } from '../domain/time.ts';
import { definitionOf } from './programmes.ts';
import { Refused } from './refused.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

type Kept = Omit<Row<'simulation'>, 'progress' | 'outcome' | 'draft' | 'digest'>;

/** A simulation without its draft, which is long. */
export type SimulationRow = Kept & {
  readonly progress: SimulationProgress | null;
  readonly outcome: SimulationOutcome | null;
};

const COLUMNS = sql`id, programme_id, asked_by, organisation_id, asked_at, track, version_id, content_id, against_id,
  firms, seed, state, seen_at, progress, outcome, error, ended_at`;

/** The simulation; refuses `not_found`. */
export async function getSimulation(db: Db, id: string): Promise<SimulationRow> {
  const { rows } = await sql<SimulationRow>`select ${COLUMNS} from simulation where id = ${id}`.execute(db);
  if (rows[0] === undefined) throw new Refused({ code: 'not_found', facts: { kind: 'simulation', id } });
  return rows[0];
}

/** What is under way for a programme, if anything is. */
export async function findRunningSimulation(db: Db, programmeId: string): Promise<SimulationRow | undefined> {
  const { rows } = await sql<SimulationRow>`select ${COLUMNS} from simulation
    where programme_id = ${programmeId} and state = 'running'`.execute(db);
  return rows[0];
}

/** The last ones of a programme, newest first. */
export async function lastSimulations(db: Db, programmeId: string, limit: number): Promise<SimulationRow[]> {
  const { rows } = await sql<SimulationRow>`select ${COLUMNS} from simulation
    where programme_id = ${programmeId} order by id desc limit ${limit}`.execute(db);
  return rows;
}

type Asked = Pick<
  Kept,
  | 'id'
  | 'programmeId'
  | 'askedBy'
  | 'organisationId'
  | 'askedAt'
  | 'track'
  | 'versionId'
  | 'contentId'
  | 'againstId'
  | 'firms'
  | 'seed'
> & { readonly draft: object | null };

export async function addSimulation(tx: Tx, { draft, ...asked }: Asked): Promise<SimulationRow> {
  await tx
    .insertInto('simulation')
    .values({ ...asked, draft: draft === null ? null : JSON.stringify(draft), state: 'running' })
    .execute();
  return getSimulation(tx, asked.id);
}

/** Takes up the oldest simulation that nobody runs: not yet, or not any more since `leftBefore`. */
export async function takeSimulation(
  db: Db,
  { at, leftBefore }: { readonly at: Instant; readonly leftBefore: Instant },
): Promise<SimulationRow | undefined> {
  const { rows } = await sql<SimulationRow>`update simulation set seen_at = ${at}, progress = null
    where id = (select id from simulation where state = 'running' and (seen_at is null or seen_at < ${leftBefore})
      order by id limit 1 for update skip locked)
    returning ${COLUMNS}`.execute(db);
  return rows[0];
}

/** Says how far it is; false where it runs no more, because somebody has cancelled it. */
export async function keepSimulationProgress(
  db: Db,
  id: string,
  { at, progress }: { readonly at: Instant; readonly progress: SimulationProgress | null },
): Promise<boolean> {
  const json = progress === null ? null : JSON.stringify(progress);
  const { rows } = await sql`update simulation set seen_at = ${at}, progress = ${json}::jsonb
    where id = ${id} and state = 'running' returning 1`.execute(db);
  return rows.length > 0;
}

/** How one ends by its server. */
export type SimulationEnd =
  | { readonly state: 'done'; readonly outcome: SimulationOutcome }
  | { readonly state: 'failed'; readonly error: string };

export async function endSimulation(
  db: Db,
  id: string,
  { at, end }: { readonly at: Instant; readonly end: SimulationEnd },
): Promise<void> {
  const outcome = end.state === 'done' ? JSON.stringify(end.outcome) : null;
  const error = end.state === 'failed' ? end.error : null;
  await sql`update simulation set state = ${end.state}, outcome = ${outcome}::jsonb, error = ${error}, ended_at = ${at}
    where id = ${id} and state = 'running'`.execute(db);
}

/** Ends one that runs because nobody wants it any more; false where it ran no more. */
export async function cancelRunning(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { rows } = await sql`update simulation set state = 'cancelled', ended_at = ${at}
    where id = ${id} and state = 'running' returning 1`.execute(tx);
  return rows.length > 0;
}

/** Leaves it to whichever server comes next. */
export async function leaveSimulation(db: Db, id: string): Promise<void> {
  await sql`update simulation set seen_at = null where id = ${id} and state = 'running'`.execute(db);
}

/** What a draft's file said; undefined where a version is asked about. */
export async function findDraft(db: Db, id: string): Promise<ProgrammeDefinition | undefined> {
  const { rows } = await sql<{ draft: unknown }>`select draft from simulation where id = ${id}`.execute(db);
  return rows[0]?.draft == null ? undefined : definitionOf(rows[0].draft);
}
