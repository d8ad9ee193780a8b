import { claimAllows } from '../../domain/claim/claim.ts';
import { unitsOf } from '../../store/claims.ts';
import { must, Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Flags units of a frozen claim as suspect before the draw: they are checked in any case, outside the error
 * rate. Refuses `unit_not_of_claim` and `suspect_already`.
 */
export async function flagSuspect(
  context: Context,
  { claimId, unitIds, reason }: { claimId: string; unitIds: readonly string[]; reason: string },
): Promise<Row<'claim'>> {
  const { tx } = context;
  const claim = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, claim);
  must(claimAllows('flagSuspect', claim.state));
  const units = new Map((await unitsOf(tx, claimId)).map((unit) => [unit.id, unit]));
  const flagged = [...new Set(unitIds)].map((unitId) => {
    const before = units.get(unitId);
    if (before === undefined) throw new Refused({ code: 'unit_not_of_claim', facts: { unitId } });
    if (before.suspect !== null) throw new Refused({ code: 'suspect_already', facts: { unitId } });
    return { before, row: revised(before, { suspect: reason }) };
  });
  const row = revised(claim, {});
  await save(tx, context, [
    changed('claim', { before: claim, row }, { what: 'claim.flagged', detail: { unitIds, reason } }),
    ...flagged.map((change) => changed('claimUnit', change)),
  ]);
  return row;
}
