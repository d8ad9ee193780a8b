-- Personal values enter the digests of their rows salted, so that a digest that stays tells nothing about a
-- value that is erased. The salts stand in the row itself: {column: 128 random bits in hex}. A row from before
-- has none until it is next written.
do $$
declare t text;
begin
  foreach t in array array['person', 'organisation', 'organisation_tie', 'datum', 'token', 'application', 'nurturing_session',
    'score_sheet', 'recommendation', 'objection', 'plan', 'agreement', 'award_agreement', 'change_request', 'site',
    'baseline', 'claim', 'claim_unit', 'evidence', 'site_case', 'payment', 'receivable', 'referral']
  loop
    execute format('alter table %I add column salts jsonb', t);
  end loop;
end $$;

-- What a person said in their own words, for a fact that keeps only its salted digest. Nobody wrote the table
-- of this name so far.
drop table fact_detail;
create table fact_detail (
  fact_id uuid not null,
  field text not null,
  salt text,
  value text not null,
  erasure_id uuid,                 -- by which the value lost what names a person, and its salt
  primary key (fact_id, field),
  check ((salt is null) = (erasure_id is not null))
);

create function fact_detail_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.fact_id, new.field) = (old.fact_id, old.field) and new.erasure_id is not null then
    return new;
  end if;
  raise exception 'the words of a fact change by an erasure alone' using errcode = 'restrict_violation';
end $$;
create trigger fact_detail_guard before update or delete on fact_detail for each row execute function fact_detail_guard();
create trigger fact_detail_truncate before truncate on fact_detail execute function append_only();
grant select, insert, update on fact_detail to dure_app;
