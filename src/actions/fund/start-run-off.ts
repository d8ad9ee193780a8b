import { mayRunOff } from '../../domain/fund/fund.ts';
import { getRunInForce } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Begins the end of a run: no application, claim or stage 1 may start any more, and what is open finishes. */
export async function startRunOff(
  context: Context,
  { programmeId, reason }: { programmeId: string; reason: string },
): Promise<Row<'programme'>> {
  const { tx } = context;
  await getRunInForce(tx, programmeId);
  const before = await lock(tx, 'programme', programmeId);
  mustNotBeStale(context, before);
  must(mayRunOff('startRunOff', before.state));
  const row = revised(before, { state: 'running_off' });
  await save(tx, context, [
    changed('programme', { before, row }, { what: 'programme.run-off-started', detail: { reason } }),
  ]);
  return row;
}
