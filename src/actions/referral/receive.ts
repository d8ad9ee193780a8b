import { mayHandle } from '../../domain/referral/referral.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** The destination takes a referral in. Refuses `not_the_destination`. */
export async function receiveReferral(
  context: Context,
  { referralId }: { referralId: string },
): Promise<Row<'referral'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'referral', referralId);
  mustNotBeStale(context, before);
  must(mayHandle('receive', before, actor.organisationId));
  const row = revised(before, { state: 'received' });
  await save(tx, context, [changed('referral', { before, row }, { what: 'referral.received' })]);
  return row;
}
