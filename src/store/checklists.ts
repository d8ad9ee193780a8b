import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';

/** A drawn unit with what a verifier takes along to its site. */
export type CheckedUnit = Row<'claimUnit'> &
  Pick<
    Row<'improvement'>,
    | 'kind'
    | 'measure'
    | 'actsOn'
    | 'serialNumber'
    | 'doneOn'
    | 'removedOn'
    | 'afterFrequency'
    | 'afterSeverity'
    | 'afterRisk'
    | 'riskFlag'
  > &
  Pick<Row<'baseline'>, 'scaleVersion' | 'frequency' | 'severity' | 'risk'> & {
    readonly site: Pick<
      Row<'site'>,
      'number' | 'name' | 'hazard' | 'region' | 'size' | 'industry' | 'employees'
    >;
    readonly siteForm: Readonly<Record<string, unknown>>;
    readonly organisationName: string;
  };

/** The drawn units of a claim, in the order in which sites applied. */
export async function checkedUnits(db: Db, claimId: string): Promise<CheckedUnit[]> {
  const { rows } =
    await sql<CheckedUnit>`select u.*, i.kind, i.measure, i.acts_on, i.serial_number, i.done_on,
      i.removed_on, i.after_frequency, i.after_severity, i.after_risk, i.risk_flag, b.scale_version, b.frequency,
      b.severity, b.risk, s.form as site_form, o.name_ko as organisation_name,
      jsonb_build_object('number', s.number, 'name', s.name, 'hazard', s.hazard, 'region', s.region, 'size', s.size,
        'industry', s.industry, 'employees', s.employees) as site
    from claim_unit u join improvement i on i.id = u.improvement_id join baseline b on b.match_id = i.match_id
    join site s on s.id = u.site_id join organisation o on o.id = s.organisation_id
    where u.claim_id = ${claimId} and u.drawn is not null
    order by s.number, i.id, u.metric desc, u.id`.execute(db);
  return rows;
}
