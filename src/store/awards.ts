import { sql } from 'kysely';
import type { Account } from '../domain/award/agreement-text.ts';
import type { OpenBusiness } from '../domain/award/ending.ts';
import type { PlanTerms } from '../domain/award/plan.ts';
import { Refused } from './refused.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** A plan's promise as the domain reads it: its lists lie in jsonb. */
export const planTerms = (row: Row<'plan'>): PlanTerms => ({
  targets: row.targets as PlanTerms['targets'],
  stage1Won: row.stage1Won,
  stage2CeilingWon: row.stage2CeilingWon,
  capacitySites: row.capacitySites,
  hazards: row.hazards as string[],
  regions: row.regions as string[],
  startsOn: row.startsOn,
  endsOn: row.endsOn,
});

/** All plans of an award, oldest first. */
export async function plansOf(db: Db, awardId: string): Promise<Row<'plan'>[]> {
  const { rows } = await sql<
    Row<'plan'>
  >`select * from plan where award_id = ${awardId} order by sequence`.execute(db);
  return rows;
}

/** The plans that are proposed in these programmes, each with its award. */
export async function proposedPlans(
  db: Db,
  programmeIds: readonly string[],
): Promise<{ readonly plan: Row<'plan'>; readonly programmeVersionId: string }[]> {
  const { rows } = await sql<Row<'plan'> & { programmeVersionId: string }>`
    select p.*, a.programme_version_id from plan p join award a on a.id = p.award_id
    where p.state = 'proposed' and a.state = 'planning' and a.programme_id in (select unnest(${[...programmeIds]}::uuid[]))
    order by p.id`.execute(db);
  return rows.map(({ programmeVersionId, ...plan }) => ({ plan, programmeVersionId }));
}

/** The agreed plan of an award that has come so far. */
export async function agreedPlan(db: Db, awardId: string): Promise<Row<'plan'>> {
  const { rows } = await sql<Row<'plan'>>`select * from plan
    where award_id = ${awardId} and state = 'agreed'`.execute(db);
  if (rows[0] === undefined) throw new Error(`award ${awardId} is agreed without an agreed plan`);
  return rows[0];
}

/** The agreed plans of the programme's other awards: the peers that a plan is compared with. */
export async function peerPlans(
  db: Db,
  award: { readonly id: string; readonly programmeId: string },
): Promise<PlanTerms[]> {
  const { rows } = await sql<Row<'plan'>>`select p.* from plan p join award a on a.id = p.award_id
    where a.programme_id = ${award.programmeId} and a.id <> ${award.id} and p.state = 'agreed'
    and a.state not in ('withdrawn', 'terminated') order by p.id`.execute(db);
  return rows.map(planTerms);
}

/** The same, each with its award and what its supplier is called. */
export async function namedPeers(
  db: Db,
  award: { readonly id: string; readonly programmeId: string },
): Promise<{ readonly awardId: string; readonly supplierName: string; readonly terms: PlanTerms }[]> {
  const { rows } = await sql<Row<'plan'> & { supplierName: string }>`select p.*, o.name_ko as supplier_name
    from plan p join award a on a.id = p.award_id join organisation o on o.id = a.supplier_id
    where a.programme_id = ${award.programmeId} and a.id <> ${award.id} and p.state = 'agreed'
    and a.state not in ('withdrawn', 'terminated') order by p.id`.execute(db);
  return rows.map((row) => ({
    awardId: row.awardId,
    supplierName: row.supplierName,
    terms: planTerms(row),
  }));
}

export async function findAwardAgreement(
  db: Db,
  awardId: string,
): Promise<Row<'awardAgreement'> | undefined> {
  const { rows } = await sql<
    Row<'awardAgreement'>
  >`select * from award_agreement where award_id = ${awardId}`.execute(db);
  return rows[0];
}

