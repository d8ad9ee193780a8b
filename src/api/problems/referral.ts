import type { ReferralRefusal } from '../../domain/referral/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const referralProblems: Record<ReferralRefusal, ProblemText> = {
  not_taking_part: {
    status: 403,
    title: { ko: '사업에 참여하고 있지 않습니다', en: 'Not taking part in the programme' },
    detail: {
      ko: '이 사업에 신청한 기업이나 사업장만 연계에 동의할 수 있습니다.',
      en: 'Only suppliers and sites that applied to the programme can be referred.',
    },
  },
  destination_unknown: {
    status: 422,
    title: { ko: '없는 연계처입니다', en: 'An unknown destination' },
    detail: {
      ko: '{target}은(는) 없는 연계처입니다. {known} 가운데 골라 주세요.',
      en: 'There is no {target}; choose from {known}.',
    },
  },
  referred_already: {
    status: 409,
    title: { ko: '이미 연계하고 있습니다', en: 'Referred already' },
    detail: {
      ko: '{target} 연계가 진행 중입니다. 끝난 뒤에 다시 동의할 수 있습니다.',
      en: 'A referral to {target} is under way. You can consent again once it has ended.',
    },
  },
  not_the_destination: {
    status: 403,
    title: { ko: '연계받는 기관이 아닙니다', en: 'Not the destination' },
    detail: {
      ko: '연계는 기업이 동의한 기관만 받고 답할 수 있습니다.',
      en: 'Only the institution to which the company consented may receive and answer it.',
    },
  },
  acceptance_tied: {
    status: 409,
    title: { ko: '상품 가입을 조건으로 할 수 없습니다', en: 'It may not be tied to a purchase' },
    detail: {
      ko: '금융소비자보호법 제20조에 따라 상품 구매를 조건으로 수락할 수 없습니다. 조건 없이 수락하거나 거절해 주세요.',
      en: 'Financial Consumer Protection Act art. 20 forbids tied selling. Accept without the condition, or decline.',
    },
  },
  referral_reason_unknown: {
    status: 422,
    title: { ko: '없는 거절 사유입니다', en: 'An unknown reason' },
    detail: {
      ko: '{code}은(는) 사업 기준에 없습니다. {known} 가운데 골라 주세요.',
      en: 'The programme has no reason {code}; choose from {known}.',
    },
  },
};
