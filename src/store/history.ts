import type { Db, Row } from './rows.ts';

/** The facts of one subject, oldest first: its history. */
export function historyOf(db: Db, subjectId: string): Promise<Row<'fact'>[]> {
  return db
    .selectFrom('fact')
    .selectAll()
    .where('subjectId', '=', subjectId)
    .orderBy('seq')
    .limit(500)
    .execute() as Promise<Row<'fact'>[]>;
}
