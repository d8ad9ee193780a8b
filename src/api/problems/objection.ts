import type { ObjectionRefusal } from '../../domain/objection/refusals.ts';
import type { ProblemText } from '../problem.ts';

/** One that comes too late has its text with those of claims. */
export const objectionProblems: Record<Exclude<ObjectionRefusal, 'objection_too_late'>, ProblemText> = {
  objection_open: {
    status: 409,
    title: { ko: '처리 중인 이의신청이 있습니다', en: 'An objection is open' },
    detail: {
      ko: '먼저 낸 이의신청의 결정을 기다려 주세요.',
      en: 'Wait for the decision on the objection already raised.',
    },
  },
  objection_dismissed: {
    status: 409,
    title: { ko: '이미 기각된 이의신청입니다', en: 'Dismissed already' },
    detail: {
      ko: '이 신청에 대한 이의신청은 이미 심사를 거쳐 기각되어 다시 낼 수 없습니다. 결정 이유는 신청 내용에서 볼 수 있습니다.',
      en: 'An objection about this application has been heard and dismissed, and cannot be raised again. The application shows why.',
    },
  },
  decider_cannot_answer: {
    status: 403,
    title: { ko: '처음 결정한 사람은 심사할 수 없습니다', en: 'The decider cannot answer' },
    detail: {
      ko: '이의신청은 처음 결정한 사람이 아닌 다른 사람이 심사해야 합니다.',
      en: 'Another person than the one who took the decision must answer the objection.',
    },
  },
};
