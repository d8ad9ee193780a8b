import {
  type ImportCounts,
  type ImportMode,
  importActions,
  mayImport,
} from '../../domain/organisation/import/import.ts';
import type { ImportSettings } from '../../domain/organisation/import/row.ts';
import { allowedIn } from '../../domain/states.ts';
import { beginCheck, beginImport, type ImportRow, lockImport } from '../../store/organisation-imports.ts';
import { must } from '../../store/refused.ts';
import type { Context } from '../context.ts';
import { mustHaveRows } from '../import-rows.ts';

/**
 * Has what was checked imported, batch by batch. Where one bad row is to keep all others out, every row is first held
 * against the registry once more, since it may have changed meanwhile. Refuses `state_does_not_allow`,
 * `import_has_bad_rows` and `import_rows_gone`.
 */
export async function importOrganisations(
  { tx }: Context,
  { organisationImportId, mode }: { organisationImportId: string; mode: ImportMode },
): Promise<ImportRow> {
  const found = await lockImport(tx, organisationImportId);
  must(allowedIn(importActions, 'import', found.state));
  mustHaveRows(found);
  must(mayImport(mode, found.found as ImportCounts));
  return mode === 'good_rows'
    ? beginImport(tx, found.id, mode)
    : beginCheck(tx, found.id, { settings: found.settings as ImportSettings, mode });
}
