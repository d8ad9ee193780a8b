import type { ErasureRefusal } from '../../domain/person/erasure.ts';
import type { ProblemText } from '../problem.ts';

export const erasureProblems: Record<Exclude<ErasureRefusal, 'state_does_not_allow'>, ProblemText> = {
  erasure_for_another: {
    status: 403,
    title: { ko: '다른 사람의 삭제는 요구할 수 없습니다', en: 'Not for somebody else' },
    detail: {
      ko: '자신의 개인정보만 삭제를 요구할 수 있습니다. 다른 사람을 대신한 요구는 플랫폼 관리자가 접수합니다.',
      en: 'You can ask for the erasure of your own details; the platform’s administrator records requests of others.',
    },
  },
  erasure_open: {
    status: 409,
    title: { ko: '이미 접수된 삭제 요구가 있습니다', en: 'Asked already' },
    detail: {
      ko: '처리 중인 요구가 있습니다. {dueOn}까지 결과를 알려 드립니다.',
      en: 'A request is being handled; it is answered by {dueOn}.',
    },
  },
  erased_already: {
    status: 409,
    title: { ko: '이미 삭제되었습니다', en: 'Erased already' },
    detail: {
      ko: '이 사람의 개인정보는 이미 삭제되었습니다. 삭제 내역은 지난 요구에서 볼 수 있습니다.',
      en: 'The details of this person are erased; the earlier request says what was erased and what was kept.',
    },
  },
  erasure_needs_another: {
    status: 403,
    title: { ko: '다른 사람이 결정해야 합니다', en: 'Another person decides' },
    detail: {
      ko: '삭제를 요구한 사람과 당사자는 결정할 수 없습니다. 다른 플랫폼 관리자에게 부탁해 주세요.',
      en: 'Neither the one who asked nor the one it is about decides. Ask another administrator of the platform.',
    },
  },
  last_administrator: {
    status: 409,
    title: { ko: '하나뿐인 플랫폼 관리자입니다', en: 'The only administrator' },
    detail: {
      ko: '삭제하면 플랫폼을 관리할 사람이 없습니다. 먼저 다른 관리자를 등록해 주세요.',
      en: 'Nobody would be left to run the platform. Register another administrator first.',
    },
  },
  last_manager: {
    status: 409,
    title: { ko: '하나뿐인 책임자입니다', en: 'The only manager' },
    detail: {
      ko: '다음 기관은 진행 중인 일이 있고 다른 책임자가 없습니다: {organisations}. 먼저 다른 책임자를 등록해 주세요.',
      en: 'These organisations have open business and no other manager: {organisations}. Register another one first.',
    },
  },
  contact_of_open_sites: {
    status: 409,
    title: { ko: '진행 중인 사업장의 연락 담당자입니다', en: 'The contact of open sites' },
    detail: {
      ko: '다음 사업장의 연락 담당자입니다: {sites}. 먼저 사업장의 책임자가 담당자를 바꾸어 주세요.',
      en: 'This person is the contact of these sites: {sites}. Their manager names another contact first.',
    },
  },
};
