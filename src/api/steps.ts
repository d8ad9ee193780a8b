import { agreementActions } from '../domain/agreement/agreement.ts';
import { applicationActions, openVersion } from '../domain/application/application.ts';
import { awardActions } from '../domain/award/award.ts';
import { changeActions } from '../domain/award/change.ts';
import { planActions } from '../domain/award/plan.ts';
import { claimActions, decidedClaimActions, verificationActions } from '../domain/claim/claim.ts';
import { receivableActions } from '../domain/clawback/receivable.ts';
import {
  mayStart,
  type ProgrammeState,
  pledgeActions,
  pledgeCallActions,
  runOffActions,
} from '../domain/fund/fund.ts';
import { improvementActions, mayWork } from '../domain/improvement/improvement.ts';
import { jobActions } from '../domain/job/job.ts';
import { matchActions } from '../domain/match/match.ts';
import { webhookActions } from '../domain/notice/webhook.ts';
import { objectionActions } from '../domain/objection/objection.ts';
import { importActions } from '../domain/organisation/import/import.ts';
import { organisationActions } from '../domain/organisation/merge.ts';
import { paymentActions } from '../domain/payment/payment.ts';
import { type Actor, type Relation, rightsOf } from '../domain/person/actor.ts';
import { erasureActions } from '../domain/person/erasure.ts';
import {
  type OperationId,
  type Permission,
  permissionOf,
  type SubjectKind,
} from '../domain/person/permissions.ts';
import type { RunStep } from '../domain/programme/flow.ts';
import { versionActions } from '../domain/programme/publishing.ts';
import { recommendationActions } from '../domain/recommendation/recommendation.ts';
import { referralActions } from '../domain/referral/referral.ts';
import { accept, type Refusal, type Result, refuse } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import { baselineActions } from '../domain/site/baseline.ts';
import { siteActions } from '../domain/site/site.ts';
import { siteCaseActions } from '../domain/site-case/site-case.ts';
import { type ActionTable, allowedIn } from '../domain/states.ts';
import type { States } from '../store/standing.ts';

/** The action table of each noun. */
const tables = {
  agreement: agreementActions,
  application: applicationActions,
  award: awardActions,
  baseline: baselineActions,
  changeRequest: changeActions,
  claim: { ...claimActions, ...decidedClaimActions },
  erasure: erasureActions,
  improvement: improvementActions,
  job: jobActions,
  match: matchActions,
  objection: objectionActions,
  organisation: organisationActions,
  organisationImport: importActions,
  payment: paymentActions,
  plan: planActions,
  pledge: pledgeActions,
  pledgeCall: pledgeCallActions,
  programme: runOffActions,
  receivable: receivableActions,
  recommendation: recommendationActions,
  referral: referralActions,
  site: siteActions,
  siteCase: siteCaseActions,
  verification: verificationActions,
  version: versionActions,
  webhook: webhookActions,
} as const satisfies Record<string, ActionTable<string, string>>;

type Tables = typeof tables;
type Noun = keyof Tables;

/**
 * What an operation asks of states: an action of a noun's table, or one of the rules that ask the programme
 * (`open` as openVersion, `runs` as mayStart), the work at a site (`work` as mayWork) or the caller's own
 * organisation (`destination` as mayHandle; only a company applies, for itself or for its site).
 */
type Rule = { readonly [N in Noun]: { readonly of: N; readonly action: keyof Tables[N] } }[Noun];
type Step = readonly (Rule | 'open' | 'runs' | 'work' | 'destination' | 'company' | 'companySite')[];

const on = <N extends Noun>(of: N, action: keyof Tables[N]): Rule => ({ of, action }) as unknown as Rule;

