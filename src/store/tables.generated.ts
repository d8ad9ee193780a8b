// Written by `npm run generate` from src/store/migrations; do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

export interface AccessExpiryTable {
  id: string;
  before: string;
  lines: number;
  firstAt: string;
  lastAt: string;
  revision: number;
}

export interface AccessLogTable {
  id: string;
  at: string;
  personId: string | null;
  organisationId: string | null;
  operation: string;
  subjectKind: string | null;
  subjectId: string | null;
  outcome: 'denied' | 'read';
  reason: string | null;
  xid: Generated<string>;
  concernedIds: Generated<string[]>;
  concernedPersonId: string | null;
  fields: Generated<string[]>;
  relations: Generated<string[]>;
}

export interface AccessReviewTable {
  id: string;
  month: string;
  signedBy: string;
  signedAt: string;
  finding: string;
  lines: number;
  salts: unknown;
  revision: number;
}

export interface AccountTable {
  id: string;
  number: Generated<string>;
  kind: string;
  currency: string;
  fundId: string;
  organisationId: string | null;
  awardId: string | null;
  floorAmount: bigint | null;
  ceilingAmount: bigint | null;
  debits: Generated<bigint>;
  credits: Generated<bigint>;
  held: Generated<bigint>;
  entrySeq: Generated<bigint>;
  openedAt: string;
  closedAt: string | null;
  lastRecordedAt: string;
  xid: Generated<string>;
}

export interface AgreementTable {
  id: string;
  programmeId: string;
  text: string;
  textHash: string;
  state: 'draft' | 'active' | 'ended';
  startsOn: string;
  endsOn: string;
  revision: number;
  salts: unknown;
}

export interface AgreementPartyTable {
  id: string;
  agreementId: string;
  programmeId: string;
  organisationId: string;
  role: 'operator' | 'recommender' | 'funder' | 'anchor' | 'guarantor' | 'verifier' | 'region';
  signedAt: string | null;
  signedBy: string | null;
  signedHash: string | null;
  revision: number;
}

export interface ApplicationTable {
  id: string;
  number: string;
  programmeId: string;
  programmeVersionId: string;
  track: string;
  supplierId: string;
  origin: 'applied' | 'discovered';
  state: 'discovered' | 'draft' | 'needs_information' | 'eligible' | 'ineligible' | 'selected' | 'waiting' | 'not_selected' | 'recommended' | 'declined' | 'awarded' | 'withdrawn';
  form: unknown;
  submittedAt: string | null;
  eligibility: unknown;
  score: unknown;
  rank: number | null;
  selection: unknown;
  revision: number;
  salts: unknown;
}

export interface AwardTable {
  id: string;
  number: string;
  programmeId: string;
  programmeVersionId: string;
  applicationId: string;
  supplierId: string;
  funderId: string;
  fundId: string;
  state: 'planning' | 'agreed' | 'active' | 'suspended' | 'terminated' | 'withdrawn' | 'closed';
  commitmentHoldId: string | null;
  endsOn: string | null;
  endedCause: string | null;
  revision: number;
}

export interface AwardAgreementTable {
  id: string;
  awardId: string;
  text: string;
  textHash: string;
  terms: unknown;
  account: unknown;
  state: 'drafted' | 'signed';
  revision: number;
  salts: unknown;
}

export interface AwardSignatureTable {
  id: string;
  awardAgreementId: string;
  organisationId: string;
  role: 'supplier' | 'operator' | 'payer';
  personId: string;
  textHash: string;
  signedAt: string;
  revision: number;
}

export interface BaselineTable {
  id: string;
  siteId: string;
  matchId: string;
  method: string;
  scaleVersion: string;
  frequency: number;
  severity: number;
  risk: number;
  assessedBy: string;
  workersRole: string;
  assistedById: string | null;
  state: 'assessed' | 'locked';
  lockedAt: string | null;
  revision: number;
  salts: unknown;
}

