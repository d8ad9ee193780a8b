import type { Answers } from './schema.ts';

/** What is typed is kept on this device until it is sent, so that a closed tab or a restart loses nothing. */
const keyOf = (operation: string, subjectId: string): string => `dure.draft.${operation}.${subjectId}`;

export function readDraft(operation: string, subjectId: string): Answers | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(operation, subjectId)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(operation: string, subjectId: string, answers: Answers | undefined): void {
  try {
    if (answers === undefined) localStorage.removeItem(keyOf(operation, subjectId));
    else localStorage.setItem(keyOf(operation, subjectId), JSON.stringify(answers));
  } catch {
    // A device that keeps nothing still sends.
  }
}
