import type { Answers, Schema } from '../forms/schema.ts';

/** What a page of questions is asked by: each by its name, and none of them must be answered but yes-or-no is asked as both. */
export type AskedField = { readonly name: string; readonly field: unknown };

/** The questions as one shape, in their order. */
export function shapeOf(questions: readonly AskedField[]): Schema {
  const fields = questions.map(({ name, field }) => [name, field as Schema] as const);
  return {
    type: 'object',
    required: fields.flatMap(([name, { type }]) => (type === 'boolean' ? [name] : [])),
    properties: Object.fromEntries(fields),
  };
}

/** The answers that say something: an empty one is as good as none. */
export const said = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
