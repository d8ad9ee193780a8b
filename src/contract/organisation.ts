import Type from 'typebox';
import {
  Bilingual,
  Day,
  Id,
  Instant,
  Key,
  Listed,
  ListQuery,
  nullable,
  oneOf,
  Revision,
  Words,
} from './common.ts';
import { locales, seats } from './house.ts';
import { act, read } from './operation.ts';

export const organisationKinds = [
  'agency',
  'bank',
  'ministry',
  'company',
  'verifier',
  'auditor',
  'house',
] as const;
export const tieKinds = ['affiliate', 'same_representative', 'supplies'] as const;

export const BusinessNumber = Type.String({ pattern: '^[0-9]{3}-?[0-9]{2}-?[0-9]{5}$' });

const DatumKey = Type.String({ pattern: '^[a-z][a-zA-Z0-9_.]{0,63}$' });

/** A value that a rule can read: text, a whole number, true or false, or a list of texts. Won goes as text. */
const DatumValue = Type.Union([
  Type.String({ maxLength: 500 }),
  Type.Integer(),
  Type.Boolean(),
  Type.Array(Type.String({ maxLength: 200 }), { maxItems: 100 }),
]);

export const DatumInput = Type.Object(
  {
    key: DatumKey,
    value: DatumValue,
    source: Words(200),
    asOf: Day,
    validUntil: Type.Optional(Day),
  },
  { additionalProperties: false },
);

export const DatumView = Type.Object({
  id: Id,
  key: Type.String(),
  value: Type.Unknown(),
  source: Type.String(),
  asOf: Day,
  validUntil: nullable(Day),
  recordedAt: Instant,
});

const PersonInput = Type.Object(
  {
    name: Words(100),
    email: Type.String({ format: 'email', maxLength: 200 }),
    locale: oneOf(locales),
    seats: Type.Array(oneOf(seats), { minItems: 1, maxItems: 5 }),
  },
  { additionalProperties: false },
);

export const OrganisationInput = Type.Object(
  {
    key: Type.Optional(Key),
    nameKo: Words(200),
    nameEn: Type.Optional(Words(200)),
    kind: oneOf(organisationKinds),
    businessNumber: Type.Optional(BusinessNumber),
    representative: Type.Optional(Words(100)),
    region: Type.Optional(Words(32)),
    data: Type.Array(DatumInput, { maxItems: 50 }),
    people: Type.Array(PersonInput, { maxItems: 20 }),
  },
  { additionalProperties: false },
);

export const OrganisationView = Type.Object({
  id: Id,
  key: nullable(Type.String()),
  nameKo: Type.String(),
  nameEn: nullable(Type.String()),
  kind: oneOf(organisationKinds),
  businessNumber: nullable(Type.String()),
  region: nullable(Type.String()),
  mergedIntoId: nullable(Id),
  revision: Revision,
});

const Said = Type.Object({
  ...DatumView.properties,
  expired: Type.Boolean({ description: 'Whether its last valid day is over: rules take it as not known' }),
});

const Tie = Type.Object({
  id: Id,
  kind: oneOf(tieKinds),
  other: Type.Object({ id: Id, nameKo: Type.String(), nameEn: nullable(Type.String()) }),
  from: Type.Boolean({
    description: 'Whether it was recorded of this one: that it supplies the other, and not the reverse',
  }),
  source: Type.String(),
  asOf: Day,
});

const OrganisationDetail = Type.Object({
  ...OrganisationView.properties,
  corporateNumber: nullable(Type.String()),
  mergedFrom: Type.Array(
    Type.Object({ id: Id, nameKo: Type.String(), businessNumber: nullable(Type.String()) }),
    { description: 'Those that were found to be this one; their data are among its own' },
  ),
  data: Type.Array(Said, { description: 'The latest of each name' }),
  earlier: Type.Array(DatumView, {
    description: 'What was said before, or of an earlier day, the newest first; at most 500',
  }),
  ties: Type.Array(Tie),
});

const Group = Type.Object({
  code: Key,
  label: Bilingual,
  items: Type.Array(
    Type.Object({
      name: Type.String({ description: 'The name by which rules read it' }),
      label: Bilingual,
      source: Type.String({ description: 'Where it usually comes from' }),
      public: Type.Boolean({ description: 'Whether anybody may learn it who knows the business number' }),
      field: Type.Unknown({
        description: 'How it is asked: a field of a form, with its words in two languages',
      }),
    }),
  ),
});

