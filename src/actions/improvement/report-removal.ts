import { remove } from '../../domain/improvement/improvement.ts';
import type { Day } from '../../domain/time.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Records that what was installed is gone within its minimum use, so that the unit fails. Refuses what `remove` refuses. */
export async function reportRemoval(
  context: Context,
  { improvementId, removedOn }: { improvementId: string; removedOn: Day },
): Promise<Row<'improvement'>> {
  const { tx } = context;
  const before = await lock(tx, 'improvement', improvementId);
  mustNotBeStale(context, before);
  const award = await get(tx, 'award', before.awardId);
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  const { useUntil } = must(remove(before, removedOn, { definition, today: today(context) }));
  const row = revised(before, { state: 'removed', removedOn });
  await save(tx, context, [
    changed(
      'improvement',
      { before, row },
      { what: 'improvement.removed', detail: { removedOn, useUntil }, programmeVersion: contentId },
    ),
  ]);
  return row;
}
