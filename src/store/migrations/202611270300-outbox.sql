-- What the facts are told to: notices in the app, mails and webhooks. Facts are the outbox; these rows follow from them.

-- How far the facts have been told. A fact is told once every transaction as old as its own has ended: a place in
-- seq alone would pass over one that commits late. What stood before this migration is told to nobody. A restore gives
-- facts and place its own transaction, and seq still parts what was told from what was not.
create table outbox (
  id boolean primary key check (id),
  xid xid8 not null default pg_current_xact_id(),
  seq bigint not null,
  digested_on date
);
insert into outbox (id, seq) select true, coalesce(max(seq), 0) from fact;
create index fact_told on fact (xid, seq);

-- Later work of which those concerned are reminded, once, some days before it falls due.
create table reminder (
  job_id uuid primary key references job,
  reminded_at timestamptz not null
);

-- Where an organisation wants to be called. The secrets sign; they are shown once each and go out with no view.
create table webhook (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  url text not null check (length(url) <= 2000),
  events text[] not null check (cardinality(events) > 0),
  secret text not null,
  old_secret text,
  old_secret_until timestamptz,
  state text not null check (state in ('active', 'off', 'ended')),
  revision int not null,
  check ((old_secret is null) = (old_secret_until is null))
);
create index webhook_organisation on webhook (organisation_id, id);

-- One for a person in an organisation and a cause: a fact, a deadline, a head of the seals.
create table notice (
  id uuid primary key,
  cause_id uuid not null,
  what text not null,
  happened_at timestamptz not null,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  programme_id uuid references programme,
  subject_kind text not null,
  subject_id uuid not null,
  details jsonb not null,          -- the subject's number and the like; nothing personal
  mail text not null check (mail in ('off', 'each', 'daily')),
  digested_at timestamptz,
  read_at timestamptz,
  unique (cause_id, person_id, organisation_id)
);
create index notice_of on notice (person_id, organisation_id, id desc);
create index notice_unread on notice (person_id, organisation_id) where read_at is null;
create index notice_to_digest on notice (person_id, id) where mail = 'daily' and digested_at is null;

-- A person without a row gets mail by the weight of what happened.
create table mail_preference (
  person_id uuid primary key references person,
  mail text not null check (mail in ('off', 'each', 'daily'))
);

-- A message on its way out, to a person by mail or to a webhook; its id is what the receiver knows it by.
create table delivery (
  id uuid primary key,
  cause_id uuid not null,
  what text not null,
  person_id uuid references person,
  webhook_id uuid references webhook,
  channel text not null generated always as (case when webhook_id is null then 'mail' else 'webhook' end) stored,
  lane text not null generated always as (coalesce(webhook_id::text, 'mail')) stored,
  content jsonb not null,
  state text not null check (state in ('waiting', 'sent', 'dead')),
  tries int not null check (tries >= 0),
  due_at timestamptz not null,
  claimed_until timestamptz,
  made_at timestamptz not null,
  ended_at timestamptz,
  last_error text,
  check ((person_id is null) <> (webhook_id is null)),
  check ((state = 'waiting') = (ended_at is null)),
  unique (cause_id, person_id),
  unique (cause_id, webhook_id)
);
create index delivery_waiting on delivery (lane, due_at, id) where state = 'waiting';
create index delivery_webhook on delivery (webhook_id, id) where webhook_id is not null;
create index delivery_dead on delivery (id) where state = 'dead';

-- What became of each try, and who had a dead one sent again.
create table delivery_attempt (
  id uuid primary key,
  delivery_id uuid not null references delivery,
  at timestamptz not null,
  outcome text not null check (outcome in ('sent', 'failed', 'resent')),
  error text,
  person_id uuid references person,
  check ((outcome = 'failed') = (error is not null)),
  check ((outcome = 'resent') = (person_id is not null))
);
create index delivery_attempt_of on delivery_attempt (delivery_id, id);
create trigger delivery_attempt_append_only before update or delete on delivery_attempt
  for each row execute function append_only();
create trigger delivery_attempt_append_only_truncate before truncate on delivery_attempt
  execute function append_only();

-- Heads of the seals that the parties are to have; the newest goes out, at most once a day.
create table head_announcement (
  number bigint primary key,
  id uuid not null unique,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null,
  told_at timestamptz
);

-- All of these follow from the facts and are no record themselves: a digest beside each row shows damage.
do $$
declare t text;
begin
  foreach t in array array['outbox', 'reminder', 'notice', 'mail_preference', 'delivery', 'delivery_attempt', 'head_announcement'] loop
    execute format('alter table %I add column digest text not null default %L', t, '');
    execute format('create trigger keep_digest before insert or update on %I for each row execute function keep_digest()', t);
  end loop;
end $$;
update outbox set id = id;

-- What was said, and to whom, never changes; how far it came does.
grant select, insert, update on webhook, mail_preference to dure_app;
revoke update on reminder from dure_app;
grant select, insert on reminder to dure_app;
revoke insert on outbox from dure_app;
grant select, update on outbox to dure_app;
revoke update on notice, delivery, delivery_attempt, head_announcement from dure_app;
grant select, insert on notice, delivery, delivery_attempt, head_announcement to dure_app;
grant update (digested_at, read_at) on notice to dure_app;
grant update (state, tries, due_at, claimed_until, ended_at, last_error) on delivery to dure_app;
grant update (told_at) on head_announcement to dure_app;
