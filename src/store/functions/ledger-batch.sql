-- A list that is good as a whole, in one statement: true when all of it was written. Anything that is not plainly
-- good (a refusal, a replay, a hold touched twice, a journal reversed within the list, a closing) answers false
-- and writes nothing; the items then go one by one. Sums run in the order of the items, so that a limit is
-- judged at each step as it would be in turn. A key that another transaction has stored since is the violation of
-- journal_idempotency_key.
create or replace function ledger_post_all(
  p_items jsonb, p_at timestamptz, p_recorded_at timestamptz, p_locked uuid[]
) returns boolean
language plpgsql as $$
declare
  good boolean;
begin
  with item as materialized (
    select t.ordinality as o, ledger_request_hash(t.value) as hash, t.*
    from rows from (jsonb_array_elements(p_items), jsonb_populate_recordset(null::ledger_item, p_items))
      with ordinality as t
  ), acc as materialized (
    select a.id, a.currency, a.credits - a.debits as balance, a.held, a.entry_seq, a.floor_amount, a.ceiling_amount,
      a.closed_at
    from account a where a.id in (select unnest(p_locked))
  ), original as materialized (
    select i.o, j.id, j.kind, j.subject_kind, j.subject_id
    from item i join journal j on j.id = i.reverses
    where i.op = 'reverse' and j.op in ('post', 'settle')
  ), leg as materialized (
    select i.o, l.ordinality as n, l.account, l.amount, l.currency, l.site
    from item i cross join lateral jsonb_populate_recordset(null::ledger_leg, i.legs) with ordinality as l
    where i.op in ('post', 'settle')
    union all
    select r.o, row_number() over (partition by r.o order by e.account_id, e.seq), e.account_id, -e.amount,
      a.currency, e.site_id
    from original r join entry e on e.journal_id = r.id join acc a on a.id = e.account_id
  ), draw as materialized (
    select l.o, l.account, -sum(l.amount)::bigint as amount from leg l group by l.o, l.account
  ), target as materialized (
    -- By id alone: asked for open ones in the same breath, the planner would read all that are open.
    select i.o, i.op, i.release, h.id as hold, h.account_id as account, h.state, h.expires_at,
      h.amount - h.settled_amount - h.released_amount as remaining
    from item i join hold h on h.id = i.hold
  ), taken as materialized (
    select t.o, t.hold, t.account, t.remaining, coalesce(d.amount, 0) as settled, t.op, t.release
    from target t left join draw d on t.op = 'settle' and d.o = t.o and d.account = t.account
    where t.state = 'open' and case t.op
      when 'settle' then t.expires_at is null or t.expires_at > p_at
      when 'expire' then t.expires_at <= p_at
      else t.op = 'void' end
  ), held as materialized (
    select i.o, i.journal as hold, i.account, i.amount as change, 0::bigint as settled, 0::bigint as released,
      'open' as state
    from item i where i.op = 'reserve'
    union all
    select t.o, t.hold, t.account, -(t.settled + r.released), t.settled, r.released,
      case when t.settled + r.released < t.remaining then 'open'
        when t.op = 'settle' then 'settled' when t.op = 'void' then 'voided' else 'expired' end
    from taken t cross join lateral (
      select case when t.op = 'settle' and not coalesce(t.release, false) then 0 else t.remaining - t.settled end
    ) as r(released)
  ), part as materialized (
    select l.o, l.account, l.amount, 0::bigint as held from leg l
    union all select h.o, h.account, null, h.change from held h
  ), step as (
    select p.account, sum(sum(p.amount)) over w as amount, sum(sum(p.held)) over w as held
    from part p group by p.o, p.account
    window w as (partition by p.account order by p.o rows unbounded preceding)
  ), verdict as materialized (
    select not exists (
        select 1 from step s left join acc a on a.id = s.account
        where a.id is null or a.closed_at is not null
          or a.balance + coalesce(s.amount, 0) - a.held - s.held < a.floor_amount
          or a.balance + coalesce(s.amount, 0) > a.ceiling_amount)
      and not exists (select 1 from leg l join acc a on a.id = l.account where a.currency <> l.currency)
      and not exists (select 1 from item i join acc a on a.id = i.account where a.currency <> i.currency)
      and not exists (select 1 from leg l group by l.o, l.currency having sum(l.amount) <> 0)
      and not exists (select 1 from taken t where t.op = 'settle' and (t.settled <= 0 or t.settled > t.remaining))
      and not exists (select 1 from item i join journal j on j.idempotency_key = i.key)
      and not exists (select 1 from original r join journal j on j.reverses_id = r.id)
      and (select count(*) = count(*) filter (where i.op in ('post', 'reserve', 'settle', 'void', 'expire', 'reverse'))
          and count(*) = count(distinct i.key)
          and count(i.hold) = count(distinct i.hold)
          and count(i.hold) = (select count(*) from taken)
          and count(i.reverses) = count(distinct i.reverses)
          and count(i.reverses) = (select count(*) from original)
          and count(*) filter (where i.op in ('post', 'settle', 'reverse')) = (select count(distinct l.o) from leg l)
        from item i) as good
  ), new_journal as (
    insert into journal (id, idempotency_key, request_hash, op, kind, subject_kind, subject_id, fact_id, effective_on,
        recorded_at, reverses_id)
      select i.journal, i.key, i.hash, i.op, coalesce(r.kind, i.kind), coalesce(r.subject_kind, i.subject_kind),
        coalesce(r.subject_id, i.subject_id), i.fact, i.effective_on, p_recorded_at, i.reverses
      from item i left join original r on r.o = i.o
      where (select v.good from verdict v) order by i.o
  ), new_entry as (
    insert into entry (account_id, seq, journal_id, amount, balance_after, effective_on, recorded_at, site_id)
      select l.account, a.entry_seq + row_number() over w, i.journal, l.amount, a.balance + sum(l.amount) over w,
        i.effective_on, p_recorded_at, l.site
      from leg l join item i on i.o = l.o join acc a on a.id = l.account
      where (select v.good from verdict v)
      window w as (partition by l.account order by l.o, l.n rows unbounded preceding)
  ), new_total as (
    update account a set
        credits = a.credits + t.credits, debits = a.debits + t.debits, entry_seq = a.entry_seq + t.entries,
        held = a.held + t.held, last_recorded_at = p_recorded_at
      from (
        select p.account, coalesce(sum(greatest(p.amount, 0)), 0) as credits,
          coalesce(sum(greatest(-p.amount, 0)), 0) as debits, count(p.amount) as entries, sum(p.held) as held
        from part p group by p.account
      ) t
      where a.id = t.account and (select v.good from verdict v)
  ), new_hold as (
    insert into hold (id, account_id, award_id, subject_kind, subject_id, amount, expires_at)
      select i.journal, i.account, i.award, i.subject_kind, i.subject_id, i.amount, i.expires_at
      from item i where i.op = 'reserve' and (select v.good from verdict v) order by i.o
  ), changed_hold as (
    update hold h set settled_amount = h.settled_amount + d.settled, released_amount = h.released_amount + d.released,
        state = d.state
      from held d where d.hold = h.id and (select v.good from verdict v)
  ), new_hold_event as (
    insert into hold_event (journal_id, hold_id, account_id, held_change, settled_amount, released_amount, recorded_at)
      select i.journal, d.hold, d.account, d.change, d.settled, d.released, p_recorded_at
      from held d join item i on i.o = d.o
      where (select v.good from verdict v) order by d.o
  )
  select v.good into good from verdict v;
  return good;
end $$;

revoke all on function ledger_post_all(jsonb, timestamptz, timestamptz, uuid[]) from public;
