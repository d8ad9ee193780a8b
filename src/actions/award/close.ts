import { awardAllows } from '../../domain/award/award.ts';
import { closing } from '../../domain/award/ending.ts';
import { freeCommitments, letGo } from '../../store/award-ending.ts';
import { openBusinessOf } from '../../store/awards.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Closes an award; what is left of its commitment goes free, and sites still waiting are open again. Refuses
 * `award_has_open`, naming the claims, cases, payments, receivables and change requests that still run.
 */
export async function closeAward(context: Context, { awardId }: { awardId: string }): Promise<Row<'award'>> {
  const { tx } = context;
  const before = await lock(tx, 'award', awardId);
  mustNotBeStale(context, before);
  must(awardAllows('close', before.state));
  const { endedCause } = must(closing(before, await openBusinessOf(tx, awardId)));
  const row = revised(before, { state: 'closed', endedCause });
  await save(tx, context, [
    changed('award', { before, row }, { what: 'award.closed', detail: { endedCause } }),
    ...(await letGo(tx, row)),
  ]);
  await freeCommitments(tx, row, { now: context.now, day: today(context) });
  return row;
}
