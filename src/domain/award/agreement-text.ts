import { wonInFull } from '../money/format.ts';
import { splitVat, type VatTreatment } from '../money/vat.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { wholeOn } from '../programme/parameter.ts';
import type { Day } from '../time.ts';
import type { PlanTerms } from './plan.ts';

/** How public money is kept apart at the supplier: the number of the account or of the bond, with its issuer. */
export type Account = {
  readonly protection: 'dedicated_account' | 'performance_bond';
  readonly reference: string;
};

/** All that an award agreement is written from. */
export type AwardAgreementSource = {
  readonly definition: RunDefinition;
  readonly number: string;
  readonly plan: PlanTerms;
  readonly account: Account;
  readonly names: Readonly<Record<'supplier' | 'operator' | 'payer', string>>;
  /** The day of the figures. */
  readonly day: Day;
};

/** The terms as data, pinned when the text is written: later changes of the file do not touch a signed award. */
export function awardTerms({ definition, plan, account, day }: AwardAgreementSource) {
  const { vat } = definition.agreement;
  const { award } = definition;
  const rateBp = BigInt(wholeOn(definition, vat.rate, day));
  return {
    stage1: splitVat(plan.stage1Won, vat.treatment, rateBp),
    stage2Ceiling: splitVat(plan.stage2CeilingWon, vat.treatment, rateBp),
    vat: { treatment: vat.treatment, rateBp },
    permittedCosts: award.permittedCosts.map(({ code }) => code),
    account,
    equipmentOwner: award.equipmentOwner,
    warrantyMonths: wholeOn(definition, award.warrantyMonths, day),
    minimumUseMonths: wholeOn(definition, award.minimumUseMonths, day),
    clawback: {
      causes: award.clawback.causes.map(({ code }) => code),
      replyDays: wholeOn(definition, award.clawback.replyDays, day),
      keepsStage1OnMissedTargets: award.clawback.keepsStage1OnMissedTargets,
    },
  };
}

type Terms = ReturnType<typeof awardTerms>;

const protections = { dedicated_account: '전용계좌', performance_bond: '이행보증증권' } as const;
const owners = { site: '개선 사업장', supplier: '공급기업' } as const;

function amount(won: Terms['stage1'], treatment: VatTreatment): string {
  const supply = `공급가액 ${wonInFull(won.supplyWon, 'ko')}`;
  const vat = `부가가치세 ${wonInFull(won.vatWon, 'ko')}`;
  return treatment === 'inclusive'
    ? `${wonInFull(won.totalWon, 'ko')} (${supply}, ${vat} 포함)`
    : `${wonInFull(won.supplyWon, 'ko')} (${vat} 별도, 합계 ${wonInFull(won.totalWon, 'ko')})`;
}

/** The text of the award agreement that supplier, operator and payer sign, in Korean. */
export function awardAgreementText(source: AwardAgreementSource): string {
  const terms = awardTerms(source);
  const { definition, number, names } = source;
  return [
    `${definition.title.ko} 지원 협약 ${number}`,
    definition.notice.ko,
    '제1조(당사자)',
    `- 공급기업: ${names.supplier}`,
    `- 운영기관: ${names.operator}`,
    `- 지급기관: ${names.payer}`,
    ...planArticles(source),
    ...moneyArticles(source, terms),
    ...dutyArticles(source, terms),
  ].join('\n');
}

function planArticles({ definition, plan }: AwardAgreementSource): string[] {
  const targets = plan.targets.map(({ metric, target }) => {
    const known = definition.metrics.find(({ key }) => key === metric);
    return `- ${known?.label.ko ?? metric}: ${target}${known?.unit.ko ?? ''}`;
  });
  const hazards = plan.hazards.map(
    (hazard) => definition.hazards.find(({ code }) => code === hazard)?.label.ko ?? hazard,
  );
  return [
    '제2조(계획)',
    `기간 ${plan.startsOn} ~ ${plan.endsOn}, 수행 사업장 ${plan.capacitySites}곳까지`,
    `사고 유형 ${hazards.join(', ')}, 지역(행정표준코드) ${plan.regions.join(', ')}`,
    ...targets,
  ];
}

function moneyArticles({ definition, account }: AwardAgreementSource, terms: Terms): string[] {
  const costs = definition.award.permittedCosts.map(({ label }) => label.ko);
  const { treatment } = terms.vat;
  return [
    '제3조(사업비)',
    `- 1단계: ${amount(terms.stage1, treatment)}, 합의한 계획에 따라 지급`,
    `- 2단계 한도: ${amount(terms.stage2Ceiling, treatment)}, 검증된 성과만큼 지급`,
    '이 협약에 모든 당사자가 서명하기 전에는 사업비를 지급하지 않는다.',
    '제4조(쓸 수 있는 비용)',
    `사업비는 다음에만 쓴다: ${costs.join(', ')}. 사업장에는 비용을 청구하지 않는다.`,
    '제5조(사업비의 보호)',
    `${protections[account.protection]}: ${account.reference}`,
  ];
}

function dutyArticles({ definition }: AwardAgreementSource, terms: Terms): string[] {
  const { clawback } = terms;
  const causes = definition.award.clawback.causes.map(({ label }) => label.ko);
  const missed = clawback.keepsStage1OnMissedTargets
    ? '성과 목표에 미달한 것만으로는 1단계 사업비를 환수하지 않는다.'
    : '성과 목표에 미달하면 1단계 사업비도 환수할 수 있다.';
  return [
    '제6조(환수)',
    `환수 사유: ${causes.join(', ')}. 통지를 받은 날부터 ${clawback.replyDays}일 안에 의견을 낼 수 있다. ${missed}`,
    '제7조(자료의 이용)',
    '공급기업은 성과 검증과 정산에 필요한 자료의 조회와 이용에 동의한다. 따로 동의하지 않으면 자료를 영업에 쓰거나 다른 부서에 넘기지 않는다.',
    '제8조(설비)',
    `설비의 소유자는 ${owners[terms.equipmentOwner]}이다. 하자보증 ${terms.warrantyMonths}개월, 최소 사용 ${terms.minimumUseMonths}개월.`,
    '제9조(변경)',
    '목표, 사업장, 기간, 계좌는 변경 전후를 적은 신청과 승인으로만 바꾼다.',
  ];
}
