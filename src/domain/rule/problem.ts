import type { Wording } from './vocabulary.ts';

export type RuleProblemCode =
  | 'too_long'
  | 'too_deep'
  | 'too_many_leaves'
  | 'unexpected_character'
  | 'unexpected_token'
  | 'outside_language'
  | 'number_out_of_range'
  | 'no_such_day'
  | 'unknown_datum'
  | 'unknown_parameter'
  | 'unknown_method'
  | 'unknown_function'
  | 'unknown_code'
  | 'name_taken'
  | 'wrong_type'
  | 'duplicate_id'
  | 'empty_group';

/** What is wrong with a rule's text, where (1-based, relative to that text), and what would be right. */
export type RuleProblem = {
  readonly code: RuleProblemCode;
  readonly line: number;
  readonly column: number;
  /** What stands there: the author's text, or the type (`won`, `list of code`); empty at the text's end. */
  readonly found: string;
  readonly expected: Required<Wording>;
  /** What the author may have meant (the nearest name that exists, the right operator), or null. */
  readonly suggestion: string | null;
};

type Finding = Pick<RuleProblem, 'code' | 'found' | 'expected'> & { readonly suggestion?: string | null };

/** A problem at an offset of the text; line and column are counted from 1, in UTF-16 units as editors do. */
export function problemAt(text: string, offset: number, finding: Finding): RuleProblem {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { ...finding, line, column, suggestion: finding.suggestion ?? null };
}

/**
 * The number of letters to insert, delete, replace, or swap with their neighbour between two words
 * (F. J. Damerau, CACM 7 (1964) 171: four typing errors of five are one of these).
 */
export function editDistance(left: string, right: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swapped = swaps ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(replaced, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    [before, row] = [row, next];
  }
  return row[right.length]!;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/**
 * The candidate nearest to what was written, if a third of its letters or fewer differ or it ends in the
 * same word (`employees` for `org.employees`); the first of equals; else null.
 */
export function nearest(written: string, candidates: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const name of candidates) {
    const limit = Math.max(1, Math.floor(Math.min(name.length, written.length) / 3));
    const sameEnd = lastWord(name).toLowerCase() === lastWord(written).toLowerCase();
    if (!sameEnd && Math.abs(name.length - written.length) > limit) continue;
    const distance = sameEnd ? 0.5 : editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}
