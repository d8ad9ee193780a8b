import { type RawBuilder, sql } from 'kysely';
import type { Day, Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db } from './rows.ts';
import type { Tx } from './transaction.ts';

/** A fact as the outbox reads it. */
export type ToldFact = {
  readonly xid: string;
  readonly seq: bigint;
  readonly id: string;
  readonly what: string;
  readonly version: number;
  readonly occurredAt: Instant;
  readonly personId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subjectRevision: number;
  readonly programmeId: string | null;
};

/** Asked as values, not as a join, so that the index on (xid, seq) is entered at the place. */
const AFTER_THE_PLACE = sql`(f.xid, f.seq) > ((select xid from outbox), (select seq from outbox))`;

/** Holds the outbox's place until the transaction ends, so that two servers never tell one fact twice. */
export async function lockOutbox(tx: Tx): Promise<{ digestedOn: Day | null }> {
  const { rows } = await sql<{ digestedOn: Day | null }>`select digested_on from outbox for update`.execute(
    tx,
  );
  if (rows[0] === undefined) throw new Error('the outbox has lost its row');
  return rows[0];
}

/**
 * The next facts in the order of their transactions, and only of those before which none is open any more: a
 * fact that commits late still comes after the place. The place must be held (`lockOutbox`).
 */
export async function factsToTell(tx: Tx, most: number): Promise<ToldFact[]> {
  const { rows } = await sql<ToldFact>`
    select f.xid::text as xid, f.seq, f.id, f.what, f.version, f.occurred_at, f.person_id, f.subject_kind,
      f.subject_id, f.subject_revision, f.programme_id
    from fact f where ${AFTER_THE_PLACE} and f.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by f.xid, f.seq limit ${most}`.execute(tx);
  return rows;
}

/** Whether there is any fact after the place; spares a quiet house its transaction. */
export async function isFactWaiting(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from fact f where ${AFTER_THE_PLACE}
    order by f.xid, f.seq limit 1`.execute(db);
  return rows.length > 0;
}

/** Moves the place behind the fact. */
export async function toldUntil(tx: Tx, { xid, seq }: ToldFact): Promise<void> {
  await sql`update outbox set xid = ${xid}::xid8, seq = ${seq}`.execute(tx);
}

export async function digestedOn(tx: Tx, day: Day): Promise<void> {
  await sql`update outbox set digested_on = ${day}`.execute(tx);
}

/** A deadline of which those concerned are to be reminded. */
export type NearJob = {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly dueAt: Instant;
};

const toRemindOf = (until: Instant): RawBuilder<unknown> => sql`j.done_at is null and j.dead_at is null
  and j.due_at <= ${until} and not exists (select from reminder r where r.job_id = j.id)`;

/**
 * Marks as reminded what falls due by `until`, and gives back what is still to come at `now`: of what a clock
 * that leapt has passed nobody is reminded.
 */
export async function takeNearJobs(
  tx: Tx,
  { now, until, most }: { now: Instant; until: Instant; most: number },
): Promise<NearJob[]> {
  const { rows } = await sql<NearJob>`with near as (
      select j.id, j.kind, j.subject_id, j.due_at from job j where ${toRemindOf(until)}
      order by j.due_at, j.id limit ${most} for update skip locked
    ), marked as (insert into reminder (job_id, reminded_at) select id, ${now}::timestamptz from near)
    select * from near`.execute(tx);
  return rows.filter(({ dueAt }) => dueAt > now);
}

/** Whether a deadline is near of which nobody was reminded yet. */
export async function isJobNear(db: Db, until: Instant): Promise<boolean> {
  const { rows } = await sql`select 1 from job j where ${toRemindOf(until)} limit 1`.execute(db);
  return rows.length > 0;
}

/** A head of the chain of seals. */
export type Head = { readonly number: bigint; readonly hash: string; readonly at: Instant };

/**
 * Has the head go to the parties of every active agreement with the next daily mail. Called by whoever makes a
 * seal, in its transaction; the same head twice is one, and of several in a day the newest goes.
 */
export async function announceHead(tx: Tx, { number, hash, at }: Head): Promise<void> {
  await sql`insert into head_announcement (number, id, hash, sealed_at) values (${number}, ${newId()}, ${hash}, ${at})
    on conflict (number) do nothing`.execute(tx);
}

/** The newest head that nobody was told of, with all that are older marked as told. */
export async function takeHead(tx: Tx, now: Instant): Promise<(Head & { id: string }) | undefined> {
  const { rows } = await sql<Head & { id: string }>`update head_announcement set told_at = ${now}
    where told_at is null returning number, id, hash, sealed_at as at`.execute(tx);
  return rows.sort((a, b) => Number(b.number - a.number))[0];
}

/** The programmes whose agreement is in force: their parties get the heads. */
export async function agreedProgrammes(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ programmeId: string }>`select distinct programme_id from agreement
    where state = 'active' order by programme_id`.execute(tx);
  return rows.map(({ programmeId }) => programmeId);
}
