/** A list of a programme's cases, as a table in a browser shows it; the API sorts, filters and counts it. */
export type List = {
  /** The kind of its rows. */
  readonly kind: string;
  /** Its columns, unless others are chosen; the first names the row and always stands. */
  readonly columns: readonly string[];
  /** Columns that can be added. */
  readonly more: readonly string[];
  /** Columns that the API can put in order. */
  readonly sorts: readonly string[];
  /** What it can be narrowed by, besides a text, with the words that are offered. */
  readonly filters: Readonly<Record<string, readonly string[] | 'hazards' | 'regions'>>;
  /** Where a row leads; without it, a row has no page of its own and leads where this field says. */
  readonly leadsBy?: string;
};

export const lists = {
  applications: {
    kind: 'application',
    columns: ['number', 'supplierName', 'state', 'origin', 'submittedAt', 'rank'],
    more: ['track'],
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
    kind: 'recommendation',
    columns: ['applicationNumber', 'supplierName', 'state', 'answerDueOn', 'reasonCode'],
    more: ['reason'],
    sorts: ['supplierName', 'state', 'answerDueOn'],
    filters: { state: ['sent', 'escalated', 'accepted', 'declined', 'withdrawn'] },
    leadsBy: 'applicationId',
  },
  objections: {
    kind: 'objection',
    columns: ['number', 'supplierName', 'state', 'subjectKind', 'grounds'],
    more: ['answer'],
    sorts: ['number', 'supplierName', 'state'],
    filters: { state: ['raised', 'upheld', 'dismissed'], subjectKind: ['application', 'claim'] },
  },
  awards: {
    kind: 'award',
    columns: ['number', 'supplierName', 'state', 'endsOn'],
    more: ['endedCause', 'clawbackFollows'],
    sorts: ['number', 'supplierName', 'state', 'endsOn'],
    filters: {
      state: ['planning', 'agreed', 'active', 'suspended', 'terminated', 'withdrawn', 'closed'],
      hazard: 'hazards',
      region: 'regions',
    },
  },
  sites: {
    kind: 'site',
    columns: ['number', 'name', 'state', 'hazard', 'region', 'size', 'employees', 'reportedRisk'],
    more: ['organisationName', 'industry', 'availableFrom', 'availableTo'],
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
    kind: 'match',
    columns: ['siteName', 'supplierName', 'state', 'answerDueOn', 'reasonCode'],
    more: ['siteNumber', 'supplierAcceptedAt', 'siteAcceptedAt', 'declinedBy', 'supplierBrought'],
    sorts: ['siteName', 'supplierName', 'state', 'answerDueOn'],
    filters: {
      state: ['proposed', 'agreed', 'declined', 'expired', 'ended'],
      hazard: 'hazards',
      region: 'regions',
    },
  },
  claims: {
    kind: 'claim',
    columns: ['number', 'supplierName', 'state', 'kind', 'frozenAt', 'amount'],
    more: ['awardNumber', 'sequence', 'objectionUntil', 'frozenHash'],
    sorts: ['number', 'supplierName', 'state', 'kind', 'frozenAt'],
    filters: {
      state: ['opened', 'frozen', 'sampled', 'verified', 'objected', 'decided', 'cancelled'],
      kind: ['interim', 'final'],
    },
  },
  payments: {
    kind: 'payment',
    columns: ['number', 'payeeName', 'state', 'kind', 'amount', 'valueOn'],
    more: ['offset', 'bankReference', 'returnedReason', 'awardId', 'claimId'],
    sorts: ['number', 'payeeName', 'state', 'kind', 'amount', 'valueOn'],
    filters: {
      state: ['approved', 'released', 'paid', 'returned', 'cancelled', 'expired'],
      kind: ['stage_1', 'stage_2', 'verification_fee'],
    },
  },
  cases: {
    kind: 'siteCase',
    columns: ['siteName', 'kind', 'state', 'happenedOn', 'finding'],
    more: ['siteNumber', 'text', 'answer', 'siteId', 'awardId'],
    sorts: ['siteName', 'kind', 'state', 'happenedOn'],
    filters: { state: ['open', 'closed'], kind: ['complaint', 'accident'] },
  },
  referrals: {
    kind: 'referral',
    columns: ['organisationName', 'state', 'target', 'consentedAt', 'reasonCode'],
    more: ['reason', 'outcome'],
    sorts: ['organisationName', 'state', 'target', 'consentedAt'],
    filters: { state: ['consented', 'received', 'accepted', 'declined', 'concluded', 'withdrawn'] },
  },
  receivables: {
    kind: 'receivable',
    columns: ['number', 'supplierName', 'state', 'cause', 'amount', 'open', 'replyDueOn'],
    more: ['recovered', 'writtenOff', 'notice', 'decision', 'awardId'],
    sorts: ['number', 'supplierName', 'state', 'cause', 'amount', 'replyDueOn'],
    filters: { state: ['noticed', 'replied', 'dropped', 'open', 'settled', 'written_off'] },
  },
} as const satisfies Record<string, List>;

export type ListName = keyof typeof lists;

export const isList = (text: string): text is ListName => Object.hasOwn(lists, text);

/** The columns that an address names, in the list's own order; the first always stands. */
export function columnsOf({ columns, more }: List, asked: string | undefined): readonly string[] {
  if (asked === undefined) return columns;
  const chosen = asked.split(',');
  return [...columns, ...more].filter((column, at) => at === 0 || chosen.includes(column));
}
