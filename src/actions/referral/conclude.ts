import { mayHandle } from '../../domain/referral/referral.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** The destination says what became of a referral that it accepted. */
export async function concludeReferral(
  context: Context,
  { referralId, outcome }: { referralId: string; outcome: string },
): Promise<Row<'referral'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'referral', referralId);
  mustNotBeStale(context, before);
  must(mayHandle('conclude', before, actor.organisationId));
  const row = revised(before, { state: 'concluded', outcome });
  await save(tx, context, [
    changed('referral', { before, row }, { what: 'referral.concluded', detail: { outcome } }),
  ]);
  return row;
}
