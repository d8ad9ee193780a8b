-- Two questions about the past. By knowledge: what the ledger said at p_known_at, whatever day it was for.
create or replace function ledger_balance_known(p_account uuid, p_known_at timestamptz) returns bigint
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce((
    select e.balance_after from entry e
    where e.account_id = p_account and e.recorded_at <= p_known_at
    order by e.recorded_at desc, e.seq desc limit 1), 0)
$$;

-- By effect: what was there at the end of day p_on, as all that is recorded today tells it.
create or replace function ledger_balance_effective(p_account uuid, p_on date) returns bigint
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(sum(e.amount), 0)::bigint from entry e where e.account_id = p_account and e.effective_on <= p_on
$$;

revoke all on function ledger_balance_known(uuid, timestamptz), ledger_balance_effective(uuid, date) from public;
grant execute on function ledger_balance_known(uuid, timestamptz), ledger_balance_effective(uuid, date) to dure_app;
