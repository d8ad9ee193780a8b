import { rankingOperations as operations } from '../../contract/ranking.ts';
import { type Route, reading } from '../route.ts';
import { planPeersView, rankingView } from '../views/ranking.ts';

export const rankingRoutes: readonly Route[] = [
  reading(operations.getRanking, rankingView),
  reading(operations.getPlanPeers, (asked, { planId }) => planPeersView(asked, planId)),
];
