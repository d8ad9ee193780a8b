-- Two questions about the past. By knowledge: what the ledger said at p_known_at, whatever day it was for. An
-- account's entries are numbered without a gap and recorded_at never runs backwards along them, so halving finds
-- the last one that was known, by a handful of look-ups of the primary key.
create or replace function ledger_balance_known(p_account uuid, p_known_at timestamptz) returns bigint
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  known bigint := 0;
  unknown bigint := 1 + coalesce((select a.entry_seq from account a where a.id = p_account), 0);
  middle bigint;
begin
  while unknown - known > 1 loop
    middle := (known + unknown) / 2;
    if (select e.recorded_at <= p_known_at from entry e where e.account_id = p_account and e.seq = middle) then
      known := middle;
    else
      unknown := middle;
    end if;
  end loop;
  return coalesce((select e.balance_after from entry e where e.account_id = p_account and e.seq = known), 0);
end $$;

-- By effect: what was there at the end of day p_on, as all that is recorded today tells it.
create or replace function ledger_balance_effective(p_account uuid, p_on date) returns bigint
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(sum(e.amount), 0)::bigint from entry e where e.account_id = p_account and e.effective_on <= p_on
$$;

revoke all on function ledger_balance_known(uuid, timestamptz), ledger_balance_effective(uuid, date) from public;
grant execute on function ledger_balance_known(uuid, timestamptz), ledger_balance_effective(uuid, date) to dure_app;
