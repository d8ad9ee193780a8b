import type { RunDefinition } from '../programme/definition.ts';
import { wholeOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addDays, type Day, endOfDay, type Instant } from '../time.ts';
import type { RecommendationRefusal } from './refusals.ts';

export type RecommendationState = 'sent' | 'escalated' | 'accepted' | 'declined' | 'withdrawn';

export const recommendationActions = {
  accept: ['sent', 'escalated'],
  decline: ['sent', 'escalated'],
  withdraw: ['sent', 'escalated'],
  escalate: ['sent'],
} as const satisfies ActionTable<string, RecommendationState>;

type RecommendationAction = keyof typeof recommendationActions;

/** Whether the action is possible on the recommendation as it stands; refuses `state_does_not_allow`. */
export const may = (action: RecommendationAction, { state }: { readonly state: RecommendationState }) =>
  allowedIn<RecommendationAction, RecommendationState>(recommendationActions, action, state);

/** When the funder's answer is due: `silenceDays` after the recommendation, at that day's end in the zone. */
export function answerDue(definition: RunDefinition, sentOn: Day): { dueOn: Day; escalatesAt: Instant } {
  const dueOn = addDays(sentOn, wholeOn(definition, definition.award.silenceDays, sentOn));
  return { dueOn, escalatesAt: endOfDay(dueOn, definition.zone) };
}

export type Answerer = {
  readonly personId: string;
  readonly organisationId: string;
  /** Of the recommending organisation and the supplier: those in which this person has a seat of their own. */
  readonly seatedAt: readonly string[];
};

/**
 * Lets the addressed funder answer, and nobody who stands on another side: not the person or the organisation
 * that recommended, nor a person with a seat there or at the supplier. Refuses `recommender_cannot_answer`,
 * `answerer_is_tied` and `not_your_recommendation`.
 */
export function mayAnswer(
  recommendation: {
    readonly funderId: string;
    readonly recommenderId: string;
    readonly recommendedBy: string;
  },
  { personId, organisationId, seatedAt }: Answerer,
): Result<null, RecommendationRefusal> {
  const { funderId, recommenderId, recommendedBy } = recommendation;
  if (personId === recommendedBy || organisationId === recommenderId || seatedAt.includes(recommenderId)) {
    return refuse('recommender_cannot_answer');
  }
  if (seatedAt.length > 0) return refuse('answerer_is_tied');
  return organisationId === funderId ? accept(null) : refuse('not_your_recommendation');
}

/** A coded reason of the programme file; refuses `reason_unknown` with the codes that there are. */
export function declineReason(definition: RunDefinition, code: string): Result<string, 'reason_unknown'> {
  const codes = definition.award.declineReasons;
  return codes.some((reason) => reason.code === code)
    ? accept(code)
    : refuse('reason_unknown', { code, codes });
}
