import { sql } from 'kysely';
import type { Locale, Seat } from '../domain/person/actor.ts';
import { newId } from './ids.ts';
import type { Db } from './rows.ts';
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

/** Who has a seat in an organisation, with the seats that have not ended, by name. */
export async function peopleOf(
  db: Db,
  organisationId: string,
): Promise<{ id: string; name: string; email: string; seats: Seat[] }[]> {
  const { rows } = await sql<{ id: string; name: string; email: string; seats: Seat[] }>`
    select p.id, p.name, p.email, jsonb_agg(m.seat order by m.seat) as seats
    from membership m join person p on p.id = m.person_id
    where m.organisation_id = ${organisationId} and m.ended_at is null
    group by p.id order by p.name, p.id`.execute(db);
  return rows;
}
