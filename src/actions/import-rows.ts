import type { ImportRow } from '../store/organisation-imports.ts';
import { Refused } from '../store/refused.ts';

/** Refuses `import_rows_gone` where the rows of a file lie no more. */
export function mustHaveRows({ rowsGoneAt }: Pick<ImportRow, 'rowsGoneAt'>): void {
  if (rowsGoneAt !== null) throw new Refused({ code: 'import_rows_gone', facts: { rowsGoneAt } });
}
