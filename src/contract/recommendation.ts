import Type from 'typebox';
import { Day, Id, Key, Listed, ListQuery, nullable, oneOf, Revision, Words } from './common.ts';
import { act, read } from './operation.ts';

export const RecommendationView = Type.Object({
  id: Id,
  programmeId: Id,
  applicationId: Id,
  funderId: Id,
  recommenderId: Id,
  answerDueOn: Day,
  state: oneOf(['sent', 'escalated', 'accepted', 'declined', 'withdrawn'] as const),
  reasonCode: nullable(Type.String()),
  reason: nullable(Type.String()),
  awardId: nullable(Id),
  revision: Revision,
});

/** As a list shows it, with what people call it by. */
const ListedRecommendation = Type.Object({
  ...RecommendationView.properties,
  applicationNumber: Type.String(),
  supplierId: Id,
  supplierName: Type.String(),
});

const recommendationId = Type.Object({ recommendationId: Id });

export const recommendationOperations = {
  recommendApplication: act({
    id: 'recommendApplication',
    path: '/applications/{applicationId}/recommendation',
    summary: 'Recommend a selected application to the funder; its silence escalates',
    params: Type.Object({ applicationId: Id }),
    reply: RecommendationView,
    status: 201,
  }),
  acceptRecommendation: act({
    id: 'acceptRecommendation',
    path: '/recommendations/{recommendationId}/accept',
    summary: 'Take the recommended application on; its award begins with planning',
    params: recommendationId,
    reply: RecommendationView,
  }),
  declineRecommendation: act({
    id: 'declineRecommendation',
    path: '/recommendations/{recommendationId}/decline',
    summary: 'Decline with a coded reason; the next on the waiting list takes the place',
    params: recommendationId,
    body: Type.Object({ reasonCode: Key, reason: Words() }, { additionalProperties: false }),
    reply: Type.Object({ ...RecommendationView.properties, promotedApplicationId: nullable(Id) }),
  }),
  listRecommendations: read({
    id: 'listRecommendations',
    path: '/programmes/{programmeId}/recommendations',
    summary: 'The programme’s recommendations with their answers',
    params: Type.Object({ programmeId: Id }),
    query: ListQuery('recommendations'),
    reply: Listed(ListedRecommendation),
  }),
};
