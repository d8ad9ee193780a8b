-- That an officer asked whom a rule lets in, what was asked, how far it is and what it came to. A simulation decides
-- nothing and is no part of the record: a digest beside each row shows damage.
create table simulation (
  id uuid primary key,
  programme_id uuid not null references programme,
  asked_by uuid not null references person,
  organisation_id uuid not null references organisation,
  asked_at timestamptz not null,
  track text not null,
  version_id uuid references programme_version,   -- the version that is asked about; else a draft
  draft jsonb,                                    -- what the draft's file says: whoever audits can read what was asked
  content_id text not null check (content_id ~ '^[0-9a-f]{64}$'),
  against_id uuid references programme_version,   -- what it is held against
  firms int check (firms > 0),                    -- of a synthetic population; else over the registry
  seed int,
  state text not null check (state in ('running', 'done', 'cancelled', 'failed')),
  seen_at timestamptz,                            -- when its server last spoke; long ago: another takes it up anew
  progress jsonb,
  outcome jsonb,
  error text,
  ended_at timestamptz,
  digest text not null default '',
  check ((version_id is null) = (draft is not null)),
  check ((firms is null) = (seed is null)),
  check ((state = 'running') = (ended_at is null)),
  check ((state = 'done') = (outcome is not null)),
  check ((state = 'failed') = (error is not null))
);
-- One at a time for a programme: what is asked twice is answered once.
create unique index simulation_running on simulation (programme_id) where state = 'running';
create index simulation_programme on simulation (programme_id, id);
create trigger keep_digest before insert or update on simulation for each row execute function keep_digest();
revoke update, delete, truncate on simulation from dure_app;
grant select, insert on simulation to dure_app;
grant update (state, seen_at, progress, outcome, error, ended_at) on simulation to dure_app;
