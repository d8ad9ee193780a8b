import Type, { type Static, type TSchema } from 'typebox';
import type { FilterOf, ListingName } from '../domain/listing/listing.ts';
import { listings } from '../domain/listing/listing.ts';

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

/** As a page, with how many there are in all where that was asked for. */
export const Listed = <T extends TSchema>(item: T) =>
  Type.Object(
    { items: Type.Array(item), next: nullable(Type.String()), count: Type.Optional(Count) },
    { additionalProperties: false },
  );

const listQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 1000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  q: Type.Optional(Type.String({ maxLength: 100, description: 'Part of a number or a name in the row' })),
  count: Type.Optional(Type.Literal('true', { description: 'Say how many rows there are in all' })),
};

const Codes = Type.Optional(
  Type.String({ pattern: '^[a-z0-9_]{1,40}(,[a-z0-9_]{1,40}){0,19}$', description: 'One state or several' }),
);
const Code = Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' }));

/** What a list can be asked for: its order (`-` for descending), its filters, a text, a page, a count. */
export function ListQuery<L extends ListingName>(listing: L) {
  const { sorts, words, ids } = listings[listing];
  const sort = Type.Optional(oneOf((sorts as readonly string[]).flatMap((key) => [key, `-${key}`])));
  const filters = Object.fromEntries([
    ...(words as readonly string[]).map((name) => [name, name === 'state' ? Codes : Code]),
    ...(ids as readonly string[]).map((name) => [name, Type.Optional(Id)]),
  ]) as Record<FilterOf<L>, typeof Code>;
  return Type.Object({ ...listQuery, sort, ...filters }, { additionalProperties: false });
}

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
