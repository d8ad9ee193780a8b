import { sql } from 'kysely';
import { assessBaseline } from '../../actions/baseline/assess.ts';
import { lockBaseline } from '../../actions/baseline/lock.ts';
import { applyAsSite } from '../../actions/site/apply.ts';
import { changeContact } from '../../actions/site/change-contact.ts';
import { dropOutSite } from '../../actions/site/drop-out.ts';
import { recheckSite } from '../../actions/site/recheck.ts';
import { withdrawSite } from '../../actions/site/withdraw.ts';
import { siteOperations as operations } from '../../contract/site.ts';
import { siteTrack } from '../../domain/site/apply.ts';
import { readList } from '../../store/listing.ts';
import { getRunInForce } from '../../store/programmes.ts';
import { type Db, get, type Row } from '../../store/rows.ts';
import { findBaseline, improvementsAt, lastMatchOf, siteContact, siteHistory } from '../../store/sites.ts';
import { mustFit } from '../form.ts';
import { regionsOfKorea } from '../reference.ts';
import { acting, actingTogether, type Route, reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';

const seesContact = (viewer: Viewer, site: Row<'site'>, match: Row<'match'> | undefined): boolean =>
  shows(viewer, match?.state === 'agreed' ? 'site.contact' : 'site.contactBeforeMatch', site.contactId);

async function siteDetail(db: Db, viewer: Viewer, siteId: string) {
  const site = await get(db, 'site', siteId);
  const match = await lastMatchOf(db, siteId);
  const formed = shows(viewer, 'site.form');
  return {
    ...site,
    form: formed ? site.form : null,
    eligibility: formed ? site.eligibility : null,
    otherSupport: site.otherSupport as { scheme: string; equipment: string }[],
    contact: seesContact(viewer, site, match) ? await siteContact(db, site.contactId) : null,
    match: match ?? null,
    baseline: (match && (await findBaseline(db, match.id))) ?? null,
    improvements: await improvementsAt(db, siteId),
    history: shows(viewer, 'subject.history') ? await siteHistory(db, siteId) : [],
  };
}

export const siteRoutes: readonly Route[] = [
  actingTogether(operations.applyAsSite, async (context, input) => {
    const version = await getRunInForce(context.tx, input.programmeId);
    const { locale } = context.actor;
    mustFit(siteTrack(version.definition).form, input.form, { locale, complete: true });
    return applyAsSite(context, { ...input, version, regions: regionsOfKorea() });
  }),
  acting(operations.recheckSite, recheckSite),
  acting(operations.withdrawSite, withdrawSite),
  acting(operations.changeContact, changeContact),
  acting(operations.dropOutSite, (context, input) =>
    dropOutSite(context, { ...input, regions: regionsOfKorea() }),
  ),
  actingTogether(operations.assessBaseline, assessBaseline),
  actingTogether(operations.lockBaseline, lockBaseline),
  reading(operations.listSites, ({ db, scope }, { programmeId, ...asked }) =>
    readList(db, 'sites', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`(x.organisation_id = ${organisationId} or exists (
        select from match m where m.site_id = x.id and m.supplier_id = ${organisationId}
          and m.state in ('proposed', 'agreed')))`,
    }),
  ),
  reading(operations.getSite, ({ db, viewer }, { siteId }) => siteDetail(db, viewer, siteId)),
];
