import Type, { type TSchema } from 'typebox';
import { digestOf } from '../domain/fact/digest.ts';
import type { Finding } from '../domain/programme/finding.ts';
import { readShape } from './programme-shape.ts';
import { type Position, readProgrammeSource } from './programme-source.ts';
import { closed, named, Words } from './programme-words.ts';

const Label = closed({ ko: Words, en: Words });

/** What every reference set begins with: its name, its title, its sources. */
export const headOf = <const Set extends string>(set: Set) => ({
  set: Type.Literal(set),
  title: Label,
  sources: named(Label),
});

/** A reference set as it was read; `contentId` is the SHA-256 that programme versions pin it by. */
export type ReferenceFile<Content> =
  | { readonly ok: true; readonly content: Content; readonly contentId: string }
  | { readonly ok: false; readonly problems: readonly (Finding & Position)[] };

/** Reads a file of `reference/` by its schema; what is wrong comes with line and column. */
export function readReference<Value, Content>(
  text: string,
  schema: TSchema,
  contentOf: (value: Value) => Content,
): ReferenceFile<Content> {
  const source = readProgrammeSource(text);
  if (source.problems.length > 0) {
    return { ok: false, problems: source.problems.map(({ finding, ...at }) => ({ ...finding, ...at })) };
  }
  const { value, findings } = readShape(schema, {}, source.data);
  if (findings.length > 0) {
    return { ok: false, problems: findings.map((finding) => ({ ...finding, ...source.locate(finding) })) };
  }
  return { ok: true, content: contentOf(value as Value), contentId: digestOf(value) };
}
