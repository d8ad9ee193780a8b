import { claimAllows } from '../../domain/claim/claim.ts';
import { flagged, type SuspectFlags } from '../../domain/claim/freeze.ts';
import { payableImprovements } from '../../store/improvements.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Flags improvements as suspect while the claim is open: they are checked in any case, outside the error rate.
 * Not later, for whoever knows the nonce could then pick the flags that draw the sample they want. Refuses
 * `not_claimable` and `suspect_already`.
 */
export async function flagSuspect(
  context: Context,
  { claimId, ...doubt }: { claimId: string; improvementIds: readonly string[]; reason: string },
): Promise<Row<'claim'>> {
  const { tx } = context;
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  must(claimAllows('flagSuspect', before.state));
  const payable = await payableImprovements(tx, before.awardId);
  const claimable = new Set(payable.map(({ improvementId }) => improvementId));
  const suspects = must(flagged(before.suspects as SuspectFlags, doubt, claimable));
  const row = revised(before, { suspects });
  await save(tx, context, [changed('claim', { before, row }, { what: 'claim.flagged', detail: doubt })]);
  return row;
}
