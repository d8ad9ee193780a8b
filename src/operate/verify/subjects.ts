import { sql } from 'kysely';
import { rowDigest } from '../../domain/fact/row-digest.ts';
import type { SubjectTable } from '../../store/rows.ts';
import type { Check, Finding, Looking } from './check.ts';

const BATCH = 1_000;

type Wrong = Omit<Finding, 'check'>;
type Pinned = { readonly kind: SubjectTable; readonly id: string; readonly digest: string };

/** Every row of a subject is what the last fact about it says; none stands without a fact. */
export const subjectsCheck = (tables: readonly string[]): Check => ({
  id: 'subjects',
  title: { ko: '대상 기록의 해시', en: 'the digests of subjects' },
  tables,
  run: async (looking) => (await eachPinned(looking, tables)) ?? (await unpinned(looking, tables)),
});

/** The last digest of each row that a fact ever pinned, by kind and id; one sort, read through a cursor. */
const LAST_DIGESTS = `declare pinned no scroll cursor for
  select distinct on (kind, id) kind, id, digest from (
    select subject_kind collate "C" as kind, subject_id as id, subject_digest as digest, seq from fact
    union all
    select r.kind collate "C", r.id, r.digest, f.seq
    from fact f cross join lateral jsonb_to_recordset(f.rows) as r(kind text, id uuid, digest text)
  ) pin order by kind, id, seq desc`;

const snake = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function eachPinned({ tx, progress }: Looking, tables: readonly string[]): Promise<Wrong | undefined> {
  const total = await rowsIn(tx, tables);
  await sql.raw(LAST_DIGESTS).execute(tx);
  for (let done = 0; ; ) {
    const { rows } = await sql<Pinned>`fetch ${sql.raw(String(BATCH))} from pinned`.execute(tx);
    for (const kind of new Set(rows.map((pinned) => pinned.kind))) {
      const own = rows.filter((pinned) => pinned.kind === kind);
      if (!tables.includes(snake(kind))) return wrongKind(own[0]!);
      const wrong = await wrongRow(tx, kind, own);
      if (wrong !== undefined) return wrong;
    }
    done += rows.length;
    progress(done, total);
    if (rows.length < BATCH) break;
  }
  await sql`close pinned`.execute(tx);
  return undefined;
}

async function wrongRow(
  tx: Looking['tx'],
  kind: SubjectTable,
  pinned: readonly Pinned[],
): Promise<Wrong | undefined> {
  const { rows } = await sql<{ id: string }>`select * from ${sql.table(kind)}
    where id = any (${pinned.map(({ id }) => id)}::uuid[])`.execute(tx);
  const found = new Map(rows.map((row) => [row.id, rowDigest(kind, row)]));
  const wrong = pinned.find(({ id, digest }) => found.get(id) !== digest);
  return (
    wrong && {
      tables: [snake(kind)],
      id: wrong.id,
      says: found.has(wrong.id)
        ? {
            ko: '마지막 사실 기록 이후에 내용이 바뀌었습니다',
            en: 'a row is not what the last fact about it says',
          }
        : { ko: '사실 기록이 있는 내용이 없습니다', en: 'a row that facts speak of is gone' },
      expected: wrong.digest,
      found: found.get(wrong.id) ?? 'no row',
    }
  );
}

const wrongKind = ({ kind, id }: Pinned): Wrong => ({
  tables: ['fact'],
  id,
  says: { ko: '사실 기록의 대상 종류를 알 수 없습니다', en: 'a fact speaks of a kind that there is none of' },
  expected: 'a table of the house',
  found: kind,
});

async function rowsIn(tx: Looking['tx'], tables: readonly string[]): Promise<number> {
  const counts = tables.map((table) => sql`select count(*) as count from ${sql.raw(table)}`);
  const { rows } = await sql<{ total: bigint }>`
    select sum(count)::bigint as total from (${sql.join(counts, sql` union all `)}) counted`.execute(tx);
  return Number(rows[0]?.total ?? 0n);
}

/** A row that no fact ever pinned: somebody wrote it past the house. */
async function unpinned({ tx }: Looking, tables: readonly string[]): Promise<Wrong | undefined> {
  const rows = tables.map(
    (table) =>
      sql`select ${table}::text as name, ${camel(table)}::text collate "C" as kind, id from ${sql.raw(table)}`,
  );
  const { rows: found } = await sql<{ name: string; id: string }>`
    select t.name, t.id from (${sql.join(rows, sql` union all `)}) t
    where not exists (select from fact f where f.subject_kind = t.kind and f.subject_id = t.id)
    except all
    select t.name, t.id from (${sql.join(rows, sql` union all `)}) t
    join (select r.kind, r.id from fact f cross join lateral jsonb_to_recordset(f.rows) as r(kind text, id uuid)
      group by r.kind, r.id) p on p.kind = t.kind and p.id = t.id
    limit 1`.execute(tx);
  const [row] = found;
  return (
    row && {
      tables: [row.name],
      id: row.id,
      says: { ko: '사실 기록 없이 쓰인 내용입니다', en: 'a row stands without a fact' },
      expected: 'a fact',
      found: 'none',
    }
  );
}

const camel = (table: string): string =>
  table.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
