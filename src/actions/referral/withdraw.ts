import { mayReferral } from '../../domain/referral/referral.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Who was referred takes the consent back, before it is accepted: the destination no longer sees it. */
export async function withdrawReferral(
  context: Context,
  { referralId }: { referralId: string },
): Promise<Row<'referral'>> {
  const { tx } = context;
  const before = await lock(tx, 'referral', referralId);
  mustNotBeStale(context, before);
  must(mayReferral('withdraw', before.state));
  const row = revised(before, { state: 'withdrawn' });
  await save(tx, context, [changed('referral', { before, row }, { what: 'referral.withdrawn' })]);
  return row;
}
