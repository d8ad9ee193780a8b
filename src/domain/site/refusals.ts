/** Why an action on a site, its match or its baseline is refused. */
export type SiteRefusal =
  | 'site_not_of_a_company'
  | 'site_form_lacks'
  | 'dates_out_of_order'
  | 'region_unknown'
  | 'site_applied_already'
  | 'bringer_not_a_supplier'
  | 'risk_outside_scale'
  | 'risk_method_unknown'
  | 'site_not_payable'
  | 'answer_too_late'
  | 'accepted_already'
  | 'decline_reason_unknown'
  | 'site_not_matched'
  | 'installed_already'
  | 'improved_already';
