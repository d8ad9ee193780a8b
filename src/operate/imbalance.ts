import type { ClientBase } from 'pg';

/** Each query names the first thing that the ledger's own guards would not have let happen. */
const CHECKS: readonly (readonly [what: string, query: string])[] = [
  [
    'journal',
    `select e.journal_id::text as id from entry e join account a on a.id = e.account_id
     group by e.journal_id, a.currency having sum(e.amount) <> 0 limit 1`,
  ],
  [
    'account',
    `select a.number as id from account a left join (
       select account_id, sum(greatest(amount, 0)) as credits, sum(greatest(-amount, 0)) as debits,
         max(seq) as last, count(*) as count from entry group by account_id) e on e.account_id = a.id
     where (a.credits, a.debits, a.entry_seq, a.entry_seq) is distinct from
       (coalesce(e.credits, 0), coalesce(e.debits, 0), coalesce(e.last, 0), coalesce(e.count, 0)) limit 1`,
  ],
  [
    'entry',
    `select number || ' ' || seq as id from (
       select a.number, e.seq, e.balance_after,
         sum(e.amount) over (partition by e.account_id order by e.seq) as balance
       from entry e left join account a on a.id = e.account_id) s
     where balance_after is distinct from balance or number is null limit 1`,
  ],
  [
    'hold',
    `select a.number as id from account a left join (
       select account_id, sum(amount - settled_amount - released_amount) as held from hold group by account_id) h
       on h.account_id = a.id
     where a.held <> coalesce(h.held, 0) limit 1`,
  ],
];

/** What in the ledger does not add up, or undefined where entries, balances and holds agree. */
export async function findImbalance(owner: ClientBase): Promise<string | undefined> {
  for (const [what, query] of CHECKS) {
    const { rows } = await owner.query<{ id: string }>(query);
    if (rows[0]) return `${what} ${rows[0].id}`;
  }
  return undefined;
}
