import { saltedColumns } from '../person/personal.ts';
import { canonical, sha256Hex } from './digest.ts';

/** 128 random bits in hex for each column of a row whose value is personal. */
export type Salts = Readonly<Record<string, string>>;

type Columns = Readonly<Record<string, unknown>>;

/** What stands for a personal value: it can be confirmed by whoever has value and salt, and by nobody else. */
export const saltedDigest = (salt: string, value: unknown): string => sha256Hex(salt + canonical(value));

/**
 * The digest by which a fact pins a row. A personal value enters as its salted digest, so that nothing can be
 * guessed from the facts once the value and its salt are gone. A row that was written before there were salts has
 * none: there a person's own details are left out, as they were then.
 */
export const rowDigest = (table: string, row: object): string => sha256Hex(pinnedText(table, row));

/** The text whose SHA-256 is a row's digest: its columns as they are kept, in canonical form (RFC 8785). */
export function pinnedText(table: string, row: object): string {
  const { salts, ...columns } = row as Columns & { readonly salts?: Salts | null };
  const left = table === 'person' ? saltedColumns(table) : [];
  const pinned: Record<string, unknown> = {};
  for (const column of Object.keys(columns)) {
    const salt = salts?.[column];
    const value = asKept(columns[column]);
    if (salt !== undefined) pinned[column] = saltedDigest(salt, value);
    else if (!left.includes(column)) pinned[column] = value;
  }
  for (const [column, salt] of Object.entries(salts ?? {})) {
    if ((columns[column] ?? null) === null) pinned[column] = salt;
  }
  return canonical(pinned);
}

/**
 * The row with a salt for each of its personal values: those that did not change keep theirs. A table without
 * personal values is left as it is. `newSalt` gives 128 random bits in hex.
 */
export function withSalts<Kept extends object>(
  table: string,
  { before, row }: { readonly before: object | null; readonly row: Kept },
  newSalt: () => string,
): Kept {
  const columns = saltedColumns(table);
  if (columns.length === 0) return row;
  const [now, old] = [row as Columns, before as (Columns & { readonly salts?: Salts | null }) | null];
  const filled = columns.filter((column) => (now[column] ?? null) !== null);
  const same = (column: string) => old?.salts?.[column] !== undefined && old[column] === now[column];
  if (filled.every(same) && Object.keys(old?.salts ?? {}).length === filled.length)
    return { ...row, salts: old?.salts };
  const salts = filled.map((column) => [column, same(column) ? old?.salts?.[column] : newSalt()]);
  return { ...row, salts: Object.fromEntries(salts) };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** A value as the database gives it back: an id in small letters, an instant in UTC, however they were sent. */
function asKept(value: unknown): unknown {
  // The shortest instant has 17 characters; most texts of a row are codes and words.
  if (typeof value !== 'string' || value.length < 17 || value.length > 36) return value;
  if (UUID.test(value)) return value.toLowerCase();
  const at = INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? value : new Date(at).toISOString();
}
