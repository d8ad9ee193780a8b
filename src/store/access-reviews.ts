import { sql } from 'kysely';
import type { Oddity, OddityKind } from '../domain/person/access-review.ts';
import type { Instant } from '../domain/time.ts';
import type { Db, Row } from './rows.ts';

type Span = { readonly from: Instant; readonly to: Instant };

export type ReaderCount = {
  readonly personId: string;
  readonly organisationId: string;
  readonly reads: number;
  readonly denials: number;
  readonly subjects: number;
};

/** Who read how much in the span, whoever read most first; at most 500 readers. */
export async function readersIn(db: Db, { from, to }: Span): Promise<ReaderCount[]> {
  const { rows } = await sql<ReaderCount>`select person_id, organisation_id,
      count(*) filter (where outcome = 'read')::int as reads,
      count(*) filter (where outcome = 'denied')::int as denials,
      count(distinct subject_id)::int as subjects
    from access_log where at >= ${from} and at < ${to} and person_id is not null
    group by person_id, organisation_id order by reads desc, denials desc, person_id limit 500`.execute(db);
  return rows;
}

/** Which fields were shown how often. */
export async function fieldsIn(db: Db, { from, to }: Span): Promise<{ field: string; reads: number }[]> {
  const { rows } = await sql<{ field: string; reads: number }>`select f.field, count(*)::int as reads
    from access_log, unnest(fields) as f(field) where at >= ${from} and at < ${to}
    group by f.field order by reads desc, f.field`.execute(db);
  return rows;
}

/**
 * How often each reader did each thing that may be unusual, on its worst day in Seoul: the domain's thresholds say
 * which of it is.
 */
export async function odditiesIn(
  db: Db,
  { from, to }: Span,
  office: { readonly fromHour: number; readonly toHour: number },
): Promise<Oddity[]> {
  const { rows } = await sql<{ kind: OddityKind; personId: string; day: string; count: number }>`
    with line as (
      select id, person_id, outcome, subject_id, relations, at at time zone 'Asia/Seoul' as seoul
      from access_log where at >= ${from} and at < ${to} and person_id is not null
    ), run as (
      select *, row_number() over (partition by person_id order by id)
        - row_number() over (partition by person_id, outcome order by id) as island from line
    ), told as (
      select 'outside_hours' as kind, person_id, seoul::date as day, count(*)::int as count from line
      where outcome = 'read' and (extract(isodow from seoul) > 5
        or extract(hour from seoul) < ${office.fromHour} or extract(hour from seoul) >= ${office.toHour})
      group by person_id, seoul::date
      union all
      select 'many_subjects', person_id, seoul::date, count(distinct subject_id)::int from line
      where outcome = 'read' group by person_id, seoul::date
      union all
      select 'without_relation', person_id, seoul::date, count(*)::int from line
      where outcome = 'read' and relations <@ array['house'] group by person_id, seoul::date
      union all
      select 'denials_in_row', person_id, min(seoul)::date, count(*)::int from run
      where outcome = 'denied' group by person_id, island
    )
    select distinct on (kind, person_id) kind, person_id, day, count from told
    order by kind, person_id, count desc, day`.execute(db);
  return rows;
}

/** The networks that most often tried tokens that nobody has; at most 20. */
export async function unknownIn(
  db: Db,
  { from, to }: Span,
): Promise<{ addressClass: string; requests: number }[]> {
  const { rows } = await sql<{ addressClass: string; requests: number }>`select address_class,
      sum(requests)::int as requests from unknown_caller where minute >= ${from} and minute < ${to}
    group by address_class order by requests desc, address_class limit 20`.execute(db);
  return rows;
}

/** How many lines the span has, and how many of them are the person's own. */
export async function linesIn(
  db: Db,
  { from, to }: Span,
  personId: string,
): Promise<{ lines: number; own: number }> {
  const { rows } = await sql<{ lines: number; own: number }>`select count(*)::int as lines,
      count(*) filter (where person_id = ${personId})::int as own
    from access_log where at >= ${from} and at < ${to}`.execute(db);
  return rows[0] as { lines: number; own: number };
}

/** Who has signed the month, first signer first, and whether they have lines of their own in it. */
export async function signaturesOf(
  db: Db,
  month: string,
  { from, to }: Span,
): Promise<(Row<'accessReview'> & { hasOwnLines: boolean })[]> {
  const { rows } = await sql<Row<'accessReview'> & { hasOwnLines: boolean }>`select r.*, exists (
      select from access_log where person_id = r.signed_by and at >= ${from} and at < ${to}) as has_own_lines
    from access_review r where r.month = ${month} order by r.id`.execute(db);
  return rows;
}
