import type { HouseContext } from '../actions/context.ts';
import { expireMatch } from '../actions/match/expire.ts';
import { expirePayment } from '../actions/payment/expire.ts';
import { escalateRecommendation } from '../actions/recommendation/escalate.ts';
import type { JobKind } from '../domain/job/job.ts';

/** What the house does when something falls due. Each is safe to run twice: it acts only if the state still asks for it. */
export const handlers: Record<JobKind, (context: HouseContext, subjectId: string) => Promise<void>> = {
  'recommendation.silence': escalateRecommendation,
  'match.answer': expireMatch,
  'payment.hold': expirePayment,
};
