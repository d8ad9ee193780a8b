import { createHash, randomBytes } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { plain } from '../domain/fact/digest.ts';
import { pinnedText, saltedDigest, withSalts } from '../domain/fact/row-digest.ts';
import type { Actor } from '../domain/person/actor.ts';
import { SPOKEN } from '../domain/person/personal.ts';
import type { Instant } from '../domain/time.ts';
import { saveLater } from './batch.ts';
import { newId } from './ids.ts';
import type { Row, SubjectTable } from './rows.ts';
import type { Tx } from './transaction.ts';

/** Who saves, when, in answer to what. `actor` is null when the house itself acts (a deadline passed). */
export type Author = {
  readonly actor: Pick<Actor, 'personId' | 'organisationId'> | null;
  readonly now: Instant;
  readonly operation: string;
  readonly programmeId: string | null;
};

/**
 * What the action did to the subject, `noun.past-participle`, and what explains it. No personal value in it: what a
 * person says (`SPOKEN`) is kept beside the fact, which holds its salted digest.
 */
export type FactDraft = {
  readonly what: `${string}.${string}`;
  readonly detail?: object;
  readonly programmeVersion?: string;
};

/**
 * A new or changed row. The first change of an action carries the fact that explains it, and a change
 * that needs its own explanation carries its own; the rows that ride along are pinned by the fact before.
 */
export type Change = {
  readonly table: SubjectTable;
  readonly before: object | null;
  readonly row: object & { readonly id: string; readonly revision: number };
  readonly fact?: FactDraft;
};

/** A row as first written. */
export const created = <T extends SubjectTable>(table: T, row: Row<T>, fact?: FactDraft): Change =>
  ({ table, before: null, row, ...(fact && { fact }) }) as Change;

/** The row after a change: the given columns, and one revision more. */
export const revised = <T extends { revision: number }>(
  row: T,
  set: Partial<Omit<T, 'id' | 'revision'>>,
): T => ({
  ...row,
  ...set,
  revision: row.revision + 1,
});

/** A locked row and what it becomes. */
export const changed = <T extends SubjectTable>(
  table: T,
  { before, row }: { before: Row<T>; row: Row<T> },
  fact?: FactDraft,
): Change => ({ table, before, row, ...(fact && { fact }) }) as Change;

/** The changes of one item of a list, and who made them. */
export type Part = { readonly author: Author; readonly changes: readonly Change[] };

/**
 * Writes the changes and their facts in one statement, whatever their number. A row that another
 * transaction has revised meanwhile makes it throw, so nothing of the action stands. Where the action is an item
 * of a batch, they are written with those of the others.
 */
export async function save(tx: Tx, author: Author, changes: readonly Change[]): Promise<void> {
  const part: Part = { author, changes };
  if (!saveLater(tx, part)) await saveParts(tx, [part]);
}

/** As save, for a list whose items have authors of their own; each part begins with a change that carries its fact. */
export async function saveParts(tx: Tx, parts: readonly Part[]): Promise<void> {
  const salted = parts.map(({ author, changes }) => ({ author, changes: changes.map(withSaltedRow) }));
  const changes = salted.flatMap((part) => part.changes);
  if (changes.length === 0) return;
  const steps = [...groups(changes).values()].map((group, index) => step(group, index));
  const counts = steps.map((_, index) => sql`(select count(*)::int from ${sql.raw(`s${index}`)})`);
  const told = salted.flatMap((part) => factRows(part.author, part.changes)).map(withWordsAside);
  const facts = JSON.stringify(told.map(({ fact }) => fact));
  const words = told.flatMap((each) => each.words);
  const { rows } = await sql<{ written: number }>`with ${sql.join([...steps, ...wordsStep(words)])}
    select ${sql.join(counts, sql` + `)} as written, record_facts(${facts}::jsonb) as facts`.execute(tx);
  if (rows[0]?.written !== changes.length) {
    throw new Error(`saved ${rows[0]?.written} of ${changes.length} rows: a row changed without its lock`);
  }
}

type Group = { table: SubjectTable; insert: boolean; columns: string[]; rows: object[] };

