import { sql } from 'kysely';
import type { PageOf } from './lists.ts';
import type { Subject } from './parties.ts';
import type { Db, Row } from './rows.ts';

export type SealedFact = Row<'fact'> & { readonly block: string | null };

type About = { readonly factKind: string; readonly id: Subject['id'] };

/** A page of the facts about one subject, oldest first, each with the words that were said for it and its block. */
export async function listFacts(
  db: Db,
  { factKind, id }: About,
  asked: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): Promise<PageOf<SealedFact>> {
  const limit = asked.limit ?? 50;
  const after = /^\d{1,18}$/.test(asked.cursor ?? '') ? BigInt(asked.cursor as string) : -1n;
  const { rows } = await sql<SealedFact & { words: object | null }>`select f.*, l.seal_number::text as block,
      (select jsonb_object_agg(d.field, d.value) from fact_detail d where d.fact_id = f.id) as words
    from fact f left join seal_leaf l on l.kind = 'fact' and l.id = f.id
    where f.subject_kind = ${factKind} and f.subject_id = ${id} and f.seq > ${after}
    order by f.seq limit ${limit + 1}`.execute(db);
  const items = rows
    .slice(0, limit)
    .map(({ words, ...fact }) => ({ ...fact, detail: { ...(fact.detail as object), ...words } }));
  return { items, next: rows.length > limit ? items.at(-1)!.seq.toString() : null };
}

/** How many facts there are about a subject. */
export async function countFacts(db: Db, { factKind, id }: About): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from fact
    where subject_kind = ${factKind} and subject_id = ${id}`.execute(db);
  return rows[0]!.n;
}

/** What a fact is about, and where it is sealed, if it is. */
export async function findFact(
  db: Db,
  id: string,
): Promise<
  | {
      readonly subjectKind: string;
      readonly subjectId: string;
      readonly sealNumber: bigint | null;
      readonly position: number | null;
    }
  | undefined
> {
  const { rows } = await sql<{
    subjectKind: string;
    subjectId: string;
    sealNumber: bigint | null;
    position: number | null;
  }>`select f.subject_kind, f.subject_id, l.seal_number, l.position
    from fact f left join seal_leaf l on l.kind = 'fact' and l.id = f.id where f.id = ${id}`.execute(db);
  return rows[0];
}
