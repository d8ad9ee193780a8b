import { sql } from 'kysely';
import type { AccountSpec, Chart, Place } from '../domain/ledger/chart.ts';
import type { FlowAccount, FlowHold, FlowSite } from '../domain/ledger/flow.ts';
import type { LedgerItem, LedgerRefusal, LedgerStatus, Subject } from '../domain/ledger/item.ts';
import type { RefusalFact } from '../domain/refusal.ts';
import type { Day, Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db } from './rows.ts';
import { homeOf, type Tx } from './transaction.ts';

/** An instruction as the functions read it. Amounts travel as text: a JSON number loses won beyond 2^53. */
function wireItem(item: LedgerItem): object {
  const head = {
    op: item.op,
    journal: item.journalId,
    key: item.key,
    fact: item.factId,
    together: item.together,
  };
  const when = { ...head, effective_on: item.effectiveOn };
  if (item.op === 'reverse') return { ...when, reverses: item.reverses };
  const what = { ...when, kind: item.kind, subject_kind: item.subject.kind, subject_id: item.subject.id };
  switch (item.op) {
    case 'post':
      return { ...what, legs: wireLegs(item.legs) };
    case 'settle':
      return { ...what, hold: item.holdId, release: item.release, legs: wireLegs(item.legs) };
    case 'void':
    case 'expire':
      return { ...what, hold: item.holdId };
    case 'close':
      return { ...what, account: item.accountId };
    case 'reserve': {
      const { accountId: account, currency, awardId: award, expiresAt: expires_at } = item;
      return { ...what, account, amount: `${item.amount}`, currency, award, expires_at };
    }
  }
}

const wireLegs = (legs: Extract<LedgerItem, { op: 'post' }>['legs']): object[] =>
  legs.map(({ accountId: account, amount, currency, siteId: site }) => {
    return { account, amount: `${amount}`, currency, site };
  });

type WireStatus =
  | { status: 'created' }
  | { status: 'replayed' | 'conflict'; journal: string }
  | ({ status: 'refused'; reason: LedgerRefusal } & Record<string, string>);

function readStatus(answer: WireStatus, item: LedgerItem): LedgerStatus {
  if (answer.status === 'created') return { status: 'created', journalId: item.journalId };
  if (answer.status !== 'refused') return { status: answer.status, journalId: answer.journal };
  const { status, reason, ...facts } = answer;
  const read: Record<string, RefusalFact> = { ...facts };
  if (facts.available !== undefined) read.available = BigInt(facts.available);
  return { status, refusal: { code: reason, facts: read } };
}

/**
 * Posts, reservations, settlements, releases, reversals and closings in one round trip, in order; a status for each.
 * Call it once in a transaction, as the last statement before commit: it holds its accounts until then.
 *
 * @param at the world clock's now; it judges the terms of holds, and is recorded
 * @throws on what no caller should send (an amount of zero, an id used twice): such an exception is a bug
 */
export async function post(tx: Tx, at: Instant, items: readonly LedgerItem[]): Promise<LedgerStatus[]> {
  if (items.length === 0) return [];
  const { rows } = await sql<{ statuses: WireStatus[] }>`
    select ledger_post(${JSON.stringify(items.map(wireItem))}::jsonb, ${at}::timestamptz) as statuses`.execute(
    tx,
  );
  return rows[0]!.statuses.map((answer, index) => readStatus(answer, items[index]!));
}

/**
 * Finds or opens every account of the charts, and gives them back under the same names.
 *
 * @throws when an account is open under other limits than the chart's
 */
export async function openAccounts<Name extends string>(
  tx: Tx,
  at: Instant,
  charts: readonly Chart<Record<Name, Place>>[],
): Promise<Record<Name, Place>[]> {
  const named = charts.map((chart) =>
    Object.entries<AccountSpec>(chart).map(([name, spec]) => ({ name, spec, account: nameOf(spec) })),
  );
  // The payments of a list share their fund: each account is asked for once.
  const specs = new Map(named.flatMap((chart) => chart.map(({ account, spec }) => [account, spec] as const)));
  const ids = await accountIds(tx, at, specs);
  return named.map((chart) => {
    const places: Record<string, Place> = {};
    for (const { name, spec, account } of chart) {
      places[name] = { accountId: ids.get(account)!, currency: spec.currency };
    }
    return places as Record<Name, Place>;
  });
}

/** What tells an account from all others, and its limits, which it keeps as well. */
const nameOf = ({ kind, currency, fundId, organisationId, awardId, floor, ceiling }: AccountSpec): string =>
  `${kind} ${currency} ${fundId} ${organisationId} ${awardId} ${floor} ${ceiling}`;

/** By the account's name: an account keeps its id and is never deleted. */
type AccountIds = Map<string, string>;

/** The accounts that were found open in each database. */
const known = new WeakMap<object, AccountIds>();
const MOST_KNOWN = 100_000;

/** Opened by the transaction itself, which may still take it back. */
const opened = new WeakMap<Tx, Set<string>>();

