import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../domain/person/actor.ts';
import { type Bearer, type Caller, type CallerRow, callerSql, readCaller } from './callers.ts';
import { readStanding, type Standing, type StandingRow, type Subject, standingSql } from './parties.ts';
import type { Db } from './rows.ts';

/** Who calls, and about what: null where the operation has no subject. */
export type Meeting = { readonly bearer: Bearer; readonly subject: Subject | null };

/** A caller, and how their organisation stands to the subject, as one statement finds them. */
export type Met = {
  readonly caller: Caller;
  /** Refuses `not_found` where there is no such subject; null where the operation has none. */
  readonly standingOf: (actor: Actor) => Standing | null;
};

export type MeetingRow = CallerRow & StandingRow & { found: boolean | null };

/** The named parts of the statement: `caller`, `standing` and, of both, `meeting`, which has one row. */
export const meetingSql = ({ bearer, subject }: Meeting): RawBuilder<unknown> => sql`
    caller as materialized (${callerSql([bearer])}),
    standing as (${subject === null ? noStanding : standingSql(sql`(select organisation_id from caller)`, subject)}),
    meeting as (select c.*, s.* from caller c left join (select true as found, standing.* from standing) s on true)`;

const noStanding = sql`select null::uuid as programme_id where false`;

/** What the row tells. */
export const readMeeting = (row: MeetingRow | undefined, { bearer, subject }: Meeting): Met => ({
  caller: readCaller(row, bearer.systemNow),
  standingOf: (actor) =>
    subject === null ? null : readStanding(row?.found ? row : undefined, actor, subject),
});

/** Finds the caller and their standing in one round trip. */
export async function meet(db: Db, meeting: Meeting): Promise<Met> {
  const { rows } = await sql<MeetingRow>`with ${meetingSql(meeting)} select * from meeting`.execute(db);
  return readMeeting(rows[0], meeting);
}
