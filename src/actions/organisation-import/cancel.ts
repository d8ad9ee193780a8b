import { importActions } from '../../domain/organisation/import/import.ts';
import { allowedIn } from '../../domain/states.ts';
import { endImport, type ImportRow, lockImport } from '../../store/organisation-imports.ts';
import { must } from '../../store/refused.ts';
import type { Context } from '../context.ts';

/** Stops an import: before the next batch, if it is under way. What came of the batches before stays. */
export async function cancelImport(
  { tx }: Context,
  { organisationImportId }: { organisationImportId: string },
): Promise<ImportRow> {
  const found = await lockImport(tx, organisationImportId);
  must(allowedIn(importActions, 'cancel', found.state));
  return endImport(tx, found.id, { state: 'cancelled', at: new Date().toISOString() });
}
