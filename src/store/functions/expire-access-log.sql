-- Takes at most so many of the oldest lines from before the instant out of the access log, and says what it took.
-- The only way out; a guard on the table keeps lines for their least term whatever is asked.
create or replace function expire_access_log(p_before timestamptz, p_most int)
returns table (lines int, first_at timestamptz, last_at timestamptz)
language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    delete from access_log where id in (
      select id from access_log where at < p_before order by at, id limit p_most for update skip locked)
    returning at
  )
  select count(*)::int, min(at), max(at) from gone
$$;
revoke all on function expire_access_log(timestamptz, int) from public;
grant execute on function expire_access_log(timestamptz, int) to dure_app;
