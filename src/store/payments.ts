import { sql } from 'kysely';
import type { Commitment } from '../domain/payment/commitment.ts';
import type { Circumstances } from '../domain/payment/payment.ts';
import type { Day, Instant } from '../domain/time.ts';
import { among, type Db, type Row } from './rows.ts';
import type { Tx } from './transaction.ts';

/**
 * What surrounds payments that are to be released or booked: who pays, what makes them wait, the hold and how
 * much was set off already. By payment id.
 */
export type Surroundings = Circumstances & {
  readonly currency: string;
  readonly holdExpiresAt: Instant | null;
  readonly heldWon: bigint;
  readonly offsetDoneWon: bigint;
  /** The version under which the award was made. */
  readonly versionId: string;
};

export async function surroundingsOf(
  tx: Db,
  paymentIds: readonly string[],
): Promise<ReadonlyMap<string, Surroundings>> {
  const { rows } = await sql<Surroundings & { id: string }>`
    select p.id, f.currency, case when p.award_id is null then f.holder_id else a.funder_id end as payer_id,
      a.programme_version_id as version_id, h.expires_at as hold_expires_at,
      h.amount - h.settled_amount - h.released_amount as held_won,
      case when p.award_id is not null then a.state end as award_state,
      exists (select 1 from site_case s where s.award_id = p.award_id and s.state = 'open') as case_open,
      p.award_id is not null and (c.state = 'objected' or exists (select 1 from objection o
        where o.subject_id = p.claim_id and o.subject_kind = 'claim' and o.state = 'raised')) as claim_objected,
      coalesce((select sum(r.amount_won) from recovery r
        where r.payment_id = p.id and r.kind = 'offset'), 0)::bigint as offset_done_won
    from payment p join fund f on f.id = p.fund_id join hold h on h.id = p.hold_id
    left join claim c on c.id = p.claim_id
    join award a on a.id = coalesce(p.award_id, c.award_id)
    where p.id in ${among(paymentIds)}`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which payment each of these bank references stands on already. */
export async function referencesUsed(
  tx: Tx,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; bankReference: string }>`select id, bank_reference from payment
    where bank_reference in ${among(references, 'text')}`.execute(tx);
  return new Map(rows.map(({ id, bankReference }) => [bankReference, id]));
}

/** The receivables that awards still owe on, held, the oldest first. */
export async function lockOpenReceivables(tx: Tx, awardIds: readonly string[]): Promise<Row<'receivable'>[]> {
  const { rows } = await sql<Row<'receivable'>>`select * from receivable
    where award_id in ${among(awardIds)} and state = 'open' order by id for update`.execute(tx);
  return rows;
}

/** The award whose claim a stage-2 payment pays, held; null for other payments, and once the award is closed. */
export async function lockClaimant(tx: Tx, paymentId: string): Promise<Row<'award'> | null> {
  const { rows } = await sql<Row<'award'>>`select a.* from award a join payment p on p.award_id = a.id
    where p.id = ${paymentId} and p.kind = 'stage_2' for update of a`.execute(tx);
  const award = rows[0] ?? null;
  return award?.state === 'closed' ? null : award;
}

/** The state of the programme, held so that its run-off or closing waits for what is decided on it. */
export async function programmeStateOf(tx: Tx, programmeId: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`select state from programme
    where id = ${programmeId} for share`.execute(tx);
  return rows[0]!.state;
}

/** Whether a living payment of the kind stands already for the award, the claim or the verification. */
export async function paymentStands(
  tx: Tx,
  kind: Row<'payment'>['kind'],
  subjectId: string,
): Promise<boolean> {
  const column = { stage_1: 'award_id', stage_2: 'claim_id', verification_fee: 'verification_id' }[kind];
  const { rows } = await sql`select 1 from payment where ${sql.ref(column)} = ${subjectId} and kind = ${kind}
    and state not in ('cancelled', 'expired')`.execute(tx);
  return rows.length > 0;
}

/** What is set aside for an award and not for one of its payments. */
export async function commitmentsOf(tx: Tx, awardId: string): Promise<Commitment[]> {
  const { rows } = await sql<Commitment>`
    select h.id as hold_id, h.account_id, a.kind, a.organisation_id,
      h.amount - h.settled_amount - h.released_amount as remaining_won
    from hold h join account a on a.id = h.account_id
    where a.fund_id = (select fund_id from award where id = ${awardId}) and h.award_id = ${awardId}
      and h.state = 'open' and h.subject_kind <> 'payment' order by h.id`.execute(tx);
  return rows;
}

/** Whether the award's final claim is decided: what is left of its commitment is needed no longer. */
export async function finalClaimDecided(tx: Tx, awardId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from claim where award_id = ${awardId} and kind = 'final'
    and state = 'decided' limit 1`.execute(tx);
  return rows.length > 0;
}

/** The agreed plan of an award. */
export async function findAgreedPlan(tx: Db, awardId: string): Promise<Row<'plan'> | undefined> {
  const { rows } = await sql<Row<'plan'>>`select * from plan
    where award_id = ${awardId} and state = 'agreed'`.execute(tx);
  return rows[0];
}

/** The hash that an award's parties signed over. */
export async function signedHashOf(tx: Db, awardId: string): Promise<string | null> {
  const { rows } = await sql<{ textHash: string }>`select text_hash from award_agreement
    where award_id = ${awardId}`.execute(tx);
  return rows[0]?.textHash ?? null;
}

export type JournalShown = {
  readonly id: string;
  readonly op: string;
  readonly kind: string;
  readonly effectiveOn: Day;
  readonly recordedAt: Instant;
  readonly reversesId: string | null;
  readonly entries: readonly {
    readonly account: string;
    readonly amountWon: string;
    readonly siteId: string | null;
  }[];
};
export type HoldShown = {
  readonly id: string;
  readonly amountWon: bigint;
  readonly settledWon: bigint;
  readonly releasedWon: bigint;
  readonly state: string;
  readonly expiresAt: Instant | null;
};

/** All that the ledger says of a payment: its journals with their entries, and its holds. */
export async function ledgerOf(
  db: Db,
  paymentId: string,
): Promise<{ journals: JournalShown[]; holds: HoldShown[] }> {
  const journals = await sql<JournalShown>`
    select j.id, j.op, j.kind, j.effective_on, j.recorded_at, j.reverses_id,
      (select coalesce(jsonb_agg(jsonb_build_object('account', a.kind, 'amountWon', e.amount::text,
        'siteId', e.site_id) order by a.kind desc, e.seq), '[]')
       from entry e join account a on a.id = e.account_id where e.journal_id = j.id) as entries
    from journal j where j.subject_kind = 'payment' and j.subject_id = ${paymentId}
    order by j.recorded_at, j.id`.execute(db);
  const holds = await sql<HoldShown>`
    select id, amount as amount_won, settled_amount as settled_won, released_amount as released_won, state, expires_at
    from hold where subject_kind = 'payment' and subject_id = ${paymentId} order by id`.execute(db);
  return { journals: journals.rows, holds: holds.rows };
}
