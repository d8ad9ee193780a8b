-- The ledger: accounts, journals, entries, holds. Amounts are in minor units of the account's currency.
-- An amount is what came in (+, a credit) or went out (-, a debit); a balance is credits - debits.
-- Everything is written by the functions ledger_*, which run as the owner; dure_app may only read.

create sequence account_number;

create table account (
  id uuid primary key,
  number text not null unique default 'A' || to_char(nextval('account_number'), 'FM00000000'),
  kind text not null,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  fund_id uuid not null,
  organisation_id uuid,
  award_id uuid,
  floor_amount bigint,
  ceiling_amount bigint,
  debits bigint not null default 0 check (debits >= 0),
  credits bigint not null default 0 check (credits >= 0),
  held bigint not null default 0 check (held >= 0),
  entry_seq bigint not null default 0,
  opened_at timestamptz not null,
  closed_at timestamptz,
  last_recorded_at timestamptz not null,
  -- What is held can no more be spent than what is gone, so the floor counts holds.
  constraint account_floor check (floor_amount is null or credits - debits - held >= floor_amount),
  constraint account_ceiling check (ceiling_amount is null or credits - debits <= ceiling_amount),
  constraint account_closed_holds_nothing check (closed_at is null or held = 0)
) with (fillfactor = 50); -- Half-empty pages let a hot account's updates stay on their page (HOT).

-- One account per kind and owner, so that opening twice finds the first.
create unique index account_owner on account (
  fund_id, kind, currency,
  coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'),
  coalesce(award_id, '00000000-0000-0000-0000-000000000000')
);
create index account_award on account (award_id) where award_id is not null;

-- Each accepted instruction, once. A reservation or a release is a journal without entries; a reversal
-- bears the kind and subject of what it reverses, so that sums by kind are net of corrections.
create table journal (
  id uuid primary key,
  idempotency_key text not null constraint journal_idempotency_key unique,
  request_hash bytea not null,
  op text not null check (op in ('post', 'reserve', 'settle', 'void', 'expire', 'reverse', 'close')),
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  fact_id uuid,
  effective_on date not null,
  recorded_at timestamptz not null,
  reverses_id uuid constraint journal_reversed_once unique,
  xid xid8 not null default pg_current_xact_id(),
  check ((op = 'reverse') = (reverses_id is not null))
);
create index journal_subject on journal (subject_kind, subject_id);

-- Entries have no foreign keys: the guard below reads their journal and account once a statement, which
-- costs a third of what two keys cost a row, and neither journal nor account can be deleted.
create table entry (
  account_id uuid not null,
  seq bigint not null,
  journal_id uuid not null,
  amount bigint not null check (amount <> 0),
  balance_after bigint not null,
  effective_on date not null,
  recorded_at timestamptz not null,
  site_id uuid,
  xid xid8 not null default pg_current_xact_id(),
  primary key (account_id, seq)
);
create index entry_journal on entry (journal_id);
create index entry_known on entry (account_id, recorded_at, seq) include (balance_after);
create index entry_effective on entry (account_id, effective_on) include (amount);

-- A hold bears the id of the journal that reserved it.
create table hold (
  id uuid primary key references journal (id),
  account_id uuid not null references account (id),
  award_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  amount bigint not null check (amount > 0),
  settled_amount bigint not null default 0 check (settled_amount >= 0),
  released_amount bigint not null default 0 check (released_amount >= 0),
  state text not null default 'open' check (state in ('open', 'settled', 'voided', 'expired')),
  expires_at timestamptz,
  constraint hold_not_overdrawn check (settled_amount + released_amount <= amount),
  constraint hold_open_while_something_is_left check ((state = 'open') = (settled_amount + released_amount < amount))
);
create index hold_open on hold (account_id) where state = 'open';
create index hold_due on hold (expires_at) where state = 'open' and expires_at is not null;
create index hold_subject on hold (subject_kind, subject_id);

