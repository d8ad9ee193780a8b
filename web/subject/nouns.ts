/** A view as the wire gives it; which parts are shown is data (below), how each looks is decided by its shape. */
export type View = { readonly [name: string]: unknown };

/** A part of a case that is a subject of its own: what may be done with it is asked about it. */
export type Part = {
  readonly kind: string;
  /** Where the parts stand in the view: one, or a list. */
  readonly at: string;
  readonly facts: readonly string[];
};

/** How a subject's page is made. */
export type Noun = {
  /** The subject's kind in the permission table, and the name of its words. */
  readonly kind: string;
  /** Where the API reads one. */
  readonly path: string;
  /** What its readers call it: the first of these that the view has. */
  readonly naming: readonly string[];
  /** The way it goes when nothing goes wrong; other states stand beside it. */
  readonly way: readonly string[];
  readonly facts: readonly string[];
  readonly parts?: readonly Part[];
  /** Lists in the view that are shown as tables: where they stand, and their columns. */
  readonly tables?: readonly { readonly at: string; readonly columns: readonly string[] }[];
  /** Values in the view that are shown as they explain themselves. */
  readonly explanations?: readonly string[];
};

const planFacts = [
  'sequence',
  'state',
  'targets',
  'stage1',
  'stage2Ceiling',
  'capacitySites',
  'hazards',
  'regions',
  'startsOn',
  'endsOn',
  'summary',
  'returnedReason',
  'secondedReason',
];

