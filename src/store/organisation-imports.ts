import { sql } from 'kysely';
import {
  type ImportCounts,
  type ImportMode,
  type ImportState,
  NO_ROWS,
  type ProblemCount,
  type ProblemRow,
} from '../domain/organisation/import/import.ts';
import type { ImportSettings } from '../domain/organisation/import/row.ts';
import type { Instant } from '../domain/time.ts';
import { Refused } from './refused.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

type Kept = Omit<
  Row<'organisationImport'>,
  | 'digest'
  | 'format'
  | 'state'
  | 'mode'
  | 'settings'
  | 'found'
  | 'made'
  | 'problemCounts'
  | 'problemRows'
  | 'nextAt'
>;

export type ImportRow = Kept & {
  readonly state: ImportState;
  readonly mode: ImportMode | null;
  readonly settings: ImportSettings | null;
  readonly format: 'xlsx' | 'csv';
  readonly nextAt: bigint;
  readonly found: ImportCounts | null;
  readonly made: ImportCounts | null;
  readonly problemCounts: readonly ProblemCount[];
};

/** All but the rows with problems, of which there may be many. */
const COLUMNS = sql.raw(
  `id, asked_by, organisation_id, asked_at, sha256, size_bytes, format, encoding, head_row, width, row_count, state,
  mode, settings, seen_at, next_at, found, made, problem_counts, error, rows_gone_at, ended_at`,
);

export async function addImport(
  tx: Tx,
  asked: Pick<
    ImportRow,
    | 'id'
    | 'askedBy'
    | 'organisationId'
    | 'askedAt'
    | 'sha256'
    | 'sizeBytes'
    | 'format'
    | 'encoding'
    | 'headRow'
    | 'width'
    | 'rowCount'
  >,
): Promise<ImportRow> {
  const { rows } = await sql<ImportRow>`insert into organisation_import
    (id, asked_by, organisation_id, asked_at, sha256, size_bytes, format, encoding, head_row, width, row_count, state)
    values (${asked.id}, ${asked.askedBy}, ${asked.organisationId}, ${asked.askedAt}, ${asked.sha256},
      ${asked.sizeBytes}, ${asked.format}, ${asked.encoding}, ${asked.headRow}, ${asked.width}, ${asked.rowCount}, 'read')
    returning ${COLUMNS}`.execute(tx);
  return rows[0] as ImportRow;
}

const select = (db: Db, id: string, tail = sql``) =>
  sql<ImportRow>`select ${COLUMNS} from organisation_import where id = ${id} ${tail}`.execute(db);

/** The import; refuses `not_found`. */
export async function getImport(db: Db, id: string): Promise<ImportRow> {
  return (await select(db, id)).rows[0] ?? notFound(id);
}

/** As getImport, held until the transaction ends. */
export async function lockImport(tx: Tx, id: string): Promise<ImportRow> {
  return (await select(tx, id, sql`for update`)).rows[0] ?? notFound(id);
}

function notFound(id: string): never {
  throw new Refused({ code: 'not_found', facts: { kind: 'organisationImport', id } });
}

export async function lastImports(db: Db, limit: number): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`select ${COLUMNS} from organisation_import
    order by id desc limit ${limit}`.execute(db);
  return rows;
}

