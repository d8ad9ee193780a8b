import { sql } from 'kysely';
import { acceptRecommendation } from '../../actions/recommendation/accept.ts';
import { declineRecommendation } from '../../actions/recommendation/decline.ts';
import { recommendApplication } from '../../actions/recommendation/recommend.ts';
import { recommendationOperations as operations } from '../../contract/recommendation.ts';
import { awardIdsOf } from '../../store/applications.ts';
import { listPage } from '../../store/lists.ts';
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
  reading(operations.listRecommendations, async ({ db, scope }, { programmeId, ...asked }) => {
    const page = await listPage(db, 'recommendation', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.funder_id = ${organisationId}`,
    });
    const awards = await awardIdsOf(
      db,
      page.items.map(({ applicationId }) => applicationId),
    );
    const items = page.items.map((item) => ({ ...item, awardId: awards.get(item.applicationId) ?? null }));
    return { ...page, items };
  }),
];
