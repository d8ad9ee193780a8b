/** Why an action on this noun is refused. */
export type PaymentRefusal =
  | 'nothing_to_pay'
  | 'payment_exists'
  | 'programme_running_off'
  | 'not_the_payer'
  | 'approver_may_not_release'
  | 'site_case_open'
  | 'award_suspended'
  | 'claim_objected'
  | 'bank_reference_used'
  | 'nothing_to_correct'
  | 'offset_not_owed'
  | 'partly_set_off';
