/** What the law lets a house keep although the person asks for erasure. */
export type Keeping = { readonly basis: string; readonly until: string };

/**
 * `own`: the person's value itself, which goes as a whole. `mention`: words in which a person may be named; their
 * name and address go out of them.
 */
export type Treatment = 'own' | 'mention' | { readonly kept: Keeping };

const BOOKS: Keeping = {
  basis: '국세기본법 제85조의3, 전자금융거래법 제22조',
  until: '거래가 속한 과세기간의 신고기한부터 5년 / five years from the tax return of the transaction',
};
const PUBLIC_RECORD: Keeping = {
  basis: '공공기록물 관리에 관한 법률 제19조',
  until: '기록물의 보존기간 / the retention period of the public record',
};
const ACCESS_RECORD: Keeping = {
  basis: '개인정보의 안전성 확보조치 기준 제8조',
  until: '2년 / two years',
};

const mention = (...columns: string[]): Record<string, Treatment> =>
  Object.fromEntries(columns.map((column) => [column, 'mention']));
const kept = (keeping: Keeping, ...columns: string[]): Record<string, Treatment> =>
  Object.fromEntries(columns.map((column) => [column, { kept: keeping }]));

/**
 * The inventory: each column that may hold a personal value, and what becomes of it when its person asks for
 * erasure (개인정보 보호법 제21조·제36조). Every text column of the database stands here or in `impersonal`.
 */
export const personal: Readonly<Record<string, Readonly<Record<string, Treatment>>>> = {
  person: { name: 'own', email: 'own' },
  organisation: mention('representative'),
  organisationTie: mention('source'),
  datum: mention('value', 'source'),
  token: { label: 'own' },
  // No words, and still theirs: what proves a person goes with them.
  credential: { passwordHash: 'own', totpSecret: 'own', recoveryCodes: 'own' },
  identity: { subject: 'own' },
  application: mention('form'),
  nurturingSession: mention('topic', 'outcome'),
  scoreSheet: mention('conflict', 'comment'),
  recommendation: mention('reason'),
  objection: mention('grounds', 'answer'),
  plan: mention('summary', 'returnedReason', 'secondedReason'),
  awardAgreement: kept(BOOKS, 'text', 'account'),
  changeRequest: mention('before', 'after', 'reason', 'answer'),
  agreement: kept(PUBLIC_RECORD, 'text'),
  // What was issued is in other hands, and says what agreement, award or payment do.
  document: kept(PUBLIC_RECORD, 'content'),
  site: mention('form', 'otherSupport'),
  baseline: mention('workersRole'),
  evidence: mention('text', 'place'),
  siteCase: mention('text', 'answer'),
  claim: kept(PUBLIC_RECORD, 'suspects'),
  claimUnit: kept(PUBLIC_RECORD, 'suspect', 'reason', 'secondReason'),
  payment: mention('returnedReason'),
  receivable: mention('notice', 'reply', 'decision', 'writeOffReason'),
  referral: mention('reason', 'outcome'),
  erasure: mention('reason', 'basis'),
  accessReview: mention('finding'),
  // Not rows of subjects: the erasure has a step of its own for each of these.
  factDetail: mention('value'),
  idempotency: mention('reply'),
  accessLog: kept(ACCESS_RECORD, 'reason'),
};

