import type { DocumentContent, Stated } from '../../src/domain/document/content.ts';
import { contentOf } from '../../src/domain/document/content.ts';
import type { Locale } from '../../src/domain/person/actor.ts';

const HASH = 'a1b2c3d4'.repeat(8);
const programme = {
  demo: true,
  programme: {
    title: { ko: '중소기업 산업안전 성과기반 지원', en: 'Industrial safety by results' },
    notice: { ko: '공개된 기사를 본떠 만든 예시입니다.', en: 'Modelled on published articles.' },
    contentId: HASH,
  },
  operator: { ko: '가상진흥원', en: 'Fictional Agency' },
};

/** One record of each kind, of companies that do not exist. */
export const STATED: readonly Stated[] = [
  {
    kind: 'agreement',
    record: {
      ...programme,
      revision: 4,
      title: { ko: '산업안전 상생 업무협약', en: 'Agreement on industrial safety' },
      prefix: 'ISR',
      state: 'active',
      startsOn: '2025-12-19',
      endsOn: '2027-12-31',
      text: '산업안전 상생 업무협약\n체결일 2025-12-19, 기간 2025-12-19 ~ 2027-12-31\n당사자\n- 가상진흥원 (operator, recommender)\n- 가상은행 (funder)\n출연 약정\n- 가상은행: 7,000,000,000원',
      textHash: HASH,
      parties: [
        {
          name: { ko: '가상진흥원', en: 'Fictional Agency' },
          role: 'operator',
          signedAt: '2025-12-19T01:00:00.000Z',
          signedHash: HASH,
        },
        {
          name: { ko: '가상진흥원', en: 'Fictional Agency' },
          role: 'recommender',
          signedAt: '2025-12-19T01:00:00.000Z',
          signedHash: HASH,
        },
        {
          name: { ko: '가상은행', en: 'Fictional Bank' },
          role: 'funder',
          signedAt: '2025-12-19T02:00:00.000Z',
          signedHash: HASH,
        },
        { name: { ko: '가상검증원' }, role: 'verifier' },
      ],
      holder: { ko: '가상은행', en: 'Fictional Bank' },
      pledges: [{ name: { ko: '가상은행', en: 'Fictional Bank' }, amountWon: '7000000000' }],
    },
  },
  {
    kind: 'award_letter',
    record: {
      ...programme,
      revision: 3,
      number: 'ISR-2026-000051',
      state: 'active',
      supplier: { ko: '가상안전기술', en: 'Fictional Safety' },
      businessNumber: '0008100014',
      payer: { ko: '가상은행', en: 'Fictional Bank' },
      plan: {
        sequence: 1,
        revision: 2,
        startsOn: '2026-05-01',
        endsOn: '2027-09-30',
        capacitySites: 40,
        hazards: [
          { ko: '끼임', en: 'Caught-in' },
          { ko: '추락', en: 'Fall' },
        ],
        regions: [
          { ko: '서울특별시', en: 'Seoul' },
          { ko: '경기도', en: 'Gyeonggi' },
        ],
        targets: [
          {
            label: { ko: '개선한 사업장', en: 'Sites improved' },
            unit: { ko: '곳', en: 'sites' },
            target: 40,
          },
          {
            label: { ko: '위험이 낮아진 사업장', en: 'Risk lowered' },
            unit: { ko: '곳', en: 'sites' },
            target: 32,
          },
        ],
      },
      stage1: { supplyWon: '59090909', vatWon: '5909091', totalWon: '65000000' },
      stage2Ceiling: { supplyWon: '59090909', vatWon: '5909091', totalWon: '65000000' },
      treatment: 'inclusive',
      permittedCosts: [
        { ko: '설비 구매', en: 'Equipment' },
        { ko: '설치', en: 'Installation' },
        { ko: '교육', en: 'Training' },
      ],
      equipmentOwner: 'site',
      warrantyMonths: 24,
      minimumUseMonths: 36,
      clawbackCauses: [
        { ko: '거짓 증빙', en: 'False evidence' },
        { ko: '사업장에 비용 청구', en: 'Charging the site' },
      ],
      replyDays: 14,
      keepsStage1OnMissedTargets: true,
      textHash: HASH,
      signatures: [
        {
          role: 'supplier',
          name: { ko: '가상안전기술', en: 'Fictional Safety' },
          signedAt: '2026-04-20T01:10:00.000Z',
          textHash: HASH,
        },
        {
          role: 'operator',
          name: { ko: '가상진흥원', en: 'Fictional Agency' },
          signedAt: '2026-04-21T02:20:00.000Z',
          textHash: HASH,
        },
        {
          role: 'payer',
          name: { ko: '가상은행', en: 'Fictional Bank' },
          signedAt: '2026-04-22T06:30:00.000Z',
          textHash: HASH,
        },
      ],
    },
  },
  {
    kind: 'payment_statement',
    record: {
      ...programme,
      revision: 3,
      number: 'ISR-2027-004210',
      kind: 'stage_2',
      state: 'paid',
      payee: { ko: '가상안전기술', en: 'Fictional Safety' },
      businessNumber: '0008100014',
      payer: { ko: '가상은행', en: 'Fictional Bank' },
      awardNumber: 'ISR-2026-000051',
      claimNumber: 'ISR-2027-004100',
      agreementHash: HASH,
      amountWon: '59800000',
      offsetWon: '1000000',
      bankReference: 'BANK-20271022-0042',
      valueOn: '2027-10-22',
      lines: [
        {
          line: 'share',
          metric: 'sites_improved',
          claimed: 40,
          sampled: 20,
          failed: 1,
          errorRate: { exact: '1/20', decimal: '0.05' },
          intervalPermille: [1, 249],
          verified: 38,
          target: 40,
          attained: { exact: '19/20', decimal: '0.95' },
          weight: { exact: '3/5', decimal: '0.6' },
          product: { exact: '57/100', decimal: '0.57' },
        },
        {
          line: 'share',
          metric: 'risk_lowered',
          claimed: 30,
          sampled: 15,
          failed: 1,
          errorRate: { exact: '1/15', decimal: '0.0666' },
          intervalPermille: [2, 319],
          verified: 28,
          target: 32,
          attained: { exact: '7/8', decimal: '0.875' },
          weight: { exact: '2/5', decimal: '0.4' },
          product: { exact: '7/20', decimal: '0.35' },
        },
        {
          line: 'attainment',
          attainment: { exact: '23/25', decimal: '0.92' },
          threshold: { exact: '1/2', decimal: '0.5' },
          reached: true,
        },
        {
          line: 'ceiling_times_attainment',
          ceilingWon: '65000000',
          exactWon: '59800000',
          changeWon: '59800000',
        },
        { line: 'cap', cap: 'supplier', limitWon: '130000000', applied: false, changeWon: '0' },
      ],
      metrics: [
        { key: 'sites_improved', label: { ko: '개선한 사업장', en: 'Sites improved' } },
        { key: 'risk_lowered', label: { ko: '위험이 낮아진 사업장', en: 'Risk lowered' } },
      ],
      sites: Array.from({ length: 38 }, (_, at) => ({
        name: `가상정밀 ${at + 1}공장`,
        number: `ISR-2026-${String(at + 700).padStart(6, '0')}`,
        amountWon: at < 30 ? '1573684' : '1573685',
      })),
      steps: [
        {
          what: 'payment.approved',
          by: { ko: '가상진흥원', en: 'Fictional Agency' },
          at: '2027-10-18T01:00:00.000Z',
        },
        {
          what: 'payment.released',
          by: { ko: '가상은행', en: 'Fictional Bank' },
          at: '2027-10-20T05:00:00.000Z',
        },
        {
          what: 'payment.paid',
          by: { ko: '가상은행', en: 'Fictional Bank' },
          at: '2027-10-22T06:00:00.000Z',
        },
      ],
    },
  },
];

/** What a document of it says, issued at a fixed instant under a fixed seal. */
export const contentFor = (stated: Stated, language: Locale): DocumentContent =>
  contentOf(stated, {
    language,
    issuedAt: '2027-10-23T00:30:05.000Z',
    seal: { number: '128', hash: 'f0e1d2c3'.repeat(8) },
    home: 'https://dure.example',
  });
