import { type RawBuilder, sql } from 'kysely';
import { type FilterOf, type ListingName, listings, type SortOf } from '../domain/listing/listing.ts';
import type { PageOf } from './lists.ts';
import type { Scope } from './parties.ts';
import type { Db, Row, SubjectTable } from './rows.ts';

/** By what a list is put in order: an expression that is never null, and its type. */
type Column = readonly [expression: string, type: 'text' | 'int' | 'bigint' | 'date' | 'timestamptz'];

/** How a list is read; `x` is its table. In a filter `@` stands for the value that was asked for. */
type ListSql<L extends ListingName> = {
  readonly table: SubjectTable;
  readonly joins: string;
  /** What of the joined rows a list shows beside its own. */
  readonly shows: Readonly<Record<string, string>>;
  readonly sorts: Readonly<Record<SortOf<L>, Column>>;
  readonly filters: Readonly<Record<Exclude<FilterOf<L>, 'state'>, string>>;
  /** What `q` is looked for in. */
  readonly text: readonly string[];
};

// Hangul sorts by its code points as a dictionary does, so both kinds of database agree and need no locale.
const text = (expression: string): Column => [`(${expression}) collate "C"`, 'text'];

const supplier = 'join organisation o on o.id = x.supplier_id';
const ofAward = 'join award a on a.id = x.award_id join organisation o on o.id = a.supplier_id';
const site = 'join site s on s.id = x.site_id';
const siteShown = { siteNumber: 's.number', siteName: 's.name' };
const siteSorts = { siteNumber: text('s.number'), siteName: text('s.name') };
const siteText = ['s.number', 's.name'];
const siteFilters = { region: 's.region = @', hazard: 's.hazard = @', siteId: 'x.site_id = @::uuid' };

