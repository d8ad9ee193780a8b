import type { Locale, Relation } from '../person/actor.ts';
import { type OperationId, permissionOf, type SubjectKind } from '../person/permissions.ts';

/**
 * What runs out while a task waits: the intake of its track, the days of an answer, of an objection or of a reply,
 * the hold of a payment, the day on which a call is due, or that by which a request for erasure is answered.
 */
export type Deadline = 'intake' | 'answer' | 'objection' | 'reply' | 'hold' | 'receipt' | 'erasure';

/** One kind of what waits for somebody. */
export type Task = {
  /** What it leads to: the operation's row in the permission table says whose task it is, and what it is about. */
  readonly operation: OperationId;
  readonly deadline: Deadline | null;
  /** Where not all who may do it are asked to: only these relations. */
  readonly asks?: readonly Relation[];
  readonly title: Readonly<Record<Locale, string>>;
};

const task = (
  operation: OperationId,
  [ko, en]: readonly [ko: string, en: string],
  { deadline = null, asks }: { deadline?: Deadline | null; asks?: readonly Relation[] } = {},
): Task => ({ operation, deadline, ...(asks && { asks }), title: { ko, en } });

/**
 * All that can wait for a person. Which subjects wait is computed from their states (`store/tasks/`) and stored
 * nowhere; whoever the operation's rights let do it, and no rule of four eyes keeps from it, finds it here.
 */
