export type FundRefusal =
  | 'version_not_published'
  | 'due_in_the_past'
  | 'value_date_ahead'
  | 'amount_not_positive';
