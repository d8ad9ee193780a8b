import type { Db, Row } from './rows.ts';

/** The facts of one subject, or of several that share a page, oldest first: its history. */
export function historyOf(db: Db, ...subjectIds: string[]): Promise<Row<'fact'>[]> {
  return db
    .selectFrom('fact')
    .selectAll()
    .where('subjectId', 'in', subjectIds)
    .orderBy('seq')
    .limit(500)
    .execute() as Promise<Row<'fact'>[]>;
}
