import Type, { type Static, type TSchema } from 'typebox';

/** Shapes that every part of the wire shares. */
export const Id = Type.String({ format: 'uuid', description: 'UUIDv7' });
export const Day = Type.String({
  format: 'date',
  description: 'YYYY-MM-DD; ends at 24:00 in the zone of the programme',
});
export const Instant = Type.String({ format: 'date-time', description: 'RFC 3339, UTC' });
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hex' });
export const Words = (maxLength = 2000) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
export const Key = Type.String({ minLength: 1, maxLength: 64, pattern: '^[a-z0-9_]+$' });
export const Count = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });
export const Revision = Type.Integer({
  minimum: 1,
  description: 'Send it back in If-Match to change what you saw',
});
export const Bilingual = Type.Object({ ko: Type.String(), en: Type.Optional(Type.String()) });

/** Whole won as text, so that no reader turns it into a float. */
export const Money = Type.Object(
  {
    amount: Type.String({ pattern: '^-?(0|[1-9][0-9]{0,17})$' }),
    currency: Type.Literal('KRW'),
  },
  { additionalProperties: false },
);
export type Money = Static<typeof Money>;

/** Anything that explains a decision: a tree or lines, as the domain made it. */
export const Explained = Type.Unknown({ description: 'The explanation as it was decided, amounts as text' });

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** A closed list of codes. */
export const oneOf = <const T extends string[]>(values: readonly [...T]) => Type.Enum<T>(values);

/** A page of a list: pass `next` as `cursor` to go on; null is the end. */
export const Page = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: nullable(Type.String()) }, { additionalProperties: false });

export const PageQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ maxLength: 64 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    state: Type.Optional(Type.String({ maxLength: 32 })),
  },
  { additionalProperties: false },
);

/** What has happened to a subject, newest last. */
export const FactView = Type.Object({
  id: Id,
  what: Type.String(),
  occurredAt: Instant,
  personId: nullable(Id),
  organisationId: nullable(Id),
  subjectRevision: Type.Integer(),
  detail: Explained,
});

/** RFC 9457, with the code that domain, page and guide share. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  errors: Type.Optional(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
});
export type Problem = Static<typeof Problem>;
