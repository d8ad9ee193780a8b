import type { Relation, Right, Seat } from './actor.ts';

/** What a permission can be asked about; the operation's path names it as `{awardId}`. */
export type SubjectKind =
  | 'none'
  | 'programme'
  | 'version'
  | 'simulation'
  | 'agreement'
  | 'pledge'
  | 'pledgeCall'
  | 'fund'
  | 'application'
  | 'recommendation'
  | 'objection'
  | 'award'
  | 'plan'
  | 'changeRequest'
  | 'site'
  | 'match'
  | 'baseline'
  | 'improvement'
  | 'evidence'
  | 'siteCase'
  | 'claim'
  | 'verification'
  | 'payment'
  | 'receivable'
  | 'referral'
  | 'file'
  | 'upload'
  | 'organisation'
  | 'organisationImport'
  | 'job'
  | 'token'
  | 'webhook'
  | 'delivery'
  | 'erasure';

/** One row of the permission table. */
export type Permission = {
  readonly subject: SubjectKind;
  /** Who may, by relation to the subject and seat. */
  readonly rights: readonly Right[];
  /** `public`: without a token. `anyone`: every caller; a list then shows callers without a right their own rows. */
  readonly open?: 'public' | 'anyone';
  /** Exists only in a database marked as demo. */
  readonly demo?: true;
};

const by = <R extends Relation>(relation: R, ...seats: Seat[]): Right[] =>
  seats.map((seat): Right => `${relation}.${seat}`);

const operator = by('operator', 'officer', 'manager');
const operatorOfficer = by('operator', 'officer');
const operatorManager = by('operator', 'manager');
const recommender = by('recommender', 'officer', 'manager');
const funder = by('funder', 'officer', 'manager');
const funderOfficer = by('funder', 'officer');
const supplier = by('supplier', 'staff', 'manager');
const site = by('site', 'staff', 'manager');
const verifier = by('verifier', 'officer', 'manager', 'staff');
const auditor = by('auditor', 'auditor');
const house = by('house', 'administrator');
const self = by('self', 'officer', 'manager', 'staff', 'auditor', 'administrator');
const selfManager = by('self', 'manager', 'administrator');
const signers = (
  ['operator', 'recommender', 'funder', 'anchor', 'guarantor', 'verifier', 'region'] as const
).flatMap((relation) => by(relation, 'manager'));
const overseers = [...operator, ...recommender, ...funder, ...auditor];

/**
 * The permission table: every operation has its row, a route without one does not start. Four eyes and
 * the verifier's independence compare persons and organisations, so they are decided in the domain.
 */