export interface ChangeRequestTable {
  id: string;
  awardId: string;
  kind: 'target' | 'site' | 'term' | 'account';
  before: unknown;
  after: unknown;
  reason: string;
  state: 'requested' | 'approved' | 'refused';
  requestedBy: string;
  decidedBy: string | null;
  answer: string | null;
  revision: number;
  salts: unknown;
}

export interface ClaimTable {
  id: string;
  number: string;
  programmeId: string;
  awardId: string;
  sequence: number;
  kind: 'interim' | 'final';
  state: 'opened' | 'frozen' | 'sampled' | 'verified' | 'objected' | 'decided' | 'cancelled';
  openedBy: string;
  nonceCommitment: string;
  nonce: string | null;
  suspects: unknown;
  frozenHash: string | null;
  frozenAt: string | null;
  seed: string | null;
  sample: unknown;
  verification: unknown;
  objectionUntil: string | null;
  objectionWaivedAt: string | null;
  pay: unknown;
  amountWon: bigint | null;
  decidedBy: string | null;
  revision: number;
  salts: unknown;
}

export interface ClaimUnitTable {
  id: string;
  claimId: string;
  improvementId: string;
  siteId: string;
  metric: string;
  stratum: string;
  suspect: string | null;
  drawn: 'sample' | 'reserve' | 'suspect' | 'full' | null;
  drawOrder: number | null;
  result: 'pass' | 'fail' | 'unverifiable' | null;
  reason: string | null;
  rescored: unknown;
  secondResult: 'pass' | 'fail' | 'unverifiable' | null;
  secondReason: string | null;
  secondRescored: unknown;
  live: boolean;
  revision: number;
  salts: unknown;
  reasonCode: string | null;
  secondReasonCode: string | null;
}

export interface CredentialTable {
  id: string;
  personId: string;
  passwordHash: string | null;
  totpSecret: string | null;
  totpSince: string | null;
  totpStep: number | null;
  recoveryCodes: string[] | null;
  salts: unknown;
  revision: number;
}

export interface DatumTable {
  id: string;
  organisationId: string;
  key: string;
  value: unknown;
  source: string;
  asOf: string;
  validUntil: string | null;
  recordedAt: string;
  revision: number;
  salts: unknown;
}

export interface DeliveryTable {
  id: string;
  causeId: string;
  what: string;
  personId: string | null;
  webhookId: string | null;
  channel: GeneratedAlways<string>;
  lane: GeneratedAlways<string>;
  content: unknown;
  state: 'waiting' | 'sent' | 'dead';
  tries: number;
  dueAt: string;
  claimedUntil: string | null;
  madeAt: string;
  endedAt: string | null;
  lastError: string | null;
  digest: Generated<string>;
}

export interface DeliveryAttemptTable {
  id: string;
  deliveryId: string;
  at: string;
  outcome: 'sent' | 'failed' | 'resent';
  error: string | null;
  personId: string | null;
  digest: Generated<string>;
}

export interface DocumentTable {
  id: string;
  programmeId: string;
  kind: 'agreement' | 'award_letter' | 'payment_statement';
  agreementId: string | null;
  awardId: string | null;
  paymentId: string | null;
  language: 'ko' | 'en';
  template: number;
  content: unknown;
  recordHash: string;
  contentHash: string;
  fileHash: string;
  fileId: string;
  issuedBy: string;
  organisationId: string;
  issuedAt: string;
  revision: number;
  salts: unknown;
}

export interface EntryTable {
  accountId: string;
  seq: bigint;
  journalId: string;
  amount: bigint;
  balanceAfter: bigint;
  effectiveOn: string;
  recordedAt: string;
  siteId: string | null;
  xid: Generated<string>;
}

export interface ErasedFileTable {
  id: string;
  fileId: string;
  erasureId: string;
  erasedAt: string;
  bytesGoneAt: string | null;
  revision: number;
}

