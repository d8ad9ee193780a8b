-- One item under locks already held: decided first, written after, so that a refusal stores nothing.
-- ledger_post_all does the same for a list; the property "a batch equals the same items in turn" binds them.

create or replace function ledger_refused(p_reason text, p_facts jsonb default '{}') returns jsonb
language sql immutable as $$
  select jsonb_build_object('status', 'refused', 'reason', p_reason) || p_facts
$$;

-- The answer to a key that is stored already, or null.
create or replace function ledger_seen(p_key text, p_hash bytea) returns jsonb
language plpgsql stable as $$
begin
  return (
    select jsonb_build_object('status', case when request_hash = p_hash then 'replayed' else 'conflict' end,
      'journal', id)
    from journal where idempotency_key = p_key);
end $$;

-- The first reason why these movements cannot be, or null: an account that is unknown, closed or of another
-- currency, then imbalance, then a limit, with what is still available on that side of it.
create or replace function ledger_obstacle(
  p_legs ledger_leg[], p_held_account uuid, p_held_change bigint, p_locked uuid[]
) returns jsonb
language plpgsql stable as $$
declare
  obstructed jsonb;
begin
  with part as (
    select l.account, l.amount, l.currency, 0::bigint as held from unnest(p_legs) l
    union all select p_held_account, 0, null, p_held_change where p_held_account is not null
  ), move as (
    select p.account, sum(p.amount) as amount, sum(p.held) as held, min(p.currency) as least, max(p.currency) as most
    from part p group by p.account
  ), seen as (
    select m.account, a.*, a.credits - a.debits as balance, m.amount, m.held as held_change, m.least, m.most
    from move m left join account a on a.id = m.account and a.id = any (p_locked)
  ), obstacle as (
    select 1 as rank, account, ledger_refused('unknown_account', jsonb_build_object('account', account)) as refusal
      from seen where id is null
    union all
    select 2, account, ledger_refused('closed_account', jsonb_build_object('account', account))
      from seen where closed_at is not null
    union all
    select 3, account, ledger_refused('currency_mismatch', jsonb_build_object('account', account, 'currency', currency))
      from seen where currency <> least or currency <> most
    union all
    select 4, null, ledger_refused('unbalanced', jsonb_build_object('currency', l.currency, 'sum', sum(l.amount)::text))
      from unnest(p_legs) l group by l.currency having sum(l.amount) <> 0
    union all
    select 5, account, ledger_refused('limit_exceeded',
        jsonb_build_object('account', account, 'available', (balance - held - floor_amount)::text))
      from seen where balance + amount - held - held_change < floor_amount
    union all
    select 6, account, ledger_refused('limit_exceeded',
        jsonb_build_object('account', account, 'available', (ceiling_amount - balance)::text))
      from seen where balance + amount > ceiling_amount
  )
  select o.refusal into obstructed from obstacle o order by o.rank, o.account, o.refusal ->> 'currency' limit 1;
  return obstructed;
end $$;

create or replace function ledger_apply(
  p_item jsonb, p_at timestamptz, p_recorded_at timestamptz, p_locked uuid[]
) returns jsonb
language plpgsql as $$
declare
  i ledger_item := jsonb_populate_record(null::ledger_item, p_item);
  hash bytea := ledger_request_hash(p_item);
  legs ledger_leg[];
  held hold;
  held_account uuid;
  remaining bigint;
  drawn bigint := 0;
  released bigint := 0;
  held_change bigint := 0;
  answer jsonb := ledger_seen(i.key, hash);
