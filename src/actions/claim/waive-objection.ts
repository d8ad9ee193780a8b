import { mayObject } from '../../domain/claim/claim.ts';
import type { ClaimVerification } from '../../domain/claim/judge.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** The supplier agrees with the verification, so that the decision need not wait. Refuses as an objection does. */
export async function waiveObjection(
  context: Context,
  { claimId }: { claimId: string },
): Promise<Row<'claim'>> {
  const { tx, now } = context;
  const before = await lock(tx, 'claim', claimId);
  mustNotBeStale(context, before);
  const round = (before.verification as ClaimVerification | null)?.round ?? 1;
  must(mayObject({ ...before, round }, 'waiveObjection', today(context)));
  const claim = revised(before, { objectionWaivedAt: now });
  await save(tx, context, [changed('claim', { before, row: claim }, { what: 'claim.objection-waived' })]);
  return claim;
}
