import type { RecordCheckRefusal } from '../../domain/seal/record-check.ts';
import type { ProblemText } from '../problem.ts';

export const recordCheckProblems: Record<RecordCheckRefusal, ProblemText> = {
  record_check_running: {
    status: 409,
    title: { ko: '기록 검증이 진행 중입니다', en: 'A verification is under way' },
    detail: {
      ko: '{askedAt}에 시작한 기록 검증이 아직 끝나지 않았습니다. 끝난 뒤에 다시 시작해 주세요.',
      en: 'The verification of {askedAt} is not over yet. Start another when it is.',
    },
  },
};
