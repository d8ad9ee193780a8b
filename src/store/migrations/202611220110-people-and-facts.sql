-- Who may act, what was done, and what was already answered.

-- One row. Demo is marked here for ever: what is allowed only in a demo asks this row and nothing else.
create table house (
  id boolean primary key check (id),
  demo boolean not null,
  world_at timestamptz,
  revision int not null,
  check (demo or world_at is null)
);

create function house_guard() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'the house row is never removed';
  end if;
  if new.demo is distinct from old.demo then
    raise exception 'a database stays what it was founded as: demo or not';
  end if;
  if new.world_at < old.world_at then
    raise exception 'the world clock never runs back';
  end if;
  return new;
end $$;
create trigger house_guard before update or delete on house for each row execute function house_guard();
create trigger house_guard_truncate before truncate on house execute function house_guard();

create table person (
  id uuid primary key,
  name text not null,
  email text not null unique,
  locale text not null check (locale in ('ko', 'en')),
  revision int not null
);

-- The registry of organisations. What a rule reads about one is a datum, each with source and dates.
create table organisation (
  id uuid primary key,
  key text unique,                -- how a programme file names it
  name_ko text not null,
  name_en text,
  kind text not null check (kind in ('agency', 'bank', 'ministry', 'company', 'verifier', 'auditor', 'house')),
  business_number text unique check (business_number ~ '^[0-9]{10}$'),
  corporate_number text,
  representative text,
  region text,
  revision int not null
);

create table datum (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  key text not null,
  value jsonb not null,
  source text not null,
  as_of date not null,
  valid_until date,
  recorded_at timestamptz not null,
  revision int not null,
  check (valid_until is null or valid_until >= as_of)
);
create index datum_latest on datum (organisation_id, key, as_of desc, recorded_at desc, id);

create table organisation_tie (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  other_id uuid not null references organisation,
  kind text not null check (kind in ('affiliate', 'same_representative', 'supplies')),
  source text not null,
  as_of date not null,
  revision int not null,
  check (organisation_id <> other_id),
  unique (organisation_id, other_id, kind)
);
create index organisation_tie_other on organisation_tie (other_id);

create table membership (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  seat text not null check (seat in ('officer', 'manager', 'staff', 'auditor', 'administrator')),
  ended_at timestamptz,
  revision int not null
);
create unique index membership_once on membership (person_id, organisation_id, seat) where ended_at is null;
create index membership_organisation on membership (organisation_id);

-- 256 random bits are stored as their SHA-256; expiry and revocation run on the system clock.
create table token (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  hash text not null unique,
  label text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revision int not null
);
create index token_person on token (person_id);

-- A fact (사실 기록) is an audit record. It holds no personal value; those stand as salted digests.
create table fact (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  what text not null,
  version int not null,
  occurred_at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  operation text,
  subject_kind text not null,
  subject_id uuid not null,
  subject_revision int not null,
  subject_digest text not null,
  programme_id uuid,
  programme_version text,
  detail jsonb not null,
  rows jsonb not null,             -- what else the action wrote: kind, id, digest
  xid xid8 not null default pg_current_xact_id()
);
create index fact_subject on fact (subject_kind, subject_id, seq);
create index fact_programme on fact (programme_id, seq);

create table fact_detail (
  fact_id uuid not null,
  field text not null,
  salt text not null,
  value text,
  erased_at timestamptz,
  erased_by uuid,
  erased_basis text,
  primary key (fact_id, field)
);

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger fact_append_only before update or delete on fact for each row execute function append_only();
create trigger fact_append_only_truncate before truncate on fact execute function append_only();

-- Written first in the action's transaction, so that a retried request waits for the first and gets its answer.
create table idempotency (
  person_id uuid not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  status int,
  reply jsonb,
  created_at timestamptz not null,
  primary key (person_id, operation, key)
);
create index idempotency_age on idempotency (created_at);

create table job (
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  due_at timestamptz not null,
  attempts int not null,
  done_at timestamptz,
  dead_at timestamptz,
  last_error text
);
create index job_due on job (due_at, id) where done_at is null and dead_at is null;
create unique index job_once on job (kind, subject_id, due_at);

-- Denials and sensitive reads; written after the request, never rolled back with it.
create table access_log (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  operation text not null,
  subject_kind text,
  subject_id uuid,
  outcome text not null check (outcome in ('denied', 'read')),
  reason text
);
create index access_log_at on access_log (at);
create trigger access_log_append_only before update or delete on access_log for each row execute function append_only();

-- Facts enter through record_facts alone, which stamps them; the application writes none itself.
revoke insert, update, delete, truncate on fact from dure_app;
revoke update, delete, truncate on access_log from dure_app;
-- In a list, the key of an item that was refused goes again: a refusal is not stored.
grant delete on idempotency to dure_app;