/** How each list is read. */
const lists = {
  applications: {
    table: 'application',
    joins: supplier,
    shows: { supplierName: 'o.name_ko' },
    sorts: {
      number: text('x.number'),
      supplierName: text('o.name_ko'),
      state: text('x.state'),
      submittedAt: [`coalesce(x.submitted_at, 'infinity')`, 'timestamptz'],
      rank: ['coalesce(x.rank, 2147483647)', 'int'],
    },
    filters: {
      track: 'x.track = @',
      origin: 'x.origin = @',
      region: 'o.region = @',
      supplierId: 'x.supplier_id = @::uuid',
    },
    text: ['x.number', 'o.name_ko', 'o.name_en'],
  },
  recommendations: {
    table: 'recommendation',
    joins: `join application a on a.id = x.application_id join organisation o on o.id = a.supplier_id
      left join award w on w.application_id = x.application_id`,
    shows: {
      applicationNumber: 'a.number',
      supplierId: 'o.id',
      supplierName: 'o.name_ko',
      awardId: 'w.id',
    },
    sorts: {
      number: text('a.number'),
      supplierName: text('o.name_ko'),
      state: text('x.state'),
      answerDueOn: ['x.answer_due_on', 'date'],
    },
    filters: {
      reasonCode: 'x.reason_code = @',
      supplierId: 'a.supplier_id = @::uuid',
      funderId: 'x.funder_id = @::uuid',
    },
    text: ['a.number', 'o.name_ko', 'o.name_en'],
  },
  objections: {
    table: 'objection',
    joins: `join organisation o on o.id = x.organisation_id left join application a on a.id = x.subject_id
      left join claim c on c.id = x.subject_id`,
    shows: { number: 'coalesce(a.number, c.number)', supplierId: 'o.id', supplierName: 'o.name_ko' },
    sorts: {
      number: text('coalesce(a.number, c.number)'),
      supplierName: text('o.name_ko'),
      state: text('x.state'),
    },
    filters: {
      subjectKind: 'x.subject_kind = @',
      supplierId: 'x.organisation_id = @::uuid',
      subjectId: 'x.subject_id = @::uuid',
    },
    text: ['a.number', 'c.number', 'o.name_ko', 'o.name_en'],
  },
  awards: {
    table: 'award',
    joins: supplier,
    shows: { supplierName: 'o.name_ko' },
    sorts: {
      number: text('x.number'),
      supplierName: text('o.name_ko'),
      state: text('x.state'),
      endsOn: [`coalesce(x.ends_on, 'infinity')`, 'date'],
    },
    filters: {
      region: `exists (select from plan l where l.award_id = x.id and l.state = 'agreed' and l.regions ? @)`,
      hazard: `exists (select from plan l where l.award_id = x.id and l.state = 'agreed' and l.hazards ? @)`,
      supplierId: 'x.supplier_id = @::uuid',
      funderId: 'x.funder_id = @::uuid',
    },
    text: ['x.number', 'o.name_ko', 'o.name_en'],
  },
  sites: {
    table: 'site',
    joins: 'join organisation o on o.id = x.organisation_id',
    shows: { organisationName: 'o.name_ko' },
    sorts: {
      number: text('x.number'),
      name: text('x.name'),
      state: text('x.state'),
      region: text('x.region'),
      hazard: text('x.hazard'),
      size: text('x.size'),
      employees: ['x.employees', 'int'],
      reportedRisk: ['x.reported_risk', 'int'],
    },
    filters: {
      region: 'x.region = @',
      hazard: 'x.hazard = @',
      size: 'x.size = @',
      industry: 'x.industry = @',
      organisationId: 'x.organisation_id = @::uuid',
      supplierId: `exists (select from match m where m.site_id = x.id and m.supplier_id = @::uuid
        and m.state in ('proposed', 'agreed'))`,
      awardId: `exists (select from match m where m.site_id = x.id and m.award_id = @::uuid
        and m.state in ('proposed', 'agreed'))`,
    },
    text: ['x.number', 'x.name', 'o.name_ko'],
  },
  matches: {
    table: 'match',
    joins: `${site} ${supplier}`,
    shows: { ...siteShown, supplierName: 'o.name_ko' },
    sorts: {
      ...siteSorts,
      supplierName: text('o.name_ko'),
      state: text('x.state'),
      answerDueOn: ['x.answer_due_on', 'date'],
    },
    filters: {
      ...siteFilters,
      reasonCode: 'x.reason_code = @',
      supplierId: 'x.supplier_id = @::uuid',
      awardId: 'x.award_id = @::uuid',
    },
    text: [...siteText, 'o.name_ko'],
  },
  claims: {
    table: 'claim',
    joins: ofAward,
    shows: { awardNumber: 'a.number', supplierId: 'o.id', supplierName: 'o.name_ko' },
    sorts: {
      number: text('x.number'),
      supplierName: text('o.name_ko'),
      state: text('x.state'),
      kind: text('x.kind'),
      frozenAt: [`coalesce(x.frozen_at, 'infinity')`, 'timestamptz'],
    },
    filters: {
      kind: 'x.kind = @',
      supplierId: 'a.supplier_id = @::uuid',
      awardId: 'x.award_id = @::uuid',
    },
    text: ['x.number', 'a.number', 'o.name_ko'],
  },
  payments: {
    table: 'payment',
    joins: 'join organisation o on o.id = x.payee_id',
    shows: { payeeName: 'o.name_ko' },
    sorts: {
      number: text('x.number'),
      payeeName: text('o.name_ko'),
      state: text('x.state'),
      kind: text('x.kind'),
      amount: ['x.amount_won', 'bigint'],
      valueOn: [`coalesce(x.value_on, 'infinity')`, 'date'],
    },
    filters: {
      kind: 'x.kind = @',
      payeeId: 'x.payee_id = @::uuid',
      awardId: 'x.award_id = @::uuid',
      claimId: 'x.claim_id = @::uuid',
    },
    text: ['x.number', 'o.name_ko'],
  },
  improvements: {
    table: 'improvement',
    joins: site,
    shows: siteShown,
    sorts: {
      ...siteSorts,
      state: text('x.state'),
      kind: text('x.kind'),
      doneOn: [`coalesce(x.done_on, 'infinity')`, 'date'],
      afterRisk: ['coalesce(x.after_risk, 2147483647)', 'int'],
    },
    filters: { ...siteFilters, kind: 'x.kind = @' },
    text: siteText,
  },
  cases: {
    table: 'siteCase',
    joins: site,
    shows: siteShown,
    sorts: {
      ...siteSorts,
      state: text('x.state'),
      kind: text('x.kind'),
      happenedOn: ['x.happened_on', 'date'],
    },
    filters: { ...siteFilters, kind: 'x.kind = @', awardId: 'x.award_id = @::uuid' },
    text: siteText,
  },
  receivables: {
    table: 'receivable',
    joins: supplier,
    shows: { supplierName: 'o.name_ko' },
    sorts: {
      number: text('x.number'),
      supplierName: text('o.name_ko'),
      state: text('x.state'),
      cause: text('x.cause'),
      amount: ['x.amount_won', 'bigint'],
      replyDueOn: ['x.reply_due_on', 'date'],
    },
    filters: {
      cause: 'x.cause = @',
      supplierId: 'x.supplier_id = @::uuid',
      awardId: 'x.award_id = @::uuid',
    },
    text: ['x.number', 'o.name_ko'],
  },
  referrals: {
    table: 'referral',
    joins: 'join organisation o on o.id = x.organisation_id',
    shows: { organisationName: 'o.name_ko' },
    sorts: {
      organisationName: text('o.name_ko'),
      state: text('x.state'),
      target: text('x.target'),
      consentedAt: ['x.consented_at', 'timestamptz'],
    },
    filters: {
      target: 'x.target = @',
      organisationId: 'x.organisation_id = @::uuid',
      destinationId: 'x.destination_id = @::uuid',
    },
    text: ['o.name_ko', 'o.name_en'],
  },
  organisations: {
    table: 'organisation',
    joins: '',
    shows: {},
    sorts: {
      name: text('x.name_ko'),
      kind: text('x.kind'),
      region: text(`coalesce(x.region, '')`),
      businessNumber: text(`coalesce(x.business_number, '')`),
    },
    filters: { kind: 'x.kind = @', region: 'x.region = @' },
    text: ['x.name_ko', 'x.name_en', 'x.business_number'],
  },
} as const satisfies { readonly [L in ListingName]: ListSql<L> };