/** Which actions of which tables an operation asks for, in the order in which it does. */
export const steps = {
  decideErasure: [on('erasure', 'decide')],
  retryJob: [on('job', 'retry')],
  recordDatum: [on('organisation', 'record')],
  tieOrganisations: [on('organisation', 'record')],
  registerPeople: [on('organisation', 'record')],
  mergeOrganisations: [on('organisation', 'merge')],
  unmergeOrganisation: [on('organisation', 'unmerge')],
  checkOrganisationImport: [on('organisationImport', 'check')],
  importOrganisations: [on('organisationImport', 'import')],
  cancelOrganisationImport: [on('organisationImport', 'cancel')],

  proposeVersion: [on('version', 'propose')],
  publishVersion: [on('version', 'publish')],
  signAgreement: [on('agreement', 'sign')],
  callPledge: [on('pledge', 'call')],
  receivePledge: [on('pledgeCall', 'receive')],
  startRunOff: [on('programme', 'startRunOff')],
  closeProgramme: [on('programme', 'close')],

  draftApplication: ['company', 'open'],
  discoverSupplier: ['open'],
  rankApplications: ['open'],
  consentToDiscovery: [on('application', 'consent')],
  editApplication: [on('application', 'edit')],
  submitApplication: [on('application', 'submit'), 'open'],
  recheckApplication: [on('application', 'recheck')],
  withdrawApplication: [on('application', 'withdraw')],
  recordNurturing: [on('application', 'nurture')],
  scoreApplication: [on('application', 'score')],
  declareConflict: [on('application', 'declare_conflict')],
  recommendApplication: [on('application', 'recommend'), 'open'],
  acceptRecommendation: [on('recommendation', 'accept'), on('application', 'answer'), 'open'],
  declineRecommendation: [on('recommendation', 'decline'), on('application', 'answer')],
  objectToApplication: [on('application', 'object')],
  decideApplicationObjection: [on('objection', 'decide')],

  proposePlan: [on('award', 'proposePlan'), 'runs'],
  returnPlan: [on('plan', 'return')],
  secondPlan: [on('plan', 'second')],
  agreePlan: [on('plan', 'agree'), on('award', 'agreePlan')],
  draftAwardAgreement: [on('award', 'draftAgreement')],
  signAwardAgreement: [on('award', 'signAgreement')],
  issueAwardDocument: [on('award', 'issueLetter')],
  requestChange: [on('award', 'requestChange')],
  approveChange: [on('award', 'approveChange'), on('changeRequest', 'approve')],
  refuseChange: [on('award', 'refuseChange'), on('changeRequest', 'refuse')],
  suspendAward: [on('award', 'suspend')],
  resumeAward: [on('award', 'resume')],
  withdrawAward: [on('award', 'withdraw')],
  terminateAward: [on('award', 'terminate')],
  closeAward: [on('award', 'close')],

  approveStage1: [on('award', 'approveStage1')],
  approveStage2: [on('claim', 'approveStage2')],
  approveVerificationFee: [on('verification', 'approveVerificationFee')],
  releasePayment: [on('payment', 'release')],
  settlePayment: [on('payment', 'settle')],
  recordBankReturn: [on('payment', 'recordReturn')],
  reissuePayment: [on('payment', 'reissue')],
  correctPayment: [on('payment', 'correct')],
  cancelPayment: [on('payment', 'cancel')],

  applyAsSite: ['companySite', 'open'],
  recheckSite: [on('site', 'recheck')],
  withdrawSite: [on('site', 'withdraw')],
  dropOutSite: [on('site', 'dropOut')],
  proposeMatches: ['open'],
  acceptMatch: [on('match', 'accept'), on('site', 'agree'), on('award', 'proposeMatch')],
  declineMatch: [on('match', 'decline')],
  assessBaseline: [on('site', 'assess')],
  lockBaseline: [on('baseline', 'lock'), on('site', 'lockBaseline')],
  planImprovement: ['work'],
  recordPurchase: [on('improvement', 'purchase'), 'work'],
  completeImprovement: [on('improvement', 'complete'), 'work'],
  addEvidence: [on('improvement', 'addEvidence')],
  confirmImprovement: [on('improvement', 'confirm')],
  reportRemoval: [on('improvement', 'remove')],
  closeCase: [on('siteCase', 'close')],

  openClaim: ['runs', on('award', 'openClaim')],
  freezeClaim: [on('claim', 'freeze'), on('award', 'openClaim')],
  flagSuspect: [on('claim', 'flagSuspect')],
  assignVerifier: [on('claim', 'assignVerifier')],
  drawSample: [on('claim', 'draw')],
  submitVerification: [on('claim', 'submitVerification')],
  objectToVerification: [on('claim', 'object')],
  waiveObjection: [on('claim', 'waiveObjection')],
  submitSecondVerification: [on('claim', 'submitSecondVerification')],
  decideClaim: [on('claim', 'decide')],
  cancelClaim: [on('claim', 'cancel')],

  noticeClawback: [on('award', 'noticeClawback')],
  replyToClawback: [on('receivable', 'reply')],
  decideClawback: [on('receivable', 'decide')],
  recordRepayment: [on('receivable', 'repay')],
  offsetReceivable: [on('receivable', 'offset')],
  writeOffReceivable: [on('receivable', 'writeOff')],

  receiveReferral: ['destination', on('referral', 'receive')],
  acceptReferral: ['destination', on('referral', 'accept')],
  declineReferral: ['destination', on('referral', 'decline')],
  concludeReferral: ['destination', on('referral', 'conclude')],
  withdrawReferral: [on('referral', 'withdraw')],

  rotateWebhookSecret: [on('webhook', 'rotate')],
  testWebhook: [on('webhook', 'test')],
  resumeWebhook: [on('webhook', 'resume')],
  endWebhook: [on('webhook', 'end')],

  // These ask no state of their subject: whoever has the right may, as far as what they send allows it.
  startSimulation: [],
  cancelSimulation: [],
  draftAgreement: [],
  sendPart: [],
  finishUpload: [],
  issueAgreementDocument: [],
  issuePaymentDocument: [],
  returnMoney: [],
  releasePayments: [],
  settlePayments: [],
  decideClaims: [],
  consentToReferral: [],
  changeContact: [],
  openCase: [],
  registerWebhook: [],
  resendDelivery: [],
  revokeToken: [],
} as const satisfies Partial<Record<OperationId, Step>>;

