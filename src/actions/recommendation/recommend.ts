import { may, openVersion } from '../../domain/application/application.ts';
import { answerDue } from '../../domain/recommendation/recommendation.ts';
import { findAgreement } from '../../store/agreements.ts';
import { newId } from '../../store/ids.ts';
import { scheduled } from '../../store/jobs.ts';
import { organisationsByKey } from '../../store/organisations.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Recommends a selected application to the organisation that pays; its silence escalates after `silenceDays`.
 * Refuses `programme_not_open`, `agreement_not_active` and `recommender_is_funder`.
 */
export async function recommendApplication(
  context: Context,
  { applicationId }: { applicationId: string },
): Promise<Row<'recommendation'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'application', applicationId);
  mustNotBeStale(context, before);
  must(may('recommend', before));
  const { programmeId } = before;
  const version = await getRunVersion(tx, before.programmeVersionId);
  must(openVersion(await get(tx, 'programme', programmeId), version));
  if ((await findAgreement(tx, programmeId))?.state !== 'active') {
    throw new Refused({ code: 'agreement_not_active', facts: {} });
  }
  const { payer } = version.definition.agreement.fund;
  const funder = (await organisationsByKey(tx, [payer])).get(payer) as Row<'organisation'>;
  if (funder.id === actor.organisationId) throw new Refused({ code: 'recommender_is_funder', facts: {} });
  const { dueOn, escalatesAt } = answerDue(version.definition, today(context));
  const recommendation: Row<'recommendation'> = {
    id: newId(),
    programmeId,
    applicationId,
    funderId: funder.id,
    recommenderId: actor.organisationId,
    recommendedBy: actor.personId,
    answerDueOn: dueOn,
    state: 'sent',
    reasonCode: null,
    reason: null,
    answeredBy: null,
    revision: 1,
  };
  const row = revised(before, { state: 'recommended' });
  const detail = { recommendation: recommendation.id, funderId: funder.id, answerDueOn: dueOn };
  await save(tx, context, [
    changed('application', { before, row }, { what: 'application.recommended', detail }),
    created('recommendation', recommendation, {
      what: 'recommendation.sent',
      detail: { answerDueOn: dueOn },
    }),
    scheduled(programmeId, {
      kind: 'recommendation.silence',
      subjectId: recommendation.id,
      dueAt: escalatesAt,
    }),
  ]);
  return recommendation;
}
