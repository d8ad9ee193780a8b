import type { ColumnSet } from '../../domain/screening/column-set.ts';
import { Screening } from '../../domain/screening/screening.ts';
import { columnOfDimension, DIMENSIONS } from '../../domain/simulation/groups.ts';
import type { Questions } from '../../domain/simulation/questions.ts';
import type { Counted } from '../../domain/simulation/tally.ts';
import type { Day } from '../../domain/time.ts';
import type { ScreeningEngine } from './engine.ts';

/**
 * Asks everything over a column set that has the columns of the dimensions, and adds the counts to those of other
 * parts. Nobody may write to the set meanwhile. Ends with the signal's reason where it is aborted.
 */
export async function countOver(
  engine: ScreeningEngine,
  { set, on }: { readonly set: ColumnSet; readonly on: Day },
  { rules, byGroup }: Questions,
  { counted, signal }: { readonly counted: Counted; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const watch = signal === undefined ? {} : { signal };
  const screening = new Screening(rules, set, on);
  try {
    await engine.encode(screening, watch);
    for (const { rule, cells: _, ...counts } of await engine.screen(screening, { near: true }, watch)) {
      counted.add(rule, counts);
    }
    const grouped = new Screening(byGroup, set, on, screening);
    try {
      for (const dimension of DIMENSIONS) {
        const by = columnOfDimension(dimension);
        for (const { rule, cells } of await engine.screen(grouped, { by }, watch)) {
          for (const { cell, ...counts } of cells)
            counted.addGroup(dimension, cell as string | null, { rule, ...counts });
        }
      }
    } finally {
      grouped.free();
    }
  } finally {
    screening.free();
  }
}
