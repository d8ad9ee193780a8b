/**
 * Iterative proportional fitting: a table that is as near as can be to what it began with, and has the sums that are
 * known of it. Where nothing else is known it makes things independent of one another.
 *
 * Source: Deming and Stephan, On a Least Squares Adjustment of a Sampled Frequency Table, 1940.
 */
const ROUNDS = 2_000;
/** A round that moves no sum by more than this share of it is the last. */
const ENOUGH = 1e-10;

/** A sum that is known: the cells that it is over, and what they make together. */
export type KnownSum = { readonly cells: readonly number[]; readonly sum: number };

/** The table fitted to its sums, one after another until none moves; sums that contradict one another end it too. */
export function fitted(table: readonly number[], sums: readonly KnownSum[]): number[] {
  const now = [...table];
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const { cells, sum } of sums) {
      const found = cells.reduce((total, cell) => total + now[cell]!, 0);
      if (found === 0 || found === sum) continue;
      moved = Math.max(moved, Math.abs(sum - found) / Math.max(sum, 1));
      for (const cell of cells) now[cell]! *= sum / found;
    }
    if (moved < ENOUGH) break;
  }
  return now;
}

/** A table by rows whose cells are known in part. */
export type PartlyKnown = readonly (readonly (number | null)[])[];

/** The cells that are not known, fitted to what the known ones leave of the rows' and the columns' sums. */
export function filled(table: PartlyKnown, rows: readonly number[], columns: readonly number[]): number[][] {
  const width = columns.length;
  const known = table.flat();
  const cellsOf = (row: number): number[] => columns.map((_, column) => row * width + column);
  const cellsIn = (column: number): number[] => rows.map((_, row) => row * width + column);
  const left = (cells: readonly number[], sum: number): KnownSum => ({
    cells: cells.filter((cell) => known[cell] === null),
    sum: cells.reduce((rest, cell) => rest - (known[cell] ?? 0), sum),
  });
  const sums = [
    ...rows.map((sum, row) => left(cellsOf(row), sum)),
    ...columns.map((sum, column) => left(cellsIn(column), sum)),
  ];
  const begun = known.map((value) => (value === null ? 1 : 0));
  const found = fitted(begun, sums);
  return rows.map((_, row) => cellsOf(row).map((cell) => known[cell] ?? found[cell]!));
}
