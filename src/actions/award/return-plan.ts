import { planAllows } from '../../domain/award/plan.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Gives a plan back to its supplier, with the reason. */
export async function returnPlan(
  context: Context,
  { planId, reason }: { planId: string; reason: string },
): Promise<Row<'plan'>> {
  const { tx } = context;
  const before = await lock(tx, 'plan', planId);
  mustNotBeStale(context, before);
  must(planAllows('return', before.state));
  const row = revised(before, { state: 'returned', returnedReason: reason });
  const { sequence } = row;
  await save(tx, context, [
    changed('plan', { before, row }, { what: 'plan.returned', detail: { sequence } }),
  ]);
  return row;
}
