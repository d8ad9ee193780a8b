import type { LedgerRefusal } from '../../domain/ledger/item.ts';
import type { ProblemText } from '../problem.ts';

export const ledgerProblems: Record<LedgerRefusal, ProblemText> = {
  unknown_account: {
    status: 409,
    title: { ko: '없는 계정입니다', en: 'No such account' },
    detail: {
      ko: '계정 {account}이(가) 없습니다.',
      en: 'There is no account {account}.',
    },
  },
  closed_account: {
    status: 409,
    title: { ko: '닫힌 계정입니다', en: 'The account is closed' },
    detail: {
      ko: '계정 {account}은(는) 마감되었습니다.',
      en: 'Account {account} takes no more entries.',
    },
  },
  currency_mismatch: {
    status: 409,
    title: { ko: '통화가 다릅니다', en: 'Another currency' },
    detail: {
      ko: '계정과 금액의 통화가 다릅니다.',
      en: 'The amount is in another currency than its account.',
    },
  },
  unbalanced: {
    status: 409,
    title: { ko: '대차가 맞지 않습니다', en: 'It does not balance' },
    detail: {
      ko: '차변과 대변의 합이 다릅니다.',
      en: 'Debits and credits differ.',
    },
  },
  limit_exceeded: {
    status: 409,
    title: { ko: '한도를 넘습니다', en: 'Beyond the limit' },
    detail: {
      ko: '쓸 수 있는 금액은 {available}원입니다.',
      en: 'KRW {available} is available.',
    },
  },
  unknown_hold: {
    status: 409,
    title: { ko: '없는 예약입니다', en: 'No such hold' },
    detail: {
      ko: '예약된 금액을 찾을 수 없습니다.',
      en: 'The reserved amount was not found.',
    },
  },
  hold_resolved: {
    status: 409,
    title: { ko: '이미 처리된 예약입니다', en: 'The hold is resolved' },
    detail: {
      ko: '이미 지급되었거나 해제되었습니다.',
      en: 'It was paid or freed already.',
    },
  },
  hold_expired: {
    status: 409,
    title: { ko: '예약 기간이 지났습니다', en: 'The hold has expired' },
    detail: {
      ko: '다시 승인해 주세요.',
      en: 'Approve it again.',
    },
  },
  hold_not_due: {
    status: 409,
    title: { ko: '아직 기한이 남았습니다', en: 'The hold is not due' },
    detail: {
      ko: '예약 기간이 아직 남아 있습니다.',
      en: 'The hold still has time to run.',
    },
  },
  hold_exceeded: {
    status: 409,
    title: { ko: '예약 금액을 넘습니다', en: 'More than was held' },
    detail: {
      ko: '예약된 금액보다 많습니다.',
      en: 'It is more than was reserved.',
    },
  },
  holds_open: {
    status: 409,
    title: { ko: '열린 예약이 있습니다', en: 'Holds are open' },
    detail: {
      ko: '먼저 예약을 정리해 주세요.',
      en: 'Resolve the holds first.',
    },
  },
  unknown_journal: {
    status: 409,
    title: { ko: '없는 분개입니다', en: 'No such journal' },
    detail: {
      ko: '되돌릴 분개가 없습니다.',
      en: 'There is no journal to reverse.',
    },
  },
  already_reversed: {
    status: 409,
    title: { ko: '이미 되돌린 분개입니다', en: 'Reversed already' },
    detail: {
      ko: '한 번만 되돌릴 수 있습니다.',
      en: 'A journal is reversed once.',
    },
  },
  refused_together: {
    status: 409,
    title: { ko: '함께 처리하는 다른 건이 거절되었습니다', en: 'Refused with its neighbour' },
    detail: {
      ko: '함께 처리하는 건이 거절되어 이것도 처리하지 않았습니다.',
      en: 'What belongs together was refused together.',
    },
  },
};
