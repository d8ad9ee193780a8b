import Type from 'typebox';
import { Day, FactView, Id, Listed, ListQuery, nullable, oneOf, Revision, Words } from './common.ts';
import { act, read } from './operation.ts';

const Kind = oneOf(['complaint', 'accident'] as const);
const Finding = oneOf(['charged', 'not_charged', 'caused_by_improvement', 'not_caused', 'unclear'] as const);

export const SiteCaseView = Type.Object({
  id: Id,
  programmeId: Id,
  siteId: Id,
  awardId: nullable(Id),
  improvementId: nullable(Id),
  kind: Kind,
  text: nullable(Type.String()),
  happenedOn: Day,
  state: oneOf(['open', 'closed'] as const),
  finding: nullable(Finding),
  answer: nullable(Type.String()),
  revision: Revision,
});

/** As a list shows it, with what people call it by. */
const ListedCase = Type.Object({
  ...SiteCaseView.properties,
  siteNumber: Type.String(),
  siteName: Type.String(),
});

const CaseDetail = Type.Object({ ...ListedCase.properties, history: Type.Array(FactView) });

export const siteCaseOperations = {
  openCase: act({
    id: 'openCase',
    path: '/sites/{siteId}/cases',
    summary: 'Report a complaint or an accident: the award’s payments stop, after an accident the work too',
    params: Type.Object({ siteId: Id }),
    body: Type.Object({ kind: Kind, text: Words(), happenedOn: Day }, { additionalProperties: false }),
    reply: SiteCaseView,
    status: 201,
  }),
  closeCase: act({
    id: 'closeCase',
    path: '/cases/{siteCaseId}/close',
    summary: 'Close a case with a finding and an answer, by another person than the one who opened it',
    params: Type.Object({ siteCaseId: Id }),
    body: Type.Object({ finding: Finding, answer: Words() }, { additionalProperties: false }),
    reply: SiteCaseView,
  }),
  getCase: read({
    id: 'getCase',
    path: '/cases/{siteCaseId}',
    summary: 'One complaint or accident; what was said in it, to those concerned',
    params: Type.Object({ siteCaseId: Id }),
    reply: CaseDetail,
  }),
  listCases: read({
    id: 'listCases',
    path: '/programmes/{programmeId}/cases',
    summary: 'Complaints and accidents, to those without a right to all only their own',
    params: Type.Object({ programmeId: Id }),
    query: ListQuery('cases'),
    reply: Listed(ListedCase),
  }),
};
