import Type from 'typebox';
import { oddityKinds } from '../domain/person/access-review.ts';
import { Count, Day, Id, Instant, nullable, oneOf, Page, Revision, Words } from './common.ts';
import { act, read } from './operation.ts';

const outcomes = ['denied', 'read'] as const;

const Month = Type.String({ pattern: '^2[0-9]{3}-(0[1-9]|1[0-2])$', description: 'YYYY-MM in Seoul' });

export const AccessLine = Type.Object({
  id: Id,
  at: Instant,
  personId: nullable(Id),
  organisationId: nullable(Id),
  operation: Type.String(),
  outcome: oneOf(outcomes),
  subjectKind: nullable(Type.String()),
  subjectId: nullable(Id),
  concernedIds: Type.Array(Id),
  fields: Type.Array(Type.String({ description: 'Rows of the field table that were shown' })),
  relations: Type.Array(Type.String()),
  reason: nullable(Type.String()),
});

const ownQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 64 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  outcome: Type.Optional(oneOf(outcomes)),
  field: Type.Optional(Type.String({ maxLength: 64 })),
  from: Type.Optional(Instant),
  to: Type.Optional(Instant),
};
const OwnQuery = Type.Object(ownQuery, { additionalProperties: false });

export const AccessReviewView = Type.Object({
  month: Type.String(),
  lines: Count,
  reviewed: Type.Boolean({ description: 'Every line was looked at by another than its reader' }),
  signatures: Type.Array(
    Type.Object({ id: Id, signedBy: Id, signedAt: Instant, finding: Type.String(), lines: Count }),
  ),
  unusual: Type.Array(
    Type.Object({
      kind: oneOf(oddityKinds),
      personId: Id,
      day: Day,
      count: Count,
      threshold: Count,
    }),
  ),
  readers: Type.Array(
    Type.Object({ personId: Id, organisationId: Id, reads: Count, denials: Count, subjects: Count }),
  ),
  fields: Type.Array(Type.Object({ field: Type.String(), reads: Count })),
  unknownTokens: Type.Array(Type.Object({ addressClass: Type.String(), requests: Count })),
  terms: Type.Record(
    Type.String(),
    Type.Object({ value: Type.Integer(), unit: Type.String(), basis: Type.String(), source: Type.String() }),
  ),
});

const params = Type.Object({ month: Month });

export const accessOperations = {
  listAccess: read({
    id: 'listAccess',
    path: '/access-log',
    summary: 'Denials and sensitive reads, newest first',
    query: Type.Object(
      { ...ownQuery, personId: Type.Optional(Id), concernedId: Type.Optional(Id) },
      { additionalProperties: false },
    ),
    reply: Page(AccessLine),
  }),
  listMyAccess: read({
    id: 'listMyAccess',
    path: '/me/access-log',
    summary: 'Who looked at the caller’s own details',
    query: OwnQuery,
    reply: Page(AccessLine),
  }),
  listOrganisationAccess: read({
    id: 'listOrganisationAccess',
    path: '/organisations/{organisationId}/access-log',
    summary: 'Who looked at the organisation’s data',
    params: Type.Object({ organisationId: Id }),
    query: OwnQuery,
    reply: Page(AccessLine),
  }),
  getAccessReview: read({
    id: 'getAccessReview',
    path: '/access-reviews/{month}',
    summary: 'A month’s reads and denials, what is unusual first, and who has signed for them',
    params,
    reply: AccessReviewView,
  }),
  signAccessReview: act({
    id: 'signAccessReview',
    path: '/access-reviews/{month}/sign',
    summary: 'Sign that one has looked at the month’s lines, all but one’s own',
    params,
    body: Type.Object({ finding: Words() }, { additionalProperties: false }),
    reply: Type.Object({ id: Id, lines: Count, revision: Revision }),
    status: 201,
  }),
};