/** The ids of the accounts; the database is asked for those alone that were not found before. */
async function accountIds(tx: Tx, at: Instant, specs: ReadonlyMap<string, AccountSpec>): Promise<AccountIds> {
  const remembered = rememberedIn(homeOf(tx));
  const ids: AccountIds = new Map();
  const asked: { account: string; offered: string; spec: AccountSpec }[] = [];
  for (const [account, spec] of specs) {
    const id = remembered.get(account);
    if (id === undefined) asked.push({ account, offered: newId(), spec });
    else ids.set(account, id);
  }
  if (asked.length === 0) return ids;
  const wires = asked.map(({ offered, spec }) => ({ id: offered, ...wireAccount(spec) }));
  const { rows } = await sql<{ id: string }>`
    select unnest(ledger_open(${JSON.stringify(wires)}::jsonb, ${at}::timestamptz)) as id`.execute(tx);
  const own = opened.get(tx) ?? new Set();
  opened.set(tx, own);
  for (const [nth, { account, offered }] of asked.entries()) {
    const { id } = rows[nth]!;
    ids.set(account, id);
    if (id === offered) own.add(id);
    if (!own.has(id)) remembered.set(account, id);
  }
  return ids;
}

function rememberedIn(home: object | undefined): AccountIds {
  const found = home && known.get(home);
  if (found !== undefined && found.size < MOST_KNOWN) return found;
  const fresh: AccountIds = new Map();
  if (home !== undefined) known.set(home, fresh);
  return fresh;
}

const wireAccount = ({
  kind,
  currency,
  fundId,
  organisationId,
  awardId,
  floor,
  ceiling,
}: AccountSpec): object => ({
  kind,
  currency,
  fund: fundId,
  organisation: organisationId,
  award: awardId,
  floor: floor?.toString(),
  ceiling: ceiling?.toString(),
});

/** Minor units. `available` is what may still go out: balance less holds less the floor; null without a floor. */
export type Balance = {
  readonly accountId: string;
  readonly balance: bigint;
  readonly held: bigint;
  readonly available: bigint | null;
};

/** The balances of accounts, in the order of their ids. */
export async function balances(tx: Tx, accountIds: readonly string[]): Promise<Balance[]> {
  const { rows } = await sql<Balance>`
    select id as account_id, credits - debits as balance, held, credits - debits - held - floor_amount as available
    from account where id in (select unnest(${[...accountIds]}::uuid[])) order by id`.execute(tx);
  return rows;
}

/** What the ledger said of an account at an instant, whatever days its entries were for. */
export async function balanceKnown(tx: Tx, accountId: string, knownAt: Instant): Promise<bigint> {
  const { rows } = await sql<{ balance: bigint }>`
    select ledger_balance_known(${accountId}::uuid, ${knownAt}::timestamptz) as balance`.execute(tx);
  return rows[0]!.balance;
}

/** What an account had at the end of a day, as all that is recorded by now tells it. */
export async function balanceEffective(tx: Tx, accountId: string, on: Day): Promise<bigint> {
  const { rows } = await sql<{ balance: bigint }>`
    select ledger_balance_effective(${accountId}::uuid, ${on}::date) as balance`.execute(tx);
  return rows[0]!.balance;
}

/** All that a fund's flow is computed from: its accounts, its open holds by award, and what its awards' sites got. */
export async function readFlow(
  tx: Db,
  fundId: string,
): Promise<{ accounts: FlowAccount[]; holds: FlowHold[]; sites: FlowSite[] }> {
  const accounts = await sql<FlowAccount>`
    select kind, currency, organisation_id, award_id, credits - debits as balance, held
    from account where fund_id = ${fundId} order by number`.execute(tx);
  const holds = await sql<FlowHold>`
    select a.kind, h.award_id, sum(h.amount - h.settled_amount - h.released_amount)::bigint as amount
    from hold h join account a on a.id = h.account_id
    where a.fund_id = ${fundId} and h.state = 'open'
    group by a.kind, h.award_id order by a.kind, h.award_id`.execute(tx);
  const sites = await sql<FlowSite>`
    select a.award_id, e.site_id, sum(e.amount)::bigint as amount
    from entry e join account a on a.id = e.account_id
    where a.fund_id = ${fundId} and a.kind = 'award.paid'
    group by a.award_id, e.site_id order by a.award_id, e.site_id`.execute(tx);
  return { accounts: accounts.rows, holds: holds.rows, sites: sites.rows };
}

/** Frees what is left of holds whose term has passed, oldest first, and says whose they were. */
export async function expireHolds(
  tx: Tx,
  due: { readonly at: Instant; readonly on: Day; readonly limit: number },
): Promise<{ holdId: string; subject: Subject; amount: bigint }[]> {
  const { rows } = await sql<{
    holdId: string;
    subjectKind: string;
    subjectId: string;
    releasedAmount: bigint;
  }>`
    select * from ledger_expire(${due.at}::timestamptz, ${due.on}::date, ${due.limit})`.execute(tx);
  return rows.map(({ holdId, subjectKind: kind, subjectId: id, releasedAmount: amount }) => ({
    holdId,
    subject: { kind, id },
    amount,
  }));
}
