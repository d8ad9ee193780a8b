import type { DatumDefinition } from '../../rule/vocabulary.ts';
import type { Day } from '../../time.ts';
import { hasCheckDigit } from '../corporate-number.ts';
import { REGISTRY_DATA } from '../registry-data.ts';
import {
  type Cell,
  type DatumCell,
  type ImportedKind,
  type ImportReference,
  isBlank,
  type Read,
  readDatumCell,
  readDay,
  readIdentity,
  readSource,
} from './cell.ts';
import { type IdentityField, type ImportField, readField, type SaidField } from './fields.ts';
import { type RowProblem, WARNINGS } from './problems.ts';

/** What a column of a file holds, and what is said of its values where their row does not say it. */
export type ImportColumn = {
  readonly field: ImportField | null;
  readonly source?: string | undefined;
  readonly asOf?: Day | undefined;
  readonly validUntil?: Day | undefined;
};

/** What the officer answered for a file: its columns, and one answer for all of it. */
export type ImportSettings = {
  readonly columns: readonly ImportColumn[];
  /** What new organisations are whose row does not say so. */
  readonly kind: ImportedKind;
  readonly source: string;
  readonly asOf: Day;
  readonly validUntil: Day | null;
};

export type RowDatum = {
  readonly key: string;
  readonly value: DatumCell;
  readonly source: string;
  readonly asOf: Day;
  readonly validUntil: Day | null;
};

/** A row as it was understood. */
export type ReadRow = {
  readonly row: number;
  readonly identity: Readonly<Partial<Record<IdentityField, string>>>;
  readonly data: readonly RowDatum[];
  readonly problems: readonly RowProblem[];
};

export type RowReader = (row: number, cells: readonly Cell[]) => ReadRow;

type Placed<Kind> = Kind & { readonly at: number };
type Columns = {
  readonly identity: readonly Placed<{ readonly name: IdentityField }>[];
  readonly data: readonly Placed<{ readonly key: string; readonly definition: DatumDefinition }>[];
  /** Where it is said of a datum, or of the row (`''`), by what is said. */
  readonly said: ReadonlyMap<string, Readonly<Partial<Record<SaidField, number>>>>;
};

function placed(columns: readonly ImportColumn[]): Columns {
  const identity: Placed<{ name: IdentityField }>[] = [];
  const data: Placed<{ key: string; definition: DatumDefinition }>[] = [];
  const said = new Map<string, Partial<Record<SaidField, number>>>();
  for (const [at, { field }] of columns.entries()) {
    const read = field === null ? undefined : readField(field);
    if (read?.is === 'identity') identity.push({ at, name: read.name });
    if (read?.is === 'datum') data.push({ at, key: read.key, definition: REGISTRY_DATA[read.key]! });
    if (read?.is === 'said') said.set(read.of ?? '', { ...said.get(read.of ?? ''), [read.name]: at });
  }
  return { identity, data, said };
}

/** What reads the rows of a file by what was answered for it, on the day. */
export function rowReaderOf(
  settings: ImportSettings,
  context: { readonly reference: ImportReference; readonly today: Day },
): RowReader {
  const columns = placed(settings.columns);
  return (row, cells) => {
    const problems: RowProblem[] = [];
    /** What a cell says; undefined where it says nothing or what it says is noted as wrong. */
    const take = <Value>(column: number, read: (cell: Cell) => Read<Value>): Value | undefined => {
      const cell = cells[column] ?? null;
      if (isBlank(cell)) return undefined;
      const found = isError(cell) ? ({ ok: false, problem: 'formula_error' } as const) : read(cell);
      if (found.ok) return found.value;
      problems.push({ column, code: found.problem });
      return undefined;
    };
    const identity: Partial<Record<IdentityField, string>> = {};
    for (const { at, name } of columns.identity) {
      const value = take(at, (cell) => readIdentity(name, cell));
      if (value === undefined) continue;
      identity[name] = value;
      if (name === 'corporateNumber' && !hasCheckDigit(value))
        problems.push({ column: at, code: 'corporate_number_check_digit' });
    }
    const saidOf = {
      source: (at: number) => take(at, readSource),
      asOf: (at: number) => take(at, readDay),
      validUntil: (at: number) => take(at, readDay),
    };
    const ofRow = readSaid(columns.said.get(''), saidOf);
    const data = columns.data.flatMap(({ at, key, definition }): RowDatum[] => {
      const value = take(at, (cell) => readDatumCell({ key, definition }, cell, context));
      if (value === undefined) return [];
      const own = readSaid(columns.said.get(key), saidOf);
      const said = settle([own, ofRow, settings.columns[at] ?? {}, settings]);
      if (said.asOf > context.today) problems.push({ column: at, code: 'from_the_future' });
      else if (said.validUntil !== null && said.validUntil < said.asOf)
        problems.push({ column: at, code: 'until_before_as_of' });
      return [{ key, value, ...said }];
    });
    return { row, identity, data, problems };
  };
}

type Said = { source?: string | undefined; asOf?: Day | undefined; validUntil?: Day | null | undefined };
type SaidReaders = { readonly [Name in SaidField]: (at: number) => string | undefined };

function readSaid(places: Readonly<Partial<Record<SaidField, number>>> | undefined, read: SaidReaders): Said {
  if (places === undefined) return {};
  const of = (name: SaidField): string | undefined => {
    const at = places[name];
    return at === undefined ? undefined : read[name](at);
  };
  return { source: of('source'), asOf: of('asOf'), validUntil: of('validUntil') };
}

/** What is said nearest to the value counts: of the datum, of the row, of the column, of the file. */
function settle(saids: readonly [...Said[], Said & Pick<ImportSettings, 'source' | 'asOf' | 'validUntil'>]) {
  const first = <Name extends keyof Said>(name: Name) =>
    (saids as readonly Said[]).map((said) => said[name]).find((value) => value !== undefined);
  return {
    source: first('source') as string,
    asOf: first('asOf') as Day,
    validUntil: (first('validUntil') ?? null) as Day | null,
  };
}

const isError = (cell: Cell): boolean => typeof cell === 'object' && cell !== null;

/** Whether a row is left out, or only looked at. */
export const isBad = ({ problems }: Pick<ReadRow, 'problems'>): boolean =>
  problems.some(({ code }) => !WARNINGS.includes(code));
