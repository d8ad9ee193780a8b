import { sql } from 'kysely';
import { openWon, type Standing } from '../domain/clawback/receivable.ts';
import { Refused } from './refused.ts';
import type { Db, Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/** A claim, and with it all claims against the same award: what one may still take depends on the others. */
export type HeldClaim = {
  readonly before: Row<'receivable'>;
  readonly ofAward: readonly Row<'receivable'>[];
};

/** Every claim against the award, whatever its state, held in id order. */
export async function lockClaimsOf(tx: Tx, awardId: string): Promise<Row<'receivable'>[]> {
  const { rows } = await sql<Row<'receivable'>>`select * from receivable where award_id = ${awardId}
    order by id for update`.execute(tx);
  return rows;
}

/** The claim with all others against its award, held in id order; refuses `not_found`. */
export async function lockClaim(tx: Tx, receivableId: string): Promise<HeldClaim> {
  const { rows } = await sql<Row<'receivable'>>`select * from receivable
    where award_id = (select award_id from receivable where id = ${receivableId})
    order by id for update`.execute(tx);
  const before = rows.find(({ id }) => id === receivableId);
  if (before === undefined) {
    throw new Refused({ code: 'not_found', facts: { kind: 'receivable', id: receivableId } });
  }
  return { before, ofAward: rows };
}

/** What surrounds an award's claims: who paid it, in what, how much, and what its payments are to set off. */
export type AroundClaims = {
  readonly funderId: string;
  readonly currency: string;
  readonly paidWon: bigint;
  readonly pendingWon: bigint;
};

export async function aroundClaims(tx: Db, awardId: string): Promise<AroundClaims> {
  const { rows } = await sql<AroundClaims>`select a.funder_id, f.currency,
      coalesce((select sum(p.amount_won) from payment p where p.award_id = a.id and p.state = 'paid'), 0)::bigint
        as paid_won,
      coalesce((select sum(p.offset_won - coalesce((select sum(r.amount_won) from recovery r
          where r.payment_id = p.id and r.kind = 'offset'), 0))
        from payment p where p.award_id = a.id and p.state in ('approved', 'released', 'returned')), 0)::bigint
        as pending_won
    from award a join fund f on f.id = a.fund_id where a.id = ${awardId}`.execute(tx);
  return rows[0]!;
}

/** What the award owes in its open claims, and what of it is to be set off already. */
export const standingOfClaims = (
  ofAward: readonly Row<'receivable'>[],
  { pendingWon }: AroundClaims,
): Standing => ({
  openWon: ofAward.filter(({ state }) => state === 'open').reduce((sum, row) => sum + openWon(row), 0n),
  pendingWon,
});

/** What of the money paid under the award no other claim asks for. */
export const claimableWon = (others: readonly Row<'receivable'>[], { paidWon }: AroundClaims): bigint =>
  others.reduce((left, { state, amountWon }) => (state === 'dropped' ? left : left - amountWon), paidWon);

/** Whether a repayment bears the bank's reference already. */
export async function repaymentStands(tx: Tx, bankReference: string): Promise<boolean> {
  const { rows } = await sql`select 1 from recovery where bank_reference = ${bankReference}`.execute(tx);
  return rows.length > 0;
}

/** What came back of a claim and what was given up, oldest first. */
export async function recoveriesOf(db: Db, receivableId: string): Promise<Row<'recovery'>[]> {
  const { rows } = await sql<Row<'recovery'>>`select * from recovery where receivable_id = ${receivableId}
    order by id`.execute(db);
  return rows;
}
