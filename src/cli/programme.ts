import { readFileSync } from 'node:fs';
import { checkProgramme, formatProblems } from '../contract/check-programme.ts';
import type { Locale } from '../domain/person/actor.ts';
import { CommandFailure } from './failure.ts';

const GOOD: Readonly<Record<Locale, (file: string, examples: number) => string>> = {
  ko: (file, examples) => `${file}: 이상 없음, 예시 ${examples}건이 기대한 결과와 같습니다`,
  en: (file, examples) => `${file}: good, its ${examples} examples come out as expected`,
};

/** Checks programme files; gives what to print and whether all are good. Throws CommandFailure for a missing file. */
export function checkFiles(files: readonly string[], language: Locale): { good: boolean; lines: string[] } {
  const checked = files.map((file) => ({ file, ...checkProgramme(file, readText(file)) }));
  return {
    good: checked.every(({ definition }) => definition !== null),
    lines: checked.map(({ file, definition, problems }) =>
      definition === null
        ? formatProblems(problems, language)
        : GOOD[language](file, definition.examples?.length ?? 0),
    ),
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new CommandFailure(`${file}: ${why}.`);
  }
}
