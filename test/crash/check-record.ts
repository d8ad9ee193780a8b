import type { Pool } from 'pg';

/** What must hold at every moment, as a statement that finds what breaks it: a text each, at most a few. */
const INVARIANTS: Readonly<Record<string, string>> = {
  'a key without its answer': `select operation || ' ' || key as found from idempotency where status is null`,
  'an account that is not the sum of its entries': `select a.number as found from account a
    left join entry e on e.account_id = a.id group by a.id
    having a.credits - a.debits <> coalesce(sum(e.amount), 0) or a.entry_seq <> count(e.account_id)`,
  'an account that holds other than its open holds': `select a.number as found from account a
    left join hold h on h.account_id = a.id group by a.id
    having a.held <> coalesce(sum(h.amount - h.settled_amount - h.released_amount), 0)`,
  'a journal that is not zero': `select j.idempotency_key as found from journal j
    join entry e on e.journal_id = j.id join account a on a.id = e.account_id
    group by j.id, a.currency having sum(e.amount) <> 0`,
  'an entry without its journal': `select e.journal_id::text as found from entry e
    where not exists (select from journal j where j.id = e.journal_id)`,
  'a payment without its hold': `select p.number as found from payment p
    where not exists (select from hold h where h.id = p.hold_id)`,
  'a paid payment that its hold does not know': `select p.number as found from payment p
    join hold h on h.id = p.hold_id where p.state = 'paid' and h.state <> 'settled'`,
  'a job that was done without a fact, or twice': `select j.kind || ' ' || j.id as found from job j
    left join fact f on f.subject_kind = 'job' and f.subject_id = j.id and f.what = 'job.done'
    group by j.id having count(f.id) <> (j.done_at is not null)::int`,
  'a change that two facts claim': `select subject_kind || ' ' || subject_id as found from fact
    group by subject_kind, subject_id, subject_revision having count(*) > 1`,
};

/** The tables whose rows are subjects of facts. */
const SUBJECT_TABLES = `select c.table_name as name from information_schema.columns c
  where c.table_schema = 'public' and c.column_name = 'revision'
    and exists (select from information_schema.columns i where i.table_schema = 'public'
      and i.table_name = c.table_name and i.column_name = 'id' and i.data_type = 'uuid')`;

/** A row is written once for each revision, and each time a fact names it: as its subject or among what rode along. */
const unexplained = (table: string): string => `
  with pin as (
    select subject_id as id from fact where subject_kind = $1
    union all select (r ->> 'id')::uuid from fact, jsonb_array_elements(rows) r where r ->> 'kind' = $1)
  select $1 || ' ' || x.id as found from "${table}" x left join pin on pin.id = x.id
  group by x.id, x.revision having count(pin.id) <> x.revision`;

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Everything that contradicts the record: a state that no fact explains, a balance that its entries do not add up
 * to, a job done twice. Empty is well. Run it where nothing writes.
 */
export async function checkRecord(pool: Pool): Promise<string[]> {
  const wrong: string[] = [];
  const look = async (what: string, text: string, values: string[] = []): Promise<void> => {
    const { rows } = await pool.query<{ found: string }>(`${text} limit 5`, values);
    if (rows.length > 0) wrong.push(`${what}: ${rows.map(({ found }) => found).join(', ')}`);
  };
  for (const [what, text] of Object.entries(INVARIANTS)) await look(what, text);
  const { rows: tables } = await pool.query<{ name: string }>(SUBJECT_TABLES);
  for (const { name } of tables) {
    await look('a row whose revisions and facts are not as many', unexplained(name), [camel(name)]);
  }
  return wrong;
}
