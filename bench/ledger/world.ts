import { sql } from 'kysely';
import { awardChart, contributorChart, fundChart, type Place } from '../../src/domain/ledger/chart.ts';
import { accepted, type LedgerItem } from '../../src/domain/ledger/item.ts';
import { move } from '../../src/domain/ledger/pledge.ts';
import type { Actor } from '../../src/domain/person/actor.ts';
import { dayOf } from '../../src/domain/time.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { openAccounts, post } from '../../src/store/ledger.ts';
import { must } from '../../src/store/refused.ts';
import { inTransaction } from '../../src/store/transaction.ts';

/** How many suppliers there are: each has an award of its own fund, and one of the fund that all of them share. */
export const SUPPLIERS = 1_000;

/** Enough for every payment of a run, and within what a double holds exactly. */
const FUND_WON = 1_000_000_000_000n;

/** `random`: each award draws on a fund of its own. `hot`: all of them draw on one account. */
export type Pattern = 'random' | 'hot';
export const PATTERNS: readonly Pattern[] = ['random', 'hot'];

/** An award, the account that its payments come from and the one that they go to. */
export type Route = {
  readonly programmeId: string;
  readonly fundId: string;
  readonly awardId: string;
  readonly supplierId: string;
  readonly money: Place;
  readonly paid: Place;
};

export type World = {
  readonly routes: Readonly<Record<Pattern, readonly Route[]>>;
  /** The funder's officer, who books what the bank has paid. */
  readonly officer: Actor;
  /** Two people of the operator: who opens a claim is not who decides it. */
  readonly opener: string;
  readonly decider: string;
  readonly at: string;
};

const idsOf = (count: number): string[] => Array.from({ length: count }, newId);

/** Sets up programmes, agreements, funds with money in them, and awards: what payments need to stand on. */
export async function makeWorld(database: OpenedDatabase): Promise<World> {
  const at = new Date().toISOString();
  const [agency, bank, book, opener, decider] = idsOf(5) as [string, string, string, string, string];
  const suppliers = idsOf(SUPPLIERS);
  const programmes = idsOf(SUPPLIERS + 1);
  const funds = idsOf(SUPPLIERS + 1);
  const shared = SUPPLIERS;
  // The awards: one of each supplier in a programme of its own, then one of each in the shared programme.
  const own = suppliers.map((supplierId, n) => ({ supplierId, n }));
  const awards = [...own, ...own.map(({ supplierId }) => ({ supplierId, n: shared }))].map((award) => {
    return { ...award, awardId: newId(), programmeId: programmes[award.n]!, fundId: funds[award.n]! };
  });
  const organisations = [agency, bank, ...suppliers];
  await database.asOwner(async (owner) => {
    const insert = (text: string, ...values: unknown[]) => owner.query(text, values);
    await insert(
      `insert into organisation (id, name_ko, kind, revision) select id, '가상기관 ' || n,
        case n when 1 then 'agency' when 2 then 'bank' else 'company' end, 1
      from unnest($1::uuid[]) with ordinality as o(id, n)`,
      organisations,
    );
    await insert(
      `insert into person (id, name, email, locale, revision)
      select id, '담당 ' || n, 'person' || n || '@bench.example', 'ko', 1
      from unnest($1::uuid[]) with ordinality as p(id, n)`,
      [book, opener, decider],
    );
    await insert(PROGRAMMES, programmes, funds, agency, bank, opener, decider, at);
    await insert(
      AWARDS,
      awards.map(({ awardId }) => awardId),
      awards.map(({ programmeId }) => programmeId),
      awards.map(({ supplierId }) => supplierId),
      bank,
    );
  });
  const routes = await openMoney(database, { awards, at, bank });
  const officer: Actor = {
    personId: book,
    organisationId: bank,
    organisationKind: 'bank',
    seats: ['officer'],
    locale: 'ko',
  };
  const [random, hot] = [routes.slice(0, SUPPLIERS), routes.slice(SUPPLIERS)];
  return { routes: { random, hot }, officer, opener, decider, at };
}

