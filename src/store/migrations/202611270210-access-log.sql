-- Who read whose data: beside the reader, whose it was and which fields were shown, so that its subject can ask,
-- and somebody else than the reader looks at it each month.

alter table access_log
  add column concerned_ids uuid[] not null default '{}',      -- the organisations that the subject is about
  add column concerned_person_id uuid,                        -- the person whose details were shown
  add column fields text[] not null default '{}',
  add column relations text[] not null default '{}';          -- how the reader stood to the subject
create index access_log_concerned on access_log using gin (concerned_ids);
create index access_log_concerned_person on access_log (concerned_person_id) where concerned_person_id is not null;
create index access_log_person on access_log (person_id, id);

-- Least term of keeping: one year (개인정보의 안전성 확보조치 기준 제8조). Nothing younger goes, whoever asks;
-- dure_app has no DELETE at all, only expire_access_log.
create function access_log_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '1 year' then
    return old;
  end if;
  raise exception 'the access log is append-only, and kept for a year at least' using errcode = 'restrict_violation';
end $$;
drop trigger access_log_append_only on access_log;
create trigger access_log_guard before update or delete on access_log for each row execute function access_log_guard();
create trigger access_log_guard_truncate before truncate on access_log execute function append_only();

-- What retention took out of the log: every line from before that instant that is missing stands here as a count.
create table access_expiry (
  id uuid primary key,
  before timestamptz not null,
  lines int not null check (lines > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  revision int not null,
  check (first_at <= last_at and last_at < before)
);
create trigger access_expiry_append_only before update or delete on access_expiry for each row execute function append_only();
create trigger access_expiry_truncate before truncate on access_expiry execute function append_only();

-- One person's look at the lines of a month. Nobody covers their own, so a month may need two.
create table access_review (
  id uuid primary key,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  signed_by uuid not null references person,
  signed_at timestamptz not null,
  finding text not null,
  lines int not null check (lines >= 0),    -- the lines that the signer answers for: all but their own
  salts jsonb,
  revision int not null,
  unique (month, signed_by)
);

-- Requests under a token that the house does not know: counted by minute and class of address, never a line each,
-- so that whoever has no token cannot fill the disk.
create table unknown_caller (
  minute timestamptz not null,
  address_class text not null,
  requests int not null check (requests > 0),
  digest text not null default '',
  primary key (minute, address_class)
);
create trigger keep_digest before insert or update on unknown_caller for each row execute function keep_digest();
grant select, insert, update, delete on unknown_caller to dure_app;
grant select, insert on access_expiry to dure_app;
revoke update, delete, truncate on access_expiry from dure_app;
grant select, insert, update on access_review to dure_app;