function groups(changes: readonly Change[]): Map<string, Group> {
  const found = new Map<string, Group>();
  for (const { table, before, row } of changes) {
    const columns = before === null ? Object.keys(row) : changedColumns(before, row);
    const key = `${table} ${before === null} ${columns.join()}`;
    const group = found.get(key) ?? { table, insert: before === null, columns, rows: [] };
    group.rows.push(row);
    found.set(key, group);
  }
  return found;
}

const changedColumns = (before: object, row: object): string[] =>
  Object.entries(row)
    .filter(([key, value]) => value !== (before as Record<string, unknown>)[key])
    .map(([key]) => key);

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function step({ table, insert, columns, rows }: Group, index: number) {
  const name = sql.raw(`s${index}`);
  const target = sql.raw(snake(table));
  const list = sql.raw(columns.map(snake).join());
  const kept = insert ? columns : ['id', ...columns];
  const json = JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(kept.map((key) => [snake(key), plain((row as Record<string, unknown>)[key])])),
    ),
  );
  const records = sql`jsonb_populate_recordset(null::${target}, ${json}::jsonb) r`;
  return insert
    ? sql`${name} as (insert into ${target} (${list}) select ${list} from ${records} returning 1)`
    : sql`${name} as (update ${target} t set (${list}) = row(${sql.raw(columns.map((key) => `r.${snake(key)}`).join())})
        from ${records} where t.id = r.id and t.revision = r.revision - 1 returning 1)`;
}

const newSalt = (): string => randomBytes(16).toString('hex');

const withSaltedRow = (change: Change): Change => ({
  ...change,
  row: withSalts(change.table, change, newSalt),
});

/** As `rowDigest`, by the system's own SHA-256, which a list of hundreds is quicker with. */
const digestRow = ({ table, row }: Change): string =>
  createHash('sha256').update(pinnedText(table, row)).digest('hex');

function factRows(author: Author, changes: readonly Change[]): FactRow[] {
  const facts: FactRow[] = [];
  for (const change of changes) {
    const last = facts.at(-1);
    if (change.fact !== undefined) facts.push(factRow(author, change, change.fact));
    else if (last === undefined) throw new Error('the first change of an action carries its fact');
    else last.rows.push({ kind: change.table, id: change.row.id, digest: digestRow(change) });
  }
  return facts;
}

type FactRow = ReturnType<typeof factRow>;

function factRow(author: Author, change: Change, fact: FactDraft) {
  const rows: { kind: string; id: string; digest: string }[] = [];
  return {
    id: newId(),
    what: fact.what,
    version: 1,
    occurred_at: author.now,
    person_id: author.actor?.personId ?? null,
    organisation_id: author.actor?.organisationId ?? null,
    operation: author.operation,
    subject_kind: change.table,
    subject_id: change.row.id,
    subject_revision: change.row.revision,
    subject_digest: digestRow(change),
    programme_id: author.programmeId,
    programme_version: fact.programmeVersion ?? null,
    detail: plain(fact.detail ?? {}),
    rows,
  };
}

type Words = {
  readonly fact_id: string;
  readonly field: string;
  readonly salt: string;
  readonly value: string;
};

/** The fact with salted digests in place of what a person said, and those words. */
function withWordsAside(fact: FactRow): { readonly fact: FactRow; readonly words: readonly Words[] } {
  const detail = fact.detail as Record<string, unknown>;
  const words = SPOKEN.flatMap((field): Words[] => {
    const value = detail[field];
    return typeof value === 'string' ? [{ fact_id: fact.id, field, salt: newSalt(), value }] : [];
  });
  if (words.length === 0) return { fact, words };
  const digests = words.map(({ field, salt, value }) => [field, { sha256: saltedDigest(salt, value) }]);
  return { fact: { ...fact, detail: { ...detail, ...Object.fromEntries(digests) } }, words };
}

const wordsStep = (words: readonly Words[]): RawBuilder<unknown>[] =>
  words.length === 0
    ? []
    : [
        sql`words as (insert into fact_detail (fact_id, field, salt, value)
          select fact_id, field, salt, value
          from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w(fact_id uuid, field text, salt text, value text))`,
      ];
