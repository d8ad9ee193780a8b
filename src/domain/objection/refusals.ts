/** Why an action on this noun is refused. */
export type ObjectionRefusal =
  | 'objection_too_late'
  | 'objection_open'
  | 'objection_dismissed'
  | 'decider_cannot_answer';
