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

-- As row_digest, written out: to call a function from a trigger cost more than the digest.
create or replace function keep_digest() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
begin
  new.digest := encode(sha256(convert_to((to_jsonb(new) - '{digest,channel,lane,xid}'::text[])::text, 'UTF8')), 'hex');
  return new;
end $$;

-- What a payment has set off already is asked whenever it is booked.
create index recovery_payment on recovery (payment_id) where payment_id is not null;
