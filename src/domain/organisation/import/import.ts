import { accept, type Result, refuse } from '../../refusal.ts';
import type { ActionTable } from '../../states.ts';
import { addMilliseconds, type Instant } from '../../time.ts';
import { type IDENTITY, readField } from './fields.ts';
import type { RowProblem } from './problems.ts';
import type { ImportSettings } from './row.ts';

/** A file on its way into the registry: read, checked without writing, then imported. */
export type ImportState = 'read' | 'checking' | 'checked' | 'importing' | 'imported' | 'cancelled' | 'failed';

export const importActions = {
  check: ['read', 'checked'],
  import: ['checked'],
  cancel: ['read', 'checking', 'checked', 'importing'],
} as const satisfies ActionTable<string, ImportState>;

/** Whether one bad row keeps all the others out. */
export type ImportMode = 'all_or_nothing' | 'good_rows';

export type ImportRefusal =
  | 'sheet_type_not_taken'
  | 'sheet_not_readable'
  | 'sheet_too_large'
  | 'sheet_empty'
  | 'import_columns_differ'
  | 'import_field_unknown'
  | 'import_field_twice'
  | 'import_names_nobody'
  | 'import_has_bad_rows'
  | 'import_rows_gone';

/** What the rows of a file come to. */
export type ImportCounts = {
  readonly done: number;
  readonly registered: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly bad: number;
  readonly warned: number;
};

export const NO_ROWS: ImportCounts = { done: 0, registered: 0, changed: 0, unchanged: 0, bad: 0, warned: 0 };

/** How many cells of a column are wrong in one way; `column` is null where it is the row as a whole. */
export type ProblemCount = RowProblem & { readonly count: number };

/** A row with what is wrong with it, and where its line stands in the rows of the file. */
export type ProblemRow = {
  readonly row: number;
  readonly at: number;
  readonly length: number;
  readonly problems: readonly RowProblem[];
};

/** So many rows with problems are kept to be shown: whoever has more mends a column, and checks again. */
export const MOST_PROBLEM_ROWS = 2_000;

export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 100;

/** The rows of a file are kept as long as somebody may ask about it. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
export const rowsKeptSince = (systemNow: Instant): Instant => addMilliseconds(systemNow, -KEPT_MS);

/** Whether rows can be read by these settings: each field once, and something by which an organisation is known. */
export function mayCheck(
  { columns }: Pick<ImportSettings, 'columns'>,
  width: number,
): Result<null, ImportRefusal> {
  if (columns.length !== width)
    return refuse('import_columns_differ', { given: columns.length, expected: width });
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const unknown = fields.find((field) => readField(field) === undefined);
  if (unknown !== undefined) return refuse('import_field_unknown', { field: unknown });
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice !== undefined) return refuse('import_field_twice', { field: twice });
  const names = [
    'businessNumber',
    'corporateNumber',
    'nameKo',
    'key',
  ] as const satisfies (keyof typeof IDENTITY)[];
  if (!names.some((name) => fields.includes(name))) return refuse('import_names_nobody');
  return accept(null);
}

/** Nothing is imported where one row is bad, if the officer chose so. */
export const mayImport = (
  mode: ImportMode,
  { bad }: Pick<ImportCounts, 'bad'>,
): Result<null, ImportRefusal> =>
  mode === 'all_or_nothing' && bad > 0 ? refuse('import_has_bad_rows', { bad }) : accept(null);

/** The counts with those of more rows. */
export const addCounts = (one: ImportCounts, more: ImportCounts): ImportCounts =>
  Object.fromEntries(
    Object.entries(one).map(([name, count]) => [name, count + more[name as keyof ImportCounts]]),
  ) as ImportCounts;

/** How often each thing is wrong in each column, with those of more rows. */
export function addProblems(
  known: readonly ProblemCount[],
  rows: readonly Pick<ProblemRow, 'problems'>[],
): ProblemCount[] {
  const counts = new Map(known.map((each) => [`${each.column} ${each.code}`, { ...each }]));
  for (const { column, code } of rows.flatMap(({ problems }) => problems)) {
    const name = `${column} ${code}`;
    const found = counts.get(name);
    if (found === undefined) counts.set(name, { column, code, count: 1 });
    else found.count += 1;
  }
  return [...counts.values()];
}

/** Whether a file's head says more of these titles than of any row above it is looked for so far down. */
export const HEAD_WITHIN = 10;
