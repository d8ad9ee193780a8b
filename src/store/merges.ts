import { sql } from 'kysely';
import type { Named } from '../domain/organisation/likeness.ts';
import type { Holding } from '../domain/organisation/merge.ts';
import { among, type Db, type Row } from './rows.ts';

/** Where each holding of an organisation stands. */
const places: Readonly<Record<Holding, string>> = {
  people: 'select from membership x where x.organisation_id = o.id',
  applications: 'select from application x where x.supplier_id = o.id',
  sites: 'select from site x where x.organisation_id = o.id or x.brought_by_id = o.id',
  agreements: `select from agreement_party x where x.organisation_id = o.id
    union all select from pledge x where x.organisation_id = o.id
    union all select from award x where x.funder_id = o.id`,
  programmes: 'select from programme x where x.operator_id = o.id',
  funds: `select from fund x where x.holder_id = o.id
    union all select from account x where x.organisation_id = o.id
    union all select from payment x where x.payee_id = o.id`,
  verifications: 'select from verification x where x.verifier_id = o.id',
  referrals: 'select from referral x where o.id in (x.organisation_id, x.destination_id)',
  webhooks: 'select from webhook x where x.organisation_id = o.id',
};

/** What hangs on an organisation besides its data and ties, and how many others went into it. */
export async function holdingsOf(
  db: Db,
  organisationId: string,
): Promise<{ readonly holdings: Holding[]; readonly parts: number }> {
  const asked = Object.entries(places).map(
    ([holding, place]) => sql`case when exists (${sql.raw(place)}) then ${sql.lit(holding)} end`,
  );
  const { rows } = await sql<{ holdings: Holding[]; parts: number }>`
    select array_remove(array[${sql.join(asked)}], null) as holdings,
      (select count(*)::int from organisation x where x.merged_into_id = o.id) as parts
    from organisation o where o.id = ${organisationId}`.execute(db);
  return rows[0] as { holdings: Holding[]; parts: number };
}

/** The organisations that went into this one. */
export async function mergedInto(db: Db, organisationId: string): Promise<Row<'organisation'>[]> {
  const { rows } = await sql<Row<'organisation'>>`select * from organisation
    where merged_into_id = ${organisationId} order by id`.execute(db);
  return rows;
}

/** The companies that stand by themselves, after one another, as many as are held at once. */
export async function* standingCompanies(db: Db, atOnce: number): AsyncIterable<readonly Named[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<Named>`select id, name_ko, region, business_number, corporate_number
      from organisation where id > ${after} and kind = 'company' and merged_into_id is null
      order by id limit ${atOnce}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}

export async function organisationsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row<'organisation'>>> {
  const { rows } = await sql<
    Row<'organisation'>
  >`select * from organisation where id in ${among(ids)}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
