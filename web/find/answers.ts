import type { Answers, Schema } from '../forms/schema.ts';

/** A question of a page by its name. */
export type AskedField = { readonly name: string; readonly field: unknown };

/** The questions as one shape, in their order. None must be answered, and so none is marked as the one that may be left. */
export function shapeOf(questions: readonly AskedField[]): Schema {
  const fields = questions.map(({ name, field }) => [name, field as Schema] as const);
  return {
    type: 'object',
    required: fields.map(([name]) => name),
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
