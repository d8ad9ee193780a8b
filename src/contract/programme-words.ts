import Type, { type Static, type TProperties, type TSchema } from 'typebox';

/** An object with these keys and no others: a misspelt key is an error, not a silent nothing. */
export const closed = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });

export const optional = Type.Optional;

/** At least one. */
export const some = <Schema extends TSchema>(items: Schema) => Type.Array(items, { minItems: 1 });

/** Entries by a name that rules and forms can speak: letters, digits and low lines. */
export const named = <Schema extends TSchema>(value: Schema) =>
  Type.Record(Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$' }), value);

export const Words = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' });
export const Wording = closed({ ko: Words, en: optional(Words) });
export const Key = Type.String({ pattern: '^[a-z][a-z0-9_]{0,63}$' });
export const Cited = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$', description: 'a parameter' });

/** A day that exists, `YYYY-MM-DD`. */
export const Day = Type.String({ format: 'date' });
/** An instant with its offset (`2026-03-11T18:00:00+09:00`); read into UTC. */
export const Instant = Type.String({ format: 'date-time' });
/** Whole won: a plain integer in the file, read into a bigint. */
export const Won = Type.Unsafe<bigint>({ type: 'integer', minimum: 0, format: 'won' });
export const Whole = Type.Integer({ minimum: 0, maximum: 1_000_000 });

export const Basis = closed({ kind: Type.Enum(['article', 'law', 'proposal']), source: Key });
export const footing = { basis: Basis };
export const Coded = closed({ code: Key, label: Wording });

/** What a schema says, with `readonly` throughout as the domain has it. */
export type Said<Schema extends TSchema> = Frozen<Static<Schema>>;
/** The type with `readonly` throughout, and intersections written out, so that two can be compared. */
export type Frozen<Value> = Value extends object
  ? { readonly [Name in keyof Value]: Frozen<Value[Name]> }
  : Value;