export async function signaturesOf(db: Db, awardId: string): Promise<Row<'awardSignature'>[]> {
  const { rows } = await sql<Row<'awardSignature'>>`select s.* from award_signature s
    join award_agreement a on a.id = s.award_agreement_id where a.award_id = ${awardId} order by s.id`.execute(
    db,
  );
  return rows;
}

export async function changeRequestsOf(db: Db, awardId: string): Promise<Row<'changeRequest'>[]> {
  const { rows } = await sql<Row<'changeRequest'>>`select * from change_request
    where award_id = ${awardId} order by id`.execute(db);
  return rows;
}

/** The organisations' names in Korean, by id. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; nameKo: string }>`select id, name_ko from organisation
    where id in (select unnest(${[...ids]}::uuid[]))`.execute(db);
  return new Map(rows.map(({ id, nameKo }) => [id, nameKo]));
}

/** What of the award's payments was paid, and the numbers of those on their way. */
export async function paymentsUnder(tx: Tx, awardId: string): Promise<{ paid: number; inFlight: string[] }> {
  const { rows } = await sql<{ paid: number; inFlight: string[] }>`
    select count(*) filter (where state = 'paid')::int as paid,
      coalesce(array_agg(number order by number) filter (where state in ('approved', 'released', 'returned')),
        '{}') as in_flight
    from payment where award_id = ${awardId}`.execute(tx);
  return rows[0]!;
}

/** Whether a claim of the award is open: what it is measured by may not move under it. */
export async function hasRunningClaim(tx: Tx, awardId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from claim
    where award_id = ${awardId} and state not in ('decided', 'cancelled') limit 1`.execute(tx);
  return rows.length > 0;
}

/** What is still open under the award, by number where it has one. */
export async function openBusinessOf(tx: Tx, awardId: string): Promise<OpenBusiness> {
  const { rows } = await sql<OpenBusiness>`select
    array(select number from claim where award_id = ${awardId} and state not in ('decided', 'cancelled')
      order by number) as claims,
    array(select id::text from site_case where award_id = ${awardId} and state = 'open' order by id) as cases,
    array(select number from payment where award_id = ${awardId} and state in ('approved', 'released', 'returned')
      order by number) as payments,
    array(select number from receivable where award_id = ${awardId} and state in ('noticed', 'replied', 'open')
      order by number) as receivables,
    array(select id::text from change_request where award_id = ${awardId} and state = 'requested'
      order by id) as change_requests`.execute(tx);
  return rows[0]!;
}

/**
 * What a change of an award is asked against: its agreed plan, and its account in the signed agreement. Refuses
 * `award_agreement_missing`.
 */
export async function standingTerms(tx: Tx, awardId: string) {
  const plan = await agreedPlan(tx, awardId);
  const agreement = await findAwardAgreement(tx, awardId);
  if (agreement === undefined) throw new Refused({ code: 'award_agreement_missing', facts: {} });
  return { plan, agreement, standing: { plan: planTerms(plan), account: agreement.account as Account } };
}

/** What lives under an award, held: its unfinished and finished improvements, its living matches, their sites. */
export type HeldUnder = {
  readonly improvements: readonly Row<'improvement'>[];
  readonly matches: readonly Row<'match'>[];
  readonly sites: readonly Row<'site'>[];
};

/** Locks what lives under an award, in the order of tables and ids. */
export async function lockUnder(tx: Tx, awardId: string): Promise<HeldUnder> {
  const improvements = await sql<Row<'improvement'>>`select * from improvement where award_id = ${awardId}
    and state in ('planned', 'purchased', 'done', 'confirmed', 'contested') order by id for update`.execute(
    tx,
  );
  const matches = await sql<Row<'match'>>`select * from match where award_id = ${awardId}
    and state in ('proposed', 'agreed') order by id for update`.execute(tx);
  const siteIds = matches.rows.map(({ siteId }) => siteId);
  const sites = await sql<Row<'site'>>`select * from site
    where id in (select unnest(${siteIds}::uuid[])) order by id for update`.execute(tx);
  return { improvements: improvements.rows, matches: matches.rows, sites: sites.rows };
}
