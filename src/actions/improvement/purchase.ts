import { inOrder, may, mayWork, serialOf } from '../../domain/improvement/improvement.ts';
import type { Day } from '../../domain/time.ts';
import { evidenceStanding } from '../../store/evidence.ts';
import { surroundingsOf } from '../../store/improvements.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Records that what is installed was bought, when and for how much. Refuses what `mayWork` refuses, and `day_out_of_order`. */
export async function recordPurchase(
  context: Context,
  input: { improvementId: string; purchasedOn: Day; costWon: bigint; serialNumber: string | null },
): Promise<Row<'improvement'>> {
  const { tx } = context;
  const before = await lock(tx, 'improvement', input.improvementId);
  mustNotBeStale(context, before);
  must(may('purchase', before.state));
  const { baseline } = must(mayWork(await surroundingsOf(tx, before.matchId)));
  const purchasedOn = must(inOrder(input.purchasedOn, { from: baseline.lockedOn, to: today(context) }));
  const { serialTaken } = await evidenceStanding(tx, {
    improvementId: before.id,
    serialNumber: input.serialNumber,
  });
  const serialNumber = must(serialOf(before.serialNumber, input.serialNumber, serialTaken));
  const { costWon } = input;
  const row = revised(before, { state: 'purchased', purchasedOn, costWon, serialNumber });
  const fact = { what: 'improvement.purchased', detail: { purchasedOn, costWon, serialNumber } } as const;
  await save(tx, context, [changed('improvement', { before, row }, fact)]);
  return row;
}