create table hold_event (
  journal_id uuid primary key references journal (id),
  hold_id uuid not null references hold (id),
  account_id uuid not null,
  held_change bigint not null check (held_change <> 0),
  settled_amount bigint not null default 0,
  released_amount bigint not null default 0,
  recorded_at timestamptz not null,
  xid xid8 not null default pg_current_xact_id()
);
create index hold_event_hold on hold_event (hold_id);

-- The wire of one instruction, shared by the single and the set-wise path of ledger_post.
create type ledger_item as (
  op text, journal uuid, key text, kind text, subject_kind text, subject_id uuid, fact uuid, effective_on date,
  legs jsonb, account uuid, currency char(3), amount bigint, award uuid, expires_at timestamptz,
  hold uuid, release boolean, reverses uuid, together text
);
create type ledger_leg as (account uuid, amount bigint, currency char(3), site uuid);

-- Guards. They hold for the owner's functions too: a mistake in a function fails here.

create function ledger_refuse_change() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception '% of % is refused: %', tg_op, tg_table_name, tg_argv[0] using errcode = 'LG011';
end $$;

do $$
declare t text;
begin
  foreach t in array array['journal', 'entry', 'hold_event'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement
      execute function ledger_refuse_change(%L)', t, 'the ledger is append-only');
  end loop;
  foreach t in array array['account', 'hold'] loop
    execute format('create trigger never_deleted before delete or truncate on %I for each statement
      execute function ledger_refuse_change(%L)', t, 'the ledger forgets nothing');
  end loop;
end $$;

create trigger identity_is_fixed
  before update of id, number, kind, currency, fund_id, organisation_id, award_id, floor_amount, ceiling_amount,
    opened_at on account
  for each statement execute function ledger_refuse_change('an account keeps its identity and limits');
create trigger closed_stays_closed before update on account for each row when (old.closed_at is not null)
  execute function ledger_refuse_change('the account is closed');

create trigger terms_are_fixed
  before update of id, account_id, award_id, subject_kind, subject_id, amount, expires_at on hold
  for each statement execute function ledger_refuse_change('a hold keeps its terms');
create trigger resolved_once before update on hold for each row
  when (old.state <> 'open' or new.settled_amount < old.settled_amount or new.released_amount < old.released_amount)
  execute function ledger_refuse_change('a hold is resolved once');

create function ledger_guard_journals() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from inserted where xid <> pg_current_xact_id()) then
    raise exception 'a journal bears the id of its own transaction' using errcode = 'LG010';
  end if;
  return null;
end $$;
create trigger own_transaction after insert on journal referencing new table as inserted
  for each statement execute function ledger_guard_journals();

-- Balanced legs added to an old journal would pass a check of sums alone, so the transaction is compared too.
create function ledger_guard_entries() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select 1 from inserted e left join journal j on j.id = e.journal_id
    where j.xid is distinct from pg_current_xact_id() or e.xid <> pg_current_xact_id()
  ) then
    raise exception 'an entry is written in its journal''s own transaction' using errcode = 'LG010';
  end if;
  if exists (
    select 1 from inserted e left join account a on a.id = e.account_id
    group by e.journal_id, a.currency having sum(e.amount) <> 0 or a.currency is null
  ) then
    raise exception 'a journal sums to zero in each currency' using errcode = 'LG012';
  end if;
  return null;
end $$;
create trigger balanced after insert on entry referencing new table as inserted
  for each statement execute function ledger_guard_entries();

create function ledger_guard_hold_events() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select 1 from inserted e join journal j on j.id = e.journal_id
    where j.xid <> pg_current_xact_id() or e.xid <> pg_current_xact_id()
  ) then
    raise exception 'a hold changes in its journal''s own transaction' using errcode = 'LG010';
  end if;
  return null;
end $$;
create trigger own_transaction after insert on hold_event referencing new table as inserted
  for each statement execute function ledger_guard_hold_events();

revoke all on account, journal, entry, hold, hold_event from public, dure_app;
revoke all on sequence account_number from public, dure_app;
revoke all on function ledger_refuse_change(), ledger_guard_journals(), ledger_guard_entries(),
  ledger_guard_hold_events() from public, dure_app;
grant select on account, journal, entry, hold, hold_event to dure_app;