export interface ErasureTable {
  id: string;
  personId: string;
  requestedBy: string;
  requestedAt: string;
  reason: string;
  dueOn: string;
  state: 'requested' | 'erased' | 'refused';
  decidedBy: string | null;
  decidedAt: string | null;
  basis: string | null;
  outcome: unknown;
  salts: unknown;
  revision: number;
}

export interface EvidenceTable {
  id: string;
  programmeId: string;
  improvementId: string;
  kind: string;
  fileId: string | null;
  text: string | null;
  sha256: string | null;
  perceptualHash: string | null;
  takenAt: string | null;
  place: string | null;
  flag: 'exact_duplicate' | 'near_duplicate' | null;
  duplicateOf: string | null;
  revision: number;
  salts: unknown;
  camera: unknown;
}

export interface FactTable {
  seq: GeneratedAlways<bigint>;
  id: string;
  what: string;
  version: number;
  occurredAt: string;
  personId: string | null;
  organisationId: string | null;
  operation: string | null;
  subjectKind: string;
  subjectId: string;
  subjectRevision: number;
  subjectDigest: string;
  programmeId: string | null;
  programmeVersion: string | null;
  detail: unknown;
  rows: unknown;
  xid: Generated<string>;
}

export interface FactDetailTable {
  factId: string;
  field: string;
  salt: string | null;
  value: string;
  erasureId: string | null;
}

export interface FileTable {
  id: string;
  sha256: string;
  sizeBytes: number;
  mediaType: string;
  perceptualHash: string | null;
  uploadedBy: string;
  organisationId: string;
  uploadedAt: string;
  revision: number;
  camera: unknown;
}

export interface FundTable {
  id: string;
  programmeId: string;
  holderId: string;
  currency: string;
  revision: number;
}

export interface FundReturnTable {
  id: string;
  fundId: string;
  organisationId: string;
  amountWon: bigint;
  cause: 'run_off' | 'recovery';
  bankReference: string;
  valueOn: string;
  revision: number;
}

export interface HeadAnnouncementTable {
  number: bigint;
  id: string;
  hash: string;
  sealedAt: string;
  toldAt: string | null;
  digest: Generated<string>;
}

export interface HoldTable {
  id: string;
  accountId: string;
  awardId: string | null;
  subjectKind: string;
  subjectId: string;
  amount: bigint;
  settledAmount: Generated<bigint>;
  releasedAmount: Generated<bigint>;
  state: Generated<'open' | 'settled' | 'voided' | 'expired'>;
  expiresAt: string | null;
}

export interface HoldEventTable {
  journalId: string;
  holdId: string;
  accountId: string;
  heldChange: bigint;
  settledAmount: Generated<bigint>;
  releasedAmount: Generated<bigint>;
  recordedAt: string;
  xid: Generated<string>;
}

export interface HouseTable {
  id: boolean;
  demo: boolean;
  worldAt: string | null;
  revision: number;
}

export interface HouseStateTable {
  id: Generated<string>;
  houseRevision: number;
  demo: boolean;
  worldAt: string | null;
  xid: Generated<string>;
}

export interface IdempotencyTable {
  personId: string;
  operation: string;
  key: string;
  requestHash: string;
  status: number | null;
  reply: unknown;
  createdAt: string;
  digest: Generated<string>;
}

export interface IdentityTable {
  id: string;
  personId: string;
  issuer: string;
  subject: string | null;
  linkedAt: string;
  salts: unknown;
  revision: number;
}

export interface ImprovementTable {
  id: string;
  programmeId: string;
  awardId: string;
  siteId: string;
  matchId: string;
  kind: 'product' | 'inspection' | 'consulting' | 'training';
  measure: string;
  place: string;
  actsOn: 'frequency' | 'severity' | 'both';
  serialNumber: string | null;
  costWon: bigint;
  purchasedOn: string | null;
  doneOn: string | null;
  afterFrequency: number | null;
  afterSeverity: number | null;
  afterRisk: number | null;
  riskFlag: string | null;
  state: 'planned' | 'purchased' | 'done' | 'confirmed' | 'contested' | 'removed' | 'abandoned';
  confirmedAt: string | null;
  confirmedBy: string | null;
  removedOn: string | null;
  documentedCostWon: bigint | null;
  revision: number;
}

