import { versionActions } from '../../domain/programme/publishing.ts';
import { allowedIn } from '../../domain/states.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Puts a draft forward for publishing by another person. */
export async function proposeVersion(
  context: Context,
  { versionId }: { versionId: string },
): Promise<Row<'programmeVersion'>> {
  const before = await lock(context.tx, 'programmeVersion', versionId);
  must(allowedIn(versionActions, 'propose', before.state));
  const row = revised(before, { state: 'proposed', proposedBy: context.actor.personId });
  await save(context.tx, context, [
    changed(
      'programmeVersion',
      { before, row },
      { what: 'version.proposed', programmeVersion: row.contentId },
    ),
  ]);
  return row;
}
