import { awardAllows } from '../../domain/award/award.ts';
import type { TerminationCause } from '../../domain/award/ending.ts';
import { freeCommitments, letGo } from '../../store/award-ending.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Ends an award for a cause: its sites are open again to be matched anew, and its commitment is free. */
export async function terminateAward(
  context: Context,
  { awardId, cause }: { awardId: string; cause: TerminationCause },
): Promise<Row<'award'>> {
  const { tx } = context;
  const before = await lock(tx, 'award', awardId);
  mustNotBeStale(context, before);
  must(awardAllows('terminate', before.state));
  const row = revised(before, { state: 'terminated', endedCause: cause });
  await save(tx, context, [
    changed('award', { before, row }, { what: 'award.terminated', detail: { cause } }),
    ...(await letGo(tx, row)),
  ]);
  await freeCommitments(tx, row, { now: context.now, day: today(context) });
  return row;
}
