import type { AgreementState } from '../domain/agreement/agreement.ts';
import type { ApplicationState } from '../domain/application/application.ts';
import type { AwardState } from '../domain/award/award.ts';
import type { ChangeState } from '../domain/award/change.ts';
import type { PlanState } from '../domain/award/plan.ts';
import type { ClaimState } from '../domain/claim/claim.ts';
import type { CLAWBACK_CAUSES, NOTICE_CAUSES } from '../domain/clawback/causes.ts';
import type { ReceivableState } from '../domain/clawback/receivable.ts';
import type { ProgrammeState } from '../domain/fund/fund.ts';
import type { ImprovementState } from '../domain/improvement/improvement.ts';
import type { JobState } from '../domain/job/job.ts';
import type { MatchState } from '../domain/match/match.ts';
import type { WebhookState } from '../domain/notice/webhook.ts';
import type { ObjectionState } from '../domain/objection/objection.ts';
import type { ImportState } from '../domain/organisation/import/import.ts';
import type { OrganisationState } from '../domain/organisation/merge.ts';
import type { PaymentState } from '../domain/payment/payment.ts';
import type { Locale, Relation, Seat } from '../domain/person/actor.ts';
import type { ErasureState } from '../domain/person/erasure.ts';
import type { SubjectKind } from '../domain/person/permissions.ts';
import type { EvidenceKind } from '../domain/programme/definition.ts';
import type { VersionState } from '../domain/programme/publishing.ts';
import type { RecommendationState } from '../domain/recommendation/recommendation.ts';
import type { ReferralState } from '../domain/referral/referral.ts';
import type { BaselineState } from '../domain/site/baseline.ts';
import type { SiteState } from '../domain/site/site.ts';
import type { Finding, SiteCaseState } from '../domain/site-case/site-case.ts';
import type { SubjectTable } from '../store/rows.ts';

type Word = Readonly<Record<Locale, string>>;
const word = (ko: string, en: string): Word => ({ ko, en });

type State =
  | AgreementState
  | ApplicationState
  | AwardState
  | BaselineState
  | ChangeState
  | ClaimState
  | ErasureState
  | ImprovementState
  | JobState
  | MatchState
  | ObjectionState
  | PaymentState
  | PlanState
  | ProgrammeState
  | ReceivableState
  | RecommendationState
  | ReferralState
  | SiteCaseState
  | ImportState
  | OrganisationState
  | SiteState
  | VersionState
  | WebhookState
  | 'assigned'
  | 'submitted';

const states: Record<State, Word> = {
  abandoned: word('중단됨', 'abandoned'),
  accepted: word('수락됨', 'accepted'),
  active: word('시행 중', 'active'),
  agreed: word('합의됨', 'agreed'),
  approved: word('승인됨', 'approved'),
  assessed: word('평가됨', 'assessed'),
  assigned: word('검증기관 지정됨', 'assigned'),
  awarded: word('지원 과제로 이어짐', 'awarded'),
  baselined: word('기준선 확정됨', 'with a locked baseline'),
  cancelled: word('취소됨', 'cancelled'),
  closed: word('종결됨', 'closed'),
  concluded: word('마무리됨', 'concluded'),
  confirmed: word('사업장 확인됨', 'confirmed by the site'),
  consented: word('동의함', 'consented'),
  contested: word('사업장이 다르게 알림', 'contested by the site'),
  decided: word('결정됨', 'decided'),
  declined: word('거절됨', 'declined'),
  discovered: word('발굴됨', 'discovered'),
  dismissed: word('기각됨', 'dismissed'),
  done: word('완료됨', 'done'),
  draft: word('작성 중', 'a draft'),
  dropped: word('환수하지 않기로 함', 'dropped'),
  dropped_out: word('중도 포기', 'dropped out'),
  eligible: word('적격', 'eligible'),
  off: word('꺼짐', 'switched off'),
  ended: word('종료됨', 'ended'),
  erased: word('삭제됨', 'erased'),
  escalated: word('회신 독촉 중', 'escalated'),
  expired: word('기한 지남', 'expired'),
  failing: word('다시 시도할 예정', 'to be tried again'),
  frozen: word('청구 내용 확정됨', 'frozen'),
  improved: word('개선됨', 'improved'),
  ineligible: word('부적격', 'ineligible'),
  locked: word('확정됨', 'locked'),
  matched: word('매칭됨', 'matched'),
  checked: word('확인됨', 'checked'),
  checking: word('확인 중', 'being checked'),
  failed: word('실패', 'failed'),
  imported: word('등록됨', 'imported'),
  importing: word('등록 중', 'being imported'),
  read: word('파일 읽음', 'read'),
  standing: word('유효함', 'standing by itself'),
  merged: word('다른 기관에 합쳐짐', 'merged into another'),
  needs_information: word('보완 필요', 'waiting for information'),
  not_selected: word('미선정', 'not selected'),
  noticed: word('환수 통지됨', 'noticed'),
  objected: word('이의신청 중', 'objected to'),
  open: word('진행 중', 'open'),
  opened: word('작성 중', 'open'),
  paid: word('지급됨', 'paid'),
  planned: word('계획됨', 'planned'),
  planning: word('수행계획 협의 중', 'in planning'),
  proposed: word('제안됨', 'proposed'),
  published: word('공표됨', 'published'),
  purchased: word('구매됨', 'purchased'),
  raised: word('제기됨', 'raised'),
  received: word('접수됨', 'received'),
  recommended: word('추천됨', 'recommended'),
  refused: word('불승인', 'refused'),
  released: word('송금 중', 'released'),
  removed: word('철거됨', 'removed'),
  replaced: word('새 계획으로 바뀜', 'replaced'),
  replied: word('의견 제출됨', 'answered'),
  requested: word('신청됨', 'requested'),
  returned: word('되돌아옴', 'returned'),
  running_off: word('정산·청산 중', 'running off'),
  sampled: word('표본 추출됨', 'sampled'),
  scheduled: word('예약됨', 'scheduled'),
  selected: word('선정', 'selected'),
  sent: word('회신 대기', 'sent'),
  set_aside: word('더 시도하지 않음', 'set aside'),
  settled: word('상환 완료', 'settled'),
  submitted: word('제출됨', 'submitted'),
  suspended: word('중단됨', 'suspended'),
  terminated: word('해지됨', 'terminated'),
  upheld: word('받아들여짐', 'upheld'),
  verified: word('검증됨', 'verified'),
  waiting: word('예비', 'on the waiting list'),
  withdrawn: word('철회됨', 'withdrawn'),
  written_off: word('결손 처리됨', 'written off'),
};

