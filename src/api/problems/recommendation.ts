import type { RecommendationRefusal } from '../../domain/recommendation/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const recommendationProblems: Record<RecommendationRefusal, ProblemText> = {
  agreement_not_active: {
    status: 409,
    title: { ko: '발효된 협약이 없습니다', en: 'No agreement in force' },
    detail: {
      ko: '모든 당사자가 협약에 서명한 뒤에 추천할 수 있습니다.',
      en: 'Recommending is possible once every party has signed the agreement.',
    },
  },
  fund_missing: {
    status: 409,
    title: { ko: '기금이 없습니다', en: 'There is no fund' },
    detail: {
      ko: '이 사업의 기금이 아직 없습니다. 협약을 먼저 작성해 주세요.',
      en: 'This programme has no fund yet. Draft its agreement first.',
    },
  },
  recommender_is_funder: {
    status: 409,
    title: { ko: '출연기관은 추천할 수 없습니다', en: 'The funder cannot recommend' },
    detail: {
      ko: '추천한 기관은 그 추천을 수락할 수 없으므로, 출연기관이 아닌 기관이 추천해야 합니다.',
      en: 'Who recommends can never accept, so another organisation than the funder must recommend.',
    },
  },
  recommender_cannot_answer: {
    status: 403,
    title: { ko: '추천한 쪽은 회신할 수 없습니다', en: 'The recommender cannot answer' },
    detail: {
      ko: '추천한 사람과 기관, 그 기관에 소속된 사람은 추천에 회신할 수 없습니다. 다른 사람이 회신해야 합니다.',
      en: 'Whoever recommended, and whoever belongs to that organisation, cannot answer. Someone else must.',
    },
  },
  answerer_is_tied: {
    status: 403,
    title: { ko: '추천된 기업에 소속되어 있습니다', en: 'You belong to the supplier' },
    detail: {
      ko: '추천된 기업에 소속된 사람은 회신할 수 없습니다. 다른 담당자가 회신해야 합니다.',
      en: 'Whoever belongs to the recommended supplier cannot answer. Another officer must.',
    },
  },
  not_your_recommendation: {
    status: 403,
    title: { ko: '다른 기관에 보낸 추천입니다', en: 'Addressed to another funder' },
    detail: {
      ko: '추천을 받은 출연기관만 회신할 수 있습니다.',
      en: 'Only the funder that it was sent to can answer.',
    },
  },
  reason_unknown: {
    status: 422,
    title: { ko: '없는 사유입니다', en: 'No such reason' },
    detail: {
      ko: '{code}은(는) 없는 사유입니다. 다음 중에서 골라 주세요: {codes}.',
      en: '{code} is not among the reasons. Choose one of: {codes}.',
    },
  },
};
