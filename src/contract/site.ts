import Type from 'typebox';
import {
  Count,
  Day,
  Explained,
  FactView,
  Id,
  Instant,
  Key,
  Listed,
  ListQuery,
  nullable,
  oneOf,
  Revision,
  Words,
} from './common.ts';
import { act, read } from './operation.ts';

export const siteStates = [
  'ineligible',
  'needs_information',
  'open',
  'proposed',
  'matched',
  'baselined',
  'improved',
  'dropped_out',
  'withdrawn',
  'closed',
] as const;

const Risk = Type.Object(
  {
    frequency: Type.Integer({ minimum: 1, maximum: 10 }),
    severity: Type.Integer({ minimum: 1, maximum: 10 }),
  },
  { additionalProperties: false },
);

const OtherSupport = Type.Object(
  { scheme: Words(200), equipment: Words(200) },
  { additionalProperties: false },
);

export const SiteView = Type.Object({
  id: Id,
  number: Type.String(),
  programmeId: Id,
  organisationId: Id,
  name: Type.String(),
  hazard: Type.String(),
  region: Type.String(),
  size: Type.String(),
  industry: Type.String(),
  employees: Count,
  reportedRisk: Type.Integer(),
  availableFrom: Day,
  availableTo: Day,
  broughtById: nullable(Id),
  state: oneOf(siteStates),
  revision: Revision,
});

/** As a list shows it, with what people call it by. */
const ListedSite = Type.Object({
  ...SiteView.properties,
  organisationName: Type.String(),
});

export const BaselineView = Type.Object({
  id: Id,
  siteId: Id,
  matchId: Id,
  method: Type.String(),
  scaleVersion: Type.String(),
  frequency: Type.Integer(),
  severity: Type.Integer(),
  risk: Type.Integer(),
  assessedBy: Id,
  workersRole: Type.String(),
  assistedById: nullable(Id),
  state: oneOf(['assessed', 'locked'] as const),
  lockedAt: nullable(Instant),
  revision: Revision,
});

export const MatchView = Type.Object({
  id: Id,
  programmeId: Id,
  siteId: Id,
  awardId: Id,
  supplierId: Id,
  state: oneOf(['proposed', 'agreed', 'declined', 'expired', 'ended'] as const),
  supplierAcceptedAt: nullable(Instant),
  siteAcceptedAt: nullable(Instant),
  declinedBy: nullable(oneOf(['supplier', 'site'] as const)),
  reasonCode: nullable(Type.String()),
  answerDueOn: Day,
  supplierBrought: Type.Boolean(),
  revision: Revision,
});

/** As a list shows it, with what people call it by. */
const ListedMatch = Type.Object({
  ...MatchView.properties,
  siteNumber: Type.String(),
  siteName: Type.String(),
  supplierName: Type.String(),
});

const SiteApplied = Type.Object({ ...SiteView.properties, eligibility: Explained });

const SiteDetail = Type.Object({
  ...SiteView.properties,
  programmeVersionId: Id,
  form: nullable(Explained),
  eligibility: nullable(Explained),
  otherSupport: Type.Array(OtherSupport),
  contact: nullable(Type.Object({ name: Type.String(), email: Type.String() })),
  match: nullable(MatchView),
  baseline: nullable(BaselineView),
  improvements: Type.Array(
    Type.Object({
      id: Id,
      kind: Type.String(),
      measure: Type.String(),
      state: Type.String(),
      doneOn: nullable(Day),
      afterFrequency: nullable(Type.Integer()),
      afterSeverity: nullable(Type.Integer()),
    }),
  ),
  history: Type.Array(FactView),
});

const Others = Type.Object({
  shown: Type.Array(Type.Object({ supplierId: Id, because: Type.String() })),
  counts: Type.Record(Type.String(), Type.Integer()),
});

const params = Type.Object({ siteId: Id });
const programme = Type.Object({ programmeId: Id });
const matchParams = Type.Object({ matchId: Id });

