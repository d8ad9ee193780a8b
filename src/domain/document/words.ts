import type { Locale } from '../person/actor.ts';
import type { Wording } from '../rule/vocabulary.ts';
import { type Day, dayOf, type Instant } from '../time.ts';
import type { DocumentKind } from './content.ts';

/** In the reader's language, else in Korean, which a programme always has. */
export const said = (wording: Wording, language: Locale): string =>
  (language === 'en' ? wording.en : undefined) ?? wording.ko;

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 2026. 11. 22.(일) and 22 Nov 2026. Written out rather than by Intl, whose data differ between engines. */
export function dayWords(day: Day, language: Locale): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language === 'en') return `${date} ${MONTHS[month - 1]} ${year}`;
  return `${year}. ${month}. ${date}.(${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]})`;
}

export const fromTo = (from: Day, to: Day, language: Locale): string =>
  `${dayWords(from, language)} ${language === 'en' ? 'to' : '~'} ${dayWords(to, language)}`;

/** As above, with the time in Seoul to the minute. */
export function instantWords(instant: Instant, language: Locale): string {
  const seoul = new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(11, 16);
  return `${dayWords(dayOf(instant), language)}${language === 'en' ? ',' : ''} ${seoul} KST`;
}

/** The hash as it is read aloud: eight groups of eight. */
export const grouped = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? '';

/** What the kind of document is called. */
export const titleOf = (kind: DocumentKind, language: Locale): string => WORDS[language].titles[kind];

/** A code in words; one without words stands as it is, so that nothing is hidden. */
export const worded = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

type Words = {
  readonly titles: Readonly<Record<DocumentKind, string>>;
  readonly number: string;
  readonly issued: string;
  readonly banner: string;
  readonly hash: string;
  readonly check: (place: string) => string;
  /** With `{here}` and `{all}`, which only the press knows. */
  readonly page: string;
  readonly closing: string;
  readonly seal: Readonly<Record<'title' | 'number' | 'head' | 'none', string>>;
  /** As the pages call them, which a test holds. */
  readonly states: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
};

export const WORDS: Readonly<Record<Locale, Words>> = {
  ko: {
    titles: {
      agreement: '협약서',
      award_letter: '지원 과제 선정 통지서',
      payment_statement: '지급 내역서',
    },
    number: '문서번호',
    issued: '발급',
    banner: '시연용 모형입니다. 언급된 기관의 기록이 아닙니다.',
    hash: '문서 확인 해시(SHA-256)',
    check: (place) => `진본 확인: ${place}에서 파일을 놓거나 이 해시를 입력합니다. 파일은 전송되지 않습니다.`,
    page: '{here} / {all}쪽',
    closing:
      '이 문서는 두레의 기록에서 발급되었으며, 서명이나 직인을 대신하여 아래의 해시로 진본을 확인합니다.',
    seal: {
      title: '기록의 봉인',
      number: '발급할 때 마지막 봉인',
      head: '봉인의 머리',
      none: '발급할 때 아직 봉인이 없었습니다.',
    },
    states: {
      draft: '작성 중',
      active: '시행 중',
      ended: '종료됨',
      agreed: '합의됨',
      planning: '수행계획 협의 중',
      suspended: '중지됨',
      terminated: '해지됨',
      withdrawn: '철회됨',
      closed: '종결됨',
      approved: '승인됨',
      released: '송금 중',
      paid: '지급됨',
      returned: '되돌아옴',
      cancelled: '취소됨',
      expired: '기한 지남',
    },
    roles: {
      operator: '운영기관',
      recommender: '추천기관',
      funder: '출연기관',
      anchor: '앵커기업',
      guarantor: '보증기관',
      verifier: '검증기관',
      region: '지방자치단체',
      supplier: '공급기업',
      payer: '지급기관',
    },
    steps: {
      'payment.approved': '지급 승인',
      'payment.cancelled': '지급 취소',
      'payment.corrected': '지급 기록 정정',
      'payment.expired': '지급 예약 만료',
      'payment.hold-renewed': '지급 예약 갱신',
      'payment.offset-planned': '지급액과 상계하기로 함',
      'payment.paid': '지급 완료',
      'payment.reissued': '지급 다시 승인',
      'payment.released': '지급 실행',
      'payment.returned': '은행에서 지급이 되돌아옴',
    },
  },
  en: {
    titles: {
      agreement: 'Agreement',
      award_letter: 'Award letter',
      payment_statement: 'Payment statement',
    },
    number: 'Document no.',
    issued: 'Issued',
    banner: 'A demonstration model, not a record of the named institutions.',
    hash: 'Document hash (SHA-256)',
    check: (place) =>
      `To check: drop the file at ${place} or enter this hash there. The file is not sent anywhere.`,
    page: 'page {here} of {all}',
    closing:
      'Issued from the record of Dure. In place of a signature or a stamp, the hash below shows whether it is genuine.',
    seal: {
      title: 'Seal of the record',
      number: 'Last seal when issued',
      head: 'Head of the seal',
      none: 'There was no seal yet when this was issued.',
    },
    states: {
      draft: 'Draft',
      active: 'In force',
      ended: 'Ended',
      agreed: 'Agreed',
      planning: 'In planning',
      suspended: 'Suspended',
      terminated: 'Terminated',
      withdrawn: 'Withdrawn',
      closed: 'Closed',
      approved: 'Approved',
      released: 'Released',
      paid: 'Paid',
      returned: 'Returned',
      cancelled: 'Cancelled',
      expired: 'Expired',
    },
    roles: {
      operator: 'Operator',
      recommender: 'Recommender',
      funder: 'Funder',
      anchor: 'Anchor company',
      guarantor: 'Guarantor',
      verifier: 'Verifier',
      region: 'Region',
      supplier: 'Supplier',
      payer: 'Payer',
    },
    steps: {
      'payment.approved': 'Payment approved',
      'payment.cancelled': 'Payment cancelled',
      'payment.corrected': 'Payment corrected',
      'payment.expired': 'Hold ended',
      'payment.hold-renewed': 'Hold renewed',
      'payment.offset-planned': 'Offset planned against a payment',
      'payment.paid': 'Payment made',
      'payment.reissued': 'Payment approved again',
      'payment.released': 'Payment released',
      'payment.returned': 'Payment returned by the bank',
    },
  },
};
