-- Releases what is left of holds whose term has passed at p_at, oldest first, and returns them. An action that
-- must write more than the release (a payment's state, a fact) posts the op `expire` itself.
create or replace function ledger_expire(p_at timestamptz, p_on date, p_limit integer)
returns table (hold_id uuid, subject_kind text, subject_id uuid, released_amount bigint)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  due uuid[] := array(select h.id from hold h where h.state = 'open' and h.expires_at <= p_at
    order by h.expires_at, h.id limit p_limit);
  answers jsonb;
begin
  select ledger_post(coalesce(jsonb_agg(jsonb_build_object('op', 'expire', 'journal', gen_random_uuid(),
      'key', 'hold:' || h.id || ':expire', 'kind', 'hold.expired', 'hold', h.id,
      'subject_kind', h.subject_kind, 'subject_id', h.subject_id, 'effective_on', p_on) order by d.o), '[]'), p_at)
    into answers from unnest(due) with ordinality as d(id, o) join hold h on h.id = d.id;
  return query
    select h.id, h.subject_kind, h.subject_id, e.released_amount
    from unnest(due) with ordinality as d(id, o)
    join hold h on h.id = d.id
    join journal j on j.idempotency_key = 'hold:' || h.id || ':expire'
    join hold_event e on e.journal_id = j.id
    -- A hold that somebody resolved between the look and the lock is refused, and is not ours to report.
    where answers -> (d.o::int - 1) ->> 'status' = 'created'
    order by d.o;
end $$;

revoke all on function ledger_expire(timestamptz, date, integer) from public;
grant execute on function ledger_expire(timestamptz, date, integer) to dure_app;
