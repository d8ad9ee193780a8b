-- A person's request to have their details erased, and what came of it.
create table erasure (
  id uuid primary key,
  person_id uuid not null references person,
  requested_by uuid not null references person,
  requested_at timestamptz not null,
  reason text not null,
  due_on date not null,            -- ten days: 개인정보 보호법 시행령 제43조
  state text not null check (state in ('requested', 'erased', 'refused')),
  decided_by uuid references person,
  decided_at timestamptz,
  basis text,
  outcome jsonb,                   -- {erased: [{place, count}], kept: [{place, count, basis, until}]}
  salts jsonb,
  revision int not null,
  check ((state = 'requested') = (decided_by is null)),
  check ((state = 'requested') = (decided_at is null)),
  check ((state = 'requested') = (basis is null)),
  check (decided_by is null or (decided_by <> requested_by and decided_by <> person_id))
);
create unique index erasure_open on erasure (person_id) where state = 'requested';
create index erasure_person on erasure (person_id);

-- A file whose bytes are to go, and when they were gone. The row of the file stays: it is what the facts pin.
create table erased_file (
  id uuid primary key,
  file_id uuid not null unique references file,
  erasure_id uuid not null references erasure,
  erased_at timestamptz not null,
  bytes_gone_at timestamptz,
  revision int not null
);
create index erased_file_waiting on erased_file (id) where bytes_gone_at is null;
create index erased_file_erasure on erased_file (erasure_id);

-- Fires after the foreign key has waited for an erasure that holds the file (triggers fire in the order of their
-- names), and so sees it.
create function evidence_file_guard() returns trigger language plpgsql as $$
begin
  if exists (select from erased_file where file_id = new.file_id) then
    raise exception 'the file was erased' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger evidence_file_guard after insert on evidence for each row when (new.file_id is not null)
  execute function evidence_file_guard();

grant select, insert, update on erasure, erased_file to dure_app;
