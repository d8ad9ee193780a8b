/** Why an action on this noun is refused. */
export type ReferralRefusal =
  | 'not_taking_part'
  | 'destination_unknown'
  | 'referred_already'
  | 'not_the_destination'
  | 'acceptance_tied'
  | 'referral_reason_unknown';
