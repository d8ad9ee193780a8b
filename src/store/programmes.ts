import { sql } from 'kysely';
import { openVersion } from '../domain/application/application.ts';
import { hasRun, type ProgrammeDefinition, type RunDefinition } from '../domain/programme/definition.ts';
import { runOf, runsStep } from '../domain/programme/flow.ts';
import { batched } from './batch.ts';
import { must, Refused } from './refused.ts';
import { among, type Db, get, inOrder, type Row } from './rows.ts';

/** A version of a programme with what its file says. */
export type Version = {
  readonly id: string;
  readonly contentId: string;
  readonly definition: ProgrammeDefinition;
};

/** A version that a run goes by. */
export type RunVersion = Version & { readonly definition: RunDefinition };

// A version never changes, so one that was read once holds for the life of the process.
const read = new Map<string, Version>();

/** The version with its definition; refuses `not_found`. */
export async function getVersion(tx: Db, versionId: string): Promise<Version> {
  const known = read.get(versionId);
  if (known !== undefined) return known;
  const row = await get(tx, 'programmeVersion', versionId);
  return remember(row);
}

/** The version as the run reads it; refuses `not_found`, and as `runOf` where its file only tells of the programme. */
export const getRunVersion = async (tx: Db, versionId: string): Promise<RunVersion> =>
  asRun(await getVersion(tx, versionId));

/** Where the run loads its version: the one place that asks whether there is a run. Refuses as `runOf`. */
export const asRun = (version: Version): RunVersion => ({
  ...version,
  definition: must(runOf(version.definition)),
});

/** The version that was in force at the programme: the last published. Undefined before the first. */
export async function publishedVersion(db: Db, programmeId: string): Promise<Version | undefined> {
  const id = await lastPublished(db, programmeId);
  return id === undefined ? undefined : getVersion(db, id);
}

const lastPublished = batched(async (db, programmeIds: readonly string[]) => {
  const { rows } = await sql<{ id: string; programmeId: string }>`
    select distinct on (programme_id) id, programme_id from programme_version
    where programme_id in ${among([...new Set(programmeIds)])} and state = 'published'
    order by programme_id, sequence desc`.execute(db);
  return inOrder(programmeIds, rows, ({ programmeId }) => programmeId).map((found) => found?.id);
});

/** As `publishedVersion`, for what a run has to show: undefined too where the programme has none. */
export async function findRunInForce(db: Db, programmeId: string): Promise<RunVersion | undefined> {
  const version = await publishedVersion(db, programmeId);
  if (version === undefined) return undefined;
  const { definition } = version;
  return hasRun(definition) ? { ...version, definition } : undefined;
}

/** As `publishedVersion`, for the run alone. Refuses `version_not_published`, and as `runOf`. */
export async function getRunInForce(db: Db, programmeId: string): Promise<RunVersion> {
  const version = await publishedVersion(db, programmeId);
  if (version === undefined) throw new Refused({ code: 'version_not_published', facts: {} });
  return asRun(version);
}

/** The version that applications to the programme are made under; refuses as `openVersion` and `runsStep`. */
export async function getOpenVersion(tx: Db, programmeId: string): Promise<Version> {
  const programme = await get(tx, 'programme', programmeId);
  const version = must(openVersion(programme, await publishedVersion(tx, programmeId)));
  must(runsStep(version.definition, 'apply'));
  return version;
}

function remember(row: Row<'programmeVersion'>): Version {
  const version = { id: row.id, contentId: row.contentId, definition: definitionOf(row.definition) };
  if (row.state === 'published') read.set(row.id, version);
  return version;
}

type Dated = {
  readonly unit: string;
  readonly values: readonly { readonly from?: string; readonly value: unknown }[];
};

/** A definition out of jsonb: won go in as text, so that no digit is lost, and come back as bigint. */
export function definitionOf(stored: unknown): ProgrammeDefinition {
  const definition = stored as ProgrammeDefinition & { parameters: Record<string, Dated> };
  const parameters = Object.fromEntries(
    Object.entries(definition.parameters as Record<string, Dated>).map(([name, parameter]) => [
      name,
      parameter.unit === 'won'
        ? {
            ...parameter,
            values: parameter.values.map((each) => ({ ...each, value: BigInt(each.value as string) })),
          }
        : parameter,
    ]),
  );
  return { ...definition, parameters } as ProgrammeDefinition;
}

/** The programme of a key, as a file names it. */
export function findProgrammeByKey(db: Db, key: string): Promise<Row<'programme'> | undefined> {
  return db.selectFrom('programme').selectAll().where('key', '=', key).executeTakeFirst() as Promise<
    Row<'programme'> | undefined
  >;
}

/** All versions of a programme, oldest first. */
export async function versionsOf(db: Db, programmeId: string): Promise<Row<'programmeVersion'>[]> {
  const { rows } = await sql<Row<'programmeVersion'>>`select * from programme_version
    where programme_id = ${programmeId} order by sequence`.execute(db);
  return rows;
}

/** What programmes are called, by id: as their last version says, the published before the others. */
export async function titlesOf(
  db: Db,
  programmeIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly ko: string; readonly en?: string }>> {
  const { rows } = await sql<{ programmeId: string; title: { ko: string; en?: string } }>`
    select distinct on (programme_id) programme_id, definition -> 'title' as title from programme_version
    where programme_id in (select unnest(${[...programmeIds]}::uuid[]))
    order by programme_id, state = 'published' desc, sequence desc`.execute(db);
  return new Map(rows.map(({ programmeId, title }) => [programmeId, title]));
}

/** All programmes but drafts, oldest first. */
export async function listProgrammes(db: Db): Promise<Row<'programme'>[]> {
  const { rows } = await sql<
    Row<'programme'>
  >`select * from programme where state <> 'draft' order by id`.execute(db);
  return rows;
}
