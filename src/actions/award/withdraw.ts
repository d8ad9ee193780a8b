import { awardAllows } from '../../domain/award/award.ts';
import { clawbackFollows, withdrawal } from '../../domain/award/ending.ts';
import { freeCommitments, letGo } from '../../store/award-ending.ts';
import { paymentsUnder } from '../../store/awards.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * The supplier leaves. Before any payment the award ends; afterwards its cause says that a clawback notice for
 * abandonment follows. Its sites are open again and its commitment is free. Refuses `payment_in_flight`.
 */
export async function withdrawAward(
  context: Context,
  { awardId }: { awardId: string },
): Promise<Row<'award'>> {
  const { tx } = context;
  const before = await lock(tx, 'award', awardId);
  mustNotBeStale(context, before);
  must(awardAllows('withdraw', before.state));
  const endedCause = must(withdrawal(await paymentsUnder(tx, awardId)));
  const row = revised(before, { state: 'withdrawn', endedCause });
  await save(tx, context, [
    changed(
      'award',
      { before, row },
      { what: 'award.withdrawn', detail: { endedCause, clawbackFollows: clawbackFollows(endedCause) } },
    ),
    ...(await letGo(tx, row)),
  ]);
  await freeCommitments(tx, row, { now: context.now, day: today(context) });
  return row;
}
