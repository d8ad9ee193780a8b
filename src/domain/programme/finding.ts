import type { Wording } from '../rule/vocabulary.ts';

/** Keys and list positions from the top of the file. */
export type Path = readonly (string | number)[];

export type FindingCode =
  | 'not_readable'
  | 'too_large'
  | 'duplicate_key'
  | 'unknown_key'
  | 'missing_key'
  | 'wrong_value'
  | 'no_such_day'
  | 'unknown_parameter'
  | 'wrong_unit'
  | 'not_in_force'
  | 'unknown_name'
  | 'duplicate_name'
  | 'wrong_order'
  | 'wrong_sum'
  | 'over_pledge'
  | 'cap_below_tariff'
  | 'not_independent'
  | 'not_built'
  | 'not_past'
  | 'wrong_rule'
  | 'example_fails';

/** What is wrong in a programme file, where, and what would be right. */
export type Finding = {
  readonly path: Path;
  /** Whether the key or what stands under it is at fault. */
  readonly at: 'key' | 'value';
  readonly code: FindingCode;
  /** What stands there; empty where something is missing. */
  readonly found: string;
  readonly expected: Required<Wording>;
  readonly suggestion: string | null;
  /** Inside a rule's text: line and column from 1, relative to that text. */
  readonly within?: { readonly line: number; readonly column: number };
};

/** Nobody reads more, and looking each one up in a hostile file would take minutes. */
export const MOST_FINDINGS = 100;

/** A finding at a value with nothing to suggest, unless told otherwise. */
export const finding = (
  path: Path,
  code: FindingCode,
  rest: Pick<Finding, 'found' | 'expected'> & Partial<Finding>,
): Finding => ({ path, code, at: 'value', suggestion: null, ...rest });
