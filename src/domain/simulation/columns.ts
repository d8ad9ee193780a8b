import { REGISTRY_DATA } from '../organisation/registry-data.ts';
import { readDatumValue } from '../rule/datum-value.ts';
import type { DataSet, Datum, DatumDefinition, DatumType, Vocabulary } from '../rule/vocabulary.ts';
import type { ColumnTypes } from '../screening/column-set.ts';

/** What is read of a datum: its type, and the codes that count for it. */
type Read = Pick<DatumDefinition, 'type' | 'codes'>;

/** The columns that some rules read: the name of the datum and how it is read, by the name of the column. */
export type Columns = Readonly<Record<string, Read & { readonly datum: string }>>;

const FORM = 'form.';

/** What only a form says is no datum of a company: nobody knows it before the company applies. */
export const isOfForm = (name: string): boolean => name.startsWith(FORM);

const asRead = ({ type, codes }: Read): string => JSON.stringify([type, codes ?? null]);

/**
 * The column of a datum as a vocabulary reads it. One that is read as the registry has it goes by its own name; two
 * versions may also read one name by another type or other codes, and have a column each.
 */
export function columnOf(name: string, read: Read): string {
  const own = Object.hasOwn(REGISTRY_DATA, name) ? REGISTRY_DATA[name] : undefined;
  return own !== undefined && asRead(own) === asRead(read) ? name : `${name} ${asRead(read)}`;
}

/** The columns of all data of the registry. */
export const registryColumns: Columns = Object.fromEntries(
  Object.entries(REGISTRY_DATA).map(([name, { type, codes }]) => [
    name,
    { datum: name, type, ...(codes && { codes }) },
  ]),
);

/** The columns that a vocabulary reads; what a form says has none. */
export const columnsOf = (vocabulary: Vocabulary): Columns =>
  Object.fromEntries(
    Object.entries(vocabulary)
      .filter(([name]) => !isOfForm(name))
      .map(([name, { type, codes }]) => [
        columnOf(name, { type, ...(codes && { codes }) }),
        { datum: name, type, ...(codes && { codes }) },
      ]),
  );

export const typesOf = (columns: Columns): ColumnTypes =>
  Object.fromEntries(Object.entries(columns).map(([name, { type }]): [string, DatumType] => [name, type]));

/** What is said of a company, by the name of the datum, before it is read as any vocabulary has it. */
export type Raw = Omit<Datum, 'value'> & { readonly value: unknown };

/** The data of a company as each column reads them. What is not of its type is left out: it is unknown. */
export function dataIn(columns: Columns, find: (name: string) => Raw | undefined): DataSet {
  const data: Record<string, Datum> = {};
  for (const [column, { datum, ...read }] of Object.entries(columns)) {
    const raw = find(datum);
    const value = raw && readDatumValue(read, raw.value);
    if (raw && value?.ok) data[column] = { ...raw, value: value.value };
  }
  return data;
}