export const nouns = {
  applications: {
    kind: 'application',
    path: '/applications/{applicationId}',
    naming: ['supplierName', 'number'],
    way: ['draft', 'eligible', 'selected', 'recommended', 'awarded'],
    facts: ['number', 'supplierName', 'track', 'origin', 'submittedAt', 'rank', 'awardId', 'form'],
    parts: [
      { kind: 'recommendation', at: 'recommendation', facts: ['state', 'answerDueOn', 'reasonCode'] },
      { kind: 'objection', at: 'objections', facts: ['state', 'grounds', 'answer'] },
    ],
    tables: [{ at: 'nurturing', columns: ['heldOn', 'topic', 'outcome'] }],
    explanations: ['eligibility', 'score', 'selection'],
  },
  objections: {
    kind: 'objection',
    path: '/objections/{objectionId}',
    naming: ['supplierName', 'number'],
    way: ['raised', 'upheld'],
    facts: ['number', 'supplierName', 'subjectKind', 'applicationId', 'claimId', 'grounds', 'answer'],
  },
  awards: {
    kind: 'award',
    path: '/awards/{awardId}',
    naming: ['supplierName', 'number'],
    way: ['planning', 'agreed', 'active', 'closed'],
    facts: ['number', 'supplierName', 'applicationId', 'endsOn', 'endedCause', 'clawbackFollows'],
    parts: [
      { kind: 'plan', at: 'plans', facts: planFacts },
      {
        kind: 'changeRequest',
        at: 'changeRequests',
        facts: ['kind', 'state', 'before', 'after', 'reason', 'answer'],
      },
    ],
    tables: [],
    explanations: ['agreement'],
  },
  sites: {
    kind: 'site',
    path: '/sites/{siteId}',
    naming: ['name', 'number'],
    way: ['open', 'proposed', 'matched', 'baselined', 'improved', 'closed'],
    facts: [
      'number',
      'name',
      'hazard',
      'region',
      'size',
      'industry',
      'employees',
      'reportedRisk',
      'availableFrom',
      'availableTo',
      'contact',
      'otherSupport',
    ],
    parts: [
      {
        kind: 'match',
        at: 'match',
        facts: ['state', 'answerDueOn', 'supplierAcceptedAt', 'siteAcceptedAt', 'declinedBy', 'reasonCode'],
      },
      {
        kind: 'baseline',
        at: 'baseline',
        facts: ['state', 'method', 'frequency', 'severity', 'risk', 'workersRole', 'lockedAt'],
      },
    ],
    explanations: ['eligibility'],
  },
  matches: {
    kind: 'match',
    path: '/matches/{matchId}',
    naming: [],
    way: ['proposed', 'agreed'],
    facts: [
      'siteId',
      'awardId',
      'answerDueOn',
      'supplierAcceptedAt',
      'siteAcceptedAt',
      'declinedBy',
      'reasonCode',
      'supplierBrought',
    ],
    explanations: ['explanation'],
  },
  improvements: {
    kind: 'improvement',
    path: '/improvements/{improvementId}',
    naming: ['measure'],
    way: ['planned', 'purchased', 'done', 'confirmed'],
    facts: [
      'measure',
      'kind',
      'actsOn',
      'siteId',
      'awardId',
      'cost',
      'purchasedOn',
      'doneOn',
      'serialNumber',
      'afterFrequency',
      'afterSeverity',
      'afterRisk',
      'riskFlag',
      'confirmedAt',
      'removedOn',
    ],
  },
  claims: {
    kind: 'claim',
    path: '/claims/{claimId}',
    naming: ['number'],
    way: ['opened', 'frozen', 'sampled', 'verified', 'decided'],
    facts: ['number', 'kind', 'awardId', 'frozenAt', 'frozenHash', 'objectionUntil', 'amount'],
    parts: [
      {
        kind: 'verification',
        at: 'verifications',
        facts: ['round', 'state', 'unitFee', 'fee', 'submittedAt'],
      },
      { kind: 'objection', at: 'objections', facts: ['state', 'grounds', 'answer'] },
    ],
    tables: [
      {
        at: 'units',
        columns: [
          'metric',
          'stratum',
          'drawn',
          'result',
          'reasonCode',
          'reason',
          'secondResult',
          'secondReasonCode',
          'suspect',
          'siteId',
        ],
      },
    ],
    explanations: ['verification'],
  },
  payments: {
    kind: 'payment',
    path: '/payments/{paymentId}',
    naming: ['number'],
    way: ['approved', 'released', 'paid'],
    facts: [
      'number',
      'kind',
      'amount',
      'offset',
      'awardId',
      'claimId',
      'bankReference',
      'valueOn',
      'returnedReason',
    ],
  },
  receivables: {
    kind: 'receivable',
    path: '/receivables/{receivableId}',
    naming: ['supplierName', 'number'],
    way: ['noticed', 'replied', 'open', 'settled'],
    facts: [
      'number',
      'supplierName',
      'awardId',
      'cause',
      'notice',
      'replyDueOn',
      'reply',
      'amount',
      'recovered',
      'writtenOff',
      'open',
      'decision',
      'writeOffReason',
    ],
    tables: [
      { at: 'instalments', columns: ['number', 'dueOn', 'amount', 'paid', 'state'] },
      { at: 'recoveries', columns: ['onDay', 'kind', 'amount', 'bankReference'] },
    ],
  },
  agreements: {
    kind: 'agreement',
    path: '/agreements/{agreementId}',
    naming: [],
    way: ['draft', 'active', 'ended'],
    facts: ['startsOn', 'endsOn', 'textHash'],
    parts: [
      { kind: 'pledge', at: 'pledges', facts: ['organisationName', 'amount', 'state'] },
      {
        kind: 'pledgeCall',
        at: 'calls',
        facts: ['amount', 'dueOn', 'state', 'awardId', 'bankReference', 'valueOn'],
      },
    ],
    tables: [{ at: 'parties', columns: ['organisationName', 'role', 'signedAt', 'signedHash'] }],
  },
  referrals: {
    kind: 'referral',
    path: '/referrals/{referralId}',
    naming: ['organisationName'],
    way: ['consented', 'received', 'accepted', 'concluded'],
    facts: ['organisationName', 'target', 'consentedAt', 'reasonCode', 'reason', 'outcome'],
  },
  cases: {
    kind: 'siteCase',
    path: '/cases/{siteCaseId}',
    naming: ['siteName'],
    way: ['open', 'closed'],
    facts: ['kind', 'siteId', 'awardId', 'improvementId', 'happenedOn', 'text', 'finding', 'answer'],
  },
  versions: {
    kind: 'version',
    path: '/versions/{versionId}',
    naming: [],
    way: ['draft', 'proposed', 'published'],
    facts: ['sequence', 'contentId', 'publishedAt', 'programmeId'],
  },
  organisations: {
    kind: 'organisation',
    path: '/organisations/{organisationId}',
    naming: ['name'],
    way: [],
    facts: ['name', 'kind', 'businessNumber', 'corporateNumber', 'region', 'mergedIntoId'],
    tables: [{ at: 'mergedFrom', columns: ['nameKo', 'businessNumber'] }],
  },
  erasures: {
    kind: 'erasure',
    path: '/erasures/{erasureId}',
    naming: [],
    way: ['requested', 'erased'],
    facts: ['requestedAt', 'dueOn', 'reason', 'decidedAt', 'basis', 'outcome', 'filesWaiting'],
    tables: [{ at: 'naming', columns: ['table', 'id'] }],
  },
} as const satisfies Record<string, Noun>;

/** The first word of a subject's address. */
export type NounName = keyof typeof nouns;

export const isNoun = (text: string): text is NounName => Object.hasOwn(nouns, text);
