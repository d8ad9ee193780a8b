import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';

export type BoardCount = {
  readonly region: string;
  readonly hazard: string;
  readonly open: number;
  readonly proposed: number;
  readonly matched: number;
  readonly improved: number;
};

/** The sites of a programme by region, as it was called when they applied, and hazard: how far they are. */
export async function boardCounts(db: Db, programmeId: string): Promise<BoardCount[]> {
  const { rows } = await sql<BoardCount>`select region, hazard,
      count(*) filter (where state = 'open')::int as open,
      count(*) filter (where state = 'proposed')::int as proposed,
      count(*) filter (where state in ('matched', 'baselined'))::int as matched,
      count(*) filter (where state in ('improved', 'closed'))::int as improved
    from site where programme_id = ${programmeId}
      and state in ('open', 'proposed', 'matched', 'baselined', 'improved', 'closed')
    group by region, hazard order by region, hazard`.execute(db);
  return rows;
}

export type CellSite = Pick<
  Row<'site'>,
  'id' | 'number' | 'name' | 'size' | 'state' | 'reportedRisk' | 'availableFrom' | 'availableTo'
> & {
  readonly matchId: string | null;
  readonly supplierId: string | null;
  readonly answerDueOn: string | null;
};

/** The sites of one cell, each with the match that it stands in; `regions` are all names that the region has had. */
export async function cellSites(
  db: Db,
  {
    programmeId,
    regions,
    hazard,
  }: { readonly programmeId: string; readonly regions: readonly string[]; readonly hazard: string },
): Promise<CellSite[]> {
  const { rows } = await sql<CellSite>`select s.id, s.number, s.name, s.size, s.state, s.reported_risk,
      s.available_from, s.available_to, m.id as match_id, m.supplier_id, m.answer_due_on
    from site s left join match m on m.site_id = s.id and m.state in ('proposed', 'agreed')
    where s.programme_id = ${programmeId} and s.hazard = ${hazard}
      and s.region in (select unnest(${[...regions]}::text[]))
      and s.state in ('open', 'proposed', 'matched', 'baselined', 'improved', 'closed')
    order by s.number`.execute(db);
  return rows;
}