export interface JobTable {
  id: string;
  kind: string;
  subjectId: string;
  dueAt: string;
  attempts: number;
  doneAt: string | null;
  deadAt: string | null;
  lastError: string | null;
  programmeId: string;
  retryAt: string | null;
  revision: number;
}

export interface JournalTable {
  id: string;
  idempotencyKey: string;
  requestHash: Buffer;
  op: 'post' | 'reserve' | 'settle' | 'void' | 'expire' | 'reverse' | 'close';
  kind: string;
  subjectKind: string;
  subjectId: string;
  factId: string | null;
  effectiveOn: string;
  recordedAt: string;
  reversesId: string | null;
  xid: Generated<string>;
}

export interface MailPreferenceTable {
  personId: string;
  mail: 'off' | 'each' | 'daily';
  digest: Generated<string>;
}

export interface MatchTable {
  id: string;
  programmeId: string;
  siteId: string;
  awardId: string;
  supplierId: string;
  state: 'proposed' | 'agreed' | 'declined' | 'expired' | 'ended';
  supplierAcceptedAt: string | null;
  siteAcceptedAt: string | null;
  declinedBy: 'supplier' | 'site' | null;
  reasonCode: string | null;
  answerDueOn: string;
  supplierBrought: boolean;
  explanation: unknown;
  revision: number;
}

export interface MembershipTable {
  id: string;
  personId: string;
  organisationId: string;
  seat: 'officer' | 'manager' | 'staff' | 'auditor' | 'administrator';
  endedAt: string | null;
  revision: number;
}

export interface MigrationTable {
  name: string;
  checksum: string;
  appliedAt: Generated<string>;
  digest: Generated<string>;
}

export interface NoticeTable {
  id: string;
  causeId: string;
  what: string;
  happenedAt: string;
  personId: string;
  organisationId: string;
  programmeId: string | null;
  subjectKind: string;
  subjectId: string;
  details: unknown;
  mail: 'off' | 'each' | 'daily';
  digestedAt: string | null;
  readAt: string | null;
  digest: Generated<string>;
}

export interface NurturingSessionTable {
  id: string;
  applicationId: string;
  topic: string;
  heldOn: string;
  outcome: string;
  revision: number;
  salts: unknown;
}

export interface ObjectionTable {
  id: string;
  programmeId: string;
  subjectKind: 'application' | 'claim';
  subjectId: string;
  organisationId: string;
  againstPersonId: string | null;
  grounds: string;
  state: 'raised' | 'upheld' | 'dismissed';
  answer: string | null;
  decidedBy: string | null;
  revision: number;
  salts: unknown;
}

export interface OrganisationTable {
  id: string;
  key: string | null;
  nameKo: string;
  nameEn: string | null;
  kind: 'agency' | 'bank' | 'ministry' | 'company' | 'verifier' | 'auditor' | 'house';
  businessNumber: string | null;
  corporateNumber: string | null;
  representative: string | null;
  region: string | null;
  revision: number;
  salts: unknown;
  mergedIntoId: string | null;
}

export interface OrganisationImportTable {
  id: string;
  askedBy: string;
  organisationId: string;
  askedAt: string;
  sha256: string;
  sizeBytes: number;
  format: 'xlsx' | 'csv';
  encoding: string | null;
  headRow: number;
  width: number;
  rowCount: number;
  state: 'read' | 'checking' | 'checked' | 'importing' | 'imported' | 'cancelled' | 'failed';
  mode: 'all_or_nothing' | 'good_rows' | null;
  settings: unknown;
  seenAt: string | null;
  nextAt: Generated<bigint>;
  found: unknown;
  made: unknown;
  problemCounts: Generated<unknown>;
  problemRows: Generated<unknown>;
  error: string | null;
  rowsGoneAt: string | null;
  endedAt: string | null;
  digest: Generated<string>;
}

