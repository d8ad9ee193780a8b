import { FEWEST_SHOWN } from '../programme/masking.ts';
import type { Tally } from './tally.ts';

/** A count, or null where so few would tell of one company. */
export type Shown = number | null;

export type ShownTally = { readonly [Key in keyof Tally]: Shown };

/**
 * A table of counts as it may be read by whoever may not read the companies: cells of one or two are empty, and
 * where one alone is empty in a row or a column, whose sum is known, the smallest beside it is too. A cell of nobody
 * tells of nobody.
 */
export function hideFew(table: readonly (readonly number[])[]): Shown[][] {
  const hidden = table.map((row) => row.map((count) => count > 0 && count < FEWEST_SHOWN));
  const width = table[0]?.length ?? 0;
  const lines = [
    ...table.map((row, r) => row.map((_, c) => [r, c] as const)),
    ...Array.from({ length: width }, (_, c) => table.map((__, r) => [r, c] as const)),
  ];
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const line of lines) {
      if (line.filter(([r, c]) => hidden[r]![c]!).length !== 1) continue;
      const [next] = line
        .filter(([r, c]) => !hidden[r]![c]! && table[r]![c]! > 0)
        .sort(([a, b], [c, d]) => table[a]![b]! - table[c]![d]!);
      if (next === undefined) continue;
      hidden[next[0]]![next[1]] = true;
      isChanged = true;
    }
  }
  return table.map((row, r) => row.map((count, c) => (hidden[r]![c]! ? null : count)));
}

/** As it is, for whoever may read the companies, or over companies that are made up. */
export const hideNone = (table: readonly (readonly number[])[]): Shown[][] => table.map((row) => [...row]);

export type Mask = (table: readonly (readonly number[])[]) => Shown[][];

const alone = (mask: Mask, count: number): Shown => mask([[count]])[0]![0]!;

/** A part of a whole, which tells of the rest as well. */
export function shownPart(mask: Mask, part: number, whole: Shown): Shown {
  if (whole === null) return null;
  return alone(mask, part) === null || alone(mask, whole - part) === null ? null : part;
}

/** Tallies beside one another, whose columns add up to what is known. */
export function shownTallies(mask: Mask, tallies: readonly Tally[]): readonly ShownTally[] {
  const table = mask(tallies.map(({ fits, unknown, out }) => [fits, unknown, out]));
  return tallies.map(({ byForm }, at) => {
    const [fits, unknown, out] = table[at] as [Shown, Shown, Shown];
    return { fits, byForm: shownPart(mask, byForm, fits), unknown, out };
  });
}
