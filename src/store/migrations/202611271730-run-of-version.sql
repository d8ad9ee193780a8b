-- Only a version whose file has a run bears an award or a site: of any other, nothing may be owed or improved.
create function version_has_run() returns trigger language plpgsql as $$
begin
  if not exists (select from programme_version v
      where v.id = new.programme_version_id and v.definition ? 'metrics') then
    raise exception 'the version has no run' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger version_has_run before insert or update of programme_version_id on award
  for each row execute function version_has_run();
create trigger version_has_run before insert or update of programme_version_id on site
  for each row execute function version_has_run();
