-- That somebody had the whole record verified, how far it is and what was found. The record's own checks read it like
-- any other table, so it is no part of the record itself: a digest beside each row shows damage.
create table record_check (
  id uuid primary key,
  asked_by uuid not null references person,
  organisation_id uuid not null references organisation,
  asked_at timestamptz not null,
  head text check (head ~ '^[0-9a-f]{64}$'),  -- a head that somebody kept, which must be in the chain
  state text not null check (state in ('running', 'held', 'wrong', 'failed')),
  seen_at timestamptz,                        -- when its server last spoke; long ago: another takes it up anew
  progress jsonb,
  outcome jsonb,
  ended_at timestamptz,
  digest text not null default '',
  check ((state = 'running') = (ended_at is null)),
  check ((state = 'running') = (outcome is null))
);
create unique index record_check_running on record_check ((true)) where state = 'running';
create trigger keep_digest before insert or update on record_check for each row execute function keep_digest();
revoke update, delete, truncate on record_check from dure_app;
grant select, insert on record_check to dure_app;
grant update (state, seen_at, progress, outcome, ended_at) on record_check to dure_app;