type Acting = keyof typeof steps;

/** The step of a programme's flow that an operation is of; a programme that only tells of the step does not have it. */
const stepOf: Partial<Record<Acting, RunStep>> = {
  draftAgreement: 'agreement',
  draftApplication: 'apply',
  discoverSupplier: 'apply',
  rankApplications: 'review',
  scoreApplication: 'review',
  declareConflict: 'review',
  recommendApplication: 'recommend',
  applyAsSite: 'match',
  proposeMatches: 'match',
  decideClaims: 'verify',
  releasePayments: 'pay',
  settlePayments: 'pay',
  consentToReferral: 'refer',
  startRunOff: 'run_off',
  closeProgramme: 'run_off',
};

const isRun = (operation: Acting, { steps: run }: States): boolean => {
  const step = stepOf[operation];
  return step === undefined || run === undefined || run.includes(step);
};

/** Whether one may act on the subject now; `refusal` says why not. */
export type Possible = {
  readonly operation: OperationId;
  readonly refusal: Refusal<RefusalCode> | null;
};

/** Who asks: how they stand to the subject, their organisation and their seats in it. */
type Asking = Pick<Actor, 'organisationId' | 'organisationKind' | 'seats'> & {
  readonly relations: readonly Relation[];
};

/**
 * What may be done to a subject of the kind by those who stand to it as this one does: first whether the seat is
 * theirs, then what the states say. An operation that no relation of theirs ever permits is not there, nor is one of a
 * step that the house does not run for the programme.
 */
export function possibilities(kind: SubjectKind, asking: Asking, states: States): Possible[] {
  return (Object.keys(steps) as Acting[])
    .filter((operation) => {
      const permission = permissionOf(operation);
      return permission.subject === kind && reaches(permission, asking.relations) && isRun(operation, states);
    })
    .map((operation) => ({ operation, refusal: refusalOf(operation, asking, states) }));
}

const reaches = ({ open, rights }: Permission, relations: readonly Relation[]): boolean =>
  open !== undefined || rights.some((right) => relations.includes(right.split('.')[0] as Relation));

function refusalOf(operation: Acting, asking: Asking, states: States): Possible['refusal'] {
  const { relations, seats } = asking;
  const { open, rights } = permissionOf(operation);
  if (open === undefined && !rightsOf(relations, seats).some((right) => rights.includes(right))) {
    return { code: 'not_allowed', facts: { operation, rights } };
  }
  for (const rule of steps[operation] as Step) {
    const allowed = ask(rule, asking, states);
    if (!allowed.ok) return allowed.refusal;
  }
  return null;
}

function ask(
  rule: Step[number],
  { organisationId, organisationKind }: Asking,
  states: States,
): Result<unknown, RefusalCode> {
  if (rule === 'company') return organisationKind === 'company' ? accept(null) : refuse('not_a_company');
  if (rule === 'companySite')
    return organisationKind === 'company' ? accept(null) : refuse('site_not_of_a_company');
  const programme = states.programme as ProgrammeState;
  if (rule === 'destination')
    return states.destinationId === organisationId ? accept(null) : refuse('not_the_destination');
  if (rule === 'open') return openVersion({ state: programme }, true);
  if (rule === 'runs') return mayStart(programme);
  if (rule === 'work')
    return states.work === undefined ? refuse('baseline_not_locked') : mayWork(states.work);
  const state = states[rule.of];
  if (state === undefined) throw new Error(`the state of the ${rule.of} was not gathered`);
  const table: ActionTable<string, string> = tables[rule.of];
  const allowed = allowedIn(table, rule.action, state);
  return allowed.ok ? accept(null) : allowed;
}
