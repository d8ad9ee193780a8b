/** What a membership lets a person do inside an organisation. */
export type Seat = 'officer' | 'manager' | 'staff' | 'auditor' | 'administrator';

/** Who is calling: one person, acting for one organisation. */
export type Actor = {
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationKind: string;
  readonly seats: readonly Seat[];
  readonly locale: Locale;
};

export type Locale = 'ko' | 'en';

/**
 * How the caller's organisation stands to a subject: by its role in the programme's agreement, or by
 * being the supplier, the site or the verifier of this very subject. `house` is the platform itself.
 */
export type Relation =
  | 'operator'
  | 'recommender'
  | 'funder'
  | 'anchor'
  | 'guarantor'
  | 'region'
  | 'supplier'
  | 'site'
  | 'verifier'
  | 'auditor'
  | 'house'
  | 'self';

/** A right as the permission table writes it: `operator.officer`, `supplier.staff`. */
export type Right = `${Relation}.${Seat}`;

/** The rights that an actor's relations and seats add up to. */
export const rightsOf = (relations: readonly Relation[], seats: readonly Seat[]): readonly Right[] =>
  relations.flatMap((relation) => seats.map((seat): Right => `${relation}.${seat}`));
