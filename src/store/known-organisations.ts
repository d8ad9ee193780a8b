import { sql } from 'kysely';
import type { Known } from '../domain/organisation/import/plan.ts';
import type { ReadRow, RowDatum } from '../domain/organisation/import/row.ts';
import { among, type Db, type Row } from './rows.ts';

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
  const found = await sql<Organisation>`select * from organisation where id in (
      select id from organisation where business_number in ${among(numbers, 'text')}
      union select id from organisation where key in ${among(keys, 'text')}
      union select id from organisation where corporate_number in ${among(corporations, 'text')}
      union select id from organisation where name_ko in ${among(names, 'text')})
    order by id ${hold ? sql`for update` : sql``}`.execute(db);
  const organisations = found.rows;
  return {
    rows: new Map(organisations.map((one) => [one.id, one])),
    byNumber: oneBy(organisations, 'businessNumber'),
    byKey: oneBy(organisations, 'key'),
    byCorporateNumber: manyBy(organisations, 'corporateNumber'),
    byName: manyBy(organisations, 'nameKo'),
    data: await dataOf(
      db,
      organisations.map(({ id }) => id),
      [...new Set(rows.flatMap(({ data }) => data.map(({ key }) => key)))],
    ),
  };
}

const oneBy = (list: readonly Organisation[], name: 'businessNumber' | 'key') =>
  new Map(list.flatMap((one) => (one[name] === null ? [] : [[one[name], one] as const])));

function manyBy(list: readonly Organisation[], name: 'corporateNumber' | 'nameKo') {
  const found = new Map<string, Organisation[]>();
  for (const one of list) {
    const value = one[name];
    if (value !== null) found.set(value, [...(found.get(value) ?? []), one]);
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
    select organisation_id, key, value, source, as_of, valid_until from datum
    where organisation_id in ${among(organisationIds)} and key in ${among(keys, 'text')}`.execute(db);
  const found = new Map<string, RowDatum[]>();
  for (const { organisationId, ...datum } of rows) {
    const list = found.get(organisationId);
    if (list === undefined) found.set(organisationId, [datum]);
    else list.push(datum);
  }
  return found;
}
