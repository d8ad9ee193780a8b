import { awardAllows } from '../../domain/award/award.ts';
import { decideChange } from '../../domain/award/change.ts';
import { must } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Refuses a change as another person than the one who asked, with the answer why. */
export async function refuseChange(
  context: Context,
  { changeRequestId, answer }: { changeRequestId: string; answer: string },
): Promise<Row<'changeRequest'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'changeRequest', changeRequestId);
  mustNotBeStale(context, before);
  must(awardAllows('refuseChange', (await get(tx, 'award', before.awardId)).state));
  must(decideChange(before, { action: 'refuse', personId: actor.personId }));
  const row = revised(before, { state: 'refused', decidedBy: actor.personId, answer });
  await save(tx, context, [
    changed('changeRequest', { before, row }, { what: 'change.refused', detail: { kind: row.kind } }),
  ]);
  return row;
}
