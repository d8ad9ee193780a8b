import { sql } from 'kysely';
import type { Check, Finding, Looking, Said } from './check.ts';

/**
 * A question to the database whose answer is the first row that is wrong: id, expected, found; or no row. Where
 * two tables do not agree, either may be the one.
 */
export type Question = { readonly tables: readonly string[]; readonly says: Said; readonly query: string };

/** A check that is a list of questions; each is answered in the database, however many rows there are. */
export const questionCheck = (
  { id, title }: Pick<Check, 'id' | 'title'>,
  questions: readonly Question[],
): Check => ({
  id,
  title,
  tables: [...new Set(questions.flatMap(({ tables: each }) => each))],
  run: (looking) => ask(looking, questions),
});

async function ask(
  { tx, progress }: Looking,
  questions: readonly Question[],
): Promise<Omit<Finding, 'check'> | undefined> {
  for (const [index, { tables, says, query }] of questions.entries()) {
    progress(index, questions.length);
    const { rows } = await sql<{
      id: string | null;
      expected: string | null;
      found: string | null;
    }>`select id::text as id, expected::text as expected, found::text as found
      from (${sql.raw(query)}) wrong order by id limit 1`.execute(tx);
    const [wrong] = rows;
    if (wrong === undefined) continue;
    return {
      tables,
      id: wrong.id,
      says,
      expected: wrong.expected ?? '∅',
      found: wrong.found ?? '∅',
    };
  }
  progress(questions.length, questions.length);
  return undefined;
}
