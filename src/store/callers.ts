import { type RawBuilder, sql } from 'kysely';
import type { Actor, Locale, Seat } from '../domain/person/actor.ts';
import { idleSince, type SignInWay } from '../domain/person/session.ts';
import type { Instant } from '../domain/time.ts';
import { asked, type Db } from './rows.ts';

/** The session that a caller acts in. */
export type Session = { readonly tokenId: string; readonly signedInBy: SignInWay; readonly seenAt: Instant };

/** Who calls, by the world's clock and the house they call at. A token of the API is no session. */
export type Caller = {
  readonly actor: Actor | null;
  readonly now: Instant;
  readonly demo: boolean;
  readonly session: Session | null;
};

/** A caller as the statement finds them. */
export type CallerRow = {
  demo: boolean;
  worldAt: Instant | null;
  personId: string | null;
  organisationId: string | null;
  organisationKind: string;
  locale: Locale;
  seats: Seat[] | null;
  tokenId: string | null;
  signedInBy: SignInWay | null;
  seenAt: Instant | null;
};

/** A request's bearer, as header or cookie brought it: the token's hash, and the instant by the system clock. */
export type Bearer = { readonly tokenHash: string | null; readonly systemNow: Instant };

/**
 * The statement that finds the callers of token hashes and the world's time, in their order, to stand alone or as a
 * part of another. A token that has expired or was revoked, a session that was not used for long, and a person without a
 * living seat in the organisation, is no caller: `person_id` is null then.
 */
export const callerSql = (bearers: readonly Bearer[]): RawBuilder<CallerRow> => sql<CallerRow>`
    select h.demo, h.world_at, s.person_id, s.organisation_id, o.kind as organisation_kind, p.locale, s.seats,
      s.token_id, s.signed_in_by, s.seen_at
    from house h cross join ${askedBy(bearers)} as k(hash, now, idle_since, nth)
    left join lateral (select t.id as token_id, t.person_id, t.organisation_id, t.signed_in_by, n.seen_at,
        jsonb_agg(m.seat) as seats
      from token t join membership m on m.person_id = t.person_id and m.organisation_id = t.organisation_id
        and m.ended_at is null
      left join session n on n.token_id = t.id
      where t.hash = k.hash and t.revoked_at is null and t.expires_at > k.now
        and (t.signed_in_by is null or n.seen_at > k.idle_since)
      group by t.id, n.token_id) s on true
    left join person p on p.id = s.person_id
    left join organisation o on o.id = s.organisation_id order by k.nth`;

const askedBy = (bearers: readonly Bearer[]) =>
  asked([
    ['text', bearers.map(({ tokenHash }) => tokenHash)],
    ['timestamptz', bearers.map(({ systemNow }) => systemNow)],
    ['timestamptz', bearers.map(({ systemNow }) => idleSince(systemNow))],
  ]);

/** The caller that the row tells of. */
export function readCaller(row: CallerRow | undefined, systemNow: Instant): Caller {
  if (row === undefined) throw new Error('this database has not been founded: the house row is missing');
  const { demo, personId, organisationId, organisationKind, locale, seats } = row;
  const now = row.worldAt ?? systemNow;
  if (personId === null || organisationId === null || seats === null)
    return { actor: null, now, demo, session: null };
  return {
    actor: { personId, organisationId, organisationKind, locale, seats },
    now,
    demo,
    session: sessionOf(row),
  };
}

const sessionOf = ({ tokenId, signedInBy, seenAt }: CallerRow): Session | null =>
  tokenId === null || signedInBy === null || seenAt === null ? null : { tokenId, signedInBy, seenAt };

/** Reads the callers, and the world's time, in one round trip. */
export async function findCallers(db: Db, bearers: readonly Bearer[]): Promise<Caller[]> {
  const { rows } = await callerSql(bearers).execute(db);
  return bearers.map(({ systemNow }, at) => readCaller(rows[at], systemNow));
}

/** As findCallers, of one. */
export const findCaller = async (db: Db, bearer: Bearer): Promise<Caller> =>
  (await findCallers(db, [bearer]))[0] as Caller;