export const tasks = {
  'version.propose': task('proposeVersion', [
    '사업의 새 판을 제안해 주세요',
    'Propose the new version of the programme',
  ]),
  'version.publish': task('publishVersion', [
    '제안된 판을 확인하고 공표해 주세요',
    'Check the proposed version and publish it',
  ]),
  'agreement.sign': task('signAgreement', [
    '협약 본문을 읽고 서명해 주세요',
    'Read the agreement and sign it',
  ]),
  'pledge-call.receive': task(
    'receivePledge',
    ['요청한 납입금이 들어오면 기록해 주세요', 'Record the called money once it has come in'],
    { deadline: 'receipt' },
  ),

  'application.consent': task(
    'consentToDiscovery',
    ['발굴된 신청에 동의할지 정해 주세요', 'Decide whether you agree to be a candidate'],
    { deadline: 'intake' },
  ),
  'application.submit': task(
    'submitApplication',
    ['작성 중인 신청서를 제출해 주세요', 'Hand your application in'],
    { deadline: 'intake' },
  ),
  'application.complete': task(
    'recheckApplication',
    ['빠진 정보를 보완하고 다시 확인해 주세요', 'Add what is missing and have it checked again'],
    { asks: ['supplier'] },
  ),
  'application.score': task('scoreApplication', ['신청을 심사해 주세요', 'Score the application']),
  'applications.rank': task('rankApplications', [
    '심사가 끝났습니다. 순위를 정해 주세요',
    'All are scored: rank the applications',
  ]),
  'application.recommend': task('recommendApplication', [
    '선정된 신청을 추천해 주세요',
    'Recommend the selected application',
  ]),
  'recommendation.answer': task(
    'acceptRecommendation',
    ['추천을 수락할지 회신해 주세요', 'Answer the recommendation'],
    { deadline: 'answer' },
  ),
  'objection.decide': task('decideApplicationObjection', ['이의신청에 답해 주세요', 'Answer the objection']),

  'plan.propose': task('proposePlan', ['수행계획을 제출해 주세요', 'Propose the plan']),
  'plan.agree': task('agreePlan', [
    '수행계획을 검토해 합의하거나 되돌려 주세요',
    'Review the plan: agree to it or return it',
  ]),
  'plan.return': task('returnPlan', [
    '하한보다 낮은 수행계획입니다. 되돌리거나 다른 책임자의 의견을 받아 주세요',
    'The plan is below the floor: return it, or have a manager speak for it',
  ]),
  'plan.second': task('secondPlan', [
    '하한보다 낮은 수행계획에 의견을 내 주세요',
    'Say whether you speak for a plan below the floor',
  ]),
  'award-agreement.draft': task('draftAwardAgreement', [
    '지원협약 초안을 만들어 주세요',
    'Draft the award agreement',
  ]),
  'award-agreement.sign': task('signAwardAgreement', [
    '지원협약을 읽고 서명해 주세요',
    'Read the award agreement and sign it',
  ]),
  'change.decide': task('approveChange', ['변경 신청을 결정해 주세요', 'Decide the change request']),
  'change.refuse': task('refuseChange', [
    '시행 중이 아닌 지원 과제의 변경 신청에 답해 주세요',
    'Answer the change request of an award that is not in force',
  ]),
  'award.resume': task('resumeAward', [
    '중지된 지원 과제를 다시 시작할지 정해 주세요',
    'Decide whether the suspended award goes on',
  ]),
  'award.claw-back': task('noticeClawback', [
    '지급 뒤 포기한 지원 과제입니다. 환수를 통지해 주세요',
    'The supplier withdrew after payment: give notice of clawback',
  ]),
  'award.close': task('closeAward', ['끝난 지원 과제를 종결해 주세요', 'Close the award that is over']),

  'payment.approve-stage-1': task('approveStage1', ['1단계 지급을 승인해 주세요', 'Approve stage 1']),
  'payment.approve-stage-2': task('approveStage2', ['2단계 지급을 승인해 주세요', 'Approve stage 2']),
  'payment.approve-fee': task('approveVerificationFee', [
    '검증 수수료 지급을 승인해 주세요',
    'Approve the verifier’s fee',
  ]),
  'payment.release': task('releasePayment', ['승인된 지급을 송금해 주세요', 'Release the approved payment'], {
    deadline: 'hold',
  }),
  'payment.settle': task('settlePayment', [
    '송금한 지급의 은행 결과를 기록해 주세요',
    'Book what the bank says of the released payment',
  ]),
  'payment.reissue': task(
    'reissuePayment',
    ['은행에서 되돌아온 지급을 다시 승인해 주세요', 'Approve the returned payment again'],
    { deadline: 'hold' },
  ),

  'site.complete': task(
    'recheckSite',
    ['빠진 정보를 보완하고 다시 확인해 주세요', 'Add what is missing and have it checked again'],
    { asks: ['site'] },
  ),
  'match.answer': task('acceptMatch', ['매칭에 회신해 주세요', 'Answer the match'], { deadline: 'answer' }),
  'baseline.assess': task('assessBaseline', [
    '개선 전 위험성평가를 해 주세요',
    'Assess the risk before the improvement',
  ]),
  'baseline.lock': task('lockBaseline', [
    '기준선을 확인하고 확정해 주세요',
    'Check the baseline and lock it',
  ]),
  'improvement.plan': task('planImprovement', [
    '사업장의 개선을 계획해 주세요',
    'Plan the site’s improvement',
  ]),
  'improvement.purchase': task('recordPurchase', ['구매를 기록해 주세요', 'Record the purchase']),
  'improvement.complete': task('completeImprovement', [
    '개선을 마치고 증빙을 제출해 주세요',
    'Finish the improvement and hand in its evidence',
  ]),
  'improvement.confirm': task('confirmImprovement', [
    '개선이 이루어졌는지 확인해 주세요',
    'Say whether the improvement was made',
  ]),
  'case.close': task('closeCase', ['민원·사고를 살펴 종결해 주세요', 'Look into the case and close it']),

  'claim.open': task('openClaim', ['성과 청구를 열어 주세요', 'Open a claim']),
  'claim.freeze': task('freezeClaim', [
    '청구할 성과를 확인하고 확정해 주세요',
    'Check what is claimed and freeze it',
  ]),
  'claim.assign-verifier': task('assignVerifier', ['검증기관을 지정해 주세요', 'Assign a verifier']),
  'claim.draw': task('drawSample', ['표본을 추출해 주세요', 'Draw the sample']),
  'claim.verify': task('submitVerification', [
    '표본을 검증하고 결과를 제출해 주세요',
    'Verify the sample and hand in the result',
  ]),
  'claim.verify-again': task('submitSecondVerification', [
    '이의가 있는 성과를 다시 검증해 주세요',
    'Verify again what was objected to',
  ]),
  'claim.object': task(
    'objectToVerification',
    ['검증 결과를 보고, 다르면 이의를 신청해 주세요', 'Read the verification, and object if it is wrong'],
    { deadline: 'objection' },
  ),
  'claim.decide': task('decideClaim', ['검증된 성과 청구를 결정해 주세요', 'Decide the verified claim']),

  'clawback.reply': task(
    'replyToClawback',
    ['환수 통지에 의견을 내 주세요', 'Answer the notice of clawback'],
    { deadline: 'reply' },
  ),
  'clawback.decide': task('decideClawback', ['환수 여부를 결정해 주세요', 'Decide the clawback']),

  'referral.receive': task('receiveReferral', ['연계 추천을 접수해 주세요', 'Receive the referral']),
  'referral.answer': task('acceptReferral', ['연계 추천에 회신해 주세요', 'Answer the referral']),
  'referral.conclude': task('concludeReferral', [
    '연계 추천의 결과를 기록해 주세요',
    'Record what came of the referral',
  ]),

  'access-review.sign': task('signAccessReview', [
    '지난달의 접근 기록을 점검하고 서명해 주세요',
    'Look at a month’s access log and sign for it',
  ]),
  'erasure.decide': task('decideErasure', ['삭제 요구를 결정해 주세요', 'Decide the request for erasure'], {
    deadline: 'erasure',
  }),
  'job.retry': task('retryJob', [
    '더 시도하지 않는 일을 살펴 주세요',
    'Look at the job that is no longer tried',
  ]),
} as const satisfies Record<string, Task>;

export type TaskKind = keyof typeof tasks;

export const taskKinds = Object.keys(tasks) as TaskKind[];

export const taskOf = (kind: TaskKind): Task => tasks[kind];

/** What a task is about. The access log of a month has no row of its own: its review goes by the month. */
export function subjectKindOf(kind: TaskKind): Exclude<SubjectKind, 'none'> | 'accessReview' {
  const { subject } = permissionOf(taskOf(kind).operation);
  return subject === 'none' ? 'accessReview' : subject;
}
