import { sql } from 'kysely';
import type { Known, Registered } from '../domain/organisation/import/plan.ts';
import type { ReadRow, RowDatum } from '../domain/organisation/import/row.ts';
import type { Db, Row } from './rows.ts';

type Organisation = Row<'organisation'>;

const filled = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/**
 * What the registry knows of these rows: the organisations that they name, and of those the data that the rows speak
 * of. `hold` keeps the organisations as they are until the transaction ends.
 */
export async function knownTo(
  db: Db,
  rows: readonly ReadRow[],
  { hold }: { readonly hold: boolean },
): Promise<Known & { readonly rows: ReadonlyMap<string, Organisation> }> {
  const of = (name: keyof ReadRow['identity']) => filled(rows.map(({ identity }) => identity[name]));
  const [numbers, keys, corporations] = [of('businessNumber'), of('key'), of('corporateNumber')];
  const names = filled(
    rows.map(({ identity: { businessNumber, key, nameKo } }) =>
      (businessNumber ?? key) ? undefined : nameKo,
    ),
  );
  const found =
    await sql<Organisation>`with named as (select id, merged_into_id from organisation where id in (
      select id from organisation where business_number = any(${numbers}::text[])
      union select id from organisation where key = any(${keys}::text[])
      union select id from organisation where corporate_number = any(${corporations}::text[])
      union select id from organisation where name_ko = any(${names}::text[])))
    select * from organisation where id in (select id from named union select merged_into_id from named)
    order by id ${hold ? sql`for update` : sql``}`.execute(db);
  const organisations = found.rows;
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const called = organisations.map((one) => ({ called: one, one: standing(one, byId) }));
  return {
    rows: byId,
    byNumber: oneBy(called, 'businessNumber'),
    byKey: oneBy(called, 'key'),
    byCorporateNumber: manyBy(called, 'corporateNumber'),
    byName: manyBy(called, 'nameKo'),
    data: await dataOf(
      db,
      organisations.map(({ id }) => id),
      [...new Set(rows.flatMap(({ data }) => data.map(({ key }) => key)))],
    ),
  };
}

/** What an organisation is called, and whom that names: of one that went into another, that other. */
type Called = { readonly called: Organisation; readonly one: Registered };

function standing(one: Organisation, byId: ReadonlyMap<string, Organisation>): Registered {
  const into = one.mergedIntoId === null ? undefined : byId.get(one.mergedIntoId);
  return into === undefined ? one : { ...into, byMerged: true };
}

const oneBy = (list: readonly Called[], name: 'businessNumber' | 'key'): ReadonlyMap<string, Registered> =>
  new Map(list.flatMap(({ called, one }) => (called[name] === null ? [] : [[called[name], one] as const])));

function manyBy(
  list: readonly Called[],
  name: 'corporateNumber' | 'nameKo',
): ReadonlyMap<string, readonly Registered[]> {
  const found = new Map<string, Registered[]>();
  for (const { called, one } of list) {
    const value = called[name];
    if (value === null) continue;
    const others = found.get(value) ?? [];
    const twice = others.find(({ id }) => id === one.id);
    // Of two that are one, the name of the one that stands goes before.
    if (twice === undefined) found.set(value, [...others, one]);
    else if (twice.byMerged)
      found.set(
        value,
        others.map((each) => (each === twice ? one : each)),
      );
  }
  return found;
}

async function dataOf(
  db: Db,
  organisationIds: readonly string[],
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly RowDatum[]>> {
  if (organisationIds.length === 0 || keys.length === 0) return new Map();
  const { rows } = await sql<RowDatum & { organisationId: string }>`
    select coalesce(o.merged_into_id, o.id) as organisation_id, d.key, d.value, d.source, d.as_of, d.valid_until
    from datum d join organisation o on o.id = d.organisation_id
    where d.organisation_id = any(${[...organisationIds]}::uuid[]) and d.key = any(${[...keys]}::text[])`.execute(
    db,
  );
  const found = new Map<string, RowDatum[]>();
  for (const { organisationId, ...datum } of rows) {
    const list = found.get(organisationId);
    if (list === undefined) found.set(organisationId, [datum]);
    else list.push(datum);
  }
  return found;
}
