import { may } from '../../domain/application/application.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** The discovered supplier agrees to be a candidate; from now on the draft is its own. */
export async function consentToDiscovery(
  context: Context,
  { applicationId }: { applicationId: string },
): Promise<Row<'application'>> {
  const before = await lock(context.tx, 'application', applicationId);
  mustNotBeStale(context, before);
  must(may('consent', before));
  const row = revised(before, { state: 'draft' });
  await save(context.tx, context, [
    changed('application', { before, row }, { what: 'application.consented' }),
  ]);
  return row;
}
