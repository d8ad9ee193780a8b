import { holdsPlace, may } from '../../domain/application/application.ts';
import { nextWaiting, promotion } from '../../domain/application/rank.ts';
import { may as mayRecommendation } from '../../domain/recommendation/recommendation.ts';
import { applicationIds, findRecommendation } from '../../store/applications.ts';
import { must } from '../../store/refused.ts';
import { get, lock, lockAll, type Row } from '../../store/rows.ts';
import { type Change, changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Withdraws the application, at any time before it is an award. A place that falls free goes to the next on the
 * waiting list, and an open recommendation ends.
 */
export async function withdrawApplication(
  context: Context,
  { applicationId, reason }: { applicationId: string; reason: string },
): Promise<Row<'application'>> {
  const { tx, now } = context;
  const seen = await get(tx, 'application', applicationId);
  const waitingIds = holdsPlace(seen) ? await applicationIds(tx, seen, ['waiting']) : [];
  const locked = await lockAll(tx, 'application', [applicationId, ...waitingIds]);
  const before = locked.find(({ id }) => id === applicationId) as Row<'application'>;
  mustNotBeStale(context, before);
  must(may('withdraw', before));
  const row = revised(before, { state: 'withdrawn' });
  const detail = { from: before.state, reason };
  const changes: Change[] = [
    changed('application', { before, row }, { what: 'application.withdrawn', detail }),
  ];
  if (before.state === 'recommended') changes.push(await withdrawnRecommendation(context, applicationId));
  const next = holdsPlace(before) ? nextWaiting(locked) : undefined;
  if (next !== undefined) {
    const promoted = revised(next, promotion(next, { inPlaceOf: before.number, decidedAt: now }));
    changes.push(
      changed(
        'application',
        { before: next, row: promoted },
        { what: 'application.promoted', detail: { inPlaceOf: before.number } },
      ),
    );
  }
  await save(tx, context, changes);
  return row;
}

async function withdrawnRecommendation({ tx }: Context, applicationId: string): Promise<Change> {
  const found = (await findRecommendation(tx, applicationId)) as Row<'recommendation'>;
  const before = await lock(tx, 'recommendation', found.id);
  must(mayRecommendation('withdraw', before));
  const row = revised(before, { state: 'withdrawn' });
  return changed('recommendation', { before, row }, { what: 'recommendation.withdrawn' });
}
