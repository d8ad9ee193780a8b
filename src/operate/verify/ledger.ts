import { type Question, questionCheck } from './questions.ts';

const questions: readonly Question[] = [
  {
    tables: ['entry'],
    says: {
      ko: '분개 기록의 순번이나 잔액이 앞선 기록의 합과 다릅니다',
      en: 'an entry’s number or balance is not what the entries before it come to',
    },
    query: `select account_id || '/' || seq as id, nth || ': ' || running as expected, seq || ': ' || balance_after as found
      from (select account_id, seq, balance_after, sum(amount) over w as running, row_number() over w as nth
        from entry window w as (partition by account_id order by seq)) e
      where running <> balance_after or nth <> seq`,
  },
  {
    tables: ['entry', 'journal', 'account'],
    says: {
      ko: '분개 기록이 그 분개의 날짜나 계정과 맞지 않습니다',
      en: 'an entry does not fit its journal’s dates or any account',
    },
    query: `select e.account_id || '/' || e.seq as id, j.effective_on || ' ' || j.recorded_at as expected,
        e.effective_on || ' ' || e.recorded_at as found
      from entry e left join journal j on j.id = e.journal_id left join account a on a.id = e.account_id
      where (j.effective_on, j.recorded_at) is distinct from (e.effective_on, e.recorded_at) or a.id is null`,
  },
  {
    tables: ['entry', 'account'],
    says: { ko: '분개의 합계가 0이 아닙니다', en: 'a journal’s entries do not sum to zero' },
    query: `select e.journal_id as id, 0 as expected, sum(e.amount) as found
      from entry e join account a on a.id = e.account_id group by e.journal_id, a.currency having sum(e.amount) <> 0`,
  },
  {
    tables: ['hold_event', 'hold', 'journal'],
    says: {
      ko: '보류의 변동이 그 보류나 분개와 맞지 않습니다',
      en: 'a change of a hold does not fit its hold or its journal',
    },
    query: `select e.journal_id as id, h.account_id || ' ' || j.recorded_at || ' ' || case j.op when 'reserve' then h.amount
          else -e.settled_amount - e.released_amount end as expected,
        e.account_id || ' ' || e.recorded_at || ' ' || e.held_change as found
      from hold_event e left join hold h on h.id = e.hold_id left join journal j on j.id = e.journal_id
      where (e.account_id, e.recorded_at, e.held_change) is distinct from (h.account_id, j.recorded_at,
        case j.op when 'reserve' then h.amount else -e.settled_amount - e.released_amount end)`,
  },
  {
    tables: ['hold', 'hold_event', 'journal'],
    says: {
      ko: '보류의 집행·해제 금액이나 상태가 변동 기록과 다릅니다',
      en: 'what a hold says of itself is not what its changes come to',
    },
    query: `select h.id, c.settled || ' ' || c.released || ' ' || c.state as expected,
        h.settled_amount || ' ' || h.released_amount || ' ' || h.state as found
      from hold h left join lateral (
        select sum(e.settled_amount)::bigint as settled, sum(e.released_amount)::bigint as released,
          case when sum(e.held_change) > 0 then 'open' when bool_or(j.op = 'void') then 'voided'
            when bool_or(j.op = 'expire') then 'expired' else 'settled' end as state
        from hold_event e join journal j on j.id = e.journal_id where e.hold_id = h.id) c on true
      where (h.settled_amount, h.released_amount, h.state) is distinct from (c.settled, c.released, c.state)`,
  },
  {
    tables: ['hold', 'journal'],
    says: { ko: '보류의 대상이 예약 분개와 다릅니다', en: 'a hold is for another subject than its journal' },
    query: `select h.id, j.op || ' ' || j.subject_kind || ' ' || j.subject_id as expected,
        'reserve ' || h.subject_kind || ' ' || h.subject_id as found
      from hold h left join journal j on j.id = h.id
      where ('reserve', h.subject_kind, h.subject_id) is distinct from (j.op, j.subject_kind, j.subject_id)`,
  },
  {
    tables: ['account', 'entry', 'hold_event'],
    says: {
      ko: '계정의 합계가 그 분개 기록·보류와 다릅니다',
      en: 'an account’s totals are not what its entries and holds come to',
    },
    query: `select a.id, concat_ws(' ', coalesce(e.debits, 0), coalesce(e.credits, 0), coalesce(e.last, 0), coalesce(h.held, 0)) as expected,
        concat_ws(' ', a.debits, a.credits, a.entry_seq, a.held) as found
      from account a
      left join (select account_id, sum(greatest(-amount, 0)) as debits, sum(greatest(amount, 0)) as credits,
        max(seq) as last from entry group by account_id) e on e.account_id = a.id
      left join (select account_id, sum(held_change) as held from hold_event group by account_id) h on h.account_id = a.id
      where (a.debits, a.credits, a.entry_seq, a.held)
        is distinct from (coalesce(e.debits, 0), coalesce(e.credits, 0), coalesce(e.last, 0), coalesce(h.held, 0))`,
  },
  {
    tables: ['account', 'entry', 'hold_event', 'journal'],
    says: {
      ko: '계정의 마지막 기록 시각이나 마감이 분개와 다릅니다',
      en: 'when an account was last written or closed is not what its journals say',
    },
    query: `select a.id, greatest(a.opened_at, e.last, h.last, c.at) as expected, a.last_recorded_at as found
      from account a
      left join (select account_id, max(recorded_at) as last from entry group by account_id) e on e.account_id = a.id
      left join (select account_id, max(recorded_at) as last from hold_event group by account_id) h on h.account_id = a.id
      left join lateral (select j.recorded_at as at from journal j
        where j.op = 'close' and j.recorded_at = a.closed_at limit 1) c on true
      where a.last_recorded_at is distinct from greatest(a.opened_at, e.last, h.last, c.at)
        or a.closed_at is distinct from c.at`,
  },
];

/** Balances from entries, totals and holds from what moved them: the arithmetic of the ledger, done again. */
export const ledgerCheck = questionCheck(
  { id: 'ledger', title: { ko: '원장의 계산', en: 'the ledger’s arithmetic' } },
  questions,
);
