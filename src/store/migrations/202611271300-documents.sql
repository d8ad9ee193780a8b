-- Documents that were issued: what each says, by which hashes it is known, and the file it is
-- (docs/decisions/015-documents-that-prove-themselves.md).
create table document (
  id uuid primary key,
  programme_id uuid not null references programme,
  kind text not null check (kind in ('agreement', 'award_letter', 'payment_statement')),
  agreement_id uuid references agreement,
  award_id uuid references award,
  payment_id uuid references payment,
  language text not null check (language in ('ko', 'en')),
  template int not null check (template > 0),
  content jsonb not null,
  record_hash text not null check (record_hash ~ '^[0-9a-f]{64}$'),
  content_hash text not null unique check (content_hash ~ '^[0-9a-f]{64}$'),
  file_hash text not null unique check (file_hash ~ '^[0-9a-f]{64}$'),
  file_id uuid not null unique references file,
  issued_by uuid not null references person,
  organisation_id uuid not null references organisation,
  issued_at timestamptz not null,
  revision int not null,
  salts jsonb,
  check ((kind = 'agreement') = (agreement_id is not null)),
  check ((kind = 'award_letter') = (award_id is not null)),
  check ((kind = 'payment_statement') = (payment_id is not null))
);
-- A record is stated once in a language by a template: whoever asks again gets the same file.
create unique index document_once on document (record_hash, language, template);
create index document_agreement on document (agreement_id, id) where agreement_id is not null;
create index document_award on document (award_id, id) where award_id is not null;
create index document_payment on document (payment_id, id) where payment_id is not null;

-- What was issued is in other hands: it is neither taken back nor made another.
revoke update, delete, truncate on document from dure_app;
create trigger append_only before update or delete or truncate on document for each statement
  execute function append_only();

-- The file is the one whose bytes the document is known by, and stays.
create function document_guard() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from file where id = new.file_id and sha256 = new.file_hash) then
    raise exception 'a document is its file' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger document_guard before insert on document for each row execute function document_guard();
create function document_keeps_file() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from document where file_id = new.file_id) then
    raise exception 'the file is an issued document' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger document_keeps_file before insert on erased_file for each row execute function document_keeps_file();
