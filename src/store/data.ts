import { sql } from 'kysely';
import { dataSetOf } from '../domain/rule/data-set.ts';
import type { DataSet, Vocabulary } from '../domain/rule/vocabulary.ts';
import type { Day, Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db, Row } from './rows.ts';

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
export async function latestData(db: Db, organisationId: string, on: Day): Promise<Row<'datum'>[]> {
  const { rows } = await sql<Row<'datum'>>`select distinct on (key) * from datum
    where organisation_id = any(array(select id from organisation
        where id = ${organisationId} or merged_into_id = ${organisationId})) and as_of <= ${on}
    order by key, as_of desc, recorded_at desc, id desc`.execute(db);
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
