import { type RawBuilder, sql } from 'kysely';
import type { Db, Row } from './rows.ts';

/** The facts of one subject, or of several that share a page, oldest first: its history. */
export const historyOf = (db: Db, ...subjectIds: string[]): Promise<Row<'fact'>[]> =>
  factsAbout(db, sql`select unnest(${subjectIds}::uuid[])`);

/** The facts about the subjects of a query of ids, oldest first, each with the words that were said for it. */
export async function factsAbout(db: Db, subjects: RawBuilder<unknown>): Promise<Row<'fact'>[]> {
  const { rows } = await sql<Row<'fact'> & { words: object | null }>`select f.*,
      (select jsonb_object_agg(d.field, d.value) from fact_detail d where d.fact_id = f.id) as words
    from fact f where f.subject_id in (${subjects}) order by f.seq limit 500`.execute(db);
  return rows.map(({ words, ...fact }) => ({ ...fact, detail: { ...(fact.detail as object), ...words } }));
}