export const siteOperations = {
  applyAsSite: act({
    id: 'applyAsSite',
    path: '/programmes/{programmeId}/sites',
    summary: 'Apply with a site: hazard, region, size, and whether it may take part, with reasons',
    params: programme,
    body: Type.Object(
      {
        name: Words(200),
        form: Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), {
          description: 'The fields of the programme’s form for sites',
        }),
        reportedRisk: Risk,
        availableFrom: Day,
        availableTo: Day,
        broughtById: Type.Optional(Id),
        otherSupport: Type.Array(OtherSupport, { maxItems: 20 }),
      },
      { additionalProperties: false },
    ),
    reply: SiteApplied,
    status: 201,
  }),
  recheckSite: act({
    id: 'recheckSite',
    path: '/sites/{siteId}/recheck',
    summary: 'Decide the eligibility again on what the registry knows now',
    params,
    reply: SiteApplied,
  }),
  withdrawSite: act({
    id: 'withdrawSite',
    path: '/sites/{siteId}/withdraw',
    summary: 'Withdraw before a match is agreed',
    params,
    reply: SiteView,
  }),
  changeContact: act({
    id: 'changeContact',
    path: '/sites/{siteId}/contact',
    summary: 'Name another person of the company as the site’s contact',
    params,
    body: Type.Object({ personId: Id }, { additionalProperties: false }),
    reply: SiteView,
  }),
  dropOutSite: act({
    id: 'dropOutSite',
    path: '/sites/{siteId}/drop-out',
    summary: 'End the match; what was bought is documented, and another site of the cell is proposed',
    params,
    body: Type.Object({ reason: Words(500) }, { additionalProperties: false }),
    reply: Type.Object({ site: SiteView, replacement: nullable(MatchView) }),
  }),
  listSites: read({
    id: 'listSites',
    path: '/programmes/{programmeId}/sites',
    summary: 'Sites; a supplier sees those it is matched with, a company its own',
    params: programme,
    query: ListQuery('sites'),
    reply: Listed(ListedSite),
  }),
  getSite: read({
    id: 'getSite',
    path: '/sites/{siteId}',
    summary: 'One site with its match, baseline and improvements',
    params,
    reply: SiteDetail,
  }),
  assessBaseline: act({
    id: 'assessBaseline',
    path: '/sites/{siteId}/baseline',
    summary: 'The employer’s assessment of the risk before the improvement, workers taking part',
    params,
    body: Type.Object(
      { ...Risk.properties, method: Key, workersRole: Words(100), supplierAssisted: Type.Boolean() },
      { additionalProperties: false },
    ),
    reply: BaselineView,
    status: 201,
  }),
  lockBaseline: act({
    id: 'lockBaseline',
    path: '/baselines/{baselineId}/lock',
    summary: 'Sign the baseline; nothing changes it afterwards',
    params: Type.Object({ baselineId: Id }),
    reply: BaselineView,
  }),
};

export const matchOperations = {
  proposeMatches: act({
    id: 'proposeMatches',
    path: '/programmes/{programmeId}/matches',
    summary: 'Match open sites with suppliers that have places, by the published priority',
    params: programme,
    body: Type.Object({ limit: Type.Integer({ minimum: 1, maximum: 200 }) }, { additionalProperties: false }),
    reply: Type.Object({
      items: Type.Array(MatchView),
      unmatched: Type.Array(Type.Object({ siteId: Id, place: Type.Integer(), others: Others })),
      unmatchedCount: Count,
    }),
    status: 201,
  }),
  acceptMatch: act({
    id: 'acceptMatch',
    path: '/matches/{matchId}/accept',
    summary: 'Accept for one’s side; agreed once both have',
    params: matchParams,
    reply: MatchView,
  }),
  declineMatch: act({
    id: 'declineMatch',
    path: '/matches/{matchId}/decline',
    summary: 'Decline for one’s side with a reason of the programme',
    params: matchParams,
    body: Type.Object({ reasonCode: Key }, { additionalProperties: false }),
    reply: MatchView,
  }),
  listMatches: read({
    id: 'listMatches',
    path: '/programmes/{programmeId}/matches',
    summary: 'Matches; a company sees those it takes part in',
    params: programme,
    query: ListQuery('matches'),
    reply: Listed(ListedMatch),
  }),
  getMatch: read({
    id: 'getMatch',
    path: '/matches/{matchId}',
    summary: 'One match, why this pair and why not others',
    params: matchParams,
    reply: Type.Object({
      ...MatchView.properties,
      explanation: Explained,
      history: Type.Array(FactView),
    }),
  }),
  getOutreach: read({
    id: 'getOutreach',
    path: '/programmes/{programmeId}/outreach',
    summary: 'Need that nobody serves, regions that nobody speaks for, and who declines what',
    params: programme,
    reply: Type.Object({
      cellsWithoutSupplier: Type.Array(
        Type.Object({
          hazard: Type.String(),
          region: Type.String(),
          size: Type.String(),
          knownNeed: Count,
          installed: Count,
          openNeed: Count,
        }),
      ),
      regionsWithoutApplication: Type.Array(
        Type.Object({ code: Type.String(), ko: Type.String(), en: Type.String() }),
      ),
      suppliers: Type.Array(
        Type.Object({
          supplierId: Id,
          proposed: Count,
          agreed: Count,
          noes: Type.Array(
            Type.Object({
              outcome: oneOf(['declined', 'expired'] as const),
              by: oneOf(['supplier', 'site', 'both'] as const),
              reasonCode: nullable(Type.String()),
              count: Count,
            }),
          ),
        }),
      ),
    }),
  }),
};
