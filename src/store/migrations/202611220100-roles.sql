-- The server works as dure_app, so that what a migration takes from that role (writes on ledger, fact and
-- seal) is out of reach of any statement it runs. The embedded database's only user is a superuser, for whom
-- a REVOKE does nothing: there too each connection does SET ROLE.
do $$
begin
  if not exists (select from pg_roles where rolname = 'dure_app') then
    create role dure_app nologin;
  end if;
exception
  -- Roles belong to the whole server: another database's migration may have made it meanwhile.
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'dure_app', 'member') then
    execute format('grant dure_app to %I', current_user);
  end if;
end
$$;

grant usage on schema public to dure_app;
grant select on migration to dure_app;

-- Nothing is deleted unless a migration grants it; tables that are append-only take UPDATE back.
alter default privileges in schema public grant select, insert, update on tables to dure_app;
alter default privileges in schema public grant usage on sequences to dure_app;
