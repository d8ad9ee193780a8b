import type { LedgerRefusal } from '../../domain/ledger/item.ts';
import type { ProblemText } from '../problem.ts';

export const ledgerProblems: Record<LedgerRefusal, ProblemText> = {
  unknown_account: {
    status: 409,
    title: { ko: '없는 계정입니다', en: 'No such account' },
    detail: {
      ko: '계정 {account}이(가) 없습니다. 계정 번호를 확인해 주세요.',
      en: 'There is no account {account}. Check its number.',
    },
  },
  closed_account: {
    status: 409,
    title: { ko: '닫힌 계정입니다', en: 'The account is closed' },
    detail: {
      ko: '계정 {account}은(는) 마감되어 더 기장할 수 없습니다. 열려 있는 계정을 써 주세요.',
      en: 'Account {account} takes no more entries. Use an open one.',
    },
  },
  currency_mismatch: {
    status: 409,
    title: { ko: '통화가 다릅니다', en: 'Another currency' },
    detail: {
      ko: '계정과 금액의 통화가 다릅니다. 같은 통화로 다시 보내 주세요.',
      en: 'The amount is in another currency than its account. Send it in the same.',
    },
  },
  unbalanced: {
    status: 409,
    title: { ko: '대차가 맞지 않습니다', en: 'It does not balance' },
    detail: {
      ko: '차변과 대변의 합이 달라 기장하지 않았습니다. 플랫폼 관리자에게 알려 주세요.',
      en: 'Debits and credits differ, so nothing was booked. Tell the platform’s administrator.',
    },
  },
  limit_exceeded: {
    status: 409,
    title: { ko: '한도를 넘습니다', en: 'Beyond the limit' },
    detail: {
      ko: '쓸 수 있는 금액은 {available}원입니다. 금액을 낮추거나 출연금을 더 납입받아 주세요.',
      en: 'KRW {available} is available. Lower the amount, or call more of the pledges.',
    },
  },
  unknown_hold: {
    status: 409,
    title: { ko: '없는 예약입니다', en: 'No such hold' },
    detail: {
      ko: '지급 예약을 찾을 수 없습니다. 지급을 다시 승인해 주세요.',
      en: 'The hold was not found. Approve the payment again.',
    },
  },
  hold_resolved: {
    status: 409,
    title: { ko: '이미 처리된 예약입니다', en: 'The hold is resolved' },
    detail: {
      ko: '이미 지급되었거나 해제되었습니다. 지급 목록에서 확인해 주세요.',
      en: 'It was paid or freed already. See the list of payments.',
    },
  },
  hold_expired: {
    status: 409,
    title: { ko: '예약 기간이 지났습니다', en: 'The hold has expired' },
    detail: {
      ko: '지급 예약의 기간이 지나 돈이 풀렸습니다. 지급을 다시 승인해 주세요.',
      en: 'The money is free again. Approve the payment anew.',
    },
  },
  hold_not_due: {
    status: 409,
    title: { ko: '아직 기한이 남았습니다', en: 'The hold is not due' },
    detail: {
      ko: '예약 기간이 아직 남아 있습니다. 기간이 끝난 뒤에 다시 해 주세요.',
      en: 'The hold still has time to run. Do it again once it is over.',
    },
  },
  hold_exceeded: {
    status: 409,
    title: { ko: '예약 금액을 넘습니다', en: 'More than was held' },
    detail: {
      ko: '예약된 금액보다 많습니다. 금액을 낮춰 주세요.',
      en: 'It is more than was held. Lower the amount.',
    },
  },
  holds_open: {
    status: 409,
    title: { ko: '열린 예약이 있습니다', en: 'Holds are open' },
    detail: {
      ko: '먼저 지급 예약을 지급하거나 취소해 주세요.',
      en: 'Pay or cancel the holds first.',
    },
  },
  unknown_journal: {
    status: 409,
    title: { ko: '없는 분개입니다', en: 'No such journal' },
    detail: {
      ko: '정정할 분개가 없습니다. 분개 번호를 확인해 주세요.',
      en: 'There is no journal to reverse. Check its id.',
    },
  },
  already_reversed: {
    status: 409,
    title: { ko: '이미 정정한 분개입니다', en: 'Reversed already' },
    detail: {
      ko: '분개는 한 번만 정정할 수 있습니다. 원장에서 정정 내역을 확인해 주세요.',
      en: 'A journal is reversed once. See its reversal in the ledger.',
    },
  },
  refused_together: {
    status: 409,
    title: { ko: '함께 처리하는 다른 건이 거절되었습니다', en: 'Refused with its neighbour' },
    detail: {
      ko: '함께 처리하는 건이 거절되어 이것도 처리하지 않았습니다. 그 건의 사유를 해결하고 다시 해 주세요.',
      en: 'What belongs together was refused together. Put the other right and do both again.',
    },
  },
};
