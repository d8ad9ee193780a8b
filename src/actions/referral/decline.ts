import { declineReason, mayHandle } from '../../domain/referral/referral.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** The destination says no, by a reason of the programme file. The words stay with it and the one referred. */
export async function declineReferral(
  context: Context,
  { referralId, reasonCode, reason }: { referralId: string; reasonCode: string; reason: string },
): Promise<Row<'referral'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'referral', referralId);
  mustNotBeStale(context, before);
  must(mayHandle('decline', before, actor.organisationId));
  const { definition } = await getRunVersion(tx, before.programmeVersionId);
  must(declineReason(definition.referrals, reasonCode));
  const row = revised(before, { state: 'declined', reasonCode, reason });
  await save(tx, context, [
    changed('referral', { before, row }, { what: 'referral.declined', detail: { reasonCode } }),
  ]);
  return row;
}
