import type { FormField } from '../programme/definition.ts';
import type { DatumDefinition, ScalarType, Wording } from '../rule/vocabulary.ts';

/** A way into a programme: one track of it. */
export type Way = { readonly programme: string; readonly track: string };

const FORM = 'form.';

/**
 * What an answer is filed under: a datum of the registry by its name, so that it is asked once for all programmes;
 * what one way asks in its own form by the way as well.
 */
export const askedName = ({ programme, track }: Way, name: string): string =>
  name.startsWith(FORM) ? `${programme}/${track}/${name}` : name;

/** A code that may be chosen, with its words. */
export type Choice = { readonly const: string; readonly title: Wording };

/** How a datum is asked for in a form: with the field's own words where the way has a form for it. */
export function questionOf(
  name: string,
  definition: DatumDefinition,
  {
    fields,
    choices,
  }: {
    readonly fields: Readonly<Record<string, FormField>>;
    /** The codes of a datum with their words, where it has a list of them. */
    readonly choices: () => readonly Choice[] | undefined;
  },
): FormField {
  const own = name.startsWith(FORM) ? fields[name.slice(FORM.length)] : undefined;
  if (own?.items !== undefined) return { ...own, items: { oneOf: [...own.items.oneOf, NONE] } };
  if (own !== undefined) return own;
  const { type, label } = definition;
  const oneOf = choices();
  if (typeof type !== 'string')
    return { type: 'array', title: label, items: { oneOf: [...(oneOf ?? []), NONE] } };
  return { ...SHAPES[type], title: label, ...(oneOf && { oneOf }) };
}

/** Says that nothing of a list is so, which is an answer: a list that is left empty is none. */
const NONE: Choice = { const: 'none', title: { ko: '해당 없음', en: 'None of these' } };

/** What was answered, as rules read it. */
export const answerOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((each) => each !== NONE.const) : value;

const TEXT = { type: 'string', maxLength: 200 } as const;
const WHOLE = { type: 'integer', minimum: 0 } as const;

const SHAPES: Readonly<Record<ScalarType, Omit<FormField, 'title'>>> = {
  won: { type: 'string', format: 'won' },
  count: WHOLE,
  bp: { ...WHOLE, maximum: 10_000 },
  decimal: TEXT,
  text: TEXT,
  code: TEXT,
  day: { type: 'string', format: 'date' },
  flag: { type: 'boolean' },
};
