import type { HouseContext } from '../actions/context.ts';
import { expireMatch } from '../actions/match/expire.ts';
import { expirePayment } from '../actions/payment/expire.ts';
import { escalateRecommendation } from '../actions/recommendation/escalate.ts';
import type { JobKind } from '../domain/job/job.ts';

type Handler = {
  readonly run: (context: HouseContext, subjectId: string) => Promise<void>;
  /** Hundreds of them fall due at once, and are done as `together` says. */
  readonly together?: true;
};

/** What the house does when something falls due. Each is safe to run twice: it acts only if the state still asks for it. */
export const handlers: Record<JobKind, Handler> = {
  'recommendation.silence': { run: escalateRecommendation },
  'match.answer': { run: expireMatch, together: true },
  'payment.hold': { run: expirePayment },
};
