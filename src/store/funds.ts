import { sql } from 'kysely';
import type { Contribution, OpenBusiness } from '../domain/fund/fund.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** What each contributor has put into a fund, in the order of their ids. */
export async function contributionsOf(tx: Db, fundId: string): Promise<Contribution[]> {
  const { rows } = await sql<Contribution>`
    select p.organisation_id, sum(c.amount_won)::bigint as received_won
    from pledge_call c join pledge p on p.id = c.pledge_id
    where p.fund_id = ${fundId} and c.state = 'received'
    group by p.organisation_id order by p.organisation_id`.execute(tx);
  return rows;
}

/** Recovered in cash, less what of it went back to the contributors. */
export async function recoveredLeft(tx: Db, fundId: string): Promise<bigint> {
  const { rows } = await sql<{ left: bigint }>`select
    (coalesce((select sum(y.amount_won) from recovery y join receivable r on r.id = y.receivable_id
      where r.fund_id = ${fundId} and y.kind = 'repayment'), 0)
    - coalesce((select sum(amount_won) from fund_return where fund_id = ${fundId} and cause = 'recovery'), 0)
    )::bigint as left`.execute(tx);
  return rows[0]!.left;
}

/** How much of each kind is open in a programme: what run-off waits for. */
export async function openBusinessOf(tx: Tx, programmeId: string): Promise<OpenBusiness> {
  const { rows } = await sql<OpenBusiness>`select
    (select count(*)::int from claim where programme_id = ${programmeId}
      and state not in ('decided', 'cancelled')) as claims,
    (select count(*)::int from objection where programme_id = ${programmeId} and state = 'raised') as objections,
    (select count(*)::int from receivable where programme_id = ${programmeId}
      and state in ('noticed', 'replied', 'open')) as receivables,
    (select count(*)::int from payment where programme_id = ${programmeId}
      and state in ('approved', 'released', 'returned')) as payments,
    (select count(*)::int from hold h join account a on a.id = h.account_id join fund f on f.id = a.fund_id
      where f.programme_id = ${programmeId} and h.state = 'open') as holds`.execute(tx);
  return rows[0]!;
}

export type AccountShown = {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly organisationId: string | null;
  readonly awardId: string | null;
  readonly balanceWon: bigint;
  readonly heldWon: bigint;
};

/** The accounts of a fund in the order they were opened. */
export async function accountsOf(db: Db, fundId: string): Promise<AccountShown[]> {
  const { rows } = await sql<AccountShown>`select id, number, kind, organisation_id, award_id,
      credits - debits as balance_won, held as held_won
    from account where fund_id = ${fundId} order by number`.execute(db);
  return rows;
}

/** A fund's calls that are still awaited, held in id order. */
export async function lockOpenCalls(tx: Tx, fundId: string): Promise<Row<'pledgeCall'>[]> {
  const { rows } = await sql<
    Row<'pledgeCall'>
  >`select c.* from pledge_call c join pledge p on p.id = c.pledge_id
    where p.fund_id = ${fundId} and c.state = 'called' order by c.id for update of c`.execute(tx);
  return rows;
}

/** What went back to the contributors, oldest first. */
export async function returnsOf(db: Db, fundId: string): Promise<Row<'fundReturn'>[]> {
  const { rows } = await sql<Row<'fundReturn'>>`select * from fund_return
    where fund_id = ${fundId} order by id`.execute(db);
  return rows;
}