type Kind = Exclude<SubjectKind, 'none'> | SubjectTable | 'membership' | 'person' | 'sample' | 'seal';

const kinds: Record<Kind, Word> = {
  accessExpiry: word('접근 기록 보유기간 만료', 'expiry of access lines'),
  accessReview: word('접근 기록 점검', 'access review'),
  agreement: word('협약', 'agreement'),
  agreementParty: word('협약 당사자', 'party'),
  application: word('신청', 'application'),
  award: word('지원 과제', 'award'),
  awardAgreement: word('지원협약', 'award agreement'),
  awardSignature: word('지원협약 서명', 'signature'),
  baseline: word('기준선', 'baseline'),
  changeRequest: word('변경 신청', 'change request'),
  claim: word('성과 청구', 'claim'),
  claimUnit: word('청구 건', 'unit of a claim'),
  credential: word('로그인 수단', 'credential'),
  datum: word('근거값', 'datum'),
  document: word('문서', 'document'),
  erasedFile: word('삭제된 파일', 'erased file'),
  erasure: word('삭제 요구', 'erasure'),
  evidence: word('증빙', 'evidence'),
  file: word('파일', 'file'),
  fund: word('기금', 'fund'),
  fundReturn: word('반환', 'return of money'),
  identity: word('외부 로그인', 'sign-in elsewhere'),
  improvement: word('개선', 'improvement'),
  job: word('예약된 일', 'job'),
  match: word('매칭', 'match'),
  membership: word('소속', 'membership'),
  nurturingSession: word('육성 기록', 'nurturing session'),
  objection: word('이의신청', 'objection'),
  organisation: word('기관', 'organisation'),
  organisationTie: word('기관 관계', 'tie'),
  passwordLink: word('비밀번호 설정 링크', 'password link'),
  payment: word('지급', 'payment'),
  person: word('사람', 'person'),
  plan: word('수행계획', 'plan'),
  pledge: word('출연 약정', 'pledge'),
  pledgeCall: word('납입 요청', 'call of a pledge'),
  programme: word('사업', 'programme'),
  programmeVersion: word('판', 'version'),
  receivable: word('환수채권', 'receivable'),
  recommendation: word('추천', 'recommendation'),
  recovery: word('회수', 'recovery'),
  referral: word('연계 추천', 'referral'),
  sample: word('표본', 'sample'),
  scoreSheet: word('심사표', 'score sheet'),
  simulation: word('모의 적용', 'simulation'),
  site: word('사업장', 'site'),
  seal: word('봉인', 'seal'),
  sealKey: word('봉인 키', 'seal key'),
  siteCase: word('민원·사고', 'case'),
  token: word('토큰', 'token'),
  organisationImport: word('기관 파일', 'file of organisations'),
  upload: word('올리는 중인 파일', 'upload'),
  verification: word('검증', 'verification'),
  version: word('판', 'version'),
  webhook: word('웹훅', 'webhook'),
  delivery: word('전달', 'delivery'),
};

