import Type from 'typebox';
import { Count, Day, Id, Instant, nullable, oneOf, Page, PageQuery, Revision, Words } from './common.ts';
import { act, read } from './operation.ts';

const states = ['requested', 'erased', 'refused'] as const;

export const ErasureView = Type.Object({
  id: Id,
  personId: Id,
  requestedBy: Id,
  requestedAt: Instant,
  reason: Type.String(),
  dueOn: Day,
  state: oneOf(states),
  decidedBy: nullable(Id),
  decidedAt: nullable(Instant),
  basis: nullable(Type.String()),
  revision: Revision,
});

const Place = { place: Type.String({ description: 'Table and column' }), count: Count };

const ErasureDetail = Type.Object({
  ...ErasureView.properties,
  outcome: nullable(
    Type.Object({
      erased: Type.Array(Type.Object(Place)),
      kept: Type.Array(Type.Object({ ...Place, basis: Type.String(), until: Type.String() })),
    }),
  ),
  filesWaiting: Type.Integer({
    minimum: 0,
    description: 'Erased files whose bytes still wait to be deleted',
  }),
  naming: Type.Array(Type.Object({ table: Type.String(), id: Id }), {
    description: 'While it is undecided: the rows whose words name the person, at most 200 of a table',
  }),
});

const params = Type.Object({ erasureId: Id });

export const erasureOperations = {
  requestErasure: act({
    id: 'requestErasure',
    path: '/erasures',
    summary: 'Ask that one’s personal details be erased; an administrator asks on another’s behalf',
    body: Type.Object({ personId: Type.Optional(Id), reason: Words() }, { additionalProperties: false }),
    reply: ErasureView,
    status: 201,
  }),
  listErasures: read({
    id: 'listErasures',
    path: '/erasures',
    summary: 'Requests for erasure; callers outside the house see their own',
    query: PageQuery,
    reply: Page(ErasureView),
  }),
  getErasure: read({
    id: 'getErasure',
    path: '/erasures/{erasureId}',
    summary: 'A request for erasure: what was erased, and what was kept by which law',
    params,
    reply: ErasureDetail,
  }),
  decideErasure: act({
    id: 'decideErasure',
    path: '/erasures/{erasureId}/decide',
    summary: 'Erase, or refuse by the law that demands keeping; by another person than the one who asked',
    params,
    body: Type.Object(
      {
        decision: oneOf(['erase', 'refuse'] as const),
        basis: Words(500),
        spare: Type.Optional(
          Type.Array(Id, { maxItems: 500, description: 'Rows that name another person of the same name' }),
        ),
      },
      { additionalProperties: false },
    ),
    reply: ErasureView,
  }),
};
