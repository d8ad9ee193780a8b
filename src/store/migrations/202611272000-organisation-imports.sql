-- Files of organisations on their way into the registry (docs/decisions/024-the-registry.md). What comes of
-- a file stands in the facts of each organisation; this says who sent it, what was answered for it and how far it is.
-- The rows themselves lie outside the database, and go a month after the file came.
create table organisation_import (
  id uuid primary key,
  asked_by uuid not null references person,
  organisation_id uuid not null references organisation,
  asked_at timestamptz not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes int not null check (size_bytes between 1 and 20971520),
  format text not null check (format in ('xlsx', 'csv')),
  encoding text,
  head_row int not null check (head_row >= 1),  -- where the titles of the columns stand in the file
  width int not null check (width >= 1),
  row_count int not null check (row_count >= 0),
  state text not null check (state in ('read', 'checking', 'checked', 'importing', 'imported', 'cancelled', 'failed')),
  mode text check (mode in ('all_or_nothing', 'good_rows')),  -- once the officer has said to import it
  settings jsonb,                               -- which column is what, and who says so as of when
  seen_at timestamptz,                          -- when its server last spoke; long ago: another goes on with it
  next_at bigint not null default 0,            -- where the next line begins in the rows
  found jsonb,                                  -- what the rows would come to
  made jsonb,                                   -- what they came to
  problem_counts jsonb not null default '[]',
  problem_rows jsonb not null default '[]',
  error text,
  rows_gone_at timestamptz,
  ended_at timestamptz,
  digest text not null default '',
  check (state in ('read', 'cancelled', 'failed') or settings is not null),
  check (state not in ('importing', 'imported') or mode is not null),
  check ((state in ('imported', 'cancelled', 'failed')) = (ended_at is not null))
);
create index organisation_import_waiting on organisation_import (id) where state in ('checking', 'importing');
create trigger keep_digest before insert or update on organisation_import for each row execute function keep_digest();

create function organisation_import_guard() returns trigger language plpgsql as $$
begin
  if (new.id, new.asked_by, new.organisation_id, new.asked_at, new.sha256, new.size_bytes, new.format, new.head_row,
      new.width, new.row_count) is distinct from
     (old.id, old.asked_by, old.organisation_id, old.asked_at, old.sha256, old.size_bytes, old.format, old.head_row,
      old.width, old.row_count) then
    raise exception 'an import stays of the file that it was' using errcode = 'restrict_violation';
  end if;
  if old.state in ('imported', 'cancelled', 'failed') and (new.state, new.made, new.settings, new.mode)
     is distinct from (old.state, old.made, old.settings, old.mode) then
    raise exception 'an import that has ended stays as it ended' using errcode = 'restrict_violation';
  end if;
  if old.state = 'importing' and (new.settings is distinct from old.settings or new.mode is distinct from old.mode
     or new.next_at < old.next_at) then
    raise exception 'an import goes on as it was begun' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger organisation_import_guard before update on organisation_import
  for each row execute function organisation_import_guard();

revoke delete, truncate on organisation_import from dure_app;
grant select, insert, update on organisation_import to dure_app;

-- Rows of a file that bear no number find their organisation by it.
create index organisation_corporate_number on organisation (corporate_number) where corporate_number is not null;
create index organisation_name on organisation (name_ko);
