-- Appends one block to the chain: its header and its leaves, [{kind, id, hash in hex}] in their order. The only
-- way in for the application role; what it says is checked by `verify`, where it stands is checked here.
create or replace function record_seal(p_seal jsonb, p_leaves jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  s seal := jsonb_populate_record(null::seal, p_seal);
  last seal;
begin
  select * into last from seal order by number desc limit 1;
  if s.number <> coalesce(last.number, 0) + 1 or s.previous_hash <> coalesce(last.hash, repeat('0', 64)) then
    raise exception 'block % does not follow block %', s.number, coalesce(last.number, 0) using errcode = 'restrict_violation';
  end if;
  if s.leaf_count <> jsonb_array_length(p_leaves) then
    raise exception 'block % names % leaves and has %', s.number, s.leaf_count, jsonb_array_length(p_leaves)
      using errcode = 'restrict_violation';
  end if;
  insert into seal select s.*;
  insert into seal_leaf (seal_number, position, kind, id, hash)
    select s.number, l.ordinality - 1, l.kind, l.id, decode(l.hash, 'hex')
    from rows from (jsonb_to_recordset(p_leaves) as (kind text, id uuid, hash text)) with ordinality
      as l(kind, id, hash, ordinality);
end $$;
revoke all on function record_seal(jsonb, jsonb) from public;
grant execute on function record_seal(jsonb, jsonb) to dure_app;
