import type { DocumentRefusal } from '../../domain/document/content.ts';
import type { ProblemText } from '../problem.ts';

export const documentProblems: Record<DocumentRefusal, ProblemText> = {
  document_not_issued: {
    status: 404,
    title: { ko: '아직 발급되지 않은 문서입니다', en: 'This document has not been issued yet' },
    detail: {
      ko: '이 언어로 발급된 문서가 없습니다. 먼저 발급해 주세요.',
      en: 'There is none in this language. Issue it first.',
    },
  },
  document_outdated: {
    status: 409,
    title: { ko: '그 사이 기록이 바뀌었습니다', en: 'The record changed meanwhile' },
    detail: {
      ko: '문서를 만드는 동안 기록이 바뀌어 발급하지 않았습니다. 다시 발급해 주세요.',
      en: 'While the document was written the record changed, so nothing was issued. Issue it again.',
    },
  },
  document_press_unavailable: {
    status: 503,
    title: { ko: '지금은 문서를 만들 수 없습니다', en: 'Documents cannot be made at the moment' },
    detail: {
      ko: '문서를 만드는 프로그램이 이 서버에서 실행되지 않았습니다. 잠시 후 다시 해 주시고, 계속되면 플랫폼 관리자에게 알려 주세요.',
      en: 'The program that makes them did not run on this server. Try again later, and tell the platform’s administrator if it goes on.',
    },
  },
};
