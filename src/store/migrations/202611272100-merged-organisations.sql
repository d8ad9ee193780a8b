-- An organisation that was found to be another one (docs/decisions/024-the-registry.md). It stays as a
-- record that says into which it went; its data are read with those of that one.
alter table organisation add column merged_into_id uuid references organisation check (merged_into_id <> id);
create index organisation_merged on organisation (merged_into_id) where merged_into_id is not null;

create function organisation_merge_guard() returns trigger language plpgsql as $$
begin
  if new.merged_into_id is not null and (
      exists (select from organisation o where o.id = new.merged_into_id
        and (o.merged_into_id is not null or o.kind <> new.kind))
      or exists (select from organisation o where o.merged_into_id = new.id)) then
    raise exception 'a merge is one step, between organisations of a kind' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' then
    if old.merged_into_id is not null and (new.merged_into_id is distinct from old.merged_into_id)
      and new.merged_into_id is not null then
      raise exception 'what went into one organisation goes into no other' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;
create trigger organisation_merge_guard before insert or update of merged_into_id on organisation
  for each row execute function organisation_merge_guard();

-- Nothing new is recorded of what went: it is recorded of the one that it went into.
create function organisation_stands() returns trigger language plpgsql as $$
begin
  if exists (select from added a join organisation o on o.id in (
      (to_jsonb(a) ->> 'organisation_id')::uuid, (to_jsonb(a) ->> 'supplier_id')::uuid)
      where o.merged_into_id is not null) then
    raise exception 'the organisation went into another one' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['datum', 'membership', 'organisation_tie', 'application', 'site', 'agreement_party'] loop
    execute format('create trigger organisation_stands after insert on %I referencing new table as added
      for each statement execute function organisation_stands()', t);
  end loop;
end $$;