export interface OrganisationTieTable {
  id: string;
  organisationId: string;
  otherId: string;
  kind: 'affiliate' | 'same_representative' | 'supplies';
  source: string;
  asOf: string;
  revision: number;
  salts: unknown;
}

export interface OutboxTable {
  id: boolean;
  xid: Generated<string>;
  seq: bigint;
  digestedOn: string | null;
  digest: Generated<string>;
}

export interface PasswordLinkTable {
  id: string;
  personId: string;
  hash: string;
  madeAt: string;
  expiresAt: string;
  usedAt: string | null;
  revision: number;
}

export interface PaymentTable {
  id: string;
  number: string;
  programmeId: string;
  fundId: string;
  awardId: string | null;
  claimId: string | null;
  verificationId: string | null;
  payeeId: string;
  kind: 'stage_1' | 'stage_2' | 'verification_fee';
  amountWon: bigint;
  offsetWon: bigint;
  holdId: string;
  explanation: unknown;
  state: 'approved' | 'released' | 'paid' | 'returned' | 'cancelled' | 'expired';
  approvedBy: string;
  releasedBy: string | null;
  bankReference: string | null;
  valueOn: string | null;
  returnedReason: string | null;
  settledJournalId: string | null;
  revision: number;
  salts: unknown;
}

export interface PersonTable {
  id: string;
  name: string;
  email: string;
  locale: 'ko' | 'en';
  revision: number;
  salts: unknown;
}

export interface PlanTable {
  id: string;
  awardId: string;
  sequence: number;
  state: 'proposed' | 'returned' | 'agreed' | 'replaced';
  targets: unknown;
  stage1Won: bigint;
  stage2CeilingWon: bigint;
  capacitySites: number;
  hazards: unknown;
  regions: unknown;
  startsOn: string;
  endsOn: string;
  summary: string;
  comparison: unknown;
  returnedReason: string | null;
  agreedBy: string | null;
  secondedBy: string | null;
  secondedReason: string | null;
  revision: number;
  salts: unknown;
}

export interface PledgeTable {
  id: string;
  fundId: string;
  agreementId: string;
  organisationId: string;
  amountWon: bigint;
  state: 'drafted' | 'pledged' | 'ended';
  revision: number;
}

export interface PledgeCallTable {
  id: string;
  pledgeId: string;
  awardId: string | null;
  amountWon: bigint;
  dueOn: string;
  state: 'called' | 'received' | 'cancelled';
  bankReference: string | null;
  valueOn: string | null;
  revision: number;
}

export interface ProgrammeTable {
  id: string;
  key: string;
  operatorId: string;
  state: 'draft' | 'published' | 'running_off' | 'closed';
  revision: number;
}

export interface ProgrammeVersionTable {
  id: string;
  programmeId: string;
  sequence: number;
  contentId: string;
  source: string;
  definition: unknown;
  state: 'draft' | 'proposed' | 'published';
  proposedBy: string | null;
  publishedBy: string | null;
  publishedAt: string | null;
  revision: number;
}

export interface ReceivableTable {
  id: string;
  number: string;
  programmeId: string;
  fundId: string;
  awardId: string;
  supplierId: string;
  cause: 'false_evidence' | 'site_charged' | 'misuse' | 'abandonment' | 'insolvency' | 'missed_targets';
  notice: string;
  replyDueOn: string;
  reply: string | null;
  amountWon: bigint;
  recoveredWon: bigint;
  writtenOffWon: bigint;
  instalments: unknown;
  state: 'noticed' | 'replied' | 'dropped' | 'open' | 'settled' | 'written_off';
  noticedBy: string;
  decidedBy: string | null;
  decision: string | null;
  writtenOffBy: string | null;
  writeOffReason: string | null;
  revision: number;
  salts: unknown;
}

