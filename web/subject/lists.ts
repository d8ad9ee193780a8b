/** A list of a programme's cases, as a table in a browser shows it; the API sorts, filters and counts it. */
export type List = {
  /** Its columns; the first that can be sorted names the row. */
  readonly columns: readonly string[];
  /** Columns that the API can put in order. */
  readonly sorts: readonly string[];
  /** What it can be narrowed by, besides a text, with the words that are offered. */
  readonly filters: Readonly<Record<string, readonly string[] | 'hazards' | 'regions'>>;
  /** Where a row leads; without it, a row has no page of its own and leads where this field says. */
  readonly leadsBy?: string;
};

export const lists = {
  applications: {
    columns: ['number', 'supplierName', 'state', 'origin', 'submittedAt', 'rank'],
    sorts: ['number', 'supplierName', 'state', 'submittedAt', 'rank'],
    filters: {
      state: [
        'discovered',
        'draft',
        'needs_information',
        'eligible',
        'ineligible',
        'selected',
        'waiting',
        'not_selected',
        'recommended',
        'declined',
        'awarded',
        'withdrawn',
      ],
      region: 'regions',
    },
  },
  recommendations: {
    columns: ['applicationNumber', 'supplierName', 'state', 'answerDueOn', 'reasonCode'],
    sorts: ['supplierName', 'state', 'answerDueOn'],
    filters: { state: ['sent', 'escalated', 'accepted', 'declined', 'withdrawn'] },
    leadsBy: 'applicationId',
  },
  awards: {
    columns: ['number', 'supplierName', 'state', 'endsOn'],
    sorts: ['number', 'supplierName', 'state', 'endsOn'],
    filters: {
      state: ['planning', 'agreed', 'active', 'suspended', 'terminated', 'withdrawn', 'closed'],
      hazard: 'hazards',
      region: 'regions',
    },
  },
  sites: {
    columns: ['number', 'name', 'state', 'hazard', 'region', 'size', 'employees', 'reportedRisk'],
    sorts: ['number', 'name', 'state', 'hazard', 'region', 'size', 'employees', 'reportedRisk'],
    filters: {
      state: [
        'needs_information',
        'ineligible',
        'open',
        'proposed',
        'matched',
        'baselined',
        'improved',
        'dropped_out',
        'withdrawn',
        'closed',
      ],
      hazard: 'hazards',
      region: 'regions',
    },
  },
  matches: {
    columns: ['siteName', 'supplierName', 'state', 'answerDueOn', 'reasonCode'],
    sorts: ['siteName', 'supplierName', 'state', 'answerDueOn'],
    filters: {
      state: ['proposed', 'agreed', 'declined', 'expired', 'ended'],
      hazard: 'hazards',
      region: 'regions',
    },
  },
  claims: {
    columns: ['number', 'supplierName', 'state', 'kind', 'frozenAt', 'amount'],
    sorts: ['number', 'supplierName', 'state', 'kind', 'frozenAt'],
    filters: {
      state: ['opened', 'frozen', 'sampled', 'verified', 'objected', 'decided', 'cancelled'],
      kind: ['interim', 'final'],
    },
  },
  payments: {
    columns: ['number', 'payeeName', 'state', 'kind', 'amount', 'valueOn'],
    sorts: ['number', 'payeeName', 'state', 'kind', 'amount', 'valueOn'],
    filters: {
      state: ['approved', 'released', 'paid', 'returned', 'cancelled', 'expired'],
      kind: ['stage_1', 'stage_2', 'verification_fee'],
    },
  },
  cases: {
    columns: ['siteName', 'kind', 'state', 'happenedOn', 'finding'],
    sorts: ['siteName', 'kind', 'state', 'happenedOn'],
    filters: { state: ['open', 'closed'], kind: ['complaint', 'accident'] },
    leadsBy: 'siteId',
  },
  receivables: {
    columns: ['number', 'supplierName', 'state', 'cause', 'amount', 'open', 'replyDueOn'],
    sorts: ['number', 'supplierName', 'state', 'cause', 'amount', 'replyDueOn'],
    filters: { state: ['noticed', 'replied', 'dropped', 'open', 'settled', 'written_off'] },
  },
} as const satisfies Record<string, List>;

export type ListName = keyof typeof lists;

export const isList = (text: string): text is ListName => Object.hasOwn(lists, text);
