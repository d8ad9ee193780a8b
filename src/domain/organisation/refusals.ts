import type { DatumRefusal } from './registry-datum.ts';

export type OrganisationRefusal =
  | DatumRefusal
  | 'business_number_malformed'
  | 'business_number_check_digit'
  | 'tie_to_itself';
