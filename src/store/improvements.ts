import { sql } from 'kysely';
import type { ControlActsOn } from '../domain/results/risk.ts';
import type { Db } from './rows.ts';

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
