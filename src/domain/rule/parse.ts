import type { RuleProblem } from './problem.ts';
import type { RuleContext } from './vocabulary.ts';

export type Condition = {
  readonly text: string;
  /** Names of the data and of the (bare) parameters that the condition reads, in order of first reading. */
  readonly data: readonly string[];
  readonly parameters: readonly string[];
};

export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** Reads the text of a `when:` and checks names, types and units against the context. */
export declare function parseCondition(text: string, context: RuleContext): ParsedCondition;
