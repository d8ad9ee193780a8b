import type { Wording } from './vocabulary.ts';

export type RuleProblemCode =
  | 'too_long'
  | 'too_deep'
  | 'too_many_leaves'
  | 'unexpected_character'
  | 'unexpected_token'
  | 'number_out_of_range'
  | 'no_such_day'
  | 'unknown_datum'
  | 'unknown_parameter'
  | 'unknown_method'
  | 'unknown_function'
  | 'unknown_code'
  | 'wrong_type'
  | 'duplicate_id'
  | 'empty_group';

/** What is wrong with a rule's text, where (1-based, relative to that text), and what would be right. */
export type RuleProblem = {
  readonly code: RuleProblemCode;
  readonly line: number;
  readonly column: number;
  /** What stands there, as the author wrote it or as the type it has; empty at the end of the text. */
  readonly found: string;
  readonly expected: Required<Wording>;
  /** The nearest name that exists, or null when none is near. */
  readonly suggestion: string | null;
};
