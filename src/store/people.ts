import type { Locale, Seat } from '../domain/person/actor.ts';
import { newId } from './ids.ts';
import { type Change, created } from './save.ts';

export type PersonInput = {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly seats: readonly Seat[];
};

/** A new person with seats in an organisation: the first change carries the fact of whoever registers them, if any. */
export function seatedPerson(organisationId: string, { seats, ...details }: PersonInput) {
  const id = newId();
  const changes: Change[] = [
    created('person', { id, ...details, revision: 1 }),
    ...seats.map((seat) =>
      created('membership', { id: newId(), personId: id, organisationId, seat, endedAt: null, revision: 1 }),
    ),
  ];
  return { id, email: details.email, changes };
}
