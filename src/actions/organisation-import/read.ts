import { createHash } from 'node:crypto';
import type { SheetReader } from '../../adapters/sheet/sheet-reader.ts';
import { textOfCell } from '../../domain/organisation/import/cell.ts';
import { fieldsOfTitles } from '../../domain/organisation/import/fields.ts';
import { newId } from '../../store/ids.ts';
import { addImport, type ImportRow } from '../../store/organisation-imports.ts';
import { must } from '../../store/refused.ts';
import type { Context, PartStore } from '../context.ts';

/** Rows that lie beside the database and are not yet anybody's import. */
export type KeptRows = Pick<
  ImportRow,
  'id' | 'sha256' | 'sizeBytes' | 'format' | 'encoding' | 'headRow' | 'width' | 'rowCount'
>;

/**
 * Reads a file of organisations and lays its rows down, outside any transaction. The file itself is not kept: its
 * hash says which it was. Refuses `sheet_type_not_taken`, `sheet_not_readable`, `sheet_too_large`, `sheet_empty`.
 */
export async function keepRows(
  { sheets, imports }: { readonly sheets: SheetReader; readonly imports: PartStore },
  bytes: Buffer,
): Promise<KeptRows> {
  const { format, encoding, text, heads, width, count } = must(await sheets.read(bytes));
  const id = newId();
  must(await imports.write(id, { offset: 0, bytes: text }));
  const at = headAt(heads.map(({ cells }) => cells.map(textOfCell)));
  return {
    id,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
    format,
    encoding,
    headRow: heads[at]?.row ?? 1,
    width,
    rowCount: count - at - 1,
  };
}

/** The row of the titles is the one that says most of them; above it may stand what the table is. */
function headAt(rows: readonly (readonly string[])[]): number {
  const known = rows.map((titles) => fieldsOfTitles(titles).filter((field) => field !== null).length);
  return known.indexOf(Math.max(...known));
}

/** Records that a file of organisations was read. It is no part of the registry yet. */
export const readImport = ({ tx, actor }: Context, kept: KeptRows): Promise<ImportRow> =>
  addImport(tx, {
    ...kept,
    askedBy: actor.personId,
    organisationId: actor.organisationId,
    askedAt: new Date().toISOString(),
  });
