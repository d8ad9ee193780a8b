import { group, wonInFull } from '../money/format.ts';
import { formatBusinessNumber } from '../organisation/business-number.ts';
import type { Locale } from '../person/actor.ts';
import type { Block, Body } from './block.ts';
import { type AwardRecord, totalOf } from './content.ts';
import { fromTo, grouped, instantWords, said, WORDS, worded } from './words.ts';

const ko = {
  lead: (supplier: string) =>
    `${supplier} 귀하. 아래와 같이 지원 과제로 선정되어 지원협약이 체결되었음을 알려 드립니다.`,
  about: '지원 과제',
  number: '과제번호',
  supplier: '공급기업',
  businessNumber: '사업자등록번호',
  payer: '지급기관',
  state: '상태',
  term: '수행 기간',
  sites: '수행 사업장',
  upTo: (count: number) => `${count}곳까지`,
  hazards: '사고 유형',
  regions: '지역',
  targets: '성과 목표',
  metric: '지표',
  target: '목표',
  money: '사업비',
  part: '구분',
  supply: '공급가액',
  vat: '부가가치세',
  total: '금액',
  stage1: '1단계: 합의한 계획에 따라 지급',
  stage2: '2단계 한도: 검증된 성과만큼 지급',
  sum: '합계',
  moneyNote:
    '2단계는 한도이며, 실제 지급액은 검증된 성과로 정합니다. 개선되는 사업장은 비용을 내지 않습니다.',
  terms: '지켜야 할 조건',
  costs: '쓸 수 있는 비용',
  equipment: '설비',
  owners: { site: '개선 사업장 소유', supplier: '공급기업 소유' } as Record<string, string>,
  months: (warranty: number, use: number) => `하자보증 ${warranty}개월, 최소 사용 ${use}개월`,
  clawback: '환수 사유',
  reply: '환수 통지에 대한 의견',
  replyDays: (days: number) => `통지를 받은 날부터 ${days}일 안에 낼 수 있습니다.`,
  missed: '성과 목표 미달',
  kept: '미달한 것만으로는 1단계 사업비를 환수하지 않습니다.',
  taken: '미달하면 1단계 사업비도 환수할 수 있습니다.',
  signatures: '지원협약의 서명',
  role: '역할',
  party: '당사자',
  signedAt: '서명한 때',
  signedHash: '본문 해시(앞부분)',
  textHash: '지원협약 본문 해시(SHA-256)',
};

const en: typeof ko = {
  lead: (supplier) =>
    `To ${supplier}: you have been selected for the award below, and its agreement has been signed.`,
  about: 'The award',
  number: 'Award no.',
  supplier: 'Supplier',
  businessNumber: 'Business no.',
  payer: 'Payer',
  state: 'State',
  term: 'Term',
  sites: 'Sites',
  upTo: (count) => `up to ${count}`,
  hazards: 'Hazards',
  regions: 'Regions',
  targets: 'Targets',
  metric: 'Metric',
  target: 'Target',
  money: 'Money',
  part: 'Part',
  supply: 'Supply value',
  vat: 'VAT',
  total: 'Amount',
  stage1: 'Stage 1: paid on the agreed plan',
  stage2: 'Stage 2 ceiling: paid in proportion to verified results',
  sum: 'Total',
  moneyNote:
    'Stage 2 is a ceiling: what is paid follows from the verified results. The improved sites pay nothing.',
  terms: 'Terms',
  costs: 'Permitted costs',
  equipment: 'Equipment',
  owners: { site: 'owned by the improved site', supplier: 'owned by the supplier' },
  months: (warranty, use) => `warranty ${warranty} months, minimum use ${use} months`,
  clawback: 'Causes of clawback',
  reply: 'Reply to a clawback notice',
  replyDays: (days) => `within ${days} days of the notice`,
  missed: 'Missed targets',
  kept: 'Missed targets alone do not lead to a clawback of stage 1.',
  taken: 'Stage 1 may be clawed back where targets are missed.',
  signatures: 'Signatures of the award agreement',
  role: 'Role',
  party: 'Party',
  signedAt: 'Signed at',
  signedHash: 'Hash (beginning)',
  textHash: 'Hash of the award agreement (SHA-256)',
};

