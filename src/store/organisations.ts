import { sql } from 'kysely';
import { Refused } from './refused.ts';
import type { Db, Row } from './rows.ts';

/** The organisations of a list of keys, by key; refuses `organisation_not_registered` for one that is missing. */
export async function organisationsByKey(
  db: Db,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Row<'organisation'>>> {
  const { rows } = await sql<Row<'organisation'>>`select * from organisation
    where key in (select unnest(${[...keys]}::text[]))`.execute(db);
  const found = new Map(rows.map((row) => [row.key as string, row]));
  const missing = keys.filter((key) => !found.has(key));
  if (missing.length > 0)
    throw new Refused({ code: 'organisation_not_registered', facts: { keys: missing } });
  return found;
}

/** The company of a business number, which is its ten digits; of one that went into another, that other. */
export async function findCompany(db: Db, businessNumber: string): Promise<Row<'organisation'> | undefined> {
  const { rows } = await sql<Row<'organisation'>>`select * from organisation
    where id = (select coalesce(merged_into_id, id) from organisation
      where kind = 'company' and business_number = ${businessNumber})`.execute(db);
  return rows[0];
}

type NamedTie = Pick<Row<'organisationTie'>, 'id' | 'kind' | 'source' | 'asOf'> & {
  readonly other: Pick<Row<'organisation'>, 'id' | 'nameKo' | 'nameEn'>;
  /** Whether it was recorded of the one that is asked about. */
  readonly from: boolean;
};

/** How an organisation hangs together with others, by either one's word. */
export async function tiesOf(db: Db, organisationId: string): Promise<NamedTie[]> {
  const { rows } =
    await sql<NamedTie>`select t.id, t.kind, t.source, t.as_of, t.organisation_id = ${organisationId} as "from",
      jsonb_build_object('id', o.id, 'nameKo', o.name_ko, 'nameEn', o.name_en) as other
    from organisation_tie t
    join organisation o on o.id = case t.organisation_id when ${organisationId} then t.other_id else t.organisation_id end
    where ${organisationId} in (t.organisation_id, t.other_id)
    order by t.kind, t.as_of desc, t.id`.execute(db);
  return rows;
}

/** Whether two organisations are the same, affiliated, or share a representative: then neither judges or pays the other. */
export async function areTied(db: Db, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const { rows } = await sql`select 1 from organisation_tie
    where kind in ('affiliate', 'same_representative')
    and ((organisation_id = ${one} and other_id = ${other}) or (organisation_id = ${other} and other_id = ${one}))
    union all
    select 1 from membership a join membership b on b.person_id = a.person_id
    where a.organisation_id = ${one} and b.organisation_id = ${other} and a.ended_at is null and b.ended_at is null
    limit 1`.execute(db);
  return rows.length > 0;
}

/**
 * Those of the organisations in which the person has a seat, or in whose affiliates (also by a shared
 * representative): there the person is no outsider, whichever organisation they act for now.
 */
export async function seatedAt(
  db: Db,
  personId: string,
  organisationIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with asked as (select unnest(${[...organisationIds]}::uuid[]) as id),
    own as (select organisation_id as id from membership where person_id = ${personId} and ended_at is null)
    select id from asked where id in (select id from own) or exists (
      select 1 from organisation_tie t where t.kind in ('affiliate', 'same_representative')
      and ((t.organisation_id = asked.id and t.other_id in (select id from own))
        or (t.other_id = asked.id and t.organisation_id in (select id from own))))`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Those of the companies that have handed in an application, or a site, to the programme (of all with none given): a
 * page of them in the order of their ids, and how many they are.
 */
export async function namedCompanies(
  db: Db,
  ids: readonly string[],
  {
    programmeId,
    after,
    limit,
  }: { readonly programmeId: string | null; readonly after: string; readonly limit: number },
) {
  const isAsked = sql`o.id in (select unnest(${[...ids]}::uuid[])) and (${programmeId}::uuid is null
    or exists (select from application a where a.supplier_id = o.id and a.programme_id = ${programmeId}
      and a.state not in ('draft', 'discovered'))
    or exists (select from site s where s.organisation_id = o.id and s.programme_id = ${programmeId}))`;
  const { rows: items } = await sql<
    Pick<Row<'organisation'>, 'id' | 'nameKo' | 'nameEn' | 'businessNumber'>
  >`select o.id, o.name_ko, o.name_en, o.business_number from organisation o
    where ${isAsked} and o.id::text > ${after} order by o.id limit ${limit}`.execute(db);
  const { rows: counts } = await sql<{ n: number }>`select count(*)::int as n from organisation o
    where ${isAsked}`.execute(db);
  return { items, count: counts[0]!.n };
}
