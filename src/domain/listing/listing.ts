/** What a list can be put in order by, and narrowed by besides its text. */
export type Listing = {
  readonly sorts: readonly string[];
  /** Codes of a closed or a programme's own list; `state` takes several. */
  readonly words: readonly string[];
  readonly ids: readonly string[];
};

/**
 * The lists that tables show. Every one can be searched by the numbers and names that stand in its rows (`q`), and
 * counted. Nobody can order or narrow a list by what they may not see in it.
 */
export const listings = {
  applications: {
    sorts: ['number', 'supplierName', 'state', 'submittedAt', 'rank'],
    words: ['state', 'track', 'origin', 'region'],
    ids: ['supplierId'],
  },
  recommendations: {
    sorts: ['number', 'supplierName', 'state', 'answerDueOn'],
    words: ['state', 'reasonCode'],
    ids: ['supplierId', 'funderId'],
  },
  objections: {
    sorts: ['number', 'supplierName', 'state'],
    words: ['state', 'subjectKind'],
    ids: ['supplierId', 'subjectId'],
  },
  awards: {
    sorts: ['number', 'supplierName', 'state', 'endsOn'],
    words: ['state', 'region', 'hazard'],
    ids: ['supplierId', 'funderId'],
  },
  sites: {
    sorts: ['number', 'name', 'state', 'region', 'hazard', 'size', 'employees', 'reportedRisk'],
    words: ['state', 'region', 'hazard', 'size', 'industry'],
    ids: ['organisationId', 'supplierId', 'awardId'],
  },
  matches: {
    sorts: ['siteNumber', 'siteName', 'supplierName', 'state', 'answerDueOn'],
    words: ['state', 'region', 'hazard', 'reasonCode'],
    ids: ['supplierId', 'awardId', 'siteId'],
  },
  claims: {
    sorts: ['number', 'supplierName', 'state', 'kind', 'frozenAt'],
    words: ['state', 'kind'],
    ids: ['supplierId', 'awardId'],
  },
  payments: {
    sorts: ['number', 'payeeName', 'state', 'kind', 'amount', 'valueOn'],
    words: ['state', 'kind'],
    ids: ['payeeId', 'awardId', 'claimId'],
  },
  improvements: {
    sorts: ['siteNumber', 'siteName', 'state', 'kind', 'doneOn', 'afterRisk'],
    words: ['state', 'kind', 'region', 'hazard'],
    ids: ['siteId'],
  },
  cases: {
    sorts: ['siteNumber', 'siteName', 'state', 'kind', 'happenedOn'],
    words: ['state', 'kind', 'region', 'hazard'],
    ids: ['siteId', 'awardId'],
  },
  receivables: {
    sorts: ['number', 'supplierName', 'state', 'cause', 'amount', 'replyDueOn'],
    words: ['state', 'cause'],
    ids: ['supplierId', 'awardId'],
  },
  referrals: {
    sorts: ['organisationName', 'state', 'target', 'consentedAt'],
    words: ['state', 'target'],
    ids: ['organisationId', 'destinationId'],
  },
  organisations: {
    sorts: ['name', 'kind', 'region', 'businessNumber'],
    words: ['kind', 'region'],
    ids: [],
  },
} as const satisfies Record<string, Listing>;

export type ListingName = keyof typeof listings;
export type SortOf<L extends ListingName> = (typeof listings)[L]['sorts'][number];
export type FilterOf<L extends ListingName> =
  | (typeof listings)[L]['words'][number]
  | (typeof listings)[L]['ids'][number];
