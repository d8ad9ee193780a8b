import type { AccessReviewRefusal } from '../../domain/person/access-review.ts';
import type { ProblemText } from '../problem.ts';

export const accessProblems: Record<AccessReviewRefusal, ProblemText> = {
  month_not_over: {
    status: 409,
    title: { ko: '아직 끝나지 않은 달입니다', en: 'The month is not over' },
    detail: {
      ko: '{month}의 접근 기록은 {endsAt}부터 점검할 수 있습니다. 그 뒤에 다시 서명해 주세요.',
      en: 'The access log of {month} can be signed for from {endsAt}. Come back then.',
    },
  },
  access_review_signed: {
    status: 409,
    title: { ko: '이미 점검하고 서명했습니다', en: 'Signed already' },
    detail: {
      ko: '{month}의 접근 기록은 이미 서명하셨습니다. 아직 점검이 끝나지 않았다면 다른 사람의 서명이 필요합니다.',
      en: 'You have signed for {month}. If the review is not complete, it needs another person’s signature.',
    },
  },
  only_own_lines: {
    status: 403,
    title: { ko: '자신의 기록은 점검할 수 없습니다', en: 'Nobody reviews their own reads' },
    detail: {
      ko: '{month}의 기록은 모두 본인의 것입니다. 다른 관리자나 감사인에게 점검을 부탁해 주세요.',
      en: 'All lines of {month} are your own. Ask another administrator or an auditor to review them.',
    },
  },
};
