import { accepted } from '../../src/domain/ledger/item.ts';
import { paymentApproved } from '../../src/domain/ledger/payment.ts';
import { dayOf } from '../../src/domain/time.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { post } from '../../src/store/ledger.ts';
import { must } from '../../src/store/refused.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import type { Transfer } from './transfers.ts';
import type { Route, World } from './world.ts';

const AT_ONCE = 1_000;

/**
 * Makes released stage-2 payments ready to be booked, one a transfer: a decided claim, the payment, and its money
 * held in the ledger. Answers their ids.
 */
export async function releasedPayments(
  database: OpenedDatabase,
  world: World,
  { transfers, routes }: { transfers: readonly Transfer[]; routes: readonly Route[] },
): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < transfers.length; from += AT_ONCE) {
    const some = transfers.slice(from, from + AT_ONCE).map(({ route, amount }) => {
      return { id: newId(), claimId: newId(), holdId: newId(), route: routes[route]!, amount };
    });
    await database.asOwner((owner) =>
      owner.query(INSERT, [
        some.map(({ id }) => id),
        some.map(({ claimId }) => claimId),
        some.map(({ holdId }) => holdId),
        some.map(({ route }) => route.awardId),
        some.map(({ amount }) => amount.toString()),
        world.opener,
        world.decider,
        world.officer.personId,
      ]),
    );
    const items = some.flatMap(({ id, holdId, route, amount }) => {
      const head = { journalId: holdId, key: `payment:${id}:approved`, subject: { kind: 'payment', id } };
      const cause = { ...head, effectiveOn: dayOf(world.at) };
      return paymentApproved(cause, { money: route.money }, { amount, awardId: route.awardId });
    });
    await inTransaction(database, async (tx) => must(accepted(await post(tx, world.at, items))));
    ids.push(...some.map(({ id }) => id));
  }
  return ids;
}

const INSERT = `
  with given as (
    select g.*, a.programme_id, a.fund_id, a.supplier_id, (select coalesce(max(sequence), 0) from claim) + n as sequence
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[])
      with ordinality as g(id, claim, hold, award, amount, n)
    join award a on a.id = g.award),
  claims as (insert into claim (id, number, programme_id, award_id, sequence, kind, state, opened_by,
      nonce_commitment, suspects, frozen_hash, amount_won, decided_by, revision)
    select claim, claim, programme_id, award, sequence, 'interim', 'decided', $6,
      encode(sha256(claim::text::bytea), 'hex'), '{}', repeat('a', 64), amount, $7, 1 from given)
  insert into payment (id, number, programme_id, fund_id, award_id, claim_id, payee_id, kind, amount_won, offset_won,
      hold_id, explanation, state, approved_by, released_by, revision)
  select id, id, programme_id, fund_id, award, claim, supplier_id, 'stage_2', amount, 0, hold,
    jsonb_build_object('claimId', claim, 'sites', '[]'::jsonb,
      'lines', jsonb_build_array(jsonb_build_object('line', 'ceiling_times_attainment', 'changeWon', amount::text))),
    'released', $7, $8, 2 from given`;
