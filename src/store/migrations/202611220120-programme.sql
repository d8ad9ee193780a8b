-- The agreement, the programme and its versions, the fund and what was pledged to it.

-- What people read aloud: ISR-2026-000123. Gaps are allowed, repeats are not.
create sequence number_series as bigint;
grant usage on sequence number_series to dure_app;

create table programme (
  id uuid primary key,
  key text not null unique,
  operator_id uuid not null references organisation,
  state text not null check (state in ('draft', 'published', 'running_off', 'closed')),
  revision int not null
);

-- A version's content never changes; content_id is the SHA-256 of its canonical form.
create table programme_version (
  id uuid primary key,
  programme_id uuid not null references programme,
  sequence int not null check (sequence > 0),
  content_id text not null check (content_id ~ '^[0-9a-f]{64}$'),
  source text not null,
  definition jsonb not null,
  state text not null check (state in ('draft', 'proposed', 'published')),
  proposed_by uuid references person,
  published_by uuid references person,
  published_at timestamptz,
  revision int not null,
  unique (programme_id, sequence),
  unique (programme_id, content_id),
  check ((state = 'published') = (published_at is not null and published_by is not null)),
  check (published_by <> proposed_by)
);

create function programme_version_guard() returns trigger language plpgsql as $$
begin
  if (new.programme_id, new.sequence, new.content_id, new.source, new.definition)
      is distinct from (old.programme_id, old.sequence, old.content_id, old.source, old.definition)
     or old.state = 'published' then
    raise exception 'a programme version is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger programme_version_guard before update on programme_version
  for each row execute function programme_version_guard();

create table agreement (
  id uuid primary key,
  programme_id uuid not null references programme,
  text text not null,
  text_hash text not null,
  state text not null check (state in ('draft', 'active', 'ended')),
  starts_on date not null,
  ends_on date not null,
  revision int not null,
  check (ends_on > starts_on)
);
create index agreement_programme on agreement (programme_id);

create table agreement_party (
  id uuid primary key,
  agreement_id uuid not null references agreement,
  programme_id uuid not null references programme,
  organisation_id uuid not null references organisation,
  role text not null check (role in
    ('operator', 'recommender', 'funder', 'anchor', 'guarantor', 'verifier', 'region')),
  signed_at timestamptz,
  signed_by uuid references person,
  signed_hash text,
  revision int not null,
  unique (agreement_id, organisation_id, role)
);
create index agreement_party_programme on agreement_party (programme_id, organisation_id);

create table fund (
  id uuid primary key,
  programme_id uuid not null unique references programme,
  holder_id uuid not null references organisation,
  currency char(3) not null,
  revision int not null
);

create table pledge (
  id uuid primary key,
  fund_id uuid not null references fund,
  agreement_id uuid not null references agreement,
  organisation_id uuid not null references organisation,
  amount_won bigint not null check (amount_won > 0),
  state text not null check (state in ('drafted', 'pledged', 'ended')),
  revision int not null,
  unique (agreement_id, organisation_id)
);

-- One call of pledged money and its receipt.
create table pledge_call (
  id uuid primary key,
  pledge_id uuid not null references pledge,
  award_id uuid,                   -- called for this award's stage 2, whose commitment goes along
  amount_won bigint not null check (amount_won > 0),
  due_on date not null,
  state text not null check (state in ('called', 'received', 'cancelled')),
  bank_reference text unique,
  value_on date,
  revision int not null,
  check ((state = 'received') = (bank_reference is not null and value_on is not null))
);
create index pledge_call_pledge on pledge_call (pledge_id);

-- Money going back to a contributor when the agreement ends, or when it is recovered.
create table fund_return (
  id uuid primary key,
  fund_id uuid not null references fund,
  organisation_id uuid not null references organisation,
  amount_won bigint not null check (amount_won > 0),
  cause text not null check (cause in ('run_off', 'recovery')),
  bank_reference text not null unique,
  value_on date not null,
  revision int not null
);
create index fund_return_fund on fund_return (fund_id);
