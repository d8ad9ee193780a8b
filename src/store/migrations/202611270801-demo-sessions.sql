-- A session of a role that anybody may step into begins in a demo alone, whatever the application says.
create function demo_session_guard() returns trigger language plpgsql as $$
begin
  if not exists (select from house where demo) then
    raise exception 'nobody steps into a role of a house that is no demo' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger demo_session_guard before insert or update on token for each row when (new.signed_in_by = 'demo')
  execute function demo_session_guard();
