export type FundRefusal =
  | 'version_not_published'
  | 'due_in_the_past'
  | 'value_date_ahead'
  | 'amount_not_positive'
  | 'award_not_committed'
  | 'award_of_another_fund'
  | 'transfer_missing'
  | 'nothing_received'
  | 'more_than_recovered'
  | 'programme_business_open'
  | 'money_left_in_fund';
