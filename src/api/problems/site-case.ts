import type { SiteCaseRefusal } from '../../domain/site-case/site-case.ts';
import type { ProblemText } from '../problem.ts';

export const siteCaseProblems: Record<
  Exclude<SiteCaseRefusal, 'state_does_not_allow' | 'same_person'>,
  ProblemText
> = {
  finding_does_not_fit: {
    status: 422,
    title: { ko: '맞지 않는 조사 결과입니다', en: 'The finding does not fit' },
    detail: {
      ko: '이 건의 결과로 {finding}은(는) 쓸 수 없습니다. 가능한 결과: {fitting}.',
      en: '{finding} cannot come out of this case; these can: {fitting}.',
    },
  },
};
