export type OrganisationRefusal =
  | 'business_number_malformed'
  | 'business_number_check_digit'
  | 'datum_from_the_future'
  | 'tie_to_itself';
