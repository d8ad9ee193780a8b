import { accept, type Result, refuse } from '../refusal.ts';
import type { Coded } from '../rule/vocabulary.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { ReferralRefusal } from './refusals.ts';

/** Begins with the consent of the one referred, who may take it back until it is accepted. */
export type ReferralState = 'consented' | 'received' | 'accepted' | 'declined' | 'concluded' | 'withdrawn';

export const referralActions = {
  receive: ['consented'],
  accept: ['received'],
  decline: ['received'],
  conclude: ['accepted'],
  withdraw: ['consented', 'received'],
} as const satisfies ActionTable<string, ReferralState>;

export type ReferralAction = keyof typeof referralActions;

type Refused = ReferralRefusal | 'state_does_not_allow';
type Referral = { readonly state: ReferralState; readonly destinationId: string };

export const mayReferral = (action: ReferralAction, state: ReferralState) =>
  allowedIn<ReferralAction, ReferralState>(referralActions, action, state);

/** What of a programme file says where it refers to; `organisation` is a key of the registry. */
type Referrals = {
  readonly destinations: readonly (Coded & { readonly organisation: string })[];
  readonly declineReasons: readonly Coded[];
};

/**
 * Whether an organisation may be referred to the target: it takes part in the programme as supplier or site,
 * whatever became of its application, and no referral to the target is under way. Gives the destination's key.
 */
export function mayConsent(
  { destinations }: Referrals,
  target: string,
  organisation: { readonly takesPart: boolean; readonly underWay: boolean },
): Result<{ organisationKey: string }, Refused> {
  const destination = destinations.find(({ code }) => code === target);
  if (destination === undefined) return refuse('destination_unknown', { target, known: destinations });
  if (!organisation.takesPart) return refuse('not_taking_part');
  if (organisation.underWay) return refuse('referred_already', { target: destination });
  return accept({ organisationKey: destination.organisation });
}

/** Only the destination itself receives, answers and concludes. */
export const mayHandle = (
  action: Exclude<ReferralAction, 'withdraw'>,
  { state, destinationId }: Referral,
  organisationId: string,
): Result<null, Refused> => {
  if (destinationId !== organisationId) return refuse('not_the_destination');
  const allowed = mayReferral(action, state);
  return allowed.ok ? accept(null) : allowed;
};

/**
 * Acceptance may not hang on buying the destination's products: tied selling is an unfair practice under the
 * Financial Consumer Protection Act, art. 20. Who accepts declares it.
 */
export const untied = (tiedToPurchase: boolean): Result<null, ReferralRefusal> =>
  tiedToPurchase ? refuse('acceptance_tied') : accept(null);

/** A refusal bears one of the reasons that the programme file knows. */
export function declineReason({ declineReasons }: Referrals, code: string): Result<string, ReferralRefusal> {
  return declineReasons.some((reason) => reason.code === code)
    ? accept(code)
    : refuse('referral_reason_unknown', { code, known: declineReasons });
}
