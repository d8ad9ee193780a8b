-- Finds or opens accounts: [{id, kind, currency, fund, organisation?, award?, floor?, ceiling?}] → ids in order.
-- The id is used only where the account is new. An account found under other limits is an error in the caller.
create or replace function ledger_open(p_accounts jsonb, p_at timestamptz) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
-- As in ledger_post: every look-up is by key.
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  ids uuid[];
begin
  insert into account (id, kind, currency, fund_id, organisation_id, award_id, floor_amount, ceiling_amount, opened_at,
      last_recorded_at)
    select s.id, s.kind, s.currency, s.fund, s.organisation, s.award, s.floor, s.ceiling, p_at, p_at
    from jsonb_to_recordset(p_accounts) as s(id uuid, kind text, currency char(3), fund uuid, organisation uuid,
      award uuid, floor bigint, ceiling bigint)
    where not exists (
      select 1 from account a
      where a.fund_id = s.fund and a.kind = s.kind and a.currency = s.currency
        -- Spelled as in the index account_owner, which a variable in its place would not match.
        and coalesce(a.organisation_id, '00000000-0000-0000-0000-000000000000') = coalesce(s.organisation, '00000000-0000-0000-0000-000000000000')
        and coalesce(a.award_id, '00000000-0000-0000-0000-000000000000') = coalesce(s.award, '00000000-0000-0000-0000-000000000000'))
    order by s.fund, s.kind, s.currency, s.organisation, s.award
    on conflict (fund_id, kind, currency, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'),
      coalesce(award_id, '00000000-0000-0000-0000-000000000000')) do nothing;
  select array_agg(a.id order by s.o) into ids
    from rows from (jsonb_to_recordset(p_accounts) as (kind text, currency char(3), fund uuid, organisation uuid,
      award uuid, floor bigint, ceiling bigint)) with ordinality
      as s(kind, currency, fund, organisation, award, floor, ceiling, o)
    join account a on a.fund_id = s.fund and a.kind = s.kind and a.currency = s.currency
      and coalesce(a.organisation_id, '00000000-0000-0000-0000-000000000000') = coalesce(s.organisation, '00000000-0000-0000-0000-000000000000')
      and coalesce(a.award_id, '00000000-0000-0000-0000-000000000000') = coalesce(s.award, '00000000-0000-0000-0000-000000000000')
      and a.floor_amount is not distinct from s.floor and a.ceiling_amount is not distinct from s.ceiling;
  if coalesce(cardinality(ids), 0) <> jsonb_array_length(p_accounts) then
    raise exception 'an account is already open under other limits' using errcode = 'LG013';
  end if;
  return coalesce(ids, '{}');
end $$;

revoke all on function ledger_open(jsonb, timestamptz) from public;
grant execute on function ledger_open(jsonb, timestamptz) to dure_app;