const relations: Record<Relation | 'first_verifier', Word> = {
  operator: word('운영기관', 'operator'),
  recommender: word('추천기관', 'recommender'),
  funder: word('출연기관', 'funder'),
  anchor: word('앵커기업', 'anchor company'),
  guarantor: word('보증기관', 'guarantor'),
  region: word('지방자치단체', 'region'),
  supplier: word('공급기업', 'supplier'),
  site: word('사업장', 'site'),
  verifier: word('검증기관', 'verifier'),
  first_verifier: word('1차 검증기관', 'first verifier'),
  auditor: word('감사기관', 'auditor'),
  house: word('플랫폼 관리자', 'platform'),
  self: word('본인 기관', 'own organisation'),
};

const seats: Record<Seat, Word> = {
  officer: word('담당자', 'officer'),
  manager: word('책임자', 'manager'),
  staff: word('직원', 'staff'),
  auditor: word('감사인', 'auditor'),
  administrator: word('관리자', 'administrator'),
};

type Cause = (typeof CLAWBACK_CAUSES)[number] | (typeof NOTICE_CAUSES)[number];

const causes: Record<Cause | 'own_site' | 'affiliated_site' | 'same_representative', Word> = {
  false_evidence: word('거짓 증빙', 'false evidence'),
  site_charged: word('사업장에 비용 청구', 'charging the site'),
  misuse: word('용도 외 사용', 'misuse'),
  abandonment: word('수행 포기', 'abandonment'),
  insolvency: word('도산', 'insolvency'),
  missed_targets: word('목표 미달', 'missed targets'),
  own_site: word('공급기업 자신의 사업장', 'its own site'),
  affiliated_site: word('계열사의 사업장', 'an affiliate’s site'),
  same_representative: word('같은 대표자의 사업장', 'the same representative'),
};

const findings: Record<Finding | 'pass' | 'fail' | 'unverifiable', Word> = {
  charged: word('사업장이 비용을 냄', 'the site was charged'),
  not_charged: word('사업장이 비용을 내지 않음', 'the site was not charged'),
  caused_by_improvement: word('개선이 원인임', 'caused by the improvement'),
  not_caused: word('개선이 원인이 아님', 'not caused by it'),
  unclear: word('밝혀지지 않음', 'unclear'),
  pass: word('적합', 'pass'),
  fail: word('부적합', 'fail'),
  unverifiable: word('검증 불가', 'unverifiable'),
};

const evidence: Record<EvidenceKind, Word> = {
  photo_before: word('개선 전 사진', 'photo before'),
  photo_after: word('개선 후 사진', 'photo after'),
  serial_number: word('제조번호', 'serial number'),
  report: word('보고서', 'report'),
  attendance: word('참석 명부', 'attendance list'),
  site_signature: word('사업장 서명', 'the site’s signature'),
};

const others: Readonly<Record<string, Word>> = {
  dedicated_account: word('전용 계좌', 'dedicated account'),
  performance_bond: word('이행보증', 'performance bond'),
  claims: word('성과 청구', 'claims'),
  cases: word('민원·사고', 'cases'),
  payments: word('지급', 'payments'),
  receivables: word('환수채권', 'receivables'),
  objections: word('이의신청', 'objections'),
  holds: word('지급 예약', 'holds'),
  changeRequests: word('변경 신청', 'change requests'),
};

const words: Readonly<Record<string, Word>> = {
  ...others,
  ...kinds,
  ...states,
  ...causes,
  ...findings,
  ...evidence,
  ...relations,
};

/** What people call a code of the house; plain text stays as it is. A code of a programme file brings its own words. */
export const wordOf = (code: string, locale: Locale): string => words[code]?.[locale] ?? code;

/** Who holds the rights (`operator.officer`), one organisation after the other with its seats. */
export function holdersOf(rights: readonly string[], locale: Locale): string {
  const seatsOf = new Map<string, string[]>();
  for (const right of rights) {
    const [relation, seat] = right.split('.') as [Relation, Seat];
    const holder = relations[relation][locale];
    seatsOf.set(holder, [...(seatsOf.get(holder) ?? []), seats[seat][locale]]);
  }
  return [...seatsOf].map(([holder, held]) => `${holder}(${held.join('·')})`).join(', ');
}
