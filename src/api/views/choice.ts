import type { Choice } from '../../domain/fit/question.ts';

/** An entry of a set of references as a choice of a form. */
export const choiceOf = ({
  code,
  ko,
  en,
}: {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
}): Choice => ({ const: code, title: { ko, en } });
