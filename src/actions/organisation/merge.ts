import { mayMerge, organisationActions, stateOfOrganisation } from '../../domain/organisation/merge.ts';
import { allowedIn } from '../../domain/states.ts';
import { holdingsOf } from '../../store/merges.ts';
import { must } from '../../store/refused.ts';
import { get, lockAll, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Says that an organisation is another one: it stays as a record, and its data are read with those of that one.
 * Refuses `state_does_not_allow` and what `mayMerge` refuses.
 */
export async function mergeOrganisations(
  context: Context,
  { organisationId, intoId, reason }: { organisationId: string; intoId: string; reason: string },
): Promise<Row<'organisation'>> {
  const { tx } = context;
  const held = await lockAll(tx, 'organisation', [organisationId, intoId].sort());
  const gone =
    held.find(({ id }) => id === organisationId) ?? (await get(tx, 'organisation', organisationId));
  const into = held.find(({ id }) => id === intoId) ?? (await get(tx, 'organisation', intoId));
  must(allowedIn(organisationActions, 'merge', stateOfOrganisation(gone)));
  must(mayMerge(gone, into, await holdingsOf(tx, gone.id)));
  const row = revised(gone, { mergedIntoId: into.id });
  await save(tx, context, [
    changed(
      'organisation',
      { before: gone, row },
      { what: 'organisation.merged', detail: { intoId, reason } },
    ),
  ]);
  return row;
}
