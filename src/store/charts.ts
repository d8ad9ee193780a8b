import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';

export type PaidCell = {
  readonly month: string;
  readonly kind: Row<'payment'>['kind'];
  readonly count: number;
  readonly paidWon: bigint;
};

/** What was paid, by month of its value date and by kind. */
export async function paidByMonth(db: Db, programmeId: string): Promise<PaidCell[]> {
  const { rows } =
    await sql<PaidCell>`select to_char(value_on, 'YYYY-MM') as month, kind, count(*)::int as count,
      sum(amount_won)::bigint as paid_won
    from payment where programme_id = ${programmeId} and state = 'paid'
    group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

export type SiteCell = {
  readonly region: string;
  readonly hazard: string;
  readonly need: number;
  readonly matched: number;
  readonly improved: number;
};

/** The sites that need an improvement, by region and hazard: all, those on their way, and those that have it. */
export async function sitesByCell(db: Db, programmeId: string): Promise<SiteCell[]> {
  const { rows } = await sql<SiteCell>`select region, hazard, count(*)::int as need,
      count(*) filter (where state in ('matched', 'baselined'))::int as matched,
      count(*) filter (where state in ('improved', 'closed'))::int as improved
    from site where programme_id = ${programmeId}
      and state not in ('ineligible', 'needs_information', 'withdrawn', 'dropped_out')
    group by region, hazard order by region, hazard`.execute(db);
  return rows;
}

export type RiskMove = {
  readonly scaleVersion: string;
  readonly beforeFrequency: number;
  readonly beforeSeverity: number;
  readonly afterFrequency: number;
  readonly afterSeverity: number;
  readonly count: number;
};

/** How the risk at the sites moved with the improvements that are done: before and after, on the scale of each. */
export async function riskMoves(db: Db, programmeId: string): Promise<RiskMove[]> {
  const { rows } = await sql<RiskMove>`select b.scale_version, b.frequency as before_frequency,
      b.severity as before_severity, i.after_frequency, i.after_severity, count(*)::int as count
    from improvement i join baseline b on b.match_id = i.match_id
    where i.programme_id = ${programmeId} and i.state in ('done', 'confirmed') and i.after_risk is not null
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db);
  return rows;
}

export type Funnel = Readonly<Record<'applied' | 'eligible' | 'selected' | 'agreed' | 'paid', number>>;

/** How many came how far: a step counts whoever has ever taken it, also where they withdrew later. */
export async function funnelOf(db: Db, programmeId: string): Promise<Funnel> {
  const { rows } = await sql<Funnel>`select
      count(*) filter (where submitted_at is not null)::int as applied,
      count(*) filter (where eligibility -> 'explanation' ->> 'outcome' = 'eligible' or state in ('eligible',
        'selected', 'waiting', 'not_selected', 'recommended', 'declined', 'awarded'))::int as eligible,
      count(*) filter (where selection ->> 'outcome' = 'selected'
        or state in ('selected', 'recommended', 'declined', 'awarded'))::int as selected,
      (select count(*)::int from award a where a.programme_id = ${programmeId}
        and exists (select from plan p where p.award_id = a.id and p.state = 'agreed')) as agreed,
      (select count(distinct p.award_id)::int from payment p where p.programme_id = ${programmeId}
        and p.state = 'paid') as paid
    from application where programme_id = ${programmeId}`.execute(db);
  return rows[0]!;
}
