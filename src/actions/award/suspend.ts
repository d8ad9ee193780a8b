import { awardAllows } from '../../domain/award/award.ts';
import type { SuspensionCause } from '../../domain/award/ending.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Stops an award until its cause is looked into: nothing is matched, claimed or paid meanwhile. */
export async function suspendAward(
  context: Context,
  { awardId, cause }: { awardId: string; cause: SuspensionCause },
): Promise<Row<'award'>> {
  const { tx } = context;
  const before = await lock(tx, 'award', awardId);
  mustNotBeStale(context, before);
  must(awardAllows('suspend', before.state));
  const row = revised(before, { state: 'suspended' });
  await save(tx, context, [
    changed('award', { before, row }, { what: 'award.suspended', detail: { cause } }),
  ]);
  return row;
}
