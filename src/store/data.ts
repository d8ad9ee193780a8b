import { sql } from 'kysely';
import { dataSetOf } from '../domain/rule/data-set.ts';
import type { DataSet, Vocabulary } from '../domain/rule/vocabulary.ts';
import type { Day, Instant } from '../domain/time.ts';
import { batched } from './batch.ts';
import { newId } from './ids.ts';
import { asked, byPlace, type Db, type Row, withoutPlace } from './rows.ts';

/** What is said about an organisation: the value, who says so, as of when and until when. */
export type DatumInput = {
  key: string;
  value: string | number | boolean | string[];
  source: string;
  asOf: Day;
  validUntil?: Day;
};

export const datumRow = (organisationId: string, datum: DatumInput, recordedAt: Instant): Row<'datum'> => ({
  id: newId(),
  organisationId,
  key: datum.key,
  value: datum.value,
  source: datum.source,
  asOf: datum.asOf,
  validUntil: datum.validUntil ?? null,
  recordedAt,
  revision: 1,
});

/**
 * The latest datum of each key as of the day: newest as-of first, and of one day the last recorded. What was said of
 * an organisation that went into this one is said of this one.
 */
export const latestData = (db: Db, organisationId: string, on: Day): Promise<Row<'datum'>[]> =>
  latestOf(db, { organisationId, on });

type AsOf = { readonly organisationId: string; readonly on: Day };

const latestOf = batched(async (db, organisations: readonly AsOf[]): Promise<Row<'datum'>[][]> => {
  const wanted = asked([
    ['uuid', organisations.map(({ organisationId }) => organisationId)],
    ['date', organisations.map(({ on }) => on)],
  ]);
  const { rows } = await sql<Row<'datum'> & { nth: number }>`
    select distinct on (k.nth, d.key) k.nth::int, d.* from ${wanted} as k(organisation_id, as_of, nth)
    cross join lateral (select * from datum where as_of <= k.as_of
      and organisation_id = any(array(select id from organisation
        where id = k.organisation_id or merged_into_id = k.organisation_id))) d
    order by k.nth, d.key, d.as_of desc, d.recorded_at desc, d.id desc`.execute(db);
  return byPlace(organisations.length, rows).map((data) => data.map(withoutPlace));
});

/** What else was said of it or of what went into it: before, or of an earlier day; the newest first. */
export async function earlierData(
  db: Db,
  organisationId: string,
  { but, most }: { readonly but: readonly string[]; readonly most: number },
): Promise<Row<'datum'>[]> {
  const { rows } = await sql<Row<'datum'>>`select * from datum
    where organisation_id in (select id from organisation where ${organisationId} in (id, merged_into_id))
    and not id = any(${[...but]}::uuid[])
    order by as_of desc, recorded_at desc, id desc limit ${most}`.execute(db);
  return rows;
}

const FORM = 'form.';

/**
 * What rules may read about an organisation on the day: `form.<field>` from the form, every other name from the
 * registry. What is absent, or not of the type that the vocabulary gives it, is left out: it is unknown.
 */
export async function readData(
  db: Db,
  asked: {
    readonly organisationId: string;
    readonly vocabulary: Vocabulary;
    readonly form: Readonly<Record<string, unknown>>;
    readonly on: Day;
  },
): Promise<DataSet> {
  const { vocabulary, form, on } = asked;
  const registry = new Map((await latestData(db, asked.organisationId, on)).map((row) => [row.key, row]));
  return dataSetOf(vocabulary, (name, { source }) =>
    name.startsWith(FORM)
      ? { value: form[name.slice(FORM.length)], source, asOf: on, validUntil: null }
      : registry.get(name),
  );
}
