import { sql } from 'kysely';
import { idleSince, type SignInWay, sessionExpiry } from '../domain/person/session.ts';
import type { Instant } from '../domain/time.ts';
import type { Db, Row } from './rows.ts';
import { type Author, type Change, changed, created, revised, save } from './save.ts';
import { mintToken } from './tokens.ts';
import type { Tx } from './transaction.ts';

/** Whose session it is to be, and how they proved it. `agent`: the browser in short. */
export type SessionHolder = {
  readonly personId: string;
  readonly organisationId: string;
  readonly signedInBy: SignInWay;
  readonly agent: string;
};

export type NewSession = {
  readonly author: Author;
  readonly systemNow: Instant;
  /** The sessions that end with it: a new secret never stands beside the one that it replaces. */
  readonly ending: readonly Row<'token'>[];
  /** What else changes, pinned by the same fact. */
  readonly along?: readonly Change[];
};

/** Begins a session and gives its secret, which is told this once; ends those that it replaces. */
export async function beginSession(tx: Tx, holder: SessionHolder, begin: NewSession): Promise<string> {
  const { systemNow, author } = begin;
  const { agent, signedInBy, ...whose } = holder;
  const time = { createdAt: systemNow, expiresAt: sessionExpiry(systemNow) };
  const { secret, row } = mintToken({ ...whose, label: agent, signedInBy }, time);
  const detail = { personId: whose.personId, organisationId: whose.organisationId, signedInBy };
  await save(tx, author, [
    created('token', row, { what: 'session.begun', detail }),
    ...(begin.along ?? []),
    ...begin.ending.map((before) => endedSession(before, systemNow)),
  ]);
  await tx.insertInto('session').values({ tokenId: row.id, seenAt: systemNow }).execute();
  return secret;
}

/** A session that ends now. */
export const endedSession = (before: Row<'token'>, revokedAt: Instant): Change =>
  changed('token', { before, row: revised(before, { revokedAt }) }, { what: 'session.ended' });

/** The sessions of a person that have not been ended, held; of all but one where that is named. */
export async function lockSessions(
  tx: Tx,
  personId: string,
  but: string | null = null,
): Promise<Row<'token'>[]> {
  const { rows } = await sql<Row<'token'>>`select * from token where person_id = ${personId}
    and signed_in_by is not null and revoked_at is null and id is distinct from ${but}::uuid
    order by id for update`.execute(tx);
  return rows;
}

/** The session of the token, held, where it has not been ended. */
export async function lockSession(tx: Tx, tokenId: string | null): Promise<Row<'token'>[]> {
  if (tokenId === null) return [];
  const { rows } = await sql<Row<'token'>>`select * from token where id = ${tokenId}
    and signed_in_by is not null and revoked_at is null for update`.execute(tx);
  return rows;
}

export type SessionRow = {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: { readonly ko: string; readonly en: string | null };
  readonly signedInBy: SignInWay;
  readonly agent: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
};

/** The living sessions of a person, the last used first; at most 200. */
export async function listSessions(db: Db, personId: string, systemNow: Instant): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select t.id, t.organisation_id, jsonb_build_object('ko', o.name_ko, 'en', o.name_en) as organisation_name,
      t.signed_in_by, t.label as agent, t.created_at, s.seen_at, t.expires_at
    from token t join session s on s.token_id = t.id join organisation o on o.id = t.organisation_id
    where t.person_id = ${personId} and t.signed_in_by is not null and t.revoked_at is null
      and t.expires_at > ${systemNow} and s.seen_at > ${idleSince(systemNow)}
    order by s.seen_at desc, t.id desc limit 200`.execute(db);
  return rows;
}

/** Writes down that the session is used. */
export async function seeSession(db: Db, tokenId: string, systemNow: Instant): Promise<void> {
  await sql`update session set seen_at = ${systemNow} where token_id = ${tokenId}
    and seen_at < ${systemNow}`.execute(db);
}

/** Where a person has living seats: the organisation that they last acted for in a session first. */
export async function organisationsOf(db: Db, personId: string) {
  const { rows } = await sql<{
    organisationId: string;
    name: { ko: string; en: string | null };
    kind: Row<'organisation'>['kind'];
    seats: Row<'membership'>['seat'][];
  }>`
    select o.id as organisation_id, jsonb_build_object('ko', o.name_ko, 'en', o.name_en) as name, o.kind,
      array_agg(m.seat order by m.id) as seats
    from membership m join organisation o on o.id = m.organisation_id
    where m.person_id = ${personId} and m.ended_at is null
    group by o.id order by (select max(t.id::text) from token t where t.person_id = ${personId}
      and t.organisation_id = o.id and t.signed_in_by is not null) desc nulls last, min(m.id::text)`.execute(
    db,
  );
  return rows;
}

/** Forgets when sessions were used that ended before the instant. */
export async function forgetSessions(db: Db, before: Instant): Promise<void> {
  await sql`delete from session s using token t where t.id = s.token_id
    and (t.revoked_at < ${before} or t.expires_at < ${before})`.execute(db);
}