const PROGRAMMES = `
  with given as (select p.id, p.fund, p.n, gen_random_uuid() as agreement
    from unnest($1::uuid[], $2::uuid[]) with ordinality as p(id, fund, n)),
  programmes as (insert into programme (id, key, operator_id, state, revision)
    select id, 'bench-' || n, $3, 'published', 1 from given),
  versions as (insert into programme_version (id, programme_id, sequence, content_id, source, definition, state,
      proposed_by, published_by, published_at, revision)
    select id, id, 1, repeat('0', 64), '', '{}', 'published', $5, $6, $7::timestamptz, 1 from given),
  agreements as (insert into agreement (id, programme_id, text, text_hash, state, starts_on, ends_on, revision)
    select agreement, id, '', '', 'active', '2025-01-01', '2035-01-01', 1 from given),
  parties as (insert into agreement_party (id, agreement_id, programme_id, organisation_id, role, revision)
    select gen_random_uuid(), agreement, id, party, role, 1
    from given, (values ($3::uuid, 'operator'), ($4::uuid, 'funder')) as r(party, role))
  insert into fund (id, programme_id, holder_id, currency, revision) select fund, id, $3, 'KRW', 1 from given`;

const AWARDS = `
  with given as (select a.*, gen_random_uuid() as application
    from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as a(id, programme, supplier)),
  applications as (insert into application (id, number, programme_id, programme_version_id, track, supplier_id,
      origin, state, form, revision)
    select application, application, programme, programme, 'suppliers', supplier, 'applied', 'awarded', '{}', 1 from given)
  insert into award (id, number, programme_id, programme_version_id, application_id, supplier_id, funder_id, fund_id,
      state, revision)
  select g.id, g.id, g.programme, g.programme, g.application, g.supplier, $4, f.id, 'active', 1
  from given g join fund f on f.programme_id = g.programme`;

type Award = { programmeId: string; fundId: string; awardId: string; supplierId: string };

/** Opens the accounts of the awards and their funds, and fills each fund. */
async function openMoney(
  database: OpenedDatabase,
  { awards, at, bank }: { awards: readonly Award[]; at: string; bank: string },
): Promise<Route[]> {
  const filled = new Set<string>();
  return inTransaction(database, async (tx) => {
    const charts = awards.map(({ fundId, awardId, supplierId }) => {
      const owner = { fundId, currency: 'KRW' };
      const { contributed } = contributorChart(owner, bank);
      return {
        ...fundChart(owner),
        ...awardChart(owner, { awardId, organisationId: supplierId }),
        contributed,
      };
    });
    const places = await openAccounts<string>(tx, at, charts);
    const items: LedgerItem[] = [];
    const routes = awards.map((award, n): Route => {
      const { money, paid, contributed } = places[n] as Record<string, Place>;
      if (!filled.has(award.fundId)) {
        const subject = { kind: 'fund', id: award.fundId };
        const legs = move(contributed!, money!, FUND_WON);
        const head = { journalId: newId(), key: `bench:${award.fundId}`, subject, effectiveOn: dayOf(at) };
        items.push({ ...head, op: 'post', kind: 'pledge.received', legs });
        filled.add(award.fundId);
      }
      return { ...award, money: money!, paid: paid! };
    });
    must(accepted(await post(tx, at, items)));
    return routes;
  });
}

/** What has come to each award of a pattern, in the order of its routes. */
export async function paidTo(database: OpenedDatabase, routes: readonly Route[]): Promise<bigint[]> {
  const ids = routes.map(({ paid }) => paid.accountId);
  const { rows } = await sql<{ paid: bigint }>`select a.credits - a.debits as paid
    from unnest(${ids}::uuid[]) with ordinality as i(id, n) join account a on a.id = i.id order by i.n`.execute(
    database.kysely,
  );
  return rows.map(({ paid }) => paid);
}

/** What has gone out of the funds of a pattern. */
export async function paidFrom(database: OpenedDatabase, routes: readonly Route[]): Promise<bigint> {
  const ids = [...new Set(routes.map(({ money }) => money.accountId))];
  const { rows } = await sql<{ paid: bigint }>`select sum(a.debits)::bigint as paid from account a
    where a.id in (select unnest(${ids}::uuid[]))`.execute(database.kysely);
  return rows[0]!.paid;
}
