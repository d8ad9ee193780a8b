-- How people with a browser come in. A session is a token whose secret the browser keeps in a cookie: it is found by
-- the statement that finds every token, ends by the same column, and says how its person proved who they are. A
-- token of the API says nothing there.
alter table token add column signed_in_by text
  check (signed_in_by in ('password', 'totp', 'recovery_code', 'oidc', 'demo'));
create index token_session on token (person_id, id) where signed_in_by is not null and revoked_at is null;

-- When a session was last used, to the five minutes. It is no record: without its row the session has ended.
create table session (
  token_id uuid primary key references token,
  seen_at timestamptz not null,
  digest text not null default ''
);

-- What proves a person, one row each. The secret of one-time codes is encrypted by a key that lies outside the
-- database; of recovery codes their SHA-256 stands here until they are used, for they are 80 random bits.
create table credential (
  id uuid primary key,
  person_id uuid not null unique references person,
  password_hash text check (password_hash like '$argon2id$%'),
  totp_secret text,
  totp_since timestamptz,          -- null while it is not confirmed by a code
  totp_step int,                   -- of the last code that was used: none is used twice
  recovery_codes text[],
  salts jsonb,
  revision int not null,
  check (totp_since is null or (totp_secret is not null and totp_step is not null and recovery_codes is not null))
);

create function credential_guard() returns trigger language plpgsql as $$
begin
  if new.totp_step < old.totp_step and new.totp_secret is not distinct from old.totp_secret then
    raise exception 'a code that was used is not used again' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger credential_guard before update on credential for each row execute function credential_guard();

-- A link by which a person chooses a password: it goes out by mail, is good once and for a short time.
create table password_link (
  id uuid primary key,
  person_id uuid not null references person,
  hash text not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revision int not null,
  check (expires_at > made_at)
);
create index password_link_person on password_link (person_id, id);

create function password_link_guard() returns trigger language plpgsql as $$
begin
  if old.used_at is not null or (new.hash, new.person_id, new.expires_at) is distinct from (old.hash, old.person_id, old.expires_at) then
    raise exception 'a link is used once and is what it was made' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger password_link_guard before update on password_link for each row execute function password_link_guard();

-- Who a person is to a provider of OpenID Connect.
create table identity (
  id uuid primary key,
  person_id uuid not null references person,
  issuer text not null,
  subject text,                    -- null once erased
  linked_at timestamptz not null,
  salts jsonb,
  revision int not null,
  unique (issuer, subject)
);
create index identity_person on identity (person_id);

-- How often somebody tried in a quarter of an hour, by a keyed hash of what is counted: account, network, address.
create table sign_in_attempt (
  key text not null,
  since timestamptz not null,
  count int not null check (count >= 0),
  digest text not null default '',
  primary key (key, since)
);

do $$
declare t text;
begin
  foreach t in array array['session', 'sign_in_attempt'] loop
    execute format('create trigger keep_digest before insert or update on %I for each row execute function keep_digest()', t);
  end loop;
end $$;

-- An address is a person's in whatever case it is typed.
create index person_address on person (lower(email));

revoke update on session from dure_app;
grant select, insert, delete on session, sign_in_attempt to dure_app;
grant update (seen_at) on session to dure_app;
grant select, insert, update on credential, password_link, identity to dure_app;
grant update (count) on sign_in_attempt to dure_app;
