import type { Day } from '../time.ts';
import { readDatumValue } from './datum-value.ts';
import type { DataSet, Datum, DatumDefinition, Vocabulary } from './vocabulary.ts';

/** What somebody says of a subject, before it is read as the vocabulary has it. */
export type Said = {
  readonly value: unknown;
  readonly source: string;
  readonly asOf: Day;
  readonly validUntil: Day | null;
};

/** The data of a vocabulary, each as `find` has it. What is absent, or not of its type, is left out: it is unknown. */
export function dataSetOf(
  vocabulary: Vocabulary,
  find: (name: string, definition: DatumDefinition) => Said | undefined,
): DataSet {
  const data: Record<string, Datum> = {};
  for (const [name, definition] of Object.entries(vocabulary)) {
    const said = find(name, definition);
    const read = said && readDatumValue(definition, said.value);
    if (!said || !read?.ok) continue;
    const { source, asOf, validUntil } = said;
    data[name] = { value: read.value, source, asOf, ...(validUntil !== null && { validUntil }) };
  }
  return data;
}
