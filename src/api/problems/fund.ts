import type { FundRefusal } from '../../domain/fund/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const fundProblems: Record<FundRefusal, ProblemText> = {
  version_not_published: {
    status: 409,
    title: { ko: '공표된 판이 없습니다', en: 'No published version' },
    detail: {
      ko: '먼저 사업 기준을 공표해 주세요.',
      en: 'Publish the criteria of the programme first.',
    },
  },
  due_in_the_past: {
    status: 422,
    title: { ko: '기한이 지났습니다', en: 'The due day has passed' },
    detail: {
      ko: '{dueOn}은(는) 이미 지난 날입니다.',
      en: '{dueOn} is over.',
    },
  },
  value_date_ahead: {
    status: 422,
    title: { ko: '입금일이 미래입니다', en: 'A value date that has not come' },
    detail: {
      ko: '{valueOn}은(는) 아직 오지 않은 날입니다.',
      en: '{valueOn} has not come yet.',
    },
  },
  amount_not_positive: {
    status: 422,
    title: { ko: '금액은 0보다 커야 합니다', en: 'The amount must be above zero' },
    detail: {
      ko: '보내신 금액은 {amount}원입니다.',
      en: 'You sent KRW {amount}.',
    },
  },
};
