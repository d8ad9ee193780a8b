import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';

/** Which supplier of which programme. */
export type SupplierOf = { readonly programmeId: string; readonly supplierId: string };

async function rowsOf<Table>(db: Db, table: string, where: ReturnType<typeof sql>): Promise<Table[]> {
  const { rows } =
    await sql<Table>`select x.* from ${sql.table(table)} x where ${where} order by x.id`.execute(db);
  return rows;
}

export type FileSite = Row<'site'> & { readonly improvements: number; readonly confirmed: number };

/** The sites that the supplier was matched with and took on, with how many improvements it made there. */
async function sitesOf(db: Db, { programmeId, supplierId }: SupplierOf): Promise<FileSite[]> {
  const { rows } = await sql<FileSite>`select s.*,
      (count(i.id) filter (where i.state in ('done', 'confirmed', 'contested')))::int as improvements,
      (count(i.id) filter (where i.state = 'confirmed'))::int as confirmed
    from site s join match m on m.site_id = s.id and m.state in ('proposed', 'agreed')
    left join improvement i on i.match_id = m.id
    where m.programme_id = ${programmeId} and m.supplier_id = ${supplierId}
    group by s.id order by s.number`.execute(db);
  return rows;
}

/** All that a programme holds about one supplier, each by the time it was made. */
export async function supplierFileOf(db: Db, of: SupplierOf) {
  const { programmeId, supplierId } = of;
  const own = sql`x.programme_id = ${programmeId} and x.supplier_id = ${supplierId}`;
  const underAward = sql`x.award_id in (select id from award where programme_id = ${programmeId}
    and supplier_id = ${supplierId})`;
  return {
    applications: await rowsOf<Row<'application'>>(db, 'application', own),
    recommendations: await rowsOf<Row<'recommendation'>>(
      db,
      'recommendation',
      sql`x.application_id in (select id from application where programme_id = ${programmeId}
        and supplier_id = ${supplierId})`,
    ),
    awards: await rowsOf<Row<'award'>>(db, 'award', own),
    plans: await rowsOf<Row<'plan'>>(db, 'plan', underAward),
    sites: await sitesOf(db, of),
    claims: await rowsOf<Row<'claim'>>(db, 'claim', underAward),
    payments: await rowsOf<Row<'payment'>>(
      db,
      'payment',
      sql`x.programme_id = ${programmeId} and x.payee_id = ${supplierId}`,
    ),
    receivables: await rowsOf<Row<'receivable'>>(db, 'receivable', own),
    objections: await rowsOf<Row<'objection'>>(
      db,
      'objection',
      sql`x.programme_id = ${programmeId} and x.organisation_id = ${supplierId}`,
    ),
    cases: await rowsOf<Row<'siteCase'>>(db, 'site_case', underAward),
  };
}

/** As many facts of a file as an answer holds: the newest. */
const FACTS = 500;

export type FileFact = Pick<Row<'fact'>, 'id' | 'what' | 'occurredAt' | 'subjectKind' | 'subjectId'>;

/** The facts about the supplier's cases in the programme, oldest first, and how many there are in all. */
export async function supplierFacts(
  db: Db,
  { programmeId, supplierId }: SupplierOf,
): Promise<{ readonly facts: readonly FileFact[]; readonly count: number }> {
  const { rows } = await sql<FileFact & { count: number }>`
    with a as (select id from application where programme_id = ${programmeId} and supplier_id = ${supplierId}),
      w as (select id from award where programme_id = ${programmeId} and supplier_id = ${supplierId}),
      subjects as (
        select id from a union select id from w
        union select id from recommendation where application_id in (select id from a)
        union select id from objection where programme_id = ${programmeId} and organisation_id = ${supplierId}
        union select id from plan where award_id in (select id from w)
        union select id from award_agreement where award_id in (select id from w)
        union select s.id from award_signature s join award_agreement g on g.id = s.award_agreement_id
          where g.award_id in (select id from w)
        union select id from change_request where award_id in (select id from w)
        union select id from match where award_id in (select id from w)
        union select id from improvement where award_id in (select id from w)
        union select id from site_case where award_id in (select id from w)
        union select id from claim where award_id in (select id from w)
        union select v.id from verification v join claim c on c.id = v.claim_id where c.award_id in (select id from w)
        union select id from payment where programme_id = ${programmeId} and payee_id = ${supplierId}
        union select id from receivable where award_id in (select id from w)
      ),
      newest as (
        select f.seq, f.id, f.what, f.occurred_at, f.subject_kind, f.subject_id, count(*) over ()::int as count
        from fact f where f.subject_id in (select id from subjects) order by f.seq desc limit ${FACTS}
      )
    select id, what, occurred_at, subject_kind, subject_id, count from newest order by seq`.execute(db);
  return { facts: rows.map(({ count: _count, ...fact }) => fact), count: rows[0]?.count ?? 0 };
}