const why = ['same_name', 'near_name', 'near_business_number', 'same_corporate_number'] as const;
const params = Type.Object({ organisationId: Id });

export const organisationOperations = {
  registerOrganisations: act({
    id: 'registerOrganisations',
    path: '/organisations',
    summary: 'Register organisations with their data and people, all or none',
    body: Type.Object(
      { items: Type.Array(OrganisationInput, { minItems: 1, maxItems: 200 }) },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      items: Type.Array(
        Type.Object({ id: Id, people: Type.Array(Type.Object({ id: Id, email: Type.String() })) }),
      ),
    }),
    status: 201,
  }),
  listOrganisations: read({
    id: 'listOrganisations',
    path: '/organisations',
    summary: 'The registry; callers outside the house see their own',
    query: ListQuery('organisations'),
    reply: Listed(OrganisationView),
  }),
  getOrganisation: read({
    id: 'getOrganisation',
    path: '/organisations/{organisationId}',
    summary: 'One organisation with its data, each with source and dates',
    params,
    reply: OrganisationDetail,
  }),
  listRegistryData: read({
    id: 'listRegistryData',
    path: '/registry-data',
    summary: 'What the registry may know of an organisation, in groups, each datum as it is asked',
    reply: Type.Object({ items: Type.Array(Group) }),
  }),
  findCompany: read({
    id: 'findCompany',
    path: '/companies/{businessNumber}',
    summary: 'What a company is called here, to whoever knows its business number',
    params: Type.Object({ businessNumber: BusinessNumber }),
    reply: Type.Object({ id: Id, nameKo: Type.String(), nameEn: nullable(Type.String()) }),
  }),
  listPeople: read({
    id: 'listPeople',
    path: '/organisations/{organisationId}/people',
    summary: 'Who has a seat in an organisation, to its managers and the house',
    params,
    reply: Type.Object({
      items: Type.Array(
        Type.Object({
          id: Id,
          name: Type.String(),
          email: Type.String(),
          seats: Type.Array(oneOf(seats)),
        }),
      ),
    }),
  }),
  registerPeople: act({
    id: 'registerPeople',
    path: '/organisations/{organisationId}/people',
    summary: 'Register more people of an organisation with their seats, all or none',
    params,
    body: Type.Object(
      { people: Type.Array(PersonInput, { minItems: 1, maxItems: 20 }) },
      { additionalProperties: false },
    ),
    reply: Type.Object({ items: Type.Array(Type.Object({ id: Id, email: Type.String() })) }),
    status: 201,
  }),
  recordDatum: act({
    id: 'recordDatum',
    path: '/organisations/{organisationId}/data',
    summary: 'Record a datum; the earlier ones stay',
    params,
    body: DatumInput,
    reply: DatumView,
    status: 201,
  }),
  listLookAlikes: read({
    id: 'listLookAlikes',
    path: '/organisation-look-alikes',
    summary: 'Companies that may be one and the same, in pairs, with why they look alike',
    reply: Type.Object({
      items: Type.Array(
        Type.Object({ one: OrganisationView, other: OrganisationView, why: Type.Array(oneOf(why)) }),
      ),
      more: Type.Boolean({ description: 'Whether there are more than are shown' }),
    }),
  }),
  mergeOrganisations: act({
    id: 'mergeOrganisations',
    path: '/organisations/{organisationId}/merge',
    summary:
      'Say that it is another one, which stays; nothing is deleted, its data are read with those of that one',
    params,
    body: Type.Object({ intoId: Id, reason: Words(500) }, { additionalProperties: false }),
    reply: OrganisationView,
  }),
  unmergeOrganisation: act({
    id: 'unmergeOrganisation',
    path: '/organisations/{organisationId}/unmerge',
    summary: 'Take a merge back: it stands by itself again, with the data that it had',
    params,
    body: Type.Object({ reason: Words(500) }, { additionalProperties: false }),
    reply: OrganisationView,
  }),
  tieOrganisations: act({
    id: 'tieOrganisations',
    path: '/organisations/{organisationId}/ties',
    summary: 'Record that two organisations are affiliated, share a representative, or trade',
    params,
    body: Type.Object(
      { otherId: Id, kind: oneOf(tieKinds), source: Words(200), asOf: Day },
      { additionalProperties: false },
    ),
    reply: Type.Object({ id: Id }),
    status: 201,
  }),
};
