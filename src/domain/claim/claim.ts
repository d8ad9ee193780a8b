import { type AwardState, awardAllows } from '../award/award.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { Day } from '../time.ts';
import type { ClaimRefusal } from './refusals.ts';

export type ClaimState = 'opened' | 'frozen' | 'sampled' | 'verified' | 'objected' | 'decided' | 'cancelled';

/**
 * The one table of what may be done to a claim. Once frozen it runs to its decision whatever becomes of the
 * award: a supplier that fails later has still earned what was claimed before.
 */
export const claimActions = {
  freeze: ['opened'],
  flagSuspect: ['opened'],
  assignVerifier: ['frozen', 'sampled', 'objected'],
  draw: ['frozen'],
  submitVerification: ['sampled'],
  object: ['verified'],
  waiveObjection: ['verified'],
  submitSecondVerification: ['objected'],
  decide: ['verified'],
  cancel: ['opened', 'frozen'],
} as const satisfies ActionTable<string, ClaimState>;

/** What a claim is paid by once it is decided; nothing is done to the claim itself any more. */
export const decidedClaimActions = { approveStage2: ['decided'] } as const satisfies ActionTable<
  string,
  ClaimState
>;

/** Refuses `state_does_not_allow` before the claim is decided. */
export const claimMayBePaid = (state: ClaimState): Result<ClaimState, 'state_does_not_allow'> =>
  allowedIn<keyof typeof decidedClaimActions, ClaimState>(decidedClaimActions, 'approveStage2', state);

export type VerificationState = 'assigned' | 'submitted';

/** What may be done to a round of verification besides judging its units. */
export const verificationActions = {
  approveVerificationFee: ['submitted'],
} as const satisfies ActionTable<string, VerificationState>;

/** Refuses `state_does_not_allow`. */
export const verificationAllows = (action: keyof typeof verificationActions, state: VerificationState) =>
  allowedIn<keyof typeof verificationActions, VerificationState>(verificationActions, action, state);

export type ClaimAction = keyof typeof claimActions;

type Refusals = ClaimRefusal | 'state_does_not_allow' | 'same_person' | 'site_case_open';

/** Refuses `state_does_not_allow`. */
export const claimAllows = (
  action: ClaimAction,
  state: ClaimState,
): Result<ClaimState, 'state_does_not_allow'> =>
  allowedIn<ClaimAction, ClaimState>(claimActions, action, state);

/** Only an award in force opens or freezes claims. Refuses `state_does_not_allow`. */
export const awardLetsClaim = (state: AwardState): Result<AwardState, 'state_does_not_allow'> =>
  awardAllows('openClaim', state);

export type ClaimKind = 'interim' | 'final';
type Earlier = { readonly sequence: number; readonly kind: ClaimKind; readonly state: ClaimState };

/**
 * The number of the next claim of an award, from 1. One is open at a time, since what is open takes all that
 * is payable; after a final claim there is none, unless it was cancelled.
 */
export function nextClaim(
  award: { readonly state: AwardState },
  claims: readonly Earlier[],
): Result<{ sequence: number }, Refusals> {
  const allowed = awardLetsClaim(award.state);
  if (!allowed.ok) return allowed;
  const open = claims.find(({ state }) => state === 'opened');
  if (open !== undefined) return refuse('claim_open_already', { sequence: open.sequence });
  const final = claims.find(({ kind, state }) => kind === 'final' && state !== 'cancelled');
  if (final !== undefined) return refuse('final_claim_made', { sequence: final.sequence });
  return accept({ sequence: claims.reduce((last, { sequence }) => Math.max(last, sequence), 0) + 1 });
}

type Objectable = {
  readonly state: ClaimState;
  readonly objectionUntil: Day | null;
  readonly objectionWaivedAt: string | null;
  /** 2 once a second verifier has judged: then the matter is closed. */
  readonly round: 1 | 2;
};

/** Whether the supplier may object, or waive it: once, within its days, and not after having waived. */
export function mayObject(
  claim: Objectable,
  action: 'object' | 'waiveObjection',
  on: Day,
): Result<null, Refusals> {
  const allowed = claimAllows(action, claim.state);
  if (!allowed.ok) return allowed;
  if (claim.round === 2) return refuse('objected_already');
  if (claim.objectionWaivedAt !== null) return refuse('objection_waived');
  const until = claim.objectionUntil;
  return until !== null && on > until ? refuse('objection_too_late', { until }) : accept(null);
}

/**
 * Whether the claim may be decided: verified, by another person than the one who opened it, with no case open
 * at its sites, and with the days of objection over, waived, or used up by a second verification.
 */
export function mayDecide(
  claim: Objectable & { readonly openedBy: string },
  around: { readonly personId: string; readonly caseOpen: boolean; readonly on: Day },
): Result<null, Refusals> {
  const allowed = claimAllows('decide', claim.state);
  if (!allowed.ok) return allowed;
  if (claim.openedBy === around.personId) return refuse('same_person');
  if (around.caseOpen) return refuse('site_case_open');
  const until = claim.objectionUntil;
  const waits = claim.round === 1 && claim.objectionWaivedAt === null && until !== null && around.on <= until;
  return waits ? refuse('objection_still_open', { until }) : accept(null);
}
