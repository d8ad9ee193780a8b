import { wonInFull } from '../money/format.ts';
import { formatBusinessNumber } from '../organisation/business-number.ts';
import { type Calls, LINES, WORDS as PAYMENT_WORDS } from '../payment/explanation-lines.ts';
import type { Locale } from '../person/actor.ts';
import type { Block, Body } from './block.ts';
import type { PaymentRecord } from './content.ts';
import { dayWords, grouped, instantWords, said, WORDS, worded } from './words.ts';

const ko = {
  lead: (payee: string) => `${payee} 귀하. 아래 지급의 내용과 계산 근거를 기록대로 알려 드립니다.`,
  about: '지급',
  number: '지급번호',
  payee: '받는 곳',
  businessNumber: '사업자등록번호',
  payer: '지급기관',
  kind: '구분',
  state: '상태',
  award: '지원 과제',
  claim: '성과 청구',
  agreement: '지원협약 본문 해시',
  bankReference: '은행 거래번호',
  valueOn: '지급일',
  arithmetic: '금액의 계산',
  line: '근거',
  change: '금액',
  sum: '승인 금액',
  cash: '실제 지급',
  approved: '승인 금액',
  offset: '상계 (환수채권에서 차감)',
  paid: '실제 지급액',
  toPay: '실제 지급할 금액',
  sites: '사업장별 금액',
  siteNumber: '번호',
  site: '사업장',
  sitesSum: '합계',
  steps: '처리 기록',
  at: '때',
  what: '처리',
  by: '기관',
  house: '기한에 따른 처리',
  kinds: { stage_1: '1단계 사업비', stage_2: '2단계 사업비', verification_fee: '검증 수수료' } as Record<
    string,
    string
  >,
};

const en: typeof ko = {
  lead: (payee) => `To ${payee}: this statement gives the payment below and how its amount was reached.`,
  about: 'The payment',
  number: 'Payment no.',
  payee: 'Payee',
  businessNumber: 'Business no.',
  payer: 'Payer',
  kind: 'Kind',
  state: 'State',
  award: 'Award',
  claim: 'Claim',
  agreement: 'Hash of the award agreement',
  bankReference: 'Bank reference',
  valueOn: 'Value date',
  arithmetic: 'How the amount was reached',
  line: 'Ground',
  change: 'Amount',
  sum: 'Approved amount',
  cash: 'Paid in cash',
  approved: 'Approved amount',
  offset: 'Set off against what is owed back',
  paid: 'Paid in cash',
  toPay: 'To be paid in cash',
  sites: 'Amount by site',
  siteNumber: 'No.',
  site: 'Site',
  sitesSum: 'Total',
  steps: 'What was done',
  at: 'When',
  what: 'Step',
  by: 'Organisation',
  house: 'by the deadline',
  kinds: { stage_1: 'Stage 1', stage_2: 'Stage 2', verification_fee: 'Verification fee' },
};

const own = { ko, en };
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The statement of a payment: who pays whom, the lines that add up to it, and what was done for it. */
export function paymentFace(record: PaymentRecord, language: Locale): Body {
  const words = own[language];
  return {
    subtitle: said(record.programme.title, language),
    lead: words.lead(said(record.payee, language)),
    blocks: [
      about(record, language),
      arithmetic(record, language),
      cash(record, language),
      ...sites(record, language),
      {
        block: 'grid',
        title: words.steps,
        head: [words.at, words.what, words.by],
        widths: [4, 4, 4],
        amounts: [],
        rows: record.steps.map(({ what, by, at }) => [
          instantWords(at, language),
          worded(WORDS[language].steps, what),
          by === undefined ? words.house : said(by, language),
        ]),
      },
    ],
  };
}

function about(record: PaymentRecord, language: Locale): Block {
  const words = own[language];
  const known: readonly (readonly [string, string | undefined])[] = [
    [words.number, record.number],
    [words.payee, said(record.payee, language)],
    [words.businessNumber, record.businessNumber && formatBusinessNumber(record.businessNumber)],
    [words.payer, said(record.payer, language)],
    [words.kind, worded(words.kinds, record.kind)],
    [words.state, worded(WORDS[language].states, record.state)],
    [words.award, record.awardNumber],
    [words.claim, record.claimNumber],
    [words.agreement, record.agreementHash && grouped(record.agreementHash)],
    [words.valueOn, record.valueOn && dayWords(record.valueOn, language)],
    [words.bankReference, record.bankReference],
  ];
  return {
    block: 'facts',
    title: words.about,
    rows: known.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])),
  };
}

/** The lines of the decision, as every page says them; what each adds sums to the amount. */
function arithmetic(record: PaymentRecord, language: Locale): Block {
  const words = own[language];
  const calls: Calls = (metric) => {
    const known = record.metrics.find(({ key }) => key === metric);
    return known === undefined ? String(metric) : said(known.label, language);
  };
  return {
    block: 'grid',
    title: words.arithmetic,
    head: [words.line, words.change],
    widths: [4, 1],
    amounts: [1],
    rows: record.lines.map((line) => [
      upper(LINES[language][line.line]?.(line, calls) ?? line.line),
      line.changeWon === undefined ? '' : wonInFull(BigInt(line.changeWon), language),
    ]),
    sum: [words.sum, wonInFull(BigInt(record.amountWon), language)],
  };
}

function cash(record: PaymentRecord, language: Locale): Block {
  const words = own[language];
  const [amount, offset] = [BigInt(record.amountWon), BigInt(record.offsetWon)];
  return {
    block: 'grid',
    title: words.cash,
    head: [words.line, words.change],
    widths: [5, 2],
    amounts: [1],
    rows: [
      [words.approved, wonInFull(amount, language)],
      ...(offset === 0n ? [] : [[words.offset, wonInFull(-offset, language)]]),
    ],
    sum: [record.state === 'paid' ? words.paid : words.toPay, wonInFull(amount - offset, language)],
  };
}

function sites(record: PaymentRecord, language: Locale): Block[] {
  if (record.sites.length === 0) return [];
  const words = own[language];
  const sum = record.sites.reduce((total, { amountWon }) => total + BigInt(amountWon), 0n);
  return [
    {
      block: 'grid',
      title: words.sites,
      head: [words.siteNumber, words.site, words.change],
      widths: [2, 5, 3],
      amounts: [2],
      rows: record.sites.map(({ name, number, amountWon }) => [
        number ?? '',
        name,
        wonInFull(BigInt(amountWon), language),
      ]),
      sum: [words.sitesSum, PAYMENT_WORDS[language].sites(record.sites.length), wonInFull(sum, language)],
    },
  ];
}