begin
  if answer is not null then
    return answer;
  end if;

  if i.op in ('post', 'settle') then
    legs := array(select l from jsonb_populate_recordset(null::ledger_leg, i.legs) l);
    if cardinality(legs) = 0 then
      return ledger_refused('unbalanced');
    end if;
  elsif i.op = 'reserve' then
    held_account := i.account;
    held_change := i.amount;
    if exists (select 1 from account where id = i.account and currency <> i.currency) then
      return ledger_refused('currency_mismatch', jsonb_build_object('account', i.account));
    end if;
  elsif i.op = 'reverse' then
    select j.kind, j.subject_kind, j.subject_id into i.kind, i.subject_kind, i.subject_id
      from journal j where j.id = i.reverses and j.op in ('post', 'settle');
    legs := array(
      select row(e.account_id, -e.amount, a.currency, e.site_id)::ledger_leg
      from entry e join account a on a.id = e.account_id
      where e.journal_id = i.reverses and e.account_id = any (p_locked) order by e.account_id, e.seq);
    if i.kind is null or cardinality(legs) = 0 then
      return ledger_refused('unknown_journal', jsonb_build_object('reverses', i.reverses));
    elsif exists (select 1 from journal where reverses_id = i.reverses) then
      return ledger_refused('already_reversed', jsonb_build_object('reverses', i.reverses));
    end if;
  elsif i.op = 'close' then
    if exists (select 1 from account a where a.id = i.account and a.held > 0) then
      return ledger_refused('holds_open', jsonb_build_object('account', i.account));
    end if;
    held_account := i.account;
  elsif i.op not in ('void', 'expire') then
    raise exception 'unknown ledger op %', i.op;
  end if;

  if i.op in ('settle', 'void', 'expire') then
    -- A hold that could not be seen when the locks were taken has an account that is not locked.
    select * into held from hold h where h.id = i.hold and h.account_id = any (p_locked);
    remaining := held.amount - held.settled_amount - held.released_amount;
    held_account := held.account_id;
    drawn := coalesce((select -sum(l.amount) from unnest(legs) l where l.account = held.account_id), 0);
    if held.id is null then
      return ledger_refused('unknown_hold', jsonb_build_object('hold', i.hold));
    elsif held.state <> 'open' then
      return ledger_refused('hold_resolved', jsonb_build_object('hold', i.hold, 'state', held.state));
    elsif i.op = 'settle' and held.expires_at <= p_at then
      return ledger_refused('hold_expired', jsonb_build_object('hold', i.hold));
    elsif i.op = 'expire' and (held.expires_at is null or held.expires_at > p_at) then
      return ledger_refused('hold_not_due', jsonb_build_object('hold', i.hold));
    elsif i.op = 'settle' and (drawn <= 0 or drawn > remaining) then
      return ledger_refused('hold_exceeded', jsonb_build_object('hold', i.hold, 'available', remaining::text));
    end if;
    released := case when i.op = 'settle' and not coalesce(i.release, false) then 0 else remaining - drawn end;
    held_change := -(drawn + released);
  end if;

  answer := ledger_obstacle(legs, held_account, held_change, p_locked);
  if answer is not null then
    return answer;
  end if;

  insert into journal (id, idempotency_key, request_hash, op, kind, subject_kind, subject_id, fact_id, effective_on,
      recorded_at, reverses_id)
    values (i.journal, i.key, hash, i.op, i.kind, i.subject_kind, i.subject_id, i.fact, i.effective_on,
      p_recorded_at, i.reverses)
    on conflict (idempotency_key) do nothing;
  if not found then
    -- Another transaction, on other accounts, has stored the key while this one waited.
    return ledger_seen(i.key, hash);
  end if;

  if cardinality(legs) > 0 then
    insert into entry (account_id, seq, journal_id, amount, balance_after, effective_on, recorded_at, site_id)
      select l.account, a.entry_seq + row_number() over w, i.journal, l.amount,
        a.credits - a.debits + sum(l.amount) over w, i.effective_on, p_recorded_at, l.site
      from unnest(legs) with ordinality as l(account, amount, currency, site, n) join account a on a.id = l.account
      window w as (partition by l.account order by l.n rows unbounded preceding);
  end if;
  update account a set
      credits = a.credits + t.credits, debits = a.debits + t.debits, entry_seq = a.entry_seq + t.entries,
      held = a.held + t.held, last_recorded_at = p_recorded_at,
      closed_at = case when i.op = 'close' then p_recorded_at end
    from (
      select p.account, sum(greatest(p.amount, 0)) as credits, sum(greatest(-p.amount, 0)) as debits,
        count(p.amount) as entries, sum(p.held) as held
      from (
        select l.account, l.amount, 0::bigint as held from unnest(legs) l
        union all select held_account, null, held_change where held_account is not null
      ) p group by p.account
    ) t
    where a.id = t.account;
  if i.op = 'reserve' then
    insert into hold (id, account_id, award_id, subject_kind, subject_id, amount, expires_at)
      values (i.journal, i.account, i.award, i.subject_kind, i.subject_id, i.amount, i.expires_at);
  elsif held.id is not null then
    update hold h set
        settled_amount = h.settled_amount + drawn, released_amount = h.released_amount + released,
        state = case when drawn + released < remaining then 'open'
          when i.op = 'settle' then 'settled' when i.op = 'void' then 'voided' else 'expired' end
      where h.id = held.id;
  end if;
  if held_change <> 0 then
    insert into hold_event (journal_id, hold_id, account_id, held_change, settled_amount, released_amount, recorded_at)
      values (i.journal, coalesce(held.id, i.journal), held_account, held_change, drawn, released, p_recorded_at);
  end if;
  return '{"status": "created"}';
end $$;

revoke all on function ledger_refused(text, jsonb), ledger_seen(text, bytea),
  ledger_obstacle(ledger_leg[], uuid, bigint, uuid[]),
  ledger_apply(jsonb, timestamptz, timestamptz, uuid[]) from public;
