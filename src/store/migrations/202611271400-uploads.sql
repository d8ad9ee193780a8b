-- Files on their way in, in parts (docs/decisions/016-work-in-the-field.md). It is no record: the bytes lie outside
-- the database until they are whole, and a row goes when its days are over.
create table upload (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),  -- what its sender said; held when it is whole
  size_bytes int not null check (size_bytes between 1 and 20971520),
  started_at timestamptz not null,
  expires_at timestamptz not null,
  file_id uuid references file,                            -- what became of it
  digest text not null default '',
  check (expires_at > started_at)
);
-- The same bytes are sent once, from however many tabs.
create unique index upload_unfinished on upload (organisation_id, sha256, size_bytes) where file_id is null;
create index upload_expires on upload (expires_at);
create trigger keep_digest before insert or update on upload for each row execute function keep_digest();

create function upload_guard() returns trigger language plpgsql as $$
begin
  if old.file_id is not null
     or (new.id, new.organisation_id, new.sha256, new.size_bytes, new.started_at, new.expires_at)
       is distinct from (old.id, old.organisation_id, old.sha256, old.size_bytes, old.started_at, old.expires_at)
     or not exists (select from file f where f.id = new.file_id
       and (f.sha256, f.size_bytes, f.organisation_id) = (new.sha256, new.size_bytes, new.organisation_id)) then
    raise exception 'an upload becomes the file that it was said to be, once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger upload_guard before update on upload for each row execute function upload_guard();

revoke update, truncate on upload from dure_app;
grant select, insert, delete on upload to dure_app;
grant update (file_id) on upload to dure_app;
