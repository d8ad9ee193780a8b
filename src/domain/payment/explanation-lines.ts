import { group, wonInFull } from '../money/format.ts';
import type { Locale } from '../person/actor.ts';

/** A line of an explanation as it comes over the wire: its kind, what it adds, and what it is made of. */
export type Line = { readonly line: string; readonly changeWon?: string } & Readonly<Record<string, unknown>>;

type Shown = { readonly exact: string; readonly decimal: string };
/** What the programme file calls a metric. */
export type Calls = (metric: unknown) => string;
type Sayings = Readonly<Record<string, (line: Line, calls: Calls) => string>>;

const shown = (value: unknown): string => {
  const { exact, decimal } = value as Shown;
  return `${decimal} (${exact})`;
};
/** Thousandths as per cent: 6 to 169 is 0.6 to 16.9 %. */
const interval = (value: unknown): string => {
  const [low, high] = value as readonly [number, number];
  return `${low / 10}~${high / 10} %`;
};
const won = (value: unknown, language: Locale): string => wonInFull(BigInt(String(value)), language);

/** An exact number of won, a fraction where it is none: its digits in groups. */
const exactly = (value: unknown): string => String(value).replace(/\d+/g, (digits) => group(BigInt(digits)));

const caps: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ko: {
    ceiling: '지원 과제의 2단계 한도',
    stage_1_ceiling: '1단계 한도',
    site: '사업장당 한도',
    supplier: '공급기업당 한도',
    programme: '사업 전체 한도',
  },
  en: {
    ceiling: 'stage 2 ceiling of the award',
    stage_1_ceiling: 'ceiling of stage 1',
    site: 'cap per site',
    supplier: 'cap per supplier',
    programme: 'cap of the programme',
  },
};

/** What each kind of line says. */
export const LINES: Readonly<Record<Locale, Sayings>> = {
  ko: {
    share: (line, calls) =>
      `${calls(line.metric)}: 청구 ${line.claimed}, 표본 ${line.sampled} 가운데 불합격 ${line.failed} (오류율 ${shown(line.errorRate)}, 95 % 구간 ${interval(line.intervalPermille)}), 확인 ${line.verified} ÷ 목표 ${line.target} = ${shown(line.attained)} × 가중치 ${shown(line.weight)} = ${shown(line.product)}`,
    unit: (line, calls) =>
      `${calls(line.metric)}: 청구 ${line.claimed}, 표본 ${line.sampled} 가운데 불합격 ${line.failed}, 확인 ${line.verified} × 단가 ${won(line.tariffWon, 'ko')}`,
    attainment: (line) =>
      `달성률 ${shown(line.attainment)}, 최소 ${shown(line.threshold)}: ${line.reached ? '도달' : '미달'}`,
    ceiling_times_attainment: (line) =>
      `한도 ${won(line.ceilingWon, 'ko')} × 달성률 = ${exactly(line.exactWon)}, 원 단위로 내림`,
    paid_before: () => '이전 청구에서 이미 인정한 금액',
    cap: (line) =>
      `${caps.ko[String(line.cap)]}: ${won(line.limitWon, 'ko')}, ${line.applied ? '적용' : '적용되지 않음'}`,
    agreed_plan: () => '합의한 계획의 1단계 사업비',
    verification_fee: () => '확인한 건수에 따른 검증 수수료 (합격·불합격과 무관)',
    decided: () => '결정이 산식과 다른 만큼',
  },
  en: {
    share: (line, calls) =>
      `${calls(line.metric)}: claimed ${line.claimed}, sampled ${line.sampled}, failed ${line.failed} (error rate ${shown(line.errorRate)}, 95 % interval ${interval(line.intervalPermille)}), verified ${line.verified} / target ${line.target} = ${shown(line.attained)} x weight ${shown(line.weight)} = ${shown(line.product)}`,
    unit: (line, calls) =>
      `${calls(line.metric)}: claimed ${line.claimed}, sampled ${line.sampled}, failed ${line.failed}, verified ${line.verified} x ${won(line.tariffWon, 'en')} each`,
    attainment: (line) =>
      `attainment ${shown(line.attainment)}, at least ${shown(line.threshold)}: ${line.reached ? 'reached' : 'not reached'}`,
    ceiling_times_attainment: (line) =>
      `ceiling ${won(line.ceilingWon, 'en')} x attainment = ${exactly(line.exactWon)}, rounded down to the won`,
    paid_before: () => 'granted by earlier claims',
    cap: (line) =>
      `${caps.en[String(line.cap)]}: ${won(line.limitWon, 'en')}, ${line.applied ? 'applied' : 'not reached'}`,
    agreed_plan: () => 'stage 1 of the agreed plan',
    verification_fee: () => 'fee for the units checked, the same for pass and fail',
    decided: () => 'by how much the decision differs from the formula',
  },
};

type Words = {
  readonly sum: string;
  readonly offset: string;
  readonly cash: string;
  readonly version: string;
  readonly proof: Readonly<Record<string, string>>;
  /** What `./dure verify --head` asks for later. */
  readonly seal: (head: { readonly number: string; readonly hash: string }) => string;
  readonly flag: (kept: boolean) => string;
  readonly sites: (count: number) => string;
  readonly claim: (number: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
};

export const WORDS: Readonly<Record<Locale, Words>> = {
  ko: {
    sum: '합계',
    offset: '상계',
    cash: '실제 지급',
    version: '사업 규정',
    proof: {
      title: '표본 추첨의 증명',
      formula: '계산식',
      nonceCommitment: '청구를 열 때 약속한 해시',
      nonce: '공개한 난수',
      frozenHash: '확정한 청구 내용의 해시',
      sealNumber: '확정을 담은 봉인의 번호',
      head: '그 봉인의 머리',
      seed: '추첨에 쓴 시드',
      commitmentKept: '공개한 난수가 약속한 해시와 일치',
      seedRecomputed: '다시 계산한 시드가 추첨에 쓴 시드와 일치',
    },
    seal: ({ number, hash }) => `마지막 봉인 ${number}의 머리 ${hash}`,
    flag: (kept) => (kept ? '예' : '아니요'),
    sites: (count) => `사업장 ${count}곳의 몫으로 나뉩니다`,
    claim: (number) => `성과 청구 ${number}`,
    kinds: { stage_1: '1단계', stage_2: '2단계', verification_fee: '검증 수수료' },
    states: {
      approved: '승인',
      released: '지급 지시',
      paid: '지급',
      returned: '은행 반송',
      cancelled: '취소',
      expired: '기한 만료',
    },
  },
  en: {
    sum: 'sum',
    offset: 'set off',
    cash: 'paid in cash',
    version: 'programme',
    proof: {
      title: 'proof of the draw',
      formula: 'formula',
      nonceCommitment: 'hash promised when the claim was opened',
      nonce: 'nonce that was revealed',
      frozenHash: 'hash of the frozen claim',
      sealNumber: 'number of the seal that holds the freeze',
      head: 'head of that seal',
      seed: 'seed of the draw',
      commitmentKept: 'the nonce keeps the promised hash',
      seedRecomputed: 'the seed recomputed is the seed of the draw',
    },
    seal: ({ number, hash }) => `head of the last seal, ${number}: ${hash}`,
    flag: (kept) => (kept ? 'yes' : 'no'),
    sites: (count) => `falls to ${count} sites`,
    claim: (number) => `claim ${number}`,
    kinds: { stage_1: 'stage 1', stage_2: 'stage 2', verification_fee: 'verification fee' },
    states: {},
  },
};
