import Type from 'typebox';
import { FactView, Id, Listed, ListQuery, nullable, oneOf, Revision, Words } from './common.ts';
import { act, read } from './operation.ts';

export const ObjectionView = Type.Object({
  id: Id,
  programmeId: Id,
  subjectKind: oneOf(['application', 'claim'] as const),
  subjectId: Id,
  organisationId: Id,
  grounds: Type.String(),
  state: oneOf(['raised', 'upheld', 'dismissed'] as const),
  answer: nullable(Type.String()),
  revision: Revision,
});

/** Beside its subject's number, by which people call it, and who raised it. */
const called = { number: Type.String(), supplierId: Id, supplierName: Type.String() };
const ListedObjection = Type.Object({ ...ObjectionView.properties, ...called });
const ObjectionDetail = Type.Object({
  ...ObjectionView.properties,
  ...called,
  applicationId: nullable(Id),
  claimId: nullable(Id),
  history: Type.Array(FactView),
});

export const objectionOperations = {
  objectToApplication: act({
    id: 'objectToApplication',
    path: '/applications/{applicationId}/objections',
    summary: 'Object to being ineligible, waiting or not selected, within the published days',
    params: Type.Object({ applicationId: Id }),
    body: Type.Object({ grounds: Words(4000) }, { additionalProperties: false }),
    reply: ObjectionView,
    status: 201,
  }),
  decideApplicationObjection: act({
    id: 'decideApplicationObjection',
    path: '/objections/{objectionId}/decide',
    summary:
      'Answer an objection, as another person than the one who decided; upheld, the decision is taken again',
    params: Type.Object({ objectionId: Id }),
    body: Type.Object(
      { outcome: oneOf(['upheld', 'dismissed'] as const), answer: Words(4000) },
      { additionalProperties: false },
    ),
    reply: ObjectionView,
  }),
  listObjections: read({
    id: 'listObjections',
    path: '/programmes/{programmeId}/objections',
    summary: 'The programme’s objections; others see their own',
    params: Type.Object({ programmeId: Id }),
    query: ListQuery('objections'),
    reply: Listed(ListedObjection),
  }),
  getObjection: read({
    id: 'getObjection',
    path: '/objections/{objectionId}',
    summary: 'An objection: what it is about, its grounds, its answer and what happened',
    params: Type.Object({ objectionId: Id }),
    reply: ObjectionDetail,
  }),
};
