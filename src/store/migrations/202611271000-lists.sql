-- What lists pay for with every row (docs/decisions/014-what-a-list-pays-for.md).

-- Two foreign keys are two look-ups a row, each a query of its own. The guard reads journal and hold once a
-- statement, and holds more: the account, too, is the hold's. Neither journal nor hold can be deleted.
alter table hold_event drop constraint hold_event_journal_id_fkey;
alter table hold_event drop constraint hold_event_hold_id_fkey;
create or replace function ledger_guard_hold_events() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select 1 from inserted e left join journal j on j.id = e.journal_id
    where j.xid is distinct from pg_current_xact_id() or e.xid <> pg_current_xact_id()
  ) then
    raise exception 'a hold changes in its journal''s own transaction' using errcode = 'LG010';
  end if;
  if exists (
    select 1 from inserted e left join hold h on h.id = e.hold_id where h.account_id is distinct from e.account_id
  ) then
    raise exception 'a change is of a hold, and on its account' using errcode = 'LG010';
  end if;
  return null;
end $$;

-- One walk through the entries for both questions.
create or replace function ledger_guard_entries() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  all_own boolean;
begin
  select bool_and(w.own) into all_own
    from (
      select coalesce(bool_and(j.xid = pg_current_xact_id() and e.xid = pg_current_xact_id()), false) as own,
        a.currency, sum(e.amount) as sum
      from inserted e left join journal j on j.id = e.journal_id left join account a on a.id = e.account_id
      group by e.journal_id, a.currency
    ) w
    where not w.own or w.currency is null or w.sum <> 0;
  if not all_own then
    raise exception 'an entry is written in its journal''s own transaction' using errcode = 'LG010';
  elsif all_own then
    raise exception 'a journal sums to zero in each currency' using errcode = 'LG012';
  end if;
  return null;
end $$;

-- As row_digest, written out: to call a function from a trigger cost more than the digest.
create or replace function keep_digest() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
begin
  new.digest := encode(sha256(convert_to((to_jsonb(new) - '{digest,channel,lane,xid}'::text[])::text, 'UTF8')), 'hex');
  return new;
end $$;

-- Most payments have no verification, and need no place in the index of those that do.
drop index payment_fee_once;
create unique index payment_fee_once on payment (verification_id)
  where verification_id is not null and state not in ('cancelled', 'expired');

-- What a payment has set off already is asked whenever it is booked.
create index recovery_payment on recovery (payment_id) where payment_id is not null;
