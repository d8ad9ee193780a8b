import { sql } from 'kysely';
import { batched, batchedLock } from './batch.ts';
import { factsAbout } from './history.ts';
import { among, asked, type Db, get, inOrder, type Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** What the house knows of a site that is about to apply. */
export type SiteApplying = {
  readonly programmeState: Row<'programme'>['state'];
  /** The number of the same workplace's living application for the hazard. */
  readonly appliedAs: string | null;
  readonly bringerHasAward: boolean;
};

type Applicant = Pick<Row<'site'>, 'programmeId' | 'organisationId' | 'hazard' | 'name' | 'broughtById'>;

/** Looks up in one statement what may stand against a site's application. */
export const siteApplying = batched(async (db, applicants: readonly Applicant[]): Promise<SiteApplying[]> => {
  const applying = asked([
    ['uuid', applicants.map(({ programmeId }) => programmeId)],
    ['uuid', applicants.map(({ organisationId }) => organisationId)],
    ['text', applicants.map(({ hazard }) => hazard)],
    ['text', applicants.map(({ name }) => name)],
    ['uuid', applicants.map(({ broughtById }) => broughtById)],
  ]);
  const { rows } = await sql<SiteApplying>`select p.state as programme_state,
      (select number from site s where s.programme_id = p.id and s.organisation_id = k.organisation_id
        and s.hazard = k.hazard and s.name = k.name
        and s.state not in ('ineligible', 'dropped_out', 'withdrawn', 'closed') limit 1) as applied_as,
      exists (select from award where programme_id = p.id and supplier_id = k.brought_by_id) as bringer_has_award
    from ${applying} as k(programme_id, organisation_id, hazard, name, brought_by_id, nth)
    join programme p on p.id = k.programme_id order by k.nth`.execute(db);
  return rows;
});

/** The last match of a site: the living one, if it has one. */
export async function lastMatchOf(db: Db, siteId: string): Promise<Row<'match'> | undefined> {
  const { rows } = await sql<Row<'match'>>`select * from match where site_id = ${siteId}
    order by state in ('proposed', 'agreed') desc, id desc limit 1`.execute(db);
  return rows[0];
}

/** The living match of a site, held until the transaction ends. */
export async function lockLivingMatch(tx: Tx, siteId: string): Promise<Row<'match'> | undefined> {
  const { rows } = await sql<Row<'match'>>`select * from match
    where site_id = ${siteId} and state in ('proposed', 'agreed') for update`.execute(tx);
  return rows[0];
}

/** The baseline that was assessed under a match. */
export async function findBaseline(db: Db, matchId: string): Promise<Row<'baseline'> | undefined> {
  const { rows } = await sql<Row<'baseline'>>`select * from baseline where match_id = ${matchId}`.execute(db);
  return rows[0];
}

/** The baseline of a site's agreed match, held until the transaction ends. */
export const lockBaselineOf = batchedLock(async (tx, siteIds: readonly string[]) => {
  const { rows } = await sql<Row<'baseline'>>`select b.* from baseline b
    join match m on m.id = b.match_id and m.state = 'agreed'
    where b.site_id in ${among(siteIds)} order by b.id for update of b`.execute(tx);
  return inOrder(siteIds, rows, ({ siteId }) => siteId);
});

type AgreedMatch = {
  readonly id: string;
  readonly siteId: string;
  readonly supplierId: string;
  readonly installed: boolean;
};

/** A site's agreed match, and whether something is installed under it. */
export const agreedMatchOf = batched(async (db, siteIds: readonly string[]) => {
  const { rows } = await sql<AgreedMatch>`
    select m.id, m.site_id, m.supplier_id, exists (
      select from improvement i where i.match_id = m.id and i.done_on is not null) as installed
    from match m where m.site_id in ${among(siteIds)} and m.state = 'agreed'`.execute(db);
  return inOrder(siteIds, rows, ({ siteId }) => siteId);
});

export type SiteImprovement = Pick<
  Row<'improvement'>,
  'id' | 'kind' | 'measure' | 'state' | 'doneOn' | 'afterFrequency' | 'afterSeverity'
>;

export async function improvementsAt(db: Db, siteId: string): Promise<SiteImprovement[]> {
  const { rows } = await sql<SiteImprovement>`select id, kind, measure, state, done_on, after_frequency,
      after_severity from improvement
    where site_id = ${siteId} order by id`.execute(db);
  return rows;
}

/** The improvements under a match that are not given up, each held until the transaction ends. */
export async function lockImprovementsAt(tx: Tx, siteId: string): Promise<Row<'improvement'>[]> {
  const { rows } = await sql<Row<'improvement'>>`select * from improvement
    where site_id = ${siteId} and state <> 'abandoned' order by id for update`.execute(tx);
  return rows;
}

/** Stage 1 of an award's agreed plan, and what earlier drop-outs have documented of it. */
export async function stage1Of(
  db: Db,
  awardId: string,
): Promise<{ stage1Won: bigint; documentedWon: bigint }> {
  const { rows } = await sql<{ stage1Won: bigint; documentedWon: bigint }>`select
    coalesce((select stage1_won from plan where award_id = ${awardId} and state = 'agreed'), 0)::bigint as stage1_won,
    coalesce((select sum(documented_cost_won) from improvement
      where award_id = ${awardId} and state = 'abandoned'), 0)::bigint as documented_won`.execute(db);
  return rows[0] as { stage1Won: bigint; documentedWon: bigint };
}

/** The facts of a site, its matches and baselines, oldest first. */
export const siteHistory = (db: Db, siteId: string): Promise<Row<'fact'>[]> =>
  factsAbout(
    db,
    sql`select ${siteId}::uuid union all select id from match where site_id = ${siteId}
      union all select id from baseline where site_id = ${siteId}`,
  );

/** Whom to ask at a site. */
export async function siteContact(db: Db, personId: string): Promise<{ name: string; email: string }> {
  const { name, email } = await get(db, 'person', personId);
  return { name, email };
}
