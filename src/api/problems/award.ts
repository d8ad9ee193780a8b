import type { AwardRefusal } from '../../domain/award/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const awardProblems: Record<AwardRefusal, ProblemText> = {
  plan_proposed_already: {
    status: 409,
    title: { ko: '검토 중인 계획이 있습니다', en: 'A plan is being read' },
    detail: {
      ko: '먼저 낸 계획이 합의되거나 반려된 뒤에 다시 내 주세요.',
      en: 'Wait until the plan before it is agreed or returned, then propose again.',
    },
  },
  plan_metrics_differ: {
    status: 422,
    title: { ko: '성과지표가 사업 기준과 다릅니다', en: 'Other metrics than the programme’s' },
    detail: {
      ko: '목표는 {asked}에 하나씩 정해야 합니다. 보내신 지표는 {given}입니다.',
      en: 'Set one target for each of {asked}; you sent {given}.',
    },
  },
  plan_over_ceiling: {
    status: 422,
    title: { ko: '단계별 한도를 넘습니다', en: 'Beyond the ceiling of the stage' },
    detail: {
      ko: '{stage}단계 금액 {won}원이 한도 {ceilingWon}원을 넘습니다. 금액을 낮춰 주세요.',
      en: 'KRW {won} for stage {stage} is above its ceiling of KRW {ceilingWon}. Lower it.',
    },
  },
  plan_hazard_unknown: {
    status: 422,
    title: { ko: '사업에 없는 사고 유형입니다', en: 'A hazard that the programme does not know' },
    detail: {
      ko: '{unknown}은(는) 없는 유형입니다. {known} 가운데 골라 주세요.',
      en: 'There is no {unknown}; choose from {known}.',
    },
  },
  plan_outside_run: {
    status: 422,
    title: { ko: '사업 기간을 벗어납니다', en: 'Outside the run of the programme' },
    detail: {
      ko: '시작일과 종료일은 {from}부터 {to} 사이에서 차례대로 정해 주세요.',
      en: 'Start and end, in this order, must lie between {from} and {to}.',
    },
  },
  plan_below_floor: {
    status: 409,
    title: { ko: '목표가 하한보다 낮습니다', en: 'Targets below the floor' },
    detail: {
      ko: '{metrics}의 백만 원당 목표가 공표한 하한보다 낮습니다. 다른 책임자가 사유를 적은 계획만 합의할 수 있습니다.',
      en: 'The target per million won of {metrics} is below the published floor. Another person’s reason is needed.',
    },
  },
  plan_not_below_floor: {
    status: 409,
    title: { ko: '하한 이상인 계획입니다', en: 'Not below the floor' },
    detail: {
      ko: '모든 목표가 하한 이상이므로 사유 없이 합의할 수 있습니다.',
      en: 'All targets reach the floor; it can be agreed to without a reason.',
    },
  },
  plan_seconded_already: {
    status: 409,
    title: { ko: '이미 사유가 등록되었습니다', en: 'A reason stands already' },
    detail: {
      ko: '이 계획에는 하한 미달을 인정하는 사유가 이미 있습니다. 다른 담당자가 합의할 수 있습니다.',
      en: 'Someone has already spoken for this plan. Another officer can agree to it.',
    },
  },
  second_person_is_the_officer: {
    status: 403,
    title: { ko: '사유를 적은 사람은 합의할 수 없습니다', en: 'Not by the person who gave the reason' },
    detail: {
      ko: '하한보다 낮은 계획({metrics})은 사유를 적은 사람이 아닌 다른 담당자가 합의해야 합니다.',
      en: 'Below the floor ({metrics}), someone other than who gave the reason has to agree.',
    },
  },
  second_person_reason_missing: {
    status: 409,
    title: { ko: '사유가 비어 있습니다', en: 'The reason is empty' },
    detail: {
      ko: '하한보다 낮은 목표({metrics})를 인정하는 사유를 적어 주세요.',
      en: 'A reason for the targets below the floor ({metrics}) is needed.',
    },
  },
  tied_to_supplier: {
    status: 403,
    title: { ko: '공급기업과 관계가 있습니다', en: 'Tied to the supplier' },
    detail: {
      ko: '공급기업과 관계가 있는 기관은 그 계획에 합의할 수 없습니다. 다른 기관이 처리해야 합니다.',
      en: 'An organisation tied to the supplier cannot agree to its plan. Another one has to.',
    },
  },
  money_protection_not_permitted: {
    status: 422,
    title: { ko: '허용되지 않은 보호 방식입니다', en: 'A protection that is not permitted' },
    detail: {
      ko: '{given}은(는) 쓸 수 없습니다. {permitted} 가운데 골라 주세요.',
      en: '{given} is not permitted; choose from {permitted}.',
    },
  },
  award_agreement_has_signatures: {
    status: 409,
    title: { ko: '이미 서명이 있습니다', en: 'There are signatures already' },
    detail: {
      ko: '서명이 시작된 지원협약은 다시 작성할 수 없습니다. 바꿀 내용은 서명이 끝난 뒤 변경 신청으로 처리해 주세요.',
      en: 'Someone has signed it, so it is not written anew. What is to change goes by a change request afterwards.',
    },
  },
  award_agreement_missing: {
    status: 409,
    title: { ko: '지원협약이 아직 없습니다', en: 'No award agreement yet' },
    detail: {
      ko: '운영기관이 지원협약을 작성한 뒤에 서명할 수 있습니다.',
      en: 'The operator has to write the award agreement first.',
    },
  },
  not_a_signatory: {
    status: 403,
    title: { ko: '서명 당사자가 아닙니다', en: 'Not a signatory' },
    detail: {
      ko: '공급기업, 운영기관, 출연기관만 이 지원협약에 서명합니다.',
      en: 'Only supplier, operator and payer sign this award agreement.',
    },
  },
  change_without_effect: {
    status: 422,
    title: { ko: '바뀌는 내용이 없습니다', en: 'Nothing would change' },
    detail: {
      ko: '신청하신 내용이 지금과 같습니다. 바꾸려는 내용을 확인해 주세요.',
      en: 'What you ask for is what stands now. Check what is to change.',
    },
  },
  change_overtaken: {
    status: 409,
    title: { ko: '그 사이에 다른 변경이 있었습니다', en: 'Overtaken by another change' },
    detail: {
      ko: '신청할 때의 내용이 이미 바뀌었습니다. 지금 내용을 기준으로 다시 신청해 주세요.',
      en: 'What the request was made against has changed. Ask anew from what stands now.',
    },
  },
  claim_is_running: {
    status: 409,
    title: { ko: '진행 중인 성과 청구가 있습니다', en: 'A claim is running' },
    detail: {
      ko: '성과 청구가 끝난 뒤에 계획을 바꿀 수 있습니다.',
      en: 'The plan can be changed after the claim is decided.',
    },
  },
  payment_in_flight: {
    status: 409,
    title: { ko: '처리 중인 지급이 있습니다', en: 'A payment is on its way' },
    detail: {
      ko: '지급 {payments}이(가) 끝나거나 취소된 뒤에 포기할 수 있습니다.',
      en: 'Withdraw after payment {payments} is settled or cancelled.',
    },
  },
  award_has_open: {
    status: 409,
    title: { ko: '끝나지 않은 일이 있습니다', en: 'Something is still open' },
    detail: {
      ko: '남아 있는 일을 먼저 끝내 주세요. 성과 청구 {claims}, 민원·사고 {cases}, 지급 {payments}, 환수채권 {receivables}, 변경 신청 {changeRequests}.',
      en: 'End first: claims {claims}, cases {cases}, payments {payments}, receivables {receivables}, change requests {changeRequests}.',
    },
  },
};