export interface RecommendationTable {
  id: string;
  programmeId: string;
  applicationId: string;
  funderId: string;
  recommenderId: string;
  recommendedBy: string;
  answerDueOn: string;
  state: 'sent' | 'escalated' | 'accepted' | 'declined' | 'withdrawn';
  reasonCode: string | null;
  reason: string | null;
  answeredBy: string | null;
  revision: number;
  salts: unknown;
}

export interface RecordCheckTable {
  id: string;
  askedBy: string;
  organisationId: string;
  askedAt: string;
  head: string | null;
  state: 'running' | 'held' | 'wrong' | 'failed';
  seenAt: string | null;
  progress: unknown;
  outcome: unknown;
  endedAt: string | null;
  digest: Generated<string>;
}

export interface RecoveryTable {
  id: string;
  receivableId: string;
  kind: 'offset' | 'repayment' | 'write_off';
  amountWon: bigint;
  bankReference: string | null;
  paymentId: string | null;
  onDay: string;
  revision: number;
}

export interface ReferralTable {
  id: string;
  programmeId: string;
  organisationId: string;
  programmeVersionId: string;
  target: string;
  destinationId: string;
  consentedBy: string;
  consentedAt: string;
  state: 'consented' | 'received' | 'accepted' | 'declined' | 'concluded' | 'withdrawn';
  reasonCode: string | null;
  reason: string | null;
  outcome: string | null;
  revision: number;
  salts: unknown;
}

export interface ReminderTable {
  jobId: string;
  remindedAt: string;
  digest: Generated<string>;
}

export interface ScoreSheetTable {
  id: string;
  applicationId: string;
  scorerId: string;
  conflict: string | null;
  scores: unknown;
  comment: string | null;
  revision: number;
  salts: unknown;
}

export interface SealTable {
  number: bigint;
  previousHash: string;
  root: string;
  leafCount: number;
  sealedAt: string;
  key: string;
  hash: string;
  signature: string;
  watermark: string;
}

export interface SealKeyTable {
  id: string;
  fingerprint: string;
  publicKey: string;
  introducedAt: string;
  revision: number;
}

export interface SealLeafTable {
  sealNumber: bigint;
  position: number;
  kind: string;
  id: string;
  hash: Buffer;
}

export interface SessionTable {
  tokenId: string;
  seenAt: string;
  digest: Generated<string>;
}

export interface SignInAttemptTable {
  key: string;
  since: string;
  count: number;
  digest: Generated<string>;
}

export interface SimulationTable {
  id: string;
  programmeId: string;
  askedBy: string;
  organisationId: string;
  askedAt: string;
  track: string;
  versionId: string | null;
  draft: unknown;
  contentId: string;
  againstId: string | null;
  firms: number | null;
  seed: number | null;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  seenAt: string | null;
  progress: unknown;
  outcome: unknown;
  error: string | null;
  endedAt: string | null;
  digest: Generated<string>;
}

export interface SiteTable {
  id: string;
  number: string;
  programmeId: string;
  programmeVersionId: string;
  organisationId: string;
  contactId: string;
  name: string;
  form: unknown;
  hazard: string;
  region: string;
  size: string;
  industry: string;
  employees: number;
  reportedRisk: number;
  availableFrom: string;
  availableTo: string;
  broughtById: string | null;
  otherSupport: unknown;
  eligibility: unknown;
  state: 'ineligible' | 'needs_information' | 'open' | 'proposed' | 'matched' | 'baselined' | 'improved' | 'dropped_out' | 'withdrawn' | 'closed';
  revision: number;
  salts: unknown;
}

export interface SiteCaseTable {
  id: string;
  programmeId: string;
  siteId: string;
  awardId: string | null;
  improvementId: string | null;
  kind: 'complaint' | 'accident';
  text: string;
  happenedOn: string;
  state: 'open' | 'closed';
  finding: 'charged' | 'not_charged' | 'caused_by_improvement' | 'not_caused' | 'unclear' | null;
  answer: string | null;
  openedBy: string;
  closedBy: string | null;
  revision: number;
  salts: unknown;
}

