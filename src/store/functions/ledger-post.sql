-- ledger_post(items, at) → statuses: posts, reservations, settlements, releases, reversals and closings of one
-- action (or of a list of actions) in one call, in order, under locks taken first and in sorted order.
-- A status is {"status": "created" | "replayed" | "conflict" | "refused", "journal"?, "reason"?, facts of the reason}.
-- A refused item stores nothing; neighbours with the same `together` are accepted or refused as one.

-- What was asked, apart from the ids that a retry makes anew.
create or replace function ledger_request_hash(p_item jsonb) returns bytea
language sql stable as $$
  select sha256(convert_to((p_item - '{journal,fact,together}'::text[])::text, 'UTF8'))
$$;

-- Locks every account that the items can touch, sorted, and returns them with the last time that one of them was
-- written. It runs outside any exception block, because a lock taken inside one is released when the block rolls
-- back, and the next attempt then deadlocks.
create or replace function ledger_lock(p_items jsonb, out locked uuid[], out last_recorded_at timestamptz)
language plpgsql as $$
declare
  touched uuid[] := array(
    select (j #>> '{}')::uuid from jsonb_path_query(p_items, '$[*].legs[*].account') j
    union all select (j #>> '{}')::uuid from jsonb_path_query(p_items, '$[*].account') j);
  holds uuid[] := array(select (j #>> '{}')::uuid from jsonb_path_query(p_items, '$[*].hold') j);
  journals uuid[] := array(select (j #>> '{}')::uuid from jsonb_path_query(p_items, '$[*].reverses') j);
begin
  if cardinality(holds) > 0 then
    touched := touched || array(select h.account_id from hold h where h.id in (select unnest(holds)));
  end if;
  if cardinality(journals) > 0 then
    touched := touched || array(select e.account_id from entry e where e.journal_id in (select unnest(journals)));
  end if;
  select coalesce(array_agg(a.id), '{}'), max(a.last_recorded_at) into locked, last_recorded_at
    from (
      select a.id, a.last_recorded_at from account a
      where a.id in (select unnest(touched)) order by a.id for no key update
    ) a;
end $$;

-- One by one: each group in a subtransaction of its own when it has more than one item.
create or replace function ledger_post_each(
  p_items jsonb, p_at timestamptz, p_recorded_at timestamptz, p_locked uuid[]
) returns jsonb
language plpgsql as $$
declare
  statuses jsonb := '[]';
  answers jsonb;
  answer jsonb;
  party jsonb;
  item jsonb;
begin
  for party in
    select jsonb_agg(g.value order by g.o)
    from (
      select t.value, t.o, count(*) filter (where t.starts) over (order by t.o) as number
      from (
        select e.value, e.o, (e.value ->> 'together') is null
          or (e.value ->> 'together') is distinct from (lag(e.value ->> 'together') over (order by e.o)) as starts
        from jsonb_array_elements(p_items) with ordinality as e(value, o)
      ) t
    ) g
    group by g.number order by g.number
  loop
    answers := '[]';
    if jsonb_array_length(party) = 1 then
      answers := jsonb_build_array(ledger_apply(party -> 0, p_at, p_recorded_at, p_locked));
    else
      begin
        for item in select e.value from jsonb_array_elements(party) with ordinality as e(value, o) order by e.o loop
          answer := ledger_apply(item, p_at, p_recorded_at, p_locked);
          answers := answers || answer;
          if answer ->> 'status' in ('refused', 'conflict') then
            raise exception 'refused together' using errcode = 'LG002';
          end if;
        end loop;
      exception when sqlstate 'LG002' then
        -- The one that was refused keeps its own answer, its party names that answer as the cause.
        select jsonb_agg(case when n = jsonb_array_length(answers) then answer else jsonb_build_object('status', 'refused',
          'reason', 'refused_together', 'cause', coalesce(answer ->> 'reason', answer ->> 'status')) end order by n)
        into answers from generate_series(1, jsonb_array_length(party)) n;
      end;
    end if;
    statuses := statuses || answers;
  end loop;
  return statuses;
end $$;

-- The one entry. recorded_at never runs backwards on an account: it is p_at, or the last of the accounts
-- touched if that is later. A list that is good as a whole is written set-wise; any other item by item, under
-- the same locks. The settings hold in the functions below it as well: every look-up is by key, and a plan that
-- reads a whole table, or is made anew, costs more than the journal.
create or replace function ledger_post(p_items jsonb, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off as $$
declare
  locked uuid[];
  recorded timestamptz;
  violated text;
begin
  if jsonb_array_length(p_items) = 0 then
    return '[]';
  end if;
  select l.locked, greatest(p_at, l.last_recorded_at) into locked, recorded from ledger_lock(p_items) l;
  if jsonb_array_length(p_items) = 1 then
    return jsonb_build_array(ledger_apply(p_items -> 0, p_at, recorded, locked));
  end if;
  begin
    if ledger_post_all(p_items, p_at, recorded, locked) then
      return ('[' || repeat('{"status":"created"},', jsonb_array_length(p_items) - 1) || '{"status":"created"}]')::jsonb;
    end if;
  exception
    -- Another transaction has stored one of the keys since they were looked up: undo, and go one by one.
    when unique_violation then
      get stacked diagnostics violated = constraint_name;
      if violated <> 'journal_idempotency_key' then
        raise;
      end if;
  end;
  return ledger_post_each(p_items, p_at, recorded, locked);
end $$;

revoke all on function ledger_request_hash(jsonb), ledger_lock(jsonb),
  ledger_post_each(jsonb, timestamptz, timestamptz, uuid[]), ledger_post(jsonb, timestamptz) from public;
grant execute on function ledger_post(jsonb, timestamptz) to dure_app;