/** The rows with problems from a place on, in the order of the file. */
export async function problemRowsOf(
  db: Db,
  id: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<ProblemRow[]> {
  const { rows } = await sql<{ each: ProblemRow }>`select e.each from organisation_import i
    cross join lateral jsonb_array_elements(i.problem_rows) with ordinality as e(each, nth)
    where i.id = ${id} and e.nth > ${from} order by e.nth limit ${limit}`.execute(db);
  return rows.map(({ each }) => each);
}

/** Begins the check anew, by these settings; `mode` is what follows where nothing is bad. */
export async function beginCheck(
  tx: Tx,
  id: string,
  { settings, mode }: { readonly settings: ImportSettings; readonly mode: ImportMode | null },
): Promise<ImportRow> {
  const { rows } = await sql<ImportRow>`update organisation_import set state = 'checking', mode = ${mode},
      settings = ${JSON.stringify(settings)}::jsonb, seen_at = null, next_at = 0,
      found = ${JSON.stringify(NO_ROWS)}::jsonb, problem_counts = '[]', problem_rows = '[]'
    where id = ${id} returning ${COLUMNS}`.execute(tx);
  return rows[0] as ImportRow;
}

/** Begins to import what was checked. */
export async function beginImport(tx: Tx, id: string, mode: ImportMode): Promise<ImportRow> {
  const { rows } = await sql<ImportRow>`update organisation_import set state = 'importing', mode = ${mode},
      seen_at = null, next_at = 0, made = ${JSON.stringify(NO_ROWS)}::jsonb
    where id = ${id} returning ${COLUMNS}`.execute(tx);
  return rows[0] as ImportRow;
}

/** Ends it: imported, cancelled, or failed with why. */
export async function endImport(
  tx: Db,
  id: string,
  end: {
    readonly state: 'imported' | 'cancelled' | 'failed';
    readonly at: Instant;
    readonly error?: string;
  },
): Promise<ImportRow> {
  const { rows } = await sql<ImportRow>`update organisation_import
    set state = ${end.state}, ended_at = ${end.at}, error = ${end.error ?? null}
    where id = ${id} and ended_at is null returning ${COLUMNS}`.execute(tx);
  return rows[0] ?? getImport(tx, id);
}

/** The check has come to its end. */
export async function endCheck(tx: Tx, id: string): Promise<void> {
  await sql`update organisation_import set state = 'checked', mode = null, seen_at = null where id = ${id}`.execute(
    tx,
  );
}

/** Takes up a check or an import that nobody works on: not yet, or not any more since `leftBefore`. */
export async function takeImport(
  db: Db,
  { at, leftBefore }: { readonly at: Instant; readonly leftBefore: Instant },
): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`update organisation_import set seen_at = ${at} where id = (
      select id from organisation_import where state in ('checking', 'importing')
        and (seen_at is null or seen_at < ${leftBefore}) order by id limit 1 for update skip locked)
    returning ${COLUMNS}`.execute(db);
  return rows[0];
}

/** Leaves it to whichever server comes next. */
export async function leaveImport(db: Db, id: string): Promise<void> {
  await sql`update organisation_import set seen_at = null
    where id = ${id} and state in ('checking', 'importing')`.execute(db);
}

/** What a batch of rows came to, and where the next one begins. */
export async function keepBatch(
  tx: Tx,
  id: string,
  batch: {
    readonly at: Instant;
    readonly nextAt: number;
    readonly found?: ImportCounts;
    readonly made?: ImportCounts;
    readonly problemCounts?: readonly ProblemCount[];
    /** Added to those of the batches before. */
    readonly problemRows?: readonly ProblemRow[];
  },
): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await sql`update organisation_import set seen_at = ${batch.at}, next_at = ${batch.nextAt},
      found = coalesce(${json(batch.found)}::jsonb, found), made = coalesce(${json(batch.made)}::jsonb, made),
      problem_counts = coalesce(${json(batch.problemCounts)}::jsonb, problem_counts),
      problem_rows = case when ${json(batch.problemRows)}::jsonb is null then problem_rows
        else problem_rows || ${json(batch.problemRows)}::jsonb end
    where id = ${id}`.execute(tx);
}

/** How many rows with problems are kept. */
export async function keptProblemRows(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select jsonb_array_length(problem_rows) as n
    from organisation_import where id = ${id}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Which of these are imports whose rows are still needed. */
export async function importsWithRows(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select id from organisation_import
    where id = any(${[...ids]}::uuid[]) and rows_gone_at is null`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** The imports whose rows have lain long enough; what was never ended is left off then. */
export async function forgetImportRows(db: Db, keptSince: Instant, at: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update organisation_import set rows_gone_at = ${at},
      state = case when ended_at is null then 'cancelled' else state end, ended_at = coalesce(ended_at, ${at})
    where rows_gone_at is null and asked_at < ${keptSince} and state not in ('checking', 'importing')
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}
