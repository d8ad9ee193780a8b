import type { ProgrammeDefinition } from '../domain/programme/definition.ts';
import type { Finding } from '../domain/programme/finding.ts';
import { inspectDefinition } from '../domain/programme/inspect.ts';
import { schemaOf } from './programme-file.ts';
import { readShape } from './programme-shape.ts';
import { type Position, readProgrammeSource } from './programme-source.ts';
import { RuleSchema } from './programme-track.ts';

/** A finding with its place in the file. */
export type ProgrammeProblem = Finding & Position & { readonly file: string };

export type CheckedProgramme = {
  /** The programme, when nothing is wrong with it; else null. */
  readonly definition: ProgrammeDefinition | null;
  readonly problems: readonly ProgrammeProblem[];
};

/**
 * Checks a programme file from its text: YAML, shape, meaning, and its own examples. Never throws for what the
 * file says; `file` only names it in problems. Problems come in the order of the file.
 */
export function checkProgramme(file: string, text: string): CheckedProgramme {
  const source = readProgrammeSource(text);
  const place = (finding: Finding, at: Position): ProgrammeProblem => ({ ...finding, ...at, file });
  const failed = (problems: readonly ProgrammeProblem[]): CheckedProgramme => ({
    definition: null,
    problems: [...problems].sort((a, b) => a.line - b.line || a.column - b.column),
  });
  if (source.problems.length > 0)
    return failed(source.problems.map(({ finding, ...at }) => place(finding, at)));
  const located = (findings: readonly Finding[]) =>
    failed(findings.map((finding) => place(finding, source.locate(finding))));
  const { value, findings } = readShape(schemaOf(source.data), { rule: RuleSchema }, source.data);
  if (findings.length > 0) return located(findings);
  const definition = value as ProgrammeDefinition;
  const meaning = inspectDefinition(definition);
  return meaning.length > 0 ? located(meaning) : { definition, problems: [] };
}

const pathText = (path: Finding['path']): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');

const SENTENCES = {
  ko: {
    found: (found: string) => `'${found}'`,
    nothing: '없음',
    expected: (words: string) => `필요한 것: ${words}`,
    suggestion: (name: string) => `혹시 '${name}'?`,
  },
  en: {
    found: (found: string) => `'${found}'`,
    nothing: 'nothing there',
    expected: (words: string) => `expected ${words}`,
    suggestion: (name: string) => `did you mean '${name}'?`,
  },
} as const;

/** One line a problem: `file:line:column: path: what stands there; what was expected; did you mean`. */
export function formatProblems(problems: readonly ProgrammeProblem[], language: 'ko' | 'en' = 'en'): string {
  const say = SENTENCES[language];
  return problems
    .map(({ file, line, column, path, found, expected, suggestion }) => {
      const parts = [found === '' ? say.nothing : say.found(found), say.expected(expected[language])];
      if (suggestion !== null) parts.push(say.suggestion(suggestion));
      return `${file}:${line}:${column}: ${path.length > 0 ? `${pathText(path)}: ` : ''}${parts.join('; ')}`;
    })
    .join('\n');
}
