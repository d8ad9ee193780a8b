import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pool } from 'pg';
import type { Acknowledged } from './witness.ts';

/** The latest revision of each row that a reply has told of. */
function revisionsTold(acknowledged: readonly Acknowledged[]): Map<string, number> {
  const told = new Map<string, number>();
  const read = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, revision } = value as { id?: unknown; revision?: unknown };
    if (typeof id === 'string' && typeof revision === 'number') {
      told.set(id, Math.max(revision, told.get(id) ?? 0));
    }
    for (const part of Object.values(value)) read(part);
  };
  for (const { form } of acknowledged) read(JSON.parse(form));
  return told;
}

/** The rows that a reply told of and that the record does not know so far: acknowledged, and lost. */
export async function findLost(pool: Pool, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const told = revisionsTold(acknowledged);
  const { rows } = await pool.query<{ id: string; revision: number; known: string }>(
    `with pin as (
      select subject_id as id from fact
      union all select (r ->> 'id')::uuid from fact, jsonb_array_elements(rows) r),
    known as (select id, count(*) as known from pin group by id)
    select t.id, t.revision, coalesce(k.known, 0) as known
    from unnest($1::uuid[], $2::int[]) t(id, revision) left join known k on k.id = t.id
    where coalesce(k.known, 0) < t.revision limit 5`,
    [[...told.keys()], [...told.values()]],
  );
  return rows.map(
    ({ id, revision, known }) => `lost: ${id} was told in revision ${revision}, the record knows ${known}`,
  );
}

/** The files that the record knows and whose bytes are gone, or are not what their name says. */
export async function findDamagedFiles(pool: Pool, folder: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; sha256: string }>('select id, sha256 from file');
  return rows
    .filter(({ sha256 }) => {
      const place = path.join(folder, sha256.slice(0, 2), sha256);
      return !existsSync(place) || createHash('sha256').update(readFileSync(place)).digest('hex') !== sha256;
    })
    .map(({ id, sha256 }) => `the file ${id} does not have the bytes ${sha256}`);
}
