import { sql } from 'kysely';
import type { SiteStanding } from '../domain/claim/freeze.ts';
import type { Stakeholder } from '../domain/claim/independence.ts';
import type { UnitToJudge } from '../domain/claim/judge.ts';
import type { PayUse } from '../domain/claim/pay.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** All claims of an award, oldest first. */
export async function claimsOf(db: Db, awardId: string): Promise<Row<'claim'>[]> {
  const { rows } = await sql<
    Row<'claim'>
  >`select * from claim where award_id = ${awardId} order by sequence`.execute(db);
  return rows;
}

/** Of each supplier the first claim that is verified and not decided: a later one builds on it. */
export async function firstVerifiedClaims(db: Db, programmeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct on (a.supplier_id) c.id
    from claim c join award a on a.id = c.award_id
    where c.programme_id = ${programmeId} and c.state = 'verified'
    order by a.supplier_id, c.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The units of a claim, in id order. */
export async function unitsOf(db: Db, claimId: string): Promise<Row<'claimUnit'>[]> {
  const { rows } = await sql<
    Row<'claimUnit'>
  >`select * from claim_unit where claim_id = ${claimId} order by id`.execute(db);
  return rows;
}

/** The improved sites of an award: whose they are, who brought them, what they were counted for. */
export async function improvedSites(db: Db, awardId: string): Promise<SiteStanding[]> {
  const { rows } = await sql<SiteStanding>`select s.id as site_id, s.organisation_id,
      bool_or(m.supplier_brought or s.brought_by_id = m.supplier_id) is true as supplier_brought,
      array(select distinct u.metric from claim_unit u where u.site_id = s.id and u.live) as claimed_metrics
    from improvement i join match m on m.id = i.match_id join site s on s.id = i.site_id
    where i.award_id = ${awardId} group by s.id`.execute(db);
  return rows;
}

/** Everyone who gains or loses by what a verifier of the claim finds. */
export async function stakeholdersOf(db: Db, claimId: string): Promise<Stakeholder[]> {
  const { rows } = await sql<Stakeholder>`
    with c as (select c.id, c.programme_id, a.supplier_id, a.funder_id from claim c
      join award a on a.id = c.award_id where c.id = ${claimId})
    select 'supplier' as relation, supplier_id as organisation_id from c
    union select 'funder', funder_id from c
    union select p.role, p.organisation_id from agreement_party p join c on c.programme_id = p.programme_id
      where p.role in ('funder', 'recommender')
    union select 'site', s.organisation_id from claim_unit u join site s on s.id = u.site_id
      join c on c.id = u.claim_id
    union select 'first_verifier', v.verifier_id from verification v join c on c.id = v.claim_id`.execute(db);
  return rows;
}

/** The verifications of a claim by round. */
export async function verificationsOf(db: Db, claimId: string): Promise<Row<'verification'>[]> {
  const { rows } = await sql<
    Row<'verification'>
  >`select * from verification where claim_id = ${claimId} order by round`.execute(db);
  return rows;
}

/** What a verifier's findings are held against, by unit: the locked baseline, and whether it was removed. */
export async function judgingGrounds(db: Db, claimId: string): Promise<ReadonlyMap<string, UnitToJudge>> {
  const { rows } = await sql<UnitToJudge>`select u.id, u.metric, i.acts_on, i.removed_on, b.scale_version,
      b.frequency as before_frequency, b.severity as before_severity
    from claim_unit u join improvement i on i.id = u.improvement_id join baseline b on b.match_id = i.match_id
    where u.claim_id = ${claimId}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The supplier's objection to a claim's verification that awaits the second verifier, held. */
export async function lockObjection(tx: Tx, claimId: string): Promise<Row<'objection'> | undefined> {
  const { rows } = await sql<Row<'objection'>>`select * from objection
    where subject_kind = 'claim' and subject_id = ${claimId} and state = 'raised' for update`.execute(tx);
  return rows[0];
}

/** What a claim's pay reads beside its verification: the agreed plan, and what decided claims have used. */
export type PayGround = PayUse & { readonly versionId: string };

/**
 * Reads it in one statement. The caps count stage 1 as approved and stage 2 as decided; a payment that was
 * cancelled or has expired counts no longer.
 */
export async function payGround(tx: Tx, claim: { id: string; awardId: string }): Promise<PayGround> {
  const { rows } = await sql<PayGround>`
    with used as (
      select x.award_id, x.amount_won from payment x
        where x.kind = 'stage_1' and x.state not in ('cancelled', 'expired')
      union all select c.award_id, c.amount_won from claim c where c.state = 'decided'
    )
    select a.programme_version_id as version_id, p.targets, p.stage2_ceiling_won as ceiling_won,
      (select coalesce(sum(c.amount_won), 0)::bigint from claim c
        where c.award_id = a.id and c.state = 'decided') as paid_before_won,
      (select coalesce(jsonb_object_agg(metric, n), '{}') from (
        select m ->> 'metric' as metric, sum((m ->> 'verified')::int)::int as n
        from claim c, jsonb_array_elements(c.verification -> 'metrics') m
        where c.award_id = a.id and c.state = 'decided' group by 1) v) as verified_before,
      (select coalesce(sum(u.amount_won), 0)::bigint from used u join award o on o.id = u.award_id
        where o.programme_id = a.programme_id and o.supplier_id = a.supplier_id) as supplier_used_won,
      (select coalesce(sum(u.amount_won), 0)::bigint from used u join award o on o.id = u.award_id
        where o.programme_id = a.programme_id) as programme_used_won,
      (select coalesce(jsonb_object_agg(site_id, won), '{}') from (
        select s ->> 'siteId' as site_id, sum((s ->> 'amountWon')::bigint)::text as won
        from claim c, jsonb_array_elements(c.pay -> 'sites') s
        where c.programme_id = a.programme_id and c.state = 'decided'
          and s ->> 'siteId' in (select u.site_id::text from claim_unit u where u.claim_id = ${claim.id})
        group by 1) w) as used_by_site
    from award a join plan p on p.award_id = a.id and p.state = 'agreed'
    where a.id = ${claim.awardId}`.execute(tx);
  if (rows[0] === undefined) throw new Error(`award ${claim.awardId} has no agreed plan`);
  return rows[0];
}
