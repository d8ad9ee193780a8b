import { claimAllows } from '../../domain/claim/claim.ts';
import { unitsOf } from '../../store/claims.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Cancels a claim before its draw and lets its units go, for a later claim to count. */
export async function cancelClaim(
  context: Context,
  { claimId, reason }: { claimId: string; reason: string },
): Promise<Row<'claim'>> {
  const { tx } = context;
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  must(claimAllows('cancel', before.state));
  const units = await unitsOf(tx, claimId);
  const claim = revised(before, { state: 'cancelled' });
  await save(tx, context, [
    changed(
      'claim',
      { before, row: claim },
      { what: 'claim.cancelled', detail: { reason, units: units.length } },
    ),
    ...units.map((unit) => changed('claimUnit', { before: unit, row: revised(unit, { live: false }) })),
  ]);
  return claim;
}
