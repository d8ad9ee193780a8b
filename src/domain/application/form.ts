import { readBusinessNumber } from '../organisation/business-number.ts';
import type { Form, FormField } from '../programme/definition.ts';
import { fitsInt64, isDay } from '../rule/datum-value.ts';
import type { Coded } from '../rule/vocabulary.ts';

/** What an applicant filled in, by field. */
export type FormValues = Readonly<Record<string, unknown>>;

/** A field of the form and what is wrong with its value; `bound` is the limit that it breaks. */
export type FormFault = {
  readonly field: string;
  readonly fault:
    | 'unknown_field'
    | 'not_text'
    | 'not_whole'
    | 'not_flag'
    | 'not_list'
    | 'not_a_choice'
    | 'twice'
    | 'not_a_date'
    | 'not_an_email'
    | 'not_won'
    | 'not_a_business_number'
    | 'too_short'
    | 'too_long'
    | 'too_small'
    | 'too_large'
    | 'too_few'
    | 'too_many';
  readonly bound?: number;
};

/** The field in the words of its form; one that the form does not have stays as it was sent. */
export const fieldNamed = ({ properties }: Form, field: string): Coded | string =>
  Object.hasOwn(properties, field) ? { code: field, label: properties[field]!.title } : field;

type Fault = Omit<FormFault, 'field'>;

const fault = (code: FormFault['fault'], bound?: number): Fault =>
  bound === undefined ? { fault: code } : { fault: code, bound };

const outside = (
  value: number,
  [least, below]: readonly [number | undefined, FormFault['fault']],
  [most, above]: readonly [number | undefined, FormFault['fault']],
): Fault | undefined => {
  if (least !== undefined && value < least) return fault(below, least);
  return most !== undefined && value > most ? fault(above, most) : undefined;
};

function formatFault(format: FormField['format'], text: string): Fault | undefined {
  switch (format) {
    case 'date':
      return isDay(text) ? undefined : fault('not_a_date');
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : fault('not_an_email');
    case 'won':
      return /^\d{1,19}$/.test(text) && fitsInt64(BigInt(text)) ? undefined : fault('not_won');
    case 'business-number':
      return readBusinessNumber(text).ok ? undefined : fault('not_a_business_number');
    default:
      return undefined;
  }
}

function textFault(field: FormField, value: unknown): Fault | undefined {
  if (typeof value !== 'string') return fault('not_text');
  if (field.oneOf !== undefined) {
    return field.oneOf.some((choice) => choice.const === value) ? undefined : fault('not_a_choice');
  }
  // Characters as people count them, as JSON Schema does: a syllable outside the BMP is one.
  const length = [...value].length;
  return (
    outside(length, [field.minLength, 'too_short'], [field.maxLength, 'too_long']) ??
    formatFault(field.format, value)
  );
}

function listFault({ items, minItems, maxItems }: FormField, value: unknown): Fault | undefined {
  if (!Array.isArray(value)) return fault('not_list');
  const choices = items?.oneOf.map((choice) => choice.const);
  const strange = value.some((item) =>
    choices === undefined ? typeof item !== 'string' : !choices.includes(item),
  );
  if (strange) return fault('not_a_choice');
  if (new Set(value).size < value.length) return fault('twice');
  return outside(value.length, [minItems, 'too_few'], [maxItems, 'too_many']);
}

function valueFault(field: FormField, value: unknown): Fault | undefined {
  switch (field.type) {
    case 'string':
      return textFault(field, value);
    case 'integer':
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return fault('not_whole');
      return outside(value, [field.minimum, 'too_small'], [field.maximum, 'too_large']);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : fault('not_flag');
    case 'array':
      return listFault(field, value);
  }
}

/** What is wrong with the values that are there; a draft may still lack some (see `absentFields`). */
export function formFaults(form: Form, values: FormValues): readonly FormFault[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
    const found = field === undefined ? fault('unknown_field') : valueFault(field, value);
    return found === undefined ? [] : [{ field: name, ...found }];
  });
}

/** The required fields that have no value yet. */
export const absentFields = (form: Form, values: FormValues): readonly string[] =>
  form.required.filter((name) => !Object.hasOwn(values, name));