export const permissions = {
  getHouse: { subject: 'none', rights: [], open: 'public' },
  getMe: { subject: 'none', rights: [], open: 'anyone' },
  getDemo: { subject: 'none', rights: [], open: 'public', demo: true },
  createDemoTokens: { subject: 'none', rights: [], open: 'public', demo: true },
  moveClock: { subject: 'none', rights: [], open: 'public', demo: true },

  getSealHead: { subject: 'none', rights: [], open: 'public' },
  getSeal: { subject: 'none', rights: [], open: 'public' },
  checkDocument: { subject: 'none', rights: [], open: 'public' },
  startRecordCheck: { subject: 'none', rights: [...house, ...auditor] },
  listRecordChecks: { subject: 'none', rights: [...house, ...auditor] },

  listFacts: { subject: 'none', rights: [], open: 'anyone' },
  getFactProof: { subject: 'none', rights: [], open: 'anyone' },

  signIn: { subject: 'none', rights: [], open: 'public' },
  signOut: { subject: 'none', rights: [], open: 'public' },
  createDemoSession: { subject: 'none', rights: [], open: 'public', demo: true },
  listSignIns: { subject: 'none', rights: [...house, ...auditor], open: 'anyone' },
  listSessions: { subject: 'none', rights: [], open: 'anyone' },
  revokeSession: { subject: 'none', rights: [], open: 'anyone' },
  revokeOtherSessions: { subject: 'none', rights: [], open: 'anyone' },
  switchOrganisation: { subject: 'none', rights: [], open: 'anyone' },
  requestPasswordLink: { subject: 'none', rights: [], open: 'public' },
  choosePassword: { subject: 'none', rights: [], open: 'public' },
  invitePeople: { subject: 'none', rights: house },
  enrolTotp: { subject: 'none', rights: [], open: 'anyone' },
  confirmTotp: { subject: 'none', rights: [], open: 'anyone' },
  turnOffTotp: { subject: 'none', rights: [], open: 'anyone' },
  removeTotp: { subject: 'none', rights: house },
  changePassword: { subject: 'none', rights: [], open: 'anyone' },

  listTokens: { subject: 'none', rights: house, open: 'anyone' },
  createToken: { subject: 'none', rights: house, open: 'anyone' },
  revokeToken: { subject: 'token', rights: [...self, ...house] },

  listFailedJobs: { subject: 'none', rights: house },
  retryJob: { subject: 'job', rights: house },
  requestErasure: { subject: 'none', rights: house, open: 'anyone' },
  decideErasure: { subject: 'erasure', rights: house },
  listErasures: { subject: 'none', rights: [...house, ...auditor], open: 'anyone' },
  getErasure: { subject: 'erasure', rights: [...self, ...house, ...auditor] },

  listAccess: { subject: 'none', rights: [...house, ...auditor] },
  listMyAccess: { subject: 'none', rights: [], open: 'anyone' },
  listOrganisationAccess: { subject: 'organisation', rights: [...self, ...house, ...auditor] },
  getAccessReview: { subject: 'none', rights: [...house, ...auditor] },
  signAccessReview: { subject: 'none', rights: [...house, ...auditor] },

  registerOrganisations: { subject: 'none', rights: house },
  listOrganisations: { subject: 'none', rights: [...house, ...auditor], open: 'anyone' },
  getOrganisation: { subject: 'organisation', rights: [...self, ...house, ...auditor] },
  findCompany: { subject: 'none', rights: [], open: 'anyone' },
  listPeople: { subject: 'organisation', rights: [...selfManager, ...house] },
  registerPeople: { subject: 'organisation', rights: house },
  recordDatum: { subject: 'organisation', rights: [...self, ...house] },
  readOrganisationImport: { subject: 'none', rights: house },
  listOrganisationImports: { subject: 'none', rights: house },
  getOrganisationImport: { subject: 'organisationImport', rights: house },
  checkOrganisationImport: { subject: 'organisationImport', rights: house },
  importOrganisations: { subject: 'organisationImport', rights: house },
  cancelOrganisationImport: { subject: 'organisationImport', rights: house },
  listImportProblems: { subject: 'organisationImport', rights: house },
  listLookAlikes: { subject: 'none', rights: house },
  mergeOrganisations: { subject: 'organisation', rights: house },
  unmergeOrganisation: { subject: 'organisation', rights: house },
  tieOrganisations: { subject: 'organisation', rights: [...self, ...house] },

  draftVersion: { subject: 'none', rights: house, open: 'anyone' },
  proposeVersion: { subject: 'version', rights: operator },
  publishVersion: { subject: 'version', rights: operatorManager },
  startSimulation: { subject: 'programme', rights: operator },
  cancelSimulation: { subject: 'simulation', rights: operator },
  getSimulation: { subject: 'simulation', rights: [...operator, ...auditor] },
  listSimulations: { subject: 'programme', rights: [...operator, ...auditor] },
  listSimulatedCompanies: { subject: 'simulation', rights: [...operator, ...auditor] },
  findProgrammes: { subject: 'none', rights: [], open: 'public' },
  listIndustries: { subject: 'none', rights: [], open: 'public' },
  listRegistryData: { subject: 'none', rights: [], open: 'public' },
  testSme: { subject: 'none', rights: [], open: 'public' },
  listProgrammes: { subject: 'none', rights: [], open: 'public' },
  getProgramme: { subject: 'programme', rights: [], open: 'public' },
  getVersion: { subject: 'version', rights: [], open: 'public' },
  getFigures: { subject: 'programme', rights: [], open: 'public' },
  getCharts: { subject: 'programme', rights: [], open: 'public' },
  getDecisions: { subject: 'programme', rights: [], open: 'public' },

  draftAgreement: { subject: 'programme', rights: operator },
  signAgreement: { subject: 'agreement', rights: signers },
  getAgreement: { subject: 'agreement', rights: [...overseers, ...signers] },
  issueAgreementDocument: { subject: 'agreement', rights: [...overseers, ...signers] },
  downloadAgreementDocument: { subject: 'agreement', rights: [...overseers, ...signers] },
  callPledge: { subject: 'pledge', rights: operator },
  receivePledge: { subject: 'pledgeCall', rights: [...operatorOfficer, ...funderOfficer] },
  getFund: { subject: 'fund', rights: overseers },
  getFundFlow: { subject: 'fund', rights: overseers },
  startRunOff: { subject: 'programme', rights: operatorManager },
  returnMoney: { subject: 'fund', rights: [...operatorManager, ...by('funder', 'manager')] },
  closeProgramme: { subject: 'programme', rights: operatorManager },

  draftApplication: { subject: 'programme', rights: [], open: 'anyone' },
  discoverSupplier: { subject: 'programme', rights: [...operatorOfficer, ...by('recommender', 'officer')] },
  consentToDiscovery: { subject: 'application', rights: supplier },
  editApplication: { subject: 'application', rights: supplier },
  submitApplication: { subject: 'application', rights: supplier },
  recheckApplication: { subject: 'application', rights: [...supplier, ...operator] },
  withdrawApplication: { subject: 'application', rights: supplier },
  getSupplierFile: { subject: 'programme', rights: overseers, open: 'anyone' },
  recordNurturing: { subject: 'application', rights: [...operatorOfficer, ...by('recommender', 'officer')] },
  scoreApplication: { subject: 'application', rights: operatorOfficer },
  declareConflict: { subject: 'application', rights: operatorOfficer },
  rankApplications: { subject: 'programme', rights: operatorManager },
  getRanking: { subject: 'programme', rights: overseers },
  recommendApplication: { subject: 'application', rights: recommender },
  listApplications: { subject: 'programme', rights: overseers, open: 'anyone' },
  getApplication: { subject: 'application', rights: [...overseers, ...supplier] },
  acceptRecommendation: { subject: 'recommendation', rights: funder },
  declineRecommendation: { subject: 'recommendation', rights: funder },
  listRecommendations: { subject: 'programme', rights: overseers },
  objectToApplication: { subject: 'application', rights: supplier },
  decideApplicationObjection: { subject: 'objection', rights: operator },
  getObjection: { subject: 'objection', rights: [...overseers, ...supplier] },
  listObjections: { subject: 'programme', rights: [...operator, ...auditor], open: 'anyone' },

  listAwards: { subject: 'programme', rights: overseers, open: 'anyone' },
  getAwardRecord: { subject: 'award', rights: [...operator, ...auditor, ...supplier] },
  getAward: { subject: 'award', rights: [...overseers, ...supplier] },
  issueAwardDocument: { subject: 'award', rights: [...overseers, ...supplier] },
  downloadAwardDocument: { subject: 'award', rights: [...overseers, ...supplier] },
  proposePlan: { subject: 'award', rights: supplier },
  returnPlan: { subject: 'plan', rights: operator },
  secondPlan: { subject: 'plan', rights: operatorManager },
  agreePlan: { subject: 'plan', rights: operator },
  getPlanPeers: { subject: 'plan', rights: overseers },
  draftAwardAgreement: { subject: 'award', rights: operatorOfficer },
  signAwardAgreement: {
    subject: 'award',
    rights: [...by('supplier', 'manager'), ...operatorManager, ...by('funder', 'manager')],
  },
  requestChange: { subject: 'award', rights: supplier },
  approveChange: { subject: 'changeRequest', rights: operator },
  refuseChange: { subject: 'changeRequest', rights: operator },
  suspendAward: { subject: 'award', rights: operatorManager },
  resumeAward: { subject: 'award', rights: operatorManager },
  withdrawAward: { subject: 'award', rights: by('supplier', 'manager') },
  terminateAward: { subject: 'award', rights: operatorManager },
  closeAward: { subject: 'award', rights: operatorManager },

  approveStage1: { subject: 'award', rights: operator },
  approveStage2: { subject: 'claim', rights: operator },
  listPayments: { subject: 'programme', rights: overseers, open: 'anyone' },
  getPayment: { subject: 'payment', rights: [...overseers, ...supplier] },
  explainPayment: { subject: 'payment', rights: [...overseers, ...supplier] },
  issuePaymentDocument: { subject: 'payment', rights: [...overseers, ...supplier] },
  downloadPaymentDocument: { subject: 'payment', rights: [...overseers, ...supplier] },
  releasePayment: { subject: 'payment', rights: funderOfficer },
  releasePayments: { subject: 'programme', rights: funderOfficer },
  settlePayment: { subject: 'payment', rights: funderOfficer },
  settlePayments: { subject: 'programme', rights: funderOfficer },
  recordBankReturn: { subject: 'payment', rights: funderOfficer },
  reissuePayment: { subject: 'payment', rights: operator },
  correctPayment: { subject: 'payment', rights: by('funder', 'manager') },
  cancelPayment: { subject: 'payment', rights: operatorManager },

  applyAsSite: { subject: 'programme', rights: [], open: 'anyone' },
  listSites: { subject: 'programme', rights: overseers, open: 'anyone' },
  getSite: { subject: 'site', rights: [...overseers, ...supplier, ...site] },
  recheckSite: { subject: 'site', rights: [...site, ...operator] },
  withdrawSite: { subject: 'site', rights: site },
  changeContact: { subject: 'site', rights: by('site', 'manager') },
  dropOutSite: { subject: 'site', rights: [...site, ...operator] },
  proposeMatches: { subject: 'programme', rights: operatorOfficer },
  acceptMatch: { subject: 'match', rights: [...supplier, ...site] },
  declineMatch: { subject: 'match', rights: [...supplier, ...site] },
  listMatches: { subject: 'programme', rights: overseers, open: 'anyone' },
  getMatch: { subject: 'match', rights: [...overseers, ...supplier, ...site] },
  getMatchBoard: { subject: 'programme', rights: overseers },
  getOutreach: { subject: 'programme', rights: overseers },
  assessBaseline: { subject: 'site', rights: site },
  lockBaseline: { subject: 'baseline', rights: by('site', 'manager') },
  planImprovement: { subject: 'match', rights: supplier },
  recordPurchase: { subject: 'improvement', rights: supplier },
  completeImprovement: { subject: 'improvement', rights: supplier },
  addEvidence: { subject: 'improvement', rights: supplier },
  confirmImprovement: { subject: 'improvement', rights: site },
  reportRemoval: { subject: 'improvement', rights: [...site, ...operator, ...verifier] },
  getImprovement: { subject: 'improvement', rights: [...overseers, ...supplier, ...site, ...verifier] },
  listImprovements: { subject: 'award', rights: [...overseers, ...supplier] },
  uploadFile: { subject: 'none', rights: [], open: 'anyone' },
  startUpload: { subject: 'none', rights: [], open: 'anyone' },
  getUpload: { subject: 'upload', rights: self },
  sendPart: { subject: 'upload', rights: self },
  finishUpload: { subject: 'upload', rights: self },
  downloadFile: { subject: 'evidence', rights: [...operator, ...auditor, ...supplier, ...site, ...verifier] },
  openCase: { subject: 'site', rights: [...site, ...supplier, ...operator] },
  closeCase: { subject: 'siteCase', rights: operator },
  getCase: { subject: 'siteCase', rights: [...overseers, ...site, ...supplier] },
  listCases: { subject: 'programme', rights: overseers, open: 'anyone' },

  openClaim: { subject: 'award', rights: operator },
  freezeClaim: { subject: 'claim', rights: supplier },
  flagSuspect: { subject: 'claim', rights: operator },
  assignVerifier: { subject: 'claim', rights: operator },
  drawSample: { subject: 'claim', rights: operator },
  submitVerification: { subject: 'claim', rights: verifier },
  objectToVerification: { subject: 'claim', rights: supplier },
  waiveObjection: { subject: 'claim', rights: by('supplier', 'manager') },
  submitSecondVerification: { subject: 'claim', rights: verifier },
  decideClaim: { subject: 'claim', rights: operatorManager },
  decideClaims: { subject: 'programme', rights: operatorManager },
  cancelClaim: { subject: 'claim', rights: operatorManager },
  approveVerificationFee: { subject: 'verification', rights: operator },
  listClaims: { subject: 'programme', rights: overseers, open: 'anyone' },
  getClaim: { subject: 'claim', rights: [...overseers, ...supplier, ...verifier] },
  getChecklist: { subject: 'claim', rights: [...operator, ...auditor, ...verifier] },
  getSample: { subject: 'claim', rights: [...operator, ...auditor, ...supplier, ...verifier] },

  noticeClawback: { subject: 'award', rights: operator },
  replyToClawback: { subject: 'receivable', rights: supplier },
  decideClawback: { subject: 'receivable', rights: operatorManager },
  recordRepayment: { subject: 'receivable', rights: funderOfficer },
  offsetReceivable: { subject: 'receivable', rights: operator },
  writeOffReceivable: { subject: 'receivable', rights: by('funder', 'manager') },
  listReceivables: { subject: 'programme', rights: overseers, open: 'anyone' },
  getReceivable: { subject: 'receivable', rights: [...overseers, ...supplier] },

  consentToReferral: { subject: 'programme', rights: [], open: 'anyone' },
  receiveReferral: { subject: 'referral', rights: [...operatorOfficer, ...funderOfficer] },
  acceptReferral: { subject: 'referral', rights: [...operatorOfficer, ...funderOfficer] },
  declineReferral: { subject: 'referral', rights: [...operatorOfficer, ...funderOfficer] },
  concludeReferral: { subject: 'referral', rights: [...operatorOfficer, ...funderOfficer] },
  withdrawReferral: { subject: 'referral', rights: self },
  getReferral: { subject: 'referral', rights: [...overseers, ...self] },
  listReferrals: { subject: 'programme', rights: overseers, open: 'anyone' },

  search: { subject: 'none', rights: [], open: 'anyone' },
  getStanding: { subject: 'none', rights: [], open: 'anyone' },
  listTasks: { subject: 'none', rights: [], open: 'anyone' },
  listNotices: { subject: 'none', rights: [], open: 'anyone' },
  readNotices: { subject: 'none', rights: [], open: 'anyone' },
  getMailChoice: { subject: 'none', rights: [], open: 'anyone' },
  chooseMail: { subject: 'none', rights: [], open: 'anyone' },
  registerWebhook: { subject: 'organisation', rights: selfManager },
  listWebhooks: { subject: 'organisation', rights: selfManager },
  rotateWebhookSecret: { subject: 'webhook', rights: selfManager },
  testWebhook: { subject: 'webhook', rights: selfManager },
  resumeWebhook: { subject: 'webhook', rights: selfManager },
  endWebhook: { subject: 'webhook', rights: selfManager },
  listWebhookDeliveries: { subject: 'webhook', rights: selfManager },
  getOutbox: { subject: 'none', rights: house },
  listDeliveries: { subject: 'none', rights: house },
  getDelivery: { subject: 'delivery', rights: house },
  resendDelivery: { subject: 'delivery', rights: house },
  resendDeliveries: { subject: 'none', rights: house },
} as const satisfies Record<string, Permission>;

/** The name of every operation that the house knows. */
export type OperationId = keyof typeof permissions;

export const permissionOf = (operation: OperationId): Permission => permissions[operation];
