import { sql } from 'kysely';
import { rowDigest } from '../../src/domain/fact/row-digest.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { find, type SubjectTable } from '../../src/store/rows.ts';

/** The rows whose digest is not the one that the last fact about them holds; kind and id. */
export async function disagreeing(database: OpenedDatabase): Promise<string[]> {
  const { rows } = await sql<{ kind: SubjectTable; id: string; digest: string }>`
    select distinct on (kind, id) kind, id, digest from (
      select seq, subject_kind as kind, subject_id::text as id, subject_digest as digest, 0 as place from fact
      union all
      select f.seq, r.value ->> 'kind', r.value ->> 'id', r.value ->> 'digest', r.ordinality
      from fact f, jsonb_array_elements(f.rows) with ordinality r
    ) said order by kind, id, seq desc, place desc`.execute(database.kysely);
  const wrong: string[] = [];
  for (const { kind, id, digest } of rows) {
    const row = await find(database.kysely, kind, id);
    if (row === undefined || rowDigest(kind, row) !== digest) wrong.push(`${kind} ${id}`);
  }
  return wrong;
}

/** The tables of the database in one of whose rows the text stands, in whatever column. */
export async function tablesHolding(database: OpenedDatabase, text: string): Promise<string[]> {
  return database.asOwner(async (owner) => {
    const { rows } = await owner.query(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const holding: string[] = [];
    for (const { name } of rows) {
      const found = await owner.query(
        `select 1 from "${name}" t where strpos(lower(t::text), lower($1)) > 0 limit 1`,
        [text],
      );
      if (found.rows.length > 0) holding.push(name);
    }
    return holding;
  });
}
