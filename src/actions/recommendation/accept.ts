import { may as mayApplication, openVersion } from '../../domain/application/application.ts';
import { may, mayAnswer } from '../../domain/recommendation/recommendation.ts';
import { findFund } from '../../store/agreements.ts';
import { newId } from '../../store/ids.ts';
import { nextNumber } from '../../store/numbers.ts';
import { seatedAt } from '../../store/organisations.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * The funder takes the recommended application on: its award begins with planning. Refuses
 * `recommender_cannot_answer`, `answerer_is_tied`, `not_your_recommendation`, `programme_not_open` and
 * `fund_missing`.
 */
export async function acceptRecommendation(
  context: Context,
  { recommendationId }: { recommendationId: string },
): Promise<{ recommendation: Row<'recommendation'>; award: Row<'award'> }> {
  const { tx, actor } = context;
  const seen = await get(tx, 'recommendation', recommendationId);
  const application = await lock(tx, 'application', seen.applicationId);
  const before = await lock(tx, 'recommendation', recommendationId);
  mustNotBeStale(context, before);
  const sides = await seatedAt(tx, actor.personId, [before.recommenderId, application.supplierId]);
  must(mayAnswer(before, { ...actor, seatedAt: sides }));
  must(may('accept', before));
  must(mayApplication('answer', application));
  const { programmeId } = before;
  const version = await getRunVersion(tx, application.programmeVersionId);
  must(openVersion(await get(tx, 'programme', programmeId), version));
  const fund = await findFund(tx, programmeId);
  if (fund === undefined) throw new Refused({ code: 'fund_missing', facts: {} });

  const award: Row<'award'> = {
    id: newId(),
    number: await nextNumber(tx, version.definition.prefix, context.now),
    programmeId,
    programmeVersionId: version.id,
    applicationId: application.id,
    supplierId: application.supplierId,
    funderId: before.funderId,
    fundId: fund.id,
    state: 'planning',
    commitmentHoldId: null,
    endsOn: null,
    endedCause: null,
    revision: 1,
  };
  const recommendation = revised(before, { state: 'accepted', answeredBy: actor.personId });
  const row = revised(application, { state: 'awarded' });
  const detail = { award: award.number };
  await save(tx, context, [
    changed('recommendation', { before, row: recommendation }, { what: 'recommendation.accepted', detail }),
    changed('application', { before: application, row }, { what: 'application.awarded', detail }),
    created('award', award, {
      what: 'award.opened',
      detail: { application: application.number },
      programmeVersion: version.contentId,
    }),
  ]);
  return { recommendation, award };
}
