import { organisationActions, stateOfOrganisation } from '../../domain/organisation/merge.ts';
import { allowedIn } from '../../domain/states.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Takes a merge back: its data were never moved, so it stands again as it went. Refuses `state_does_not_allow`. */
export async function unmergeOrganisation(
  context: Context,
  { organisationId, reason }: { organisationId: string; reason: string },
): Promise<Row<'organisation'>> {
  const before = await lock(context.tx, 'organisation', organisationId);
  must(allowedIn(organisationActions, 'unmerge', stateOfOrganisation(before)));
  const row = revised(before, { mergedIntoId: null });
  const detail = { intoId: before.mergedIntoId, reason };
  await save(context.tx, context, [
    changed('organisation', { before, row }, { what: 'organisation.unmerged', detail }),
  ]);
  return row;
}
