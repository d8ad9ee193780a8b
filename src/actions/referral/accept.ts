import { mayHandle, untied } from '../../domain/referral/referral.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** The destination takes the referred organisation on, and declares that it need buy nothing. Refuses `acceptance_tied`. */
export async function acceptReferral(
  context: Context,
  { referralId, tiedToPurchase }: { referralId: string; tiedToPurchase: boolean },
): Promise<Row<'referral'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'referral', referralId);
  mustNotBeStale(context, before);
  must(mayHandle('accept', before, actor.organisationId));
  must(untied(tiedToPurchase));
  const row = revised(before, { state: 'accepted' });
  await save(tx, context, [
    changed('referral', { before, row }, { what: 'referral.accepted', detail: { tiedToPurchase } }),
  ]);
  return row;
}
