import type { TokenRefusal } from '../../domain/person/token.ts';
import type { ProblemText } from '../problem.ts';

export const tokenProblems: Record<TokenRefusal, ProblemText> = {
  token_for_another: {
    status: 403,
    title: { ko: '다른 사람의 토큰은 만들 수 없습니다', en: 'Not a token for somebody else' },
    detail: {
      ko: '자신의 토큰만 만들 수 있습니다. 다른 사람의 토큰은 관리자가 만듭니다.',
      en: 'You can make tokens for yourself; an administrator makes those of others.',
    },
  },
  token_revoked_already: {
    status: 409,
    title: { ko: '이미 취소된 토큰입니다', en: 'Revoked already' },
    detail: {
      ko: '이 토큰은 {revokedAt}에 취소되었습니다. 필요하면 새 토큰을 만들어 주세요.',
      en: 'It was revoked at {revokedAt}. Make a new one if you need it.',
    },
  },
};
