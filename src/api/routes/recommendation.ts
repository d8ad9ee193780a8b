import { sql } from 'kysely';
import { acceptRecommendation } from '../../actions/recommendation/accept.ts';
import { declineRecommendation } from '../../actions/recommendation/decline.ts';
import { recommendApplication } from '../../actions/recommendation/recommend.ts';
import { recommendationOperations as operations } from '../../contract/recommendation.ts';
import { readList } from '../../store/listing.ts';
import { acting, type Route, reading } from '../route.ts';

export const recommendationRoutes: readonly Route[] = [
  acting(operations.recommendApplication, async (context, input) => ({
    ...(await recommendApplication(context, input)),
    awardId: null,
  })),
  acting(operations.acceptRecommendation, async (context, input) => {
    const { recommendation, award } = await acceptRecommendation(context, input);
    return { ...recommendation, awardId: award.id };
  }),
  acting(operations.declineRecommendation, async (context, input) => {
    const { recommendation, promoted } = await declineRecommendation(context, input);
    return { ...recommendation, awardId: null, promotedApplicationId: promoted?.id ?? null };
  }),
  reading(operations.listRecommendations, ({ db, scope }, { programmeId, ...asked }) =>
    readList(db, 'recommendations', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.funder_id = ${organisationId}`,
    }),
  ),
];
