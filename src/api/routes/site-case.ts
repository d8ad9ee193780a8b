import { sql } from 'kysely';
import { closeCase } from '../../actions/site-case/close.ts';
import { openCase } from '../../actions/site-case/open.ts';
import { siteCaseOperations as operations } from '../../contract/site-case.ts';
import { historyOf } from '../../store/history.ts';
import { readList } from '../../store/listing.ts';
import { get } from '../../store/rows.ts';
import { acting, type Reading, type Route, reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';

/** Whoever sees only its own rows is the site or the supplier of each. */
const concerned: Viewer = { relations: ['site', 'supplier'] };

async function caseDetail({ db, viewer }: Reading, siteCaseId: string) {
  const siteCase = await get(db, 'siteCase', siteCaseId);
  const { number, name } = await get(db, 'site', siteCase.siteId);
  const words = shows(viewer, 'siteCase.text') ? {} : { text: null, answer: null };
  const history = shows(viewer, 'subject.history') ? await historyOf(db, siteCaseId) : [];
  return { ...siteCase, ...words, siteNumber: number, siteName: name, history };
}

export const siteCaseRoutes: readonly Route[] = [
  acting(operations.openCase, openCase),
  acting(operations.closeCase, closeCase),
  reading(operations.getCase, (reading, { siteCaseId }) => caseDetail(reading, siteCaseId)),
  reading(operations.listCases, async ({ db, scope, viewer }, { programmeId, ...asked }) => {
    const { items, ...page } = await readList(db, 'cases', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId}`,
      own: (organisationId) => sql`(
        exists (select from site s where s.id = x.site_id and s.organisation_id = ${organisationId})
        or exists (select from award a where a.id = x.award_id and a.supplier_id = ${organisationId}))`,
    });
    const reads = shows(scope.kind === 'own' ? concerned : viewer, 'siteCase.text');
    return { ...page, items: items.map((each) => (reads ? each : { ...each, text: null, answer: null })) };
  }),
];
