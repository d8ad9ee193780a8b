import { importActions, mayCheck } from '../../domain/organisation/import/import.ts';
import type { ImportSettings } from '../../domain/organisation/import/row.ts';
import { allowedIn } from '../../domain/states.ts';
import { beginCheck, type ImportRow, lockImport } from '../../store/organisation-imports.ts';
import { must } from '../../store/refused.ts';
import type { Context } from '../context.ts';
import { mustHaveRows } from '../import-rows.ts';

/**
 * Has the rows held against the registry by what was answered for their columns, without writing any. Refuses
 * `state_does_not_allow`, `import_rows_gone` and what `mayCheck` refuses.
 */
export async function checkImport(
  { tx }: Context,
  { organisationImportId, ...settings }: ImportSettings & { organisationImportId: string },
): Promise<ImportRow> {
  const found = await lockImport(tx, organisationImportId);
  must(allowedIn(importActions, 'check', found.state));
  mustHaveRows(found);
  must(mayCheck(settings, found.width));
  return beginCheck(tx, found.id, { settings, mode: null });
}
