import Type, { type TProperties, type TSchema } from 'typebox';
import { Clean } from 'typebox/value';

/** Leaves of a value only what its schema names. It makes a new value and keeps the order of what stays. */
export type Cleaner = (value: unknown) => unknown;

/**
 * The cleaner of a schema, made once: TypeBox's own `Clean` reads the schema anew for each value, which cost more
 * than all else that a reply of the house takes.
 */
export const cleanerOf = (schema: TSchema): Cleaner => stepOf(schema) ?? ((value) => value);

/** What is to be done at this place; undefined where everything stays as it is. */
function stepOf(schema: TSchema): Cleaner | undefined {
  if (Type.IsArray(schema)) return ofItems(stepOf(schema.items));
  if (Type.IsObject(schema)) return ofProperties(schema);
  if (Type.IsUnion(schema)) return ofForms(schema.anyOf, schema);
  return TAKES_WHOLE.some((is) => is(schema)) ? undefined : (value) => Clean(schema, value);
}

/** Kinds with nothing in them to clean, or with anything. */
const TAKES_WHOLE = [
  Type.IsString,
  Type.IsInteger,
  Type.IsNumber,
  Type.IsBoolean,
  Type.IsNull,
  Type.IsLiteral,
  Type.IsEnum,
  Type.IsUnknown,
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofItems = (step: Cleaner | undefined): Cleaner | undefined =>
  step && ((value) => (Array.isArray(value) ? value.map(step) : value));

function ofProperties(schema: TSchema & { properties: TProperties }): Cleaner {
  const { additionalProperties: rest } = schema as { additionalProperties?: boolean | TSchema };
  if (typeof rest === 'object') return (value) => Clean(schema, value);
  const steps = new Map(Object.entries(schema.properties).map(([key, each]) => [key, stepOf(each)]));
  return (value) => {
    if (!isRecord(value)) return value;
    const kept: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (!steps.has(key)) {
        if (rest === true) kept[key] = value[key];
        continue;
      }
      const step = steps.get(key);
      kept[key] = step === undefined ? value[key] : step(value[key]);
    }
    return kept;
  };
}

/** Of a value that may be null, the other form is known; between other forms only a check can tell. */
function ofForms(forms: readonly TSchema[], schema: TSchema): Cleaner | undefined {
  const others = forms.filter((form) => !Type.IsNull(form));
  if (others.length === 1) {
    const step = stepOf(others[0]!);
    return step && ((value) => (value === null ? null : step(value)));
  }
  return others.every((form) => stepOf(form) === undefined) ? undefined : (value) => Clean(schema, value);
}
