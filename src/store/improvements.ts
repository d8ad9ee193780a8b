import { sql } from 'kysely';
import type { Circumstances } from '../domain/improvement/improvement.ts';
import type { ControlActsOn } from '../domain/results/risk.ts';
import { dayOf } from '../domain/time.ts';
import { batched } from './batch.ts';
import { among, asked, byPlace, type Db, inOrder, type Row } from './rows.ts';

/** An improvement that a claim may count, with its site, its risk before and after, and what makes it suspect. */
export type PayableImprovement = {
  readonly improvementId: string;
  readonly siteId: string;
  readonly kind: string;
  readonly measure: string;
  readonly actsOn: ControlActsOn;
  readonly hazard: string;
  readonly region: string;
  readonly size: string;
  readonly doneOn: string;
  readonly scaleVersion: string;
  readonly beforeFrequency: number;
  readonly beforeSeverity: number;
  readonly afterFrequency: number;
  readonly afterSeverity: number;
  readonly riskFlag: string | null;
  /** Codes: flags of duplicate photos, the risk flag, findings of closed cases. Empty for most. */
  readonly suspectReasons: readonly string[];
};

/**
 * The improvements of an award that a claim may count, in the order of site and id: done, confirmed by the
 * site, not removed, and in no claim that lives. A site with several appears several times.
 */
export async function payableImprovements(db: Db, awardId: string): Promise<PayableImprovement[]> {
  const { rows } = await sql<PayableImprovement>`select i.id as improvement_id, i.site_id, i.kind, i.measure,
      i.acts_on, s.hazard, s.region, s.size, i.done_on, b.scale_version, b.frequency as before_frequency,
      b.severity as before_severity, i.after_frequency, i.after_severity, i.risk_flag,
      array(
        select e.flag from evidence e where e.improvement_id = i.id and e.flag is not null
        union select 'exact_duplicate' from evidence e join evidence o
            on o.programme_id = e.programme_id and o.sha256 = e.sha256 and o.id < e.id
          where e.improvement_id = i.id
        union select i.risk_flag where i.risk_flag is not null
        union select c.finding from site_case c
          where c.site_id = i.site_id and c.award_id = i.award_id and c.state = 'closed'
            and (c.improvement_id is null or c.improvement_id = i.id)
            and c.finding in ('charged', 'caused_by_improvement', 'unclear')
        order by 1) as suspect_reasons
    from improvement i
    join site s on s.id = i.site_id
    join baseline b on b.match_id = i.match_id
    where i.award_id = ${awardId} and i.state = 'confirmed'
      and not exists (select from claim_unit u where u.improvement_id = i.id and u.live)
    order by i.site_id, i.id`.execute(db);
  return rows;
}

/** What an action on an improvement is decided on, besides its own row. */
export type Surroundings = Omit<Circumstances, 'baseline'> & {
  readonly siteId: string;
  readonly awardId: string;
  readonly programmeId: string;
  readonly programmeVersionId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly baseline: Circumstances['baseline'] | null;
};

type FlatSurroundings = Omit<Surroundings, 'baseline'> &
  Pick<Row<'baseline'>, 'frequency' | 'severity' | 'scaleVersion' | 'lockedAt'> & {
    matchId: string;
    baselineState: string;
  };

/** The award, site and baseline of a match, and whether an accident pauses the work, in one statement. */
export const surroundingsOf = batched(async (db, matchIds: readonly string[]): Promise<Surroundings[]> => {
  const { rows } =
    await sql<FlatSurroundings>`select m.id as match_id, m.site_id, m.award_id, m.programme_id, m.state as match_state,
      a.state as award_state, s.programme_version_id, s.organisation_id, s.name,
      b.state as baseline_state, b.frequency, b.severity, b.scale_version, b.locked_at,
      exists (select from site_case c where c.site_id = m.site_id and c.kind = 'accident' and c.state = 'open')
        as work_paused
    from match m join award a on a.id = m.award_id join site s on s.id = m.site_id
    left join baseline b on b.match_id = m.id
    where m.id in ${among(matchIds)}`.execute(db);
  // Whoever asks has the match.
  return inOrder(matchIds, rows, ({ matchId }) => matchId).map((row) => nested(row as FlatSurroundings));
});

function nested({ matchId, ...row }: FlatSurroundings): Surroundings {
  const { baselineState, frequency, severity, scaleVersion, lockedAt, ...rest } = row;
  const locked = lockedAt !== null;
  const baseline = { state: baselineState, frequency, severity, scaleVersion };
  return { ...rest, baseline: locked ? { ...baseline, lockedOn: dayOf(lockedAt) } : null };
}

type Measure = Pick<Row<'improvement'>, 'place' | 'measure'>;

/** Whether the place has an improvement of this measure already, in whichever programme. */
export const isImproved = batched(async (db, measures: readonly Measure[]): Promise<boolean[]> => {
  const planned = asked([
    ['text', measures.map(({ place }) => place)],
    ['text', measures.map(({ measure }) => measure)],
  ]);
  const { rows } = await sql<{ nth: number }>`select k.nth::int from ${planned} as k(place, measure, nth)
    join improvement i on i.place = k.place and i.measure = k.measure and i.state <> 'abandoned'`.execute(db);
  return byPlace(measures.length, rows).map((found) => found.length > 0);
});

/** An improvement, and who is to confirm it. */
type Confirmation = Pick<Row<'improvement'>, 'id' | 'awardId'> & { readonly personId: string };

type ConfirmationStanding = { readonly worksForSupplier: boolean; readonly caseOpen: boolean };

/** Whether the person works for the improvement's supplier too, and whether what the site contested is open. */
export const confirmationStanding = batched(async (db, confirmations: readonly Confirmation[]) => {
  const confirmed = asked([
    ['uuid', confirmations.map(({ id }) => id)],
    ['uuid', confirmations.map(({ awardId }) => awardId)],
    ['uuid', confirmations.map(({ personId }) => personId)],
  ]);
  const { rows } = await sql<ConfirmationStanding>`select
      exists (select from membership p join award a on a.supplier_id = p.organisation_id
        where a.id = k.award_id and p.person_id = k.person_id and p.ended_at is null) as works_for_supplier,
      exists (select from site_case c where c.award_id = k.award_id and c.improvement_id = k.id
        and c.state = 'open') as case_open
    from ${confirmed} as k(id, award_id, person_id, nth) order by k.nth`.execute(db);
  return rows;
});