export interface TokenTable {
  id: string;
  personId: string;
  organisationId: string;
  hash: string;
  label: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  revision: number;
  salts: unknown;
  signedInBy: 'password' | 'totp' | 'recovery_code' | 'oidc' | 'demo' | null;
}

export interface UnknownCallerTable {
  minute: string;
  addressClass: string;
  requests: number;
  digest: Generated<string>;
}

export interface UploadTable {
  id: string;
  organisationId: string;
  sha256: string;
  sizeBytes: number;
  startedAt: string;
  expiresAt: string;
  fileId: string | null;
  digest: Generated<string>;
}

export interface VerificationTable {
  id: string;
  programmeId: string;
  claimId: string;
  round: number;
  verifierId: string;
  unitFeeWon: bigint;
  feeWon: bigint;
  state: 'assigned' | 'submitted';
  submittedAt: string | null;
  revision: number;
}

export interface WebhookTable {
  id: string;
  organisationId: string;
  url: string;
  events: string[];
  secret: string;
  oldSecret: string | null;
  oldSecretUntil: string | null;
  state: 'active' | 'off' | 'ended';
  revision: number;
}

export interface Database {
  accessExpiry: AccessExpiryTable;
  accessLog: AccessLogTable;
  accessReview: AccessReviewTable;
  account: AccountTable;
  agreement: AgreementTable;
  agreementParty: AgreementPartyTable;
  application: ApplicationTable;
  award: AwardTable;
  awardAgreement: AwardAgreementTable;
  awardSignature: AwardSignatureTable;
  baseline: BaselineTable;
  changeRequest: ChangeRequestTable;
  claim: ClaimTable;
  claimUnit: ClaimUnitTable;
  credential: CredentialTable;
  datum: DatumTable;
  delivery: DeliveryTable;
  deliveryAttempt: DeliveryAttemptTable;
  document: DocumentTable;
  entry: EntryTable;
  erasedFile: ErasedFileTable;
  erasure: ErasureTable;
  evidence: EvidenceTable;
  fact: FactTable;
  factDetail: FactDetailTable;
  file: FileTable;
  fund: FundTable;
  fundReturn: FundReturnTable;
  headAnnouncement: HeadAnnouncementTable;
  hold: HoldTable;
  holdEvent: HoldEventTable;
  house: HouseTable;
  houseState: HouseStateTable;
  idempotency: IdempotencyTable;
  identity: IdentityTable;
  improvement: ImprovementTable;
  job: JobTable;
  journal: JournalTable;
  mailPreference: MailPreferenceTable;
  match: MatchTable;
  membership: MembershipTable;
  migration: MigrationTable;
  notice: NoticeTable;
  nurturingSession: NurturingSessionTable;
  objection: ObjectionTable;
  organisation: OrganisationTable;
  organisationImport: OrganisationImportTable;
  organisationTie: OrganisationTieTable;
  outbox: OutboxTable;
  passwordLink: PasswordLinkTable;
  payment: PaymentTable;
  person: PersonTable;
  plan: PlanTable;
  pledge: PledgeTable;
  pledgeCall: PledgeCallTable;
  programme: ProgrammeTable;
  programmeVersion: ProgrammeVersionTable;
  receivable: ReceivableTable;
  recommendation: RecommendationTable;
  recordCheck: RecordCheckTable;
  recovery: RecoveryTable;
  referral: ReferralTable;
  reminder: ReminderTable;
  scoreSheet: ScoreSheetTable;
  seal: SealTable;
  sealKey: SealKeyTable;
  sealLeaf: SealLeafTable;
  session: SessionTable;
  signInAttempt: SignInAttemptTable;
  simulation: SimulationTable;
  site: SiteTable;
  siteCase: SiteCaseTable;
  token: TokenTable;
  unknownCaller: UnknownCallerTable;
  upload: UploadTable;
  verification: VerificationTable;
  webhook: WebhookTable;
}