type Lists = typeof lists;

/** A row of a list, with what is shown beside it. */
type Listed<L extends ListingName> = Row<Lists[L]['table']> & {
  readonly [Name in keyof Lists[L]['shows']]: string;
};

/** What a list was asked for, filters by their names. */
type ListAsked = {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly sort?: string | undefined;
  readonly q?: string | undefined;
  readonly count?: 'true' | undefined;
  readonly state?: string | undefined;
};

type ListedPage<Item> = PageOf<Item> & { readonly count?: number };

/**
 * A page of a list in the order that was asked for, else in that in which its rows were made. `where` narrows it,
 * `own` says which rows belong to an organisation that has no right to see all.
 */
export async function readList<L extends ListingName>(
  db: Db,
  listing: L,
  asked: ListAsked & {
    scope: Scope;
    where: RawBuilder<unknown>;
    own: (organisationId: string) => RawBuilder<unknown>;
  },
): Promise<ListedPage<Listed<L>>> {
  const list = lists[listing] as unknown as ListSql<ListingName> & { sorts: Record<string, Column> };
  const limit = asked.limit ?? 50;
  const order = orderOf(list, asked.sort);
  const within = [asked.where, ...narrowed(listing, list, asked)];
  if (asked.scope.kind === 'own') within.push(asked.own(asked.scope.organisationId));
  const after = readCursor(asked.cursor, order);
  const shown = Object.entries(list.shows).map(
    ([name, column]) => sql`, ${sql.raw(column)} as ${sql.ref(name)}`,
  );
  const from = sql`from ${sql.table(list.table)} x ${sql.raw(list.joins)}`;
  const direction = sql.raw(order.descending ? 'desc' : 'asc');
  type Found = Listed<L> & { readonly id: string; readonly place: string | null };
  const { rows } = await sql<Found>`select x.*${sql.join(shown, sql``)}, ${placeOf(order)} as place ${from}
    where ${sql.join([...within, ...after], sql` and `)}
    order by ${order.column === null ? sql`` : sql`${sql.raw(order.column[0])} ${direction}, `}x.id ${direction}
    limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const next = last === undefined ? null : cursorOf(order, last);
  if (asked.count === undefined) return { items, next };
  const counted = await sql<{ n: number }>`select count(*)::int as n ${from}
    where ${sql.join(within, sql` and `)}`.execute(db);
  return { items, next, count: counted.rows[0]!.n };
}

type Order = { readonly key: string; readonly column: Column | null; readonly descending: boolean };

function orderOf(list: { sorts: Record<string, Column> }, sort = ''): Order {
  const descending = sort.startsWith('-');
  const key = descending ? sort.slice(1) : sort;
  const column = Object.hasOwn(list.sorts, key) ? (list.sorts[key] as Column) : null;
  return { key: sort, column, descending: column !== null && descending };
}

const placeOf = ({ column }: Order) => (column === null ? sql`null` : sql`(${sql.raw(column[0])})::text`);

const LIKE = /[\\%_]/g;

function narrowed<L extends ListingName>(
  listing: L,
  { filters, text: columns }: Pick<ListSql<ListingName>, 'filters' | 'text'>,
  asked: ListAsked,
): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  const { words, ids } = listings[listing];
  const values = asked as unknown as Readonly<Record<string, string | undefined>>;
  for (const name of [...words, ...ids] as string[]) {
    const value = values[name];
    if (value === undefined) continue;
    if (name === 'state') {
      found.push(sql`x.state in (select unnest(${value.split(',')}::text[]))`);
      continue;
    }
    const [before, after] = (filters as Record<string, string>)[name]!.split('@') as [string, string];
    found.push(sql`(${sql.raw(before)}${value}${sql.raw(after)})`);
  }
  if (asked.q !== undefined && asked.q.trim() !== '') {
    const like = `%${asked.q.trim().replace(LIKE, '\\$&')}%`;
    const parts = columns.map((column) => sql`${sql.raw(column)} ilike ${like}`);
    found.push(sql`(${sql.join(parts, sql` or `)})`);
  }
  return found;
}

/** Opaque to readers: the order, and the place in it at which the page ended. */
const cursorOf = ({ key }: Order, { id, place }: { id: string; place: string | null }): string =>
  Buffer.from(JSON.stringify([key, place, id])).toString('base64url');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What comes behind the cursor's place; a cursor that is none, or of another order, begins again. */
function readCursor(cursor: string | undefined, { key, column, descending }: Order): RawBuilder<unknown>[] {
  if (cursor === undefined) return [];
  const [of, place, id] = parsed(cursor);
  if (of !== key || typeof id !== 'string' || !UUID.test(id)) return [];
  const sign = sql.raw(descending ? '<' : '>');
  if (column === null) return [sql`x.id ${sign} ${id}::uuid`];
  const [expression, type] = column;
  if (typeof place !== 'string' || !isOf[type](place)) return [];
  return [sql`(${sql.raw(expression)}, x.id) ${sign} (${place}::${sql.raw(type)}, ${id}::uuid)`];
}

const isWhole = (most: bigint) => (place: string) =>
  /^-?\d{1,19}$/.test(place) && BigInt(place) <= most && BigInt(place) >= -most;
const isTime = (place: string) =>
  place === 'infinity' ||
  (/^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d+)?\+00)?$/.test(place) && !Number.isNaN(Date.parse(place)));

/** Whether the text can be a place in a column of the type: a cursor may have been made up. */
const isOf: Record<Column[1], (place: string) => boolean> = {
  text: (place) => !/[\0\p{Cs}]/u.test(place),
  int: isWhole(2n ** 31n - 1n),
  bigint: isWhole(2n ** 63n - 1n),
  date: isTime,
  timestamptz: isTime,
};

function parsed(cursor: string): unknown[] {
  try {
    const found = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
