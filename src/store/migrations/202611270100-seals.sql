-- Seals: what is recorded for good is closed in blocks, hash-chained and signed, and every table that is not
-- part of the record has something beside its rows that a change would have to know of.

create table seal_key (
  id uuid primary key,
  fingerprint text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'), -- SHA-256 of the public key's DER
  public_key text not null,                                               -- SPKI, base64
  introduced_at timestamptz not null,
  revision int not null
);

create table seal (
  number bigint primary key check (number > 0),
  previous_hash text not null unique check (previous_hash ~ '^[0-9a-f]{64}$'),
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  leaf_count int not null check (leaf_count > 0),
  sealed_at timestamptz not null,
  key text not null references seal_key (fingerprint),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  signature text not null check (signature ~ '^[0-9a-f]{128}$'),
  -- Where the next block begins to look; in no hash, because a restore renumbers transactions and sets it to 0.
  watermark xid8 not null
);

create table seal_leaf (
  seal_number bigint not null references seal,
  position int not null check (position >= 0),
  kind text not null,
  id uuid not null,
  hash bytea not null check (length(hash) = 32),
  primary key (seal_number, position),
  constraint seal_leaf_once unique (kind, id)
);

do $$
declare t text;
begin
  foreach t in array array['seal_key', 'seal', 'seal_leaf'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement
      execute function append_only()', t);
  end loop;
end $$;

revoke update, delete, truncate on seal_key from dure_app;
revoke insert, update, delete, truncate on seal, seal_leaf from dure_app;

-- Only what is below every running transaction is sealed, so each sealed row bears its transaction. There is no
-- BRIN for xid8, so the index is over the number.
alter table account add column xid xid8 not null default pg_current_xact_id();
alter table access_log add column xid xid8 not null default pg_current_xact_id();
create index fact_xid on fact using brin ((xid::text::bigint)) with (autosummarize = on);
create index journal_xid on journal using brin ((xid::text::bigint)) with (autosummarize = on);
create index access_log_xid on access_log using brin ((xid::text::bigint)) with (autosummarize = on);

-- What the house's one row has said, each time it changed: a demo's clock cannot be turned unseen.
create table house_state (
  id uuid primary key default gen_random_uuid(),
  house_revision int not null unique,
  demo boolean not null,
  world_at timestamptz,
  xid xid8 not null default pg_current_xact_id()
);
create index house_state_xid on house_state using brin ((xid::text::bigint)) with (autosummarize = on);
create trigger append_only before update or delete or truncate on house_state for each statement
  execute function append_only();
revoke insert, update, delete, truncate on house_state from dure_app;

create function keep_house_state() returns trigger language plpgsql
security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into house_state (house_revision, demo, world_at) values (new.revision, new.demo, new.world_at);
  return null;
end $$;
revoke all on function keep_house_state() from public;
create trigger keep_house_state after insert or update on house for each row execute function keep_house_state();
insert into house_state (house_revision, demo, world_at) select revision, demo, world_at from house;

-- Rows that come and go (answers kept for retries) are no record. A digest beside each shows a change that
-- did not come through the database: damage, or a hand at its files. A trigger does not know
-- generated columns yet, and a restore writes the transaction anew.
create function row_digest(p_row jsonb) returns text language sql immutable as $$
  select encode(sha256(convert_to((p_row - '{digest,channel,lane,xid}'::text[])::text, 'UTF8')), 'hex')
$$;
create function keep_digest() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
begin
  new.digest := row_digest(to_jsonb(new));
  return new;
end $$;
alter table idempotency add column digest text not null default '';
alter table migration add column digest text not null default '';
create trigger keep_digest before insert or update on idempotency for each row execute function keep_digest();
create trigger keep_digest before insert or update on migration for each row execute function keep_digest();
update idempotency set key = key;
update migration set name = name;
