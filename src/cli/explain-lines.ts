import { wonInFull } from '../domain/money/format.ts';
import type { Locale } from '../domain/person/actor.ts';

/** A line of an explanation as it comes over the wire: its kind, what it adds, and what it is made of. */
export type Line = { readonly line: string; readonly changeWon?: string } & Readonly<Record<string, unknown>>;

type Shown = { readonly exact: string; readonly decimal: string };
type Sayings = Readonly<Record<string, (line: Line) => string>>;

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

/** What each kind of line says. */
export const LINES: Readonly<Record<Locale, Sayings>> = {
  ko: {
    share: (line) =>
      `${line.metric}: 청구 ${line.claimed}, 표본 ${line.sampled} 가운데 불합격 ${line.failed} (오류율 ${shown(line.errorRate)}, 95 % 구간 ${interval(line.intervalPermille)}), 확인 ${line.verified} ÷ 목표 ${line.target} = ${shown(line.attained)} × 가중치 ${shown(line.weight)} = ${shown(line.product)}`,
    unit: (line) =>
      `${line.metric}: 청구 ${line.claimed}, 표본 ${line.sampled} 가운데 불합격 ${line.failed}, 확인 ${line.verified} × 단가 ${won(line.tariffWon, 'ko')}`,
    attainment: (line) =>
      `달성률 ${shown(line.attainment)}, 최소 ${shown(line.threshold)}: ${line.reached ? '도달' : '미달'}`,
    ceiling_times_attainment: (line) =>
      `한도 ${won(line.ceilingWon, 'ko')} × 달성률 = ${line.exactWon}, 원 단위로 내림`,
    paid_before: () => '이전 청구에서 이미 인정한 금액',
    cap: (line) =>
      `상한 ${line.cap}: ${won(line.limitWon, 'ko')}, ${line.applied ? '적용' : '적용되지 않음'}`,
    agreed_plan: () => '합의한 계획의 1단계 사업비',
    verification_fee: () => '확인한 건수에 따른 검증 수수료 (합격·불합격과 무관)',
    decided: () => '결정이 산식과 다른 만큼',
  },
  en: {
    share: (line) =>
      `${line.metric}: claimed ${line.claimed}, sampled ${line.sampled}, failed ${line.failed} (error rate ${shown(line.errorRate)}, 95 % interval ${interval(line.intervalPermille)}), verified ${line.verified} / target ${line.target} = ${shown(line.attained)} x weight ${shown(line.weight)} = ${shown(line.product)}`,
    unit: (line) =>
      `${line.metric}: claimed ${line.claimed}, sampled ${line.sampled}, failed ${line.failed}, verified ${line.verified} x ${won(line.tariffWon, 'en')} each`,
    attainment: (line) =>
      `attainment ${shown(line.attainment)}, at least ${shown(line.threshold)}: ${line.reached ? 'reached' : 'not reached'}`,
    ceiling_times_attainment: (line) =>
      `ceiling ${won(line.ceilingWon, 'en')} x attainment = ${line.exactWon}, rounded down to the won`,
    paid_before: () => 'granted by earlier claims',
    cap: (line) =>
      `cap ${line.cap}: ${won(line.limitWon, 'en')}, ${line.applied ? 'applied' : 'not reached'}`,
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
  readonly proof: string;
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
    proof: '표본 추첨의 증명',
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
    proof: 'proof of the draw',
    sites: (count) => `falls to ${count} sites`,
    claim: (number) => `claim ${number}`,
    kinds: { stage_1: 'stage 1', stage_2: 'stage 2', verification_fee: 'verification fee' },
    states: {},
  },
};
