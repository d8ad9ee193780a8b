import { type RawBuilder, sql } from 'kysely';
import type { Needle } from '../domain/listing/needle.ts';
import type { Actor } from '../domain/person/actor.ts';
import { type OperationId, permissionOf } from '../domain/person/permissions.ts';
import { type Reach, type Roles, reachOf } from './reach.ts';
import type { Db } from './rows.ts';

export const foundKinds = ['programme', 'organisation', 'application', 'award', 'site', 'payment'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** What was found: called by its number and its name, or the name of whose it is. */
export type Found = {
  readonly kind: FoundKind;
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly state: string | null;
  readonly programmeId: string | null;
};

/** Where a kind is looked for; `x` is the subject. */
type Place = {
  /** Whose list shows them: its rights say who finds all of a programme. */
  readonly list: OperationId;
  readonly from: string;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly number: string;
  readonly name: string;
  readonly state: string;
  readonly programme: string | null;
  /** Which rows an organisation finds without a right to all of them; `@` is its id. */
  readonly own: string;
};

const ofCompany = (list: OperationId, table: string, company: string): Place => ({
  list,
  from: `${table} x join organisation o on o.id = x.${company}`,
  names: ['o.name_ko', 'o.name_en'],
  numbers: ['x.number'],
  number: 'x.number',
  name: 'o.name_ko',
  state: 'x.state',
  programme: 'x.programme_id',
  own: `x.${company} = @`,
});

const places: Readonly<Record<FoundKind, Place>> = {
  programme: {
    list: 'listProgrammes',
    from: `programme x cross join lateral (select v.definition -> 'title' as title from programme_version v
      where v.programme_id = x.id order by v.state = 'published' desc, v.sequence desc limit 1) t`,
    names: [`t.title ->> 'ko'`, `t.title ->> 'en'`],
    numbers: ['x.key'],
    number: 'null',
    name: `t.title ->> 'ko'`,
    state: 'x.state',
    programme: 'x.id',
    own: `x.state <> 'draft' or x.operator_id = @`,
  },
  organisation: {
    list: 'listOrganisations',
    from: 'organisation x',
    names: ['x.name_ko', 'x.name_en'],
    numbers: ['x.business_number'],
    number: 'x.business_number',
    name: 'x.name_ko',
    state: 'null',
    programme: null,
    own: 'x.id = @',
  },
  application: ofCompany('listApplications', 'application', 'supplier_id'),
  award: ofCompany('listAwards', 'award', 'supplier_id'),
  payment: ofCompany('listPayments', 'payment', 'payee_id'),
  site: {
    list: 'listSites',
    from: 'site x join organisation o on o.id = x.organisation_id',
    names: ['x.name', 'o.name_ko'],
    numbers: ['x.number'],
    number: 'x.number',
    name: 'x.name',
    state: 'x.state',
    programme: 'x.programme_id',
    own: `x.organisation_id = @ or exists (select from match m where m.site_id = x.id and m.supplier_id = @
      and m.state in ('proposed', 'agreed'))`,
  },
};

/** At most so many of each kind are shown; one more tells that there are more. */
export const SHOWN = 5;

/** What the caller may see of what is looked for, each kind by its own names and numbers, names first that begin so. */
export async function search(
  db: Db,
  asking: { readonly actor: Actor; readonly roles: Roles },
  needle: Needle,
): Promise<Found[]> {
  const branches = foundKinds.flatMap((kind) => branchOf(kind, asking, needle) ?? []);
  if (branches.length === 0) return [];
  const { rows } = await sql<Found>`${sql.join(branches, sql` union all `)}`.execute(db);
  return rows;
}

function branchOf(
  kind: FoundKind,
  { actor, roles }: { readonly actor: Actor; readonly roles: Roles },
  { name, number }: Needle,
): RawBuilder<Found> | null {
  const place = places[kind];
  const called = [
    ...(name === null ? [] : place.names.map((column) => sql`${sql.raw(column)} ~* ${name}`)),
    ...(number === null ? [] : place.numbers.map((column) => sql`${sql.raw(column)} ~* ${number}`)),
  ];
  if (called.length === 0) return null;
  const within = scopeOf(place, reachOf(permissionOf(place.list).rights, actor, roles), actor);
  return sql`(select ${kind}::text as kind, x.id, (${sql.raw(place.number)})::text as number,
      (${sql.raw(place.name)})::text as name, (${sql.raw(place.state)})::text as state,
      ${sql.raw(place.programme ?? 'null')}::uuid as programme_id
    from ${sql.raw(place.from)} where (${sql.join(called, sql` or `)}) and ${within}
    order by (${sql.raw(place.name)}) ~* ${`^${name ?? ''}`} desc, (${sql.raw(place.name)}) collate "C", x.id
    limit ${SHOWN + 1})`;
}

function scopeOf(place: Place, reach: Reach, { organisationId }: Actor): RawBuilder<unknown> {
  if (reach.all) return sql`true`;
  const own = sql.join(
    place.own.split('@').map((part) => sql.raw(part)),
    sql`${organisationId}::uuid`,
  );
  return place.programme === null || reach.programmeIds.length === 0
    ? sql`(${own})`
    : sql`(${sql.raw(place.programme)} = any(${[...reach.programmeIds]}::uuid[]) or ${own})`;
}
