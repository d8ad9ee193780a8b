import { awardAllows } from '../../domain/award/award.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Lets a suspended award go on. */
export async function resumeAward(context: Context, { awardId }: { awardId: string }): Promise<Row<'award'>> {
  const { tx } = context;
  const before = await lock(tx, 'award', awardId);
  mustNotBeStale(context, before);
  must(awardAllows('resume', before.state));
  const row = revised(before, { state: 'active' });
  await save(tx, context, [changed('award', { before, row }, { what: 'award.resumed' })]);
  return row;
}
