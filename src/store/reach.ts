import { sql } from 'kysely';
import type { Actor, Relation, Right } from '../domain/person/actor.ts';
import { houseRelations } from './parties.ts';
import type { Db } from './rows.ts';

/** The programmes in which an organisation stands in a role, by role. */
export type Roles = ReadonlyMap<Relation, readonly string[]>;

export async function rolesOf(db: Db, organisationId: string): Promise<Roles> {
  const { rows } = await sql<{ role: Relation; programmes: string[] }>`
    select role, jsonb_agg(programme_id) as programmes from (
      select role, programme_id from agreement_party
        where organisation_id = ${organisationId} and role <> 'verifier'
      union select 'operator', id from programme where operator_id = ${organisationId}) r
    group by role`.execute(db);
  return new Map(rows.map(({ role, programmes }) => [role, programmes]));
}

/**
 * How far rights carry an actor: in all programmes, or in these. `relations` are those in which a seat of theirs
 * holds one of the rights, wherever they stand in them; supplier, site and verifier hang on the subject itself.
 */
export type Reach = {
  readonly all: boolean;
  readonly programmeIds: readonly string[];
  readonly relations: readonly Relation[];
};

export function reachOf(rights: readonly Right[], actor: Actor, roles: Roles): Reach {
  const held = rights.map((right) => right.split('.') as [Relation, Actor['seats'][number]]);
  const relations = [
    ...new Set(held.filter(([, seat]) => actor.seats.includes(seat)).map(([relation]) => relation)),
  ];
  return {
    all: houseRelations(actor).some((relation) => relations.includes(relation)),
    programmeIds: [...new Set(relations.flatMap((relation) => roles.get(relation) ?? []))],
    relations,
  };
}
