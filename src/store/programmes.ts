import { sql } from 'kysely';
import { openVersion } from '../domain/application/application.ts';
import type { ProgrammeDefinition } from '../domain/programme/definition.ts';
import { must } from './refused.ts';
import { type Db, get, type Row } from './rows.ts';

/** A version of a programme as the run reads it. */
export type Version = {
  readonly id: string;
  readonly contentId: string;
  readonly definition: ProgrammeDefinition;
};

// A version never changes, so one that was read once holds for the life of the process.
const read = new Map<string, Version>();

/** The version with its definition; refuses `not_found`. */
export async function getVersion(tx: Db, versionId: string): Promise<Version> {
  const known = read.get(versionId);
  if (known !== undefined) return known;
  const row = await get(tx, 'programmeVersion', versionId);
  return remember(row);
}

/** The version that was in force at the programme: the last published. Undefined before the first. */
export async function publishedVersion(db: Db, programmeId: string): Promise<Version | undefined> {
  const { rows } = await sql<{ id: string }>`select id from programme_version
    where programme_id = ${programmeId} and state = 'published' order by sequence desc limit 1`.execute(db);
  return rows[0] === undefined ? undefined : getVersion(db, rows[0].id);
}

/** The version that applications to the programme are made under; refuses as `openVersion`. */
export async function getOpenVersion(tx: Db, programmeId: string): Promise<Version> {
  const programme = await get(tx, 'programme', programmeId);
  return must(openVersion(programme, await publishedVersion(tx, programmeId)));
}

function remember(row: Row<'programmeVersion'>): Version {
  const version = { id: row.id, contentId: row.contentId, definition: revive(row.definition) };
  if (row.state === 'published') read.set(row.id, version);
  return version;
}

type Dated = {
  readonly unit: string;
  readonly values: readonly { readonly from: string; readonly value: unknown }[];
};

/** Won go into jsonb as text, so that no digit is lost, and come back as bigint. */
function revive(stored: unknown): ProgrammeDefinition {
  const definition = stored as ProgrammeDefinition & { parameters: Record<string, Dated> };
  const parameters = Object.fromEntries(
    Object.entries(definition.parameters as Record<string, Dated>).map(([name, parameter]) => [
      name,
      parameter.unit === 'won'
        ? {
            ...parameter,
            values: parameter.values.map(({ from, value }) => ({ from, value: BigInt(value as string) })),
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
