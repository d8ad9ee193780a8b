import { checkProgramme, formatProblems } from '../contract/check-programme.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { ProgrammeDefinition } from '../domain/programme/definition.ts';
import { Invalid } from './invalid.ts';

/** The programme that a file's text says; throws Invalid with each problem at its line and column. */
export function programmeOf(file: string, source: string, locale: Locale): ProgrammeDefinition {
  const { definition, problems } = checkProgramme(file, source);
  if (definition !== null) return definition;
  throw new Invalid(
    problems.map((problem) => ({
      path: `${file}:${problem.line}:${problem.column}`,
      message: formatProblems([problem], locale),
    })),
  );
}
