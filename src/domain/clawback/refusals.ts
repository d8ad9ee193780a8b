/** Why an action on this noun is refused. */
export type ClawbackRefusal =
  | 'not_a_cause'
  | 'more_than_paid'
  | 'reply_too_late'
  | 'reply_still_open'
  | 'noticer_may_not_decide'
  | 'more_than_noticed'
  | 'instalment_count_out_of_range'
  | 'more_than_open'
  | 'offset_of_another_award'
  | 'payment_not_offsettable'
  | 'more_than_payment'
  | 'offset_under_way'
  | 'decider_may_not_write_off'
  | 'repayment_reference_used'
  | 'not_the_creditor';
