/** Why an action on this noun is refused. */
export type RecommendationRefusal =
  | 'agreement_not_active'
  | 'fund_missing'
  | 'recommender_is_funder'
  | 'recommender_cannot_answer'
  | 'answerer_is_tied'
  | 'not_your_recommendation'
  | 'reason_unknown';
