import { sql } from 'kysely';
import type { Actor, Locale, Seat } from '../domain/person/actor.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './rows.ts';

/** Who calls, by the world's clock and the house they call at. */
export type Caller = { readonly actor: Actor | null; readonly now: Instant; readonly demo: boolean };

type CallerRow = {
  demo: boolean;
  worldAt: Instant | null;
  personId: string | null;
  organisationId: string | null;
  organisationKind: string;
  locale: Locale;
  seats: Seat[] | null;
};

/**
 * Reads the caller of a token's hash, and the world's time, in one round trip. A token that has expired
 * or was revoked, and a person without a living seat in the organisation, is no caller.
 */
export async function findCaller(db: Db, tokenHash: string | null, systemNow: Instant): Promise<Caller> {
  const { rows } = await sql<CallerRow>`
    select h.demo, h.world_at, t.person_id, t.organisation_id, o.kind as organisation_kind, p.locale,
      (select jsonb_agg(m.seat) from membership m where m.person_id = t.person_id
        and m.organisation_id = t.organisation_id and m.ended_at is null) as seats
    from house h
    left join token t on t.hash = ${tokenHash} and t.revoked_at is null and t.expires_at > ${systemNow}::timestamptz
    left join person p on p.id = t.person_id
    left join organisation o on o.id = t.organisation_id`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('this database has not been founded: the house row is missing');
  const now = row.worldAt ?? systemNow;
  if (row.personId === null || row.organisationId === null || row.seats === null) {
    return { actor: null, now, demo: row.demo };
  }
  const { personId, organisationId, organisationKind, locale, seats } = row;
  return { actor: { personId, organisationId, organisationKind, locale, seats }, now, demo: row.demo };
}
