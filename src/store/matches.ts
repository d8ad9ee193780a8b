import { sql } from 'kysely';
import type { CellNeed } from '../domain/match/priority.ts';
import type { OpenAward, OpenSite, RoundInput } from '../domain/match/round.ts';
import type { Day } from '../domain/time.ts';
import type { Db, Row } from './rows.ts';
import { tiesOf } from './ties.ts';
import type { Tx } from './transaction.ts';

/** Lets one round of matching of the programme run at a time, and says the programme's state; what only refers to the programme goes on. */
export async function lockRound(tx: Tx, programmeId: string): Promise<Row<'programme'>['state'] | undefined> {
  const { rows } = await sql<Pick<Row<'programme'>, 'state'>>`select state from programme
    where id = ${programmeId} for no key update`.execute(tx);
  return rows[0]?.state;
}

/** Eligible sites by cell: all that need an improvement, and those that have it. */
export async function cellNeeds(db: Db, programmeId: string): Promise<CellNeed[]> {
  const { rows } = await sql<CellNeed>`select hazard, region, size, count(*) as known_need,
      count(*) filter (where state in ('improved', 'closed')) as installed
    from site where programme_id = ${programmeId}
      and state not in ('ineligible', 'needs_information', 'withdrawn', 'dropped_out')
    group by hazard, region, size order by hazard, region, size`.execute(db);
  return rows;
}

async function openSites(db: Db, programmeId: string): Promise<OpenSite[]> {
  const { rows } = await sql<OpenSite>`select s.id, s.organisation_id, s.hazard, s.region, s.size,
      s.reported_risk, s.available_from, s.available_to, s.brought_by_id,
      array(select m.supplier_id::text from match m where m.site_id = s.id and m.state = 'declined') as declined_with
    from site s where s.programme_id = ${programmeId} and s.state = 'open' order by s.id`.execute(db);
  return rows;
}

/** The active awards with their agreed plans and places taken; a supplier is asked under one award at a time. */
export async function openAwards(db: Db, programmeId: string): Promise<OpenAward[]> {
  const { rows } = await sql<OpenAward>`select distinct on (a.supplier_id) a.id as award_id, a.supplier_id,
      p.capacity_sites, p.hazards, p.regions, p.starts_on, p.ends_on, l.living, l.brought
    from award a join plan p on p.award_id = a.id and p.state = 'agreed'
    cross join lateral (
      select count(*)::int as living, (count(*) filter (where m.supplier_brought))::int as brought
      from match m where m.award_id = a.id and m.state in ('proposed', 'agreed')) l
    where a.programme_id = ${programmeId} and a.state = 'active' order by a.supplier_id, a.id`.execute(db);
  return rows;
}

/** All that a round of matching is decided on, as it stands on the day. */
export async function gatherRound(
  db: Db,
  programmeId: string,
  on: Day,
): Promise<Omit<RoundInput, 'regions'>> {
  const sites = await openSites(db, programmeId);
  const awards = await openAwards(db, programmeId);
  const needs = await cellNeeds(db, programmeId);
  const ties = await tiesOf(
    db,
    awards.map(({ supplierId }) => supplierId),
  );
  return { sites, awards, needs, ties, on };
}

/** Noes by supplier, side and reason; a proposal that nobody answered counts for the side that kept silent. */
export type AnswerCount = {
  readonly supplierId: string;
  readonly outcome: 'declined' | 'expired';
  readonly by: 'supplier' | 'site' | 'both';
  readonly reasonCode: string | null;
  readonly count: number;
};

export async function noesBySupplier(db: Db, programmeId: string): Promise<AnswerCount[]> {
  const { rows } = await sql<AnswerCount>`select supplier_id, state as outcome,
      coalesce(declined_by, case when supplier_accepted_at is not null then 'site'
        when site_accepted_at is not null then 'supplier' else 'both' end) as by,
      reason_code, count(*)::int as count
    from match where programme_id = ${programmeId} and state in ('declined', 'expired')
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  return rows;
}

/** How many proposals each supplier was sent, and how many came to an agreement. */
export type ProposalCount = {
  readonly supplierId: string;
  readonly proposed: number;
  readonly agreed: number;
};

export async function proposalsBySupplier(db: Db, programmeId: string): Promise<ProposalCount[]> {
  const { rows } = await sql<ProposalCount>`select supplier_id, count(*)::int as proposed,
      (count(*) filter (where supplier_accepted_at is not null and site_accepted_at is not null))::int as agreed
    from match where programme_id = ${programmeId} group by 1 order by 1`.execute(db);
  return rows;
}

/** Regions, by the code of the day they applied on, from which a site has asked. */
export async function regionsApplied(db: Db, programmeId: string): Promise<string[]> {
  const { rows } = await sql<{ region: string }>`select distinct region from site
    where programme_id = ${programmeId} order by region`.execute(db);
  return rows.map(({ region }) => region);
}
