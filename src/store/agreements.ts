import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';

/** What an organisation is called, in both languages. */
type Called = { readonly organisationName: { readonly ko: string; readonly en: string | null } };

const CALLED = `jsonb_build_object('ko', o.name_ko, 'en', o.name_en) as organisation_name`;

/** The parties of an agreement with their names, one row for each role, in the order they were written down. */
export async function namedPartiesOf(
  db: Db,
  agreementId: string,
): Promise<(Row<'agreementParty'> & Called)[]> {
  const { rows } = await sql<Row<'agreementParty'> & Called>`select x.*, ${sql.raw(CALLED)}
    from agreement_party x join organisation o on o.id = x.organisation_id
    where x.agreement_id = ${agreementId} order by x.id`.execute(db);
  return rows;
}

/** What was promised to a fund, with the names of those who did. */
export async function namedPledgesOf(db: Db, fundId: string): Promise<(Row<'pledge'> & Called)[]> {
  const { rows } = await sql<Row<'pledge'> & Called>`select x.*, ${sql.raw(CALLED)}
    from pledge x join organisation o on o.id = x.organisation_id
    where x.fund_id = ${fundId} order by x.id`.execute(db);
  return rows;
}

/** The parties of an agreement, one row for each role, in the order they were written down. */
export async function partiesOf(db: Db, agreementId: string): Promise<Row<'agreementParty'>[]> {
  const { rows } = await sql<Row<'agreementParty'>>`select * from agreement_party
    where agreement_id = ${agreementId} order by id`.execute(db);
  return rows;
}

export async function pledgesOf(db: Db, fundId: string): Promise<Row<'pledge'>[]> {
  const { rows } = await sql<
    Row<'pledge'>
  >`select * from pledge where fund_id = ${fundId} order by id`.execute(db);
  return rows;
}

/** The agreement that a programme runs under, or ran under to its end. */
export async function lastAgreement(db: Db, programmeId: string): Promise<Row<'agreement'> | undefined> {
  const { rows } = await sql<Row<'agreement'>>`select * from agreement
    where programme_id = ${programmeId} order by id desc limit 1`.execute(db);
  return rows[0];
}

export async function findAgreement(db: Db, programmeId: string): Promise<Row<'agreement'> | undefined> {
  const { rows } = await sql<Row<'agreement'>>`select * from agreement
    where programme_id = ${programmeId} and state <> 'ended' order by id desc limit 1`.execute(db);
  return rows[0];
}

export async function findFund(db: Db, programmeId: string): Promise<Row<'fund'> | undefined> {
  const { rows } = await sql<Row<'fund'>>`select * from fund where programme_id = ${programmeId}`.execute(db);
  return rows[0];
}

export async function callsOf(db: Db, fundId: string): Promise<Row<'pledgeCall'>[]> {
  const { rows } = await sql<Row<'pledgeCall'>>`select c.* from pledge_call c
    join pledge p on p.id = c.pledge_id where p.fund_id = ${fundId} order by c.id`.execute(db);
  return rows;
}
