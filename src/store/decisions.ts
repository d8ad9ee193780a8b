import { sql } from 'kysely';
import type { Db, Row } from './rows.ts';

export type TrackCounts = {
  readonly track: string;
  readonly applied: number;
  readonly eligible: number;
  readonly selected: number;
  readonly waiting: number;
  readonly decidedAt: string | null;
};

/** By track, how many came how far; whoever was selected once counts, also where the place went on to another. */
export async function trackCounts(db: Db, programmeId: string): Promise<TrackCounts[]> {
  const { rows } = await sql<TrackCounts>`select track,
      count(*) filter (where submitted_at is not null)::int as applied,
      count(*) filter (where eligibility -> 'explanation' ->> 'outcome' = 'eligible' or state in ('eligible',
        'selected', 'waiting', 'not_selected', 'recommended', 'declined', 'awarded'))::int as eligible,
      count(*) filter (where state in ('selected', 'recommended', 'awarded'))::int as selected,
      count(*) filter (where state = 'waiting')::int as waiting,
      max(selection ->> 'decidedAt') as decided_at
    from application where programme_id = ${programmeId} group by track order by track`.execute(db);
  return rows;
}

/**
 * The names of the companies that came to an award agreement, by track. What became of it later is not told: a name
 * that disappears would tell it.
 */
export async function supportedNames(
  db: Db,
  programmeId: string,
): Promise<{ readonly track: string; readonly name: string }[]> {
  const { rows } = await sql<{ track: string; name: string }>`select a.track, o.name_ko as name
    from award w join application a on a.id = w.application_id join organisation o on o.id = w.supplier_id
    where w.programme_id = ${programmeId} and (w.state in ('active', 'suspended', 'closed')
      or exists (select from award_agreement g where g.award_id = w.id and g.state = 'signed')) order by o.name_ko`.execute(
    db,
  );
  return rows;
}

export async function matchCounts(
  db: Db,
  programmeId: string,
): Promise<{ readonly state: Row<'match'>['state']; readonly count: number }[]> {
  const { rows } = await sql<{
    state: Row<'match'>['state'];
    count: number;
  }>`select state, count(*)::int as count
    from match where programme_id = ${programmeId} group by state order by state`.execute(db);
  return rows;
}

export type ClaimCounts = {
  readonly kind: Row<'claim'>['kind'];
  readonly decided: number;
  readonly paysNothing: number;
  readonly amountWon: bigint;
};

export async function claimCounts(db: Db, programmeId: string): Promise<ClaimCounts[]> {
  const { rows } = await sql<ClaimCounts>`select kind, count(*)::int as decided,
      count(*) filter (where amount_won = 0)::int as pays_nothing, coalesce(sum(amount_won), 0)::bigint as amount_won
    from claim where programme_id = ${programmeId} and state = 'decided' group by kind order by kind`.execute(
    db,
  );
  return rows;
}

export type PaymentCounts = {
  readonly kind: Row<'payment'>['kind'];
  readonly count: number;
  readonly amountWon: bigint;
};

export async function paymentCounts(db: Db, programmeId: string): Promise<PaymentCounts[]> {
  const { rows } = await sql<PaymentCounts>`select kind, count(*)::int as count,
      sum(amount_won)::bigint as amount_won
    from payment where programme_id = ${programmeId} and state = 'paid' group by kind order by kind`.execute(
    db,
  );
  return rows;
}

/** What is or was owed back by a decision. */
export async function owedBack(
  db: Db,
  programmeId: string,
): Promise<{ readonly count: number; readonly amountWon: bigint }> {
  const { rows } = await sql<{ count: number; amountWon: bigint }>`select count(*)::int as count,
      coalesce(sum(amount_won), 0)::bigint as amount_won
    from receivable where programme_id = ${programmeId}
      and state in ('open', 'settled', 'written_off')`.execute(db);
  return rows[0]!;
}
