import type { Relation } from '../person/actor.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { wholeOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import type { Coded } from '../rule/vocabulary.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addDays, type Day, type Instant } from '../time.ts';
import type { ProposedPair } from './round.ts';

export type MatchState = 'proposed' | 'agreed' | 'declined' | 'expired' | 'ended';
export type MatchSide = 'supplier' | 'site';

/** The one table of what may be done to a match, from which of its states. */
export const matchActions = {
  accept: ['proposed'],
  decline: ['proposed'],
  expire: ['proposed'],
  end: ['proposed', 'agreed'],
} as const satisfies ActionTable<string, MatchState>;

export type MatchAction = keyof typeof matchActions;

/** Refuses `state_does_not_allow` unless the match's state allows the action. */
export const matchAllows = (action: MatchAction, state: MatchState) =>
  allowedIn<MatchAction, MatchState>(matchActions, action, state);

type Answers = {
  readonly state: MatchState;
  readonly answerDueOn: Day;
  readonly supplierAcceptedAt: Instant | null;
  readonly siteAcceptedAt: Instant | null;
};

type AnswerRefusal = 'state_does_not_allow' | 'answer_too_late';

function answerable(match: Answers, action: 'accept' | 'decline', on: Day): Result<true, AnswerRefusal> {
  const allowed = matchAllows(action, match.state);
  if (!allowed.ok) return allowed;
  return on > match.answerDueOn ? refuse('answer_too_late', { dueOn: match.answerDueOn }) : accept(true);
}

/**
 * One side takes the match; with the other's yes it is agreed. Refuses `state_does_not_allow`, `answer_too_late`,
 * `accepted_already`.
 */
export function acceptMatch(
  match: Answers,
  side: MatchSide,
  { at, on }: { at: Instant; on: Day },
): Result<
  Pick<Answers, 'supplierAcceptedAt' | 'siteAcceptedAt'> & { readonly state: 'proposed' | 'agreed' },
  AnswerRefusal | 'accepted_already'
> {
  const answer = answerable(match, 'accept', on);
  if (!answer.ok) return answer;
  const accepted = { supplier: match.supplierAcceptedAt, site: match.siteAcceptedAt };
  if (accepted[side] !== null) return refuse('accepted_already');
  const supplierAcceptedAt = side === 'supplier' ? at : accepted.supplier;
  const siteAcceptedAt = side === 'site' ? at : accepted.site;
  const agreed = supplierAcceptedAt !== null && siteAcceptedAt !== null;
  return accept({ supplierAcceptedAt, siteAcceptedAt, state: agreed ? 'agreed' : 'proposed' });
}

/**
 * One side turns the match down with one of the programme's reasons, which are counted so that cherry-picking
 * shows. Refuses `state_does_not_allow`, `answer_too_late`, `decline_reason_unknown`.
 */
export function declineMatch(
  match: Answers,
  { side, reasonCode, reasons }: { side: MatchSide; reasonCode: string; reasons: readonly Coded[] },
  on: Day,
): Result<
  { readonly state: 'declined'; readonly declinedBy: MatchSide; readonly reasonCode: string },
  AnswerRefusal | 'decline_reason_unknown'
> {
  const answer = answerable(match, 'decline', on);
  if (!answer.ok) return answer;
  if (!reasons.some(({ code }) => code === reasonCode)) {
    return refuse('decline_reason_unknown', { reasonCode, known: reasons });
  }
  return accept({ state: 'declined', declinedBy: side, reasonCode });
}

/** The side that the caller answers for. */
export const sideOf = (relations: readonly Relation[]): MatchSide =>
  relations.includes('supplier') ? 'supplier' : 'site';

/** The day by which both sides have answered: the longer of the two terms. */
export function answerDueOn(definition: Pick<RunDefinition, 'parameters' | 'matching'>, on: Day): Day {
  const { supplierAnswerDays, siteAnswerDays } = definition.matching;
  return addDays(
    on,
    Math.max(wholeOn(definition, supplierAnswerDays, on), wholeOn(definition, siteAnswerDays, on)),
  );
}

/** A match as first written down, before either side has answered. */
export const proposedMatch = (
  id: string,
  { siteId, awardId, supplierId, brought, explanation }: ProposedPair,
  terms: { readonly programmeId: string; readonly answerDueOn: Day },
) => ({
  id,
  programmeId: terms.programmeId,
  siteId,
  awardId,
  supplierId,
  state: 'proposed' as const,
  supplierAcceptedAt: null,
  siteAcceptedAt: null,
  declinedBy: null,
  reasonCode: null,
  answerDueOn: terms.answerDueOn,
  supplierBrought: brought,
  explanation,
  revision: 1,
});
