import { sql } from 'kysely';
import { consentToDiscovery } from '../../actions/application/consent.ts';
import { declareConflict } from '../../actions/application/declare-conflict.ts';
import { discoverSupplier } from '../../actions/application/discover.ts';
import { draftApplication } from '../../actions/application/draft.ts';
import { editApplication } from '../../actions/application/edit.ts';
import { recordNurturing } from '../../actions/application/nurture.ts';
import { rankApplications } from '../../actions/application/rank.ts';
import { recheckApplication } from '../../actions/application/recheck.ts';
import { scoreApplication } from '../../actions/application/score.ts';
import { submitApplication } from '../../actions/application/submit.ts';
import { withdrawApplication } from '../../actions/application/withdraw.ts';
import { applicationOperations as operations } from '../../contract/application.ts';
import { supplierTrack } from '../../domain/application/application.ts';
import type { FormValues } from '../../domain/application/form.ts';
import type { Actor, Locale } from '../../domain/person/actor.ts';
import type { Track } from '../../domain/programme/definition.ts';
import {
  awardIdsOf,
  findRecommendation,
  nurturingOf,
  objectionsTo,
  sheetsOf,
} from '../../store/applications.ts';
import { namesOf } from '../../store/awards.ts';
import { readList } from '../../store/listing.ts';
import { getVersion, publishedVersion, type Version } from '../../store/programmes.ts';
import { get } from '../../store/rows.ts';
import { mustFit } from '../form.ts';
import { acting, actingTogether, type Route, reading } from '../route.ts';
import { decidedView, historyView, scoreView, sheetViews } from '../views/application.ts';

/** Throws Invalid where the draft's form is wrong; what is only absent, or of no track, the action decides. */
function mustFitDraft(
  version: Version | undefined,
  { track, form, locale }: { track: string; form: FormValues; locale: Locale },
): void {
  if (version === undefined) return;
  const found = supplierTrack<Track>(version.definition, track);
  if (found.ok) mustFit(found.value.form, form, { locale, complete: false });
}

export const applicationRoutes: readonly Route[] = [
  actingTogether(operations.draftApplication, async (context, input) => {
    const { tx, actor } = context;
    const { track, form = {}, programmeId } = input;
    mustFitDraft(await publishedVersion(tx, programmeId), { track, form, locale: actor.locale });
    return draftApplication(context, { programmeId, track, form });
  }),
  acting(operations.discoverSupplier, discoverSupplier),
  acting(operations.consentToDiscovery, consentToDiscovery),
  actingTogether(operations.editApplication, async (context, { applicationId, form }) => {
    const { tx, actor } = context;
    const { programmeVersionId, track } = await get(tx, 'application', applicationId);
    mustFitDraft(await getVersion(tx, programmeVersionId), { track, form, locale: actor.locale });
    return editApplication(context, { applicationId, form });
  }),
  actingTogether(operations.submitApplication, submitApplication),
  acting(operations.recheckApplication, recheckApplication),
  acting(operations.withdrawApplication, withdrawApplication),
  acting(operations.recordNurturing, recordNurturing),
  acting(operations.scoreApplication, async (context, input, viewer) => {
    const application = await scoreApplication(context, input);
    return { ...application, score: scoreView(application, viewer) };
  }),
  acting(operations.declareConflict, async (context, input, viewer) => {
    const application = await declareConflict(context, input);
    return { ...application, score: scoreView(application, viewer) };
  }),
  acting(operations.rankApplications, async (context, input) => ({
    items: await rankApplications(context, input),
  })),
  reading(operations.listApplications, ({ db, scope }, { programmeId, ...asked }) =>
    readList(db, 'applications', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`x.supplier_id = ${organisationId}`,
    }),
  ),
  reading(operations.getApplication, async ({ db, viewer, actor }, { applicationId }) => {
    const application = await get(db, 'application', applicationId);
    const { supplierId } = application;
    const nurturing = await nurturingOf(db, applicationId);
    const recommendation = await findRecommendation(db, applicationId);
    const objections = await objectionsTo(db, applicationId);
    return {
      ...decidedView(application, viewer),
      supplierName: (await namesOf(db, [supplierId])).get(supplierId) ?? '',
      score: scoreView(application, viewer),
      sheets: sheetViews(application, await sheetsOf(db, applicationId), { viewer, actor: actor as Actor }),
      nurturing,
      recommendation: recommendation ?? null,
      awardId: (await awardIdsOf(db, [applicationId])).get(applicationId) ?? null,
      objections,
      history: await historyView(db, [application, recommendation, ...nurturing, ...objections], viewer),
    };
  }),
];
