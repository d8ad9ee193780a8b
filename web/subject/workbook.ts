/** A table to be taken away: names of columns first, then the rows; numbers stay numbers. */
export type Sheet = {
  /** The file's name without its ending. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What stands above it all: in a demo, that it is a model. */
  readonly notice: string | null;
};

/** As a workbook, where a text is a text whatever it begins with; the library is fetched when it is wanted. */
export async function workbookOf({ head, rows, notice }: Omit<Sheet, 'name'>): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const bold = head.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? { value, format: '#,##0' } : { value })),
  );
  const data = [...(notice === null ? [] : [[{ value: notice }]]), bold, ...body];
  const columns = head.map((_, at) => ({ width: widthOf(head, rows, at) }));
  return writeExcelFile(data, { columns, stickyRowsCount: data.length - body.length }).toBlob();
}

/** Hangul is twice as wide as a digit. */
const widthOf = (head: Sheet['head'], rows: Sheet['rows'], at: number): number => {
  const texts = [head[at] ?? '', ...rows.slice(0, 200).map((row) => String(row[at] ?? ''))];
  const widths = texts.map((text) => [...text].reduce((sum, sign) => sum + (sign > '\u1100' ? 2 : 1), 0));
  return Math.min(60, Math.max(8, ...widths) + 2);
};
