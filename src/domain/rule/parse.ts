import { problemsOf } from './check.ts';
import { SyntaxRejection } from './lex.ts';
import { problemAt, type RuleProblem } from './problem.ts';
import { bySuccession } from './succession.ts';
import { type Expression, partsOf, syntaxOf } from './syntax.ts';
import type { RuleContext } from './vocabulary.ts';

export type Condition = {
  readonly text: string;
  /** As it stands in the text. */
  readonly written: Expression;
  /** As it is meant of codes that went into others (`succession.ts`): what is decided. */
  readonly expression: Expression;
  /** Names of the data and of the (bare) parameters that the condition reads, in order of first reading. */
  readonly data: readonly string[];
  readonly parameters: readonly string[];
};

export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

const LONGEST = 2_000;

/**
 * Reads the text of a `when:`, a strict subset of the Common Expression Language (https://cel.dev), and
 * checks names, types and units against the context. Never throws: a text that is no condition gives the
 * first problem of its syntax or all problems of its types. At most 2,000 characters and 64 levels deep.
 */
export function parseCondition(text: string, context: RuleContext): ParsedCondition {
  if (text.length > LONGEST) {
    const expected = { ko: `${LONGEST}자 이하의 조건`, en: `a condition of at most ${LONGEST} characters` };
    const finding = { code: 'too_long', found: `${text.length}`, expected } as const;
    return { ok: false, problems: [problemAt(text, LONGEST, finding)] };
  }
  let written: Expression;
  try {
    written = syntaxOf(text);
  } catch (error) {
    if (error instanceof SyntaxRejection) return { ok: false, problems: [error.problem] };
    throw error;
  }
  const problems = problemsOf(text, written, context);
  if (problems.length > 0) return { ok: false, problems };
  const [data, parameters] = [namesIn(written, 'datum'), namesIn(written, 'parameter')];
  const expression = bySuccession(written, context.successions ?? {});
  return { ok: true, condition: { text, written, expression, data, parameters } };
}

function namesIn(expression: Expression, kind: 'datum' | 'parameter'): readonly string[] {
  const names = new Set<string>();
  const waiting = [expression];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.kind === kind) names.add(next.name);
    waiting.unshift(...partsOf(next));
  }
  return [...names];
}