/** Text that is no person's: codes, hashes, numbers, what a published file says, what is derived from the rest. */
export const impersonal: Readonly<Record<string, readonly string[]>> = {
  accessLog: ['operation', 'subjectKind', 'outcome', 'fields', 'relations'],
  accessReview: ['month'],
  account: ['number', 'kind', 'currency'],
  agreement: ['textHash', 'state'],
  agreementParty: ['role', 'signedHash'],
  application: ['number', 'track', 'origin', 'state', 'eligibility', 'score', 'selection'],
  award: ['number', 'state', 'endedCause'],
  awardAgreement: ['textHash', 'terms', 'state'],
  awardSignature: ['role', 'textHash'],
  baseline: ['method', 'scaleVersion', 'state'],
  changeRequest: ['kind', 'state'],
  claim: [
    'number',
    'kind',
    'state',
    'nonceCommitment',
    'nonce',
    'frozenHash',
    'seed',
    'sample',
    'verification',
    'pay',
  ],
  claimUnit: [
    'metric',
    'stratum',
    'drawn',
    'result',
    'reasonCode',
    'rescored',
    'secondResult',
    'secondReasonCode',
    'secondRescored',
  ],
  datum: ['key'],
  delivery: ['channel', 'content', 'digest', 'lane', 'lastError', 'state', 'what'],
  deliveryAttempt: ['digest', 'error', 'outcome'],
  simulation: ['track', 'draft', 'contentId', 'state', 'progress', 'outcome', 'error', 'digest'],
  recordCheck: ['digest', 'head', 'outcome', 'progress', 'state'],
  document: ['kind', 'language', 'recordHash', 'contentHash', 'fileHash'],
  erasure: ['state', 'outcome'],
  evidence: ['kind', 'sha256', 'perceptualHash', 'camera', 'flag'],
  fact: [
    'what',
    'operation',
    'subjectKind',
    'subjectDigest',
    'programmeVersion',
    'detail', // words that a person said stand in fact_detail
    'rows',
  ],
  factDetail: ['field', 'salt'],
  file: ['sha256', 'mediaType', 'perceptualHash', 'camera'],
  fund: ['currency'],
  fundReturn: ['cause', 'bankReference'],
  headAnnouncement: ['digest', 'hash'],
  hold: ['subjectKind', 'state'],
  idempotency: ['digest', 'operation', 'key', 'requestHash'],
  identity: ['issuer'],
  improvement: ['kind', 'measure', 'place', 'actsOn', 'serialNumber', 'riskFlag', 'state'],
  job: ['kind', 'lastError'],
  journal: ['idempotencyKey', 'op', 'kind', 'subjectKind'],
  mailPreference: ['digest', 'mail'],
  match: ['state', 'declinedBy', 'reasonCode', 'explanation'],
  membership: ['seat'],
  migration: ['checksum', 'digest', 'name'],
  notice: ['details', 'digest', 'mail', 'subjectKind', 'what'],
  objection: ['subjectKind', 'state'],
  organisation: ['key', 'nameKo', 'nameEn', 'kind', 'businessNumber', 'corporateNumber', 'region'],
  // The rows themselves, in which persons are named, lie outside the database and go after a month.
  organisationImport: [
    'digest',
    'encoding',
    'error',
    'format',
    'found',
    'made',
    'mode',
    'problemCounts',
    'problemRows',
    'settings',
    'sha256',
    'state',
  ],
  organisationTie: ['kind'],
  outbox: ['digest'],
  passwordLink: ['hash'],
  payment: ['number', 'kind', 'explanation', 'state', 'bankReference'],
  person: ['locale'],
  plan: ['state', 'targets', 'hazards', 'regions', 'comparison'],
  pledge: ['state'],
  pledgeCall: ['state', 'bankReference'],
  programme: ['key', 'state'],
  programmeVersion: ['contentId', 'source', 'definition', 'state'],
  receivable: ['number', 'cause', 'instalments', 'state'],
  recommendation: ['state', 'reasonCode'],
  recovery: ['kind', 'bankReference'],
  referral: ['target', 'state', 'reasonCode'],
  reminder: ['digest'],
  scoreSheet: ['scores'],
  seal: ['hash', 'key', 'previousHash', 'root', 'signature'],
  sealKey: ['fingerprint', 'publicKey'],
  sealLeaf: ['kind'],
  session: ['digest'],
  signInAttempt: ['digest', 'key'],
  site: ['number', 'name', 'hazard', 'region', 'size', 'industry', 'eligibility', 'state'],
  siteCase: ['kind', 'state', 'finding'],
  token: ['hash', 'signedInBy'],
  upload: ['digest', 'sha256'],
  unknownCaller: ['addressClass', 'digest'],
  verification: ['state'],
  webhook: ['events', 'oldSecret', 'secret', 'state', 'url'],
};

/** Of a fact's detail, what a person says in their own words: it goes to `fact_detail`, its salted digest stays. */
export const SPOKEN = ['reason', 'returnedReason', 'source', 'words', 'basis'] as const;

/** Files that are evidence of a result that was or may be paid for. */
export const FILES_KEPT: Keeping = PUBLIC_RECORD;

/** What lets the column be kept; throws for one that is not. */
export function keepingOf(table: string, column: string): Keeping {
  const treatment = personal[table]?.[column];
  if (typeof treatment !== 'object') throw new RangeError(`${table}.${column} is not kept by any law`);
  return treatment.kept;
}

/** The columns whose values enter the digest of the table's rows salted. */
export const saltedColumns = (table: string): readonly string[] => Object.keys(personal[table] ?? {});
