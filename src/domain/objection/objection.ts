import type { ApplicationState } from '../application/application.ts';
import { type ProgrammeDefinition, reviewOf, type Track } from '../programme/definition.ts';
import { wholeOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addDays, dayOf, endOfDay, type Instant } from '../time.ts';
import type { ObjectionRefusal } from './refusals.ts';

export type ObjectionState = 'raised' | 'upheld' | 'dismissed';

export const objectionActions = { decide: ['raised'] } as const satisfies ActionTable<string, ObjectionState>;

/** When and by whom a decision was taken; null where the rules took it and no person did. */
export type Decided = { readonly decidedAt: Instant; readonly decidedBy: string | null };

/** The decision that an objection is against: eligibility for an ineligible application, else the selection. */
export const decisionOf = (application: {
  readonly state: ApplicationState;
  readonly eligibility: unknown;
  readonly selection: unknown;
}): Decided =>
  (application.state === 'ineligible' ? application.eligibility : application.selection) as Decided;

/**
 * Takes an objection within the published days after the decision, to the end of the last. Refuses
 * `objection_too_late`, `objection_open` while one is undecided and `objection_dismissed` after one was.
 */
export function mayObject(
  definition: ProgrammeDefinition,
  track: Track,
  asked: {
    readonly decision: Decided;
    readonly earlier: readonly { readonly state: ObjectionState }[];
    readonly now: Instant;
  },
): Result<Decided, ObjectionRefusal> {
  const { decision, earlier, now } = asked;
  if (earlier.some(({ state }) => state === 'raised')) return refuse('objection_open');
  if (earlier.some(({ state }) => state === 'dismissed')) return refuse('objection_dismissed');
  const decidedOn = dayOf(decision.decidedAt, definition.zone);
  const review = reviewOf(track);
  const days = review === undefined ? 0 : wholeOn(definition, review.objectionDays, decidedOn);
  const dueOn = addDays(decidedOn, days);
  if (now >= endOfDay(dueOn, definition.zone)) return refuse('objection_too_late', { until: dueOn });
  return accept(decision);
}

/** Another person than the one who took the decision answers; refuses `decider_cannot_answer`. */
export function mayDecide(
  objection: { readonly state: ObjectionState; readonly againstPersonId: string | null },
  personId: string,
): Result<ObjectionState, 'state_does_not_allow' | ObjectionRefusal> {
  if (objection.againstPersonId === personId) return refuse('decider_cannot_answer');
  return allowedIn<'decide', ObjectionState>(objectionActions, 'decide', objection.state);
}