const own = { ko, en };

/** The letter to a selected company: what it promised, what it may be paid, and under which terms. */
export function awardFace(record: AwardRecord, language: Locale): Body {
  const words = own[language];
  const supplier = said(record.supplier, language);
  return {
    subtitle: said(record.programme.title, language),
    lead: words.lead(supplier),
    blocks: [
      about(record, language),
      {
        block: 'grid',
        title: words.targets,
        head: [words.metric, words.target],
        widths: [3, 2],
        amounts: [1],
        rows: record.plan.targets.map(({ label, unit, target }) => [
          said(label, language),
          `${group(BigInt(target))}${language === 'en' ? ' ' : ''}${said(unit, language)}`,
        ]),
      },
      money(record, language),
      terms(record, language),
      {
        block: 'grid',
        title: words.signatures,
        head: [words.role, words.party, words.signedAt, words.signedHash],
        widths: [31, 44, 51, 40],
        amounts: [],
        rows: record.signatures.map(({ role, name, signedAt, textHash }) => [
          worded(WORDS[language].roles, role),
          said(name, language),
          instantWords(signedAt, language),
          grouped(textHash.slice(0, 16)),
        ]),
      },
    ],
  };
}

function about(record: AwardRecord, language: Locale): Block {
  const words = own[language];
  const { plan } = record;
  const list = (wordings: AwardRecord['plan']['hazards']): string =>
    wordings.map((wording) => said(wording, language)).join(', ');
  return {
    block: 'facts',
    title: words.about,
    rows: [
      [words.number, record.number],
      [words.supplier, said(record.supplier, language)],
      ...(record.businessNumber === undefined
        ? []
        : [[words.businessNumber, formatBusinessNumber(record.businessNumber)] as const]),
      [words.payer, said(record.payer, language)],
      [words.state, worded(WORDS[language].states, record.state)],
      [words.term, fromTo(plan.startsOn, plan.endsOn, language)],
      [words.sites, words.upTo(plan.capacitySites)],
      [words.hazards, list(plan.hazards)],
      [words.regions, list(plan.regions)],
      [words.textHash, grouped(record.textHash)],
    ],
  };
}

function money(record: AwardRecord, language: Locale): Block {
  const words = own[language];
  const won = (text: string | bigint): string => wonInFull(BigInt(text), language);
  const rows = [[words.stage1, record.stage1] as const, [words.stage2, record.stage2Ceiling] as const];
  const sumOf = (key: 'supplyWon' | 'vatWon'): string =>
    won(rows.reduce((sum, [, split]) => sum + BigInt(split[key]), 0n));
  return {
    block: 'grid',
    title: words.money,
    head: [words.part, words.supply, words.vat, words.total],
    widths: [5, 3, 3, 3],
    amounts: [1, 2, 3],
    rows: rows.map(([name, { supplyWon, vatWon, totalWon }]) => [
      name,
      won(supplyWon),
      won(vatWon),
      won(totalWon),
    ]),
    sum: [words.sum, sumOf('supplyWon'), sumOf('vatWon'), won(totalOf({ kind: 'award_letter', record }))],
    note: words.moneyNote,
  };
}

function terms(record: AwardRecord, language: Locale): Block {
  const words = own[language];
  const list = (wordings: AwardRecord['permittedCosts']): string =>
    wordings.map((wording) => said(wording, language)).join(', ');
  return {
    block: 'facts',
    title: words.terms,
    rows: [
      [words.costs, list(record.permittedCosts)],
      [
        words.equipment,
        `${worded(words.owners, record.equipmentOwner)}, ${words.months(record.warrantyMonths, record.minimumUseMonths)}`,
      ],
      [words.clawback, list(record.clawbackCauses)],
      [words.reply, words.replyDays(record.replyDays)],
      [words.missed, record.keepsStage1OnMissedTargets ? words.kept : words.taken],
    ],
  };
}
