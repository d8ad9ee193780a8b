import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import type { Locale } from '../domain/person/actor.ts';
import type { FieldError } from './problem.ts';

const strictAjv = new Ajv({ allErrors: true, strict: false, coerceTypes: false });
const queryAjv = new Ajv({ allErrors: true, strict: false, coerceTypes: true });
addFormats.default(strictAjv);
addFormats.default(queryAjv);

/** Checks a value and returns what is wrong with it, by field, in the caller's language. */
export type Check = (value: unknown, locale: Locale) => readonly FieldError[];

/** Bodies and path parameters are taken as they are; only a query's text may become a number. */
export function checkOf(schema: TSchema, part: 'body' | 'params' | 'query'): Check {
  const validate: ValidateFunction = (part === 'query' ? queryAjv : strictAjv).compile(schema);
  return (value, locale) =>
    validate(value)
      ? []
      : (validate.errors ?? []).slice(0, 20).map((error) => fieldError(error, part, locale));
}

function fieldError(error: ErrorObject, part: string, locale: Locale): FieldError {
  const missing = error.params.missingProperty ?? error.params.additionalProperty;
  const path = `/${part}${error.instancePath}${missing === undefined ? '' : `/${missing}`}`;
  const sentence = sentences[error.keyword];
  return { path, message: sentence ? sentence(error.params)[locale] : (error.message ?? error.keyword) };
}

type Sentence = (params: Record<string, unknown>) => Record<Locale, string>;

const limit =
  (ko: string, en: string): Sentence =>
  ({ limit: bound }) => ({
    ko: ko.replace('{}', String(bound)),
    en: en.replace('{}', String(bound)),
  });

const sentences: Record<string, Sentence> = {
  required: () => ({ ko: '꼭 필요한 항목입니다', en: 'is required' }),
  additionalProperties: () => ({ ko: '없는 항목입니다', en: 'is not a known field' }),
  type: ({ type }) => ({ ko: `${String(type)} 형식이어야 합니다`, en: `must be ${String(type)}` }),
  enum: ({ allowedValues }) => ({
    ko: `다음 중 하나여야 합니다: ${(allowedValues as unknown[]).join(', ')}`,
    en: `must be one of: ${(allowedValues as unknown[]).join(', ')}`,
  }),
  const: ({ allowedValue }) => ({ ko: `${allowedValue}이어야 합니다`, en: `must be ${allowedValue}` }),
  format: ({ format }) => ({ ko: `${format} 형식이 아닙니다`, en: `is not a valid ${format}` }),
  pattern: ({ pattern }) => ({ ko: `형식이 다릅니다(${pattern})`, en: `does not match ${pattern}` }),
  minLength: limit('{}자 이상이어야 합니다', 'needs at least {} characters'),
  maxLength: limit('{}자까지 쓸 수 있습니다', 'takes at most {} characters'),
  minimum: limit('{} 이상이어야 합니다', 'must be at least {}'),
  maximum: limit('{} 이하여야 합니다', 'must be at most {}'),
  minItems: limit('{}개 이상이어야 합니다', 'needs at least {} items'),
  maxItems: limit('{}개까지 됩니다', 'takes at most {} items'),
  uniqueItems: () => ({ ko: '같은 것이 두 번 있습니다', en: 'has the same item twice' }),
  anyOf: () => ({ ko: '허용되는 형식이 아닙니다', en: 'is in none of the allowed forms' }),
};

// PostgreSQL stores neither; refused here so that no insert has to fail on it.
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether any text in the value, keys included, holds a character that the database cannot store. */
export function holdsUnstorableText(value: unknown): boolean {
  if (typeof value === 'string') return unstorable.test(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, each]) => unstorable.test(key) || holdsUnstorableText(each));
}
