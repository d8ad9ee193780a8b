import { may as mayApplication } from '../../domain/application/application.ts';
import { nextWaiting, promotion } from '../../domain/application/rank.ts';
import { declineReason, may, mayAnswer } from '../../domain/recommendation/recommendation.ts';
import { applicationIds } from '../../store/applications.ts';
import { seatedAt } from '../../store/organisations.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { get, lock, lockAll, type Row } from '../../store/rows.ts';
import { type Change, changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * The funder declines with a coded reason; the next on the waiting list takes the place in the same
 * transaction. Refuses `reason_unknown`, `recommender_cannot_answer`, `answerer_is_tied` and
 * `not_your_recommendation`.
 */
export async function declineRecommendation(
  context: Context,
  input: { recommendationId: string; reasonCode: string; reason: string },
): Promise<{ recommendation: Row<'recommendation'>; promoted: Row<'application'> | undefined }> {
  const { tx, actor, now } = context;
  const { recommendationId, reason } = input;
  const seen = await get(tx, 'recommendation', recommendationId);
  const own = await get(tx, 'application', seen.applicationId);
  // All who wait are held, so that of two declined at once each finds a next of its own.
  const waitingIds = await applicationIds(tx, own, ['waiting']);
  const locked = await lockAll(tx, 'application', [own.id, ...waitingIds]);
  const application = locked.find(({ id }) => id === own.id) as Row<'application'>;
  const before = await lock(tx, 'recommendation', recommendationId);
  mustNotBeStale(context, before);
  const sides = await seatedAt(tx, actor.personId, [before.recommenderId, application.supplierId]);
  must(mayAnswer(before, { ...actor, seatedAt: sides }));
  must(may('decline', before));
  must(mayApplication('answer', application));
  const { definition } = await getRunVersion(tx, application.programmeVersionId);
  const reasonCode = must(declineReason(definition, input.reasonCode));

  const answer = { state: 'declined', reasonCode, reason, answeredBy: actor.personId } as const;
  const recommendation = revised(before, answer);
  const row = revised(application, { state: 'declined' });
  const detail = { reasonCode };
  const changes: Change[] = [
    changed('recommendation', { before, row: recommendation }, { what: 'recommendation.declined', detail }),
    changed('application', { before: application, row }, { what: 'application.declined', detail }),
  ];
  const next = nextWaiting(locked);
  const promoted = next && revised(next, promotion(next, { inPlaceOf: application.number, decidedAt: now }));
  if (next !== undefined && promoted !== undefined) {
    const fact = { what: 'application.promoted', detail: { inPlaceOf: application.number } } as const;
    changes.push(changed('application', { before: next, row: promoted }, fact));
  }
  await save(tx, context, changes);
  return { recommendation, promoted };
}
