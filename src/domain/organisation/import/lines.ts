import type { Cell } from './cell.ts';

/** A row in the file of rows, with where its line stands there. */
export type RowLine = {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly at: number;
  readonly length: number;
};

const NEWLINE = 10;

/** The whole lines of a piece of the file of rows that begins at `offset`; a line that is cut off is left out. */
export function linesOf(piece: Uint8Array, offset: number): RowLine[] {
  const decoder = new TextDecoder();
  const lines: RowLine[] = [];
  for (let from = 0; ; ) {
    const end = piece.indexOf(NEWLINE, from);
    if (end < 0) return lines;
    const [row, ...cells] = JSON.parse(decoder.decode(piece.subarray(from, end))) as [number, ...Cell[]];
    lines.push({ row, cells, at: offset + from, length: end + 1 - from });
    from = end + 1;
  }
}
