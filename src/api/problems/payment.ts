import type { PaymentRefusal } from '../../domain/payment/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const paymentProblems: Record<PaymentRefusal, ProblemText> = {
  nothing_to_pay: {
    status: 409,
    title: { ko: '지급할 금액이 없습니다', en: 'Nothing to pay' },
    detail: {
      ko: '결정된 금액이 0원이거나 합의된 계획이 없습니다. 계획이나 성과 결정을 먼저 확인해 주세요.',
      en: 'The amount is zero, or no plan is agreed. Check the plan or the decision first.',
    },
  },
  payment_exists: {
    status: 409,
    title: { ko: '이미 지급 승인이 있습니다', en: 'A payment stands already' },
    detail: {
      ko: '같은 대상에 대한 지급이 진행 중이거나 끝났습니다. 지급 목록에서 확인해 주세요.',
      en: 'One for the same purpose is under way or done. See the list of payments.',
    },
  },
  programme_running_off: {
    status: 409,
    title: { ko: '사업을 마무리하고 있습니다', en: 'The programme is running off' },
    detail: {
      ko: '사업 상태가 ‘{state}’이므로 새로 시작할 수 없습니다. 진행 중인 건만 끝까지 처리합니다.',
      en: 'The programme is “{state}”: nothing new starts, only what is open is finished.',
    },
  },
  not_the_payer: {
    status: 403,
    title: { ko: '지급 기관의 담당자가 아닙니다', en: 'Not the payer' },
    detail: {
      ko: '이 지급은 자금을 내는 기관의 담당자만 처리할 수 있습니다. 그 기관에 요청해 주세요.',
      en: 'Only staff of the organisation that pays can do this.',
    },
  },
  approver_may_not_release: {
    status: 403,
    title: { ko: '승인한 사람은 송금을 실행할 수 없습니다', en: 'The approver may not release' },
    detail: {
      ko: '승인과 송금 실행은 서로 다른 사람이 맡습니다. 다른 담당자에게 요청해 주세요.',
      en: 'Approval and release are by two persons. Ask another officer.',
    },
  },
  site_case_open: {
    status: 409,
    title: { ko: '현장에 처리 중인 건이 있습니다', en: 'A case is open at a site' },
    detail: {
      ko: '현장 민원이나 사고의 처리가 끝나면 지급할 수 있습니다.',
      en: 'Payment waits until the complaint or accident at the site is closed.',
    },
  },
  award_suspended: {
    status: 409,
    title: { ko: '지원이 중단된 상태입니다', en: 'The award is suspended' },
    detail: {
      ko: '지원이 재개되면 지급할 수 있습니다.',
      en: 'Payment waits until the award is resumed.',
    },
  },
  claim_objected: {
    status: 409,
    title: { ko: '이의신청이 진행 중입니다', en: 'The claim is objected to' },
    detail: {
      ko: '이의신청이 결정되면 지급할 수 있습니다.',
      en: 'Payment waits until the objection is decided.',
    },
  },
  bank_reference_used: {
    status: 409,
    title: { ko: '이미 쓰인 은행 거래번호입니다', en: 'The bank reference is used already' },
    detail: {
      ko: '거래번호 {bankReference}은(는) 다른 지급에 기록되어 있습니다. 은행 내역을 확인해 주세요.',
      en: 'Reference {bankReference} stands on another payment. Check the bank’s statement.',
    },
  },
  nothing_to_correct: {
    status: 409,
    title: { ko: '고칠 내용이 없습니다', en: 'Nothing to correct' },
    detail: {
      ko: '거래번호와 입금일이 지금 기록과 같습니다. 은행 내역과 비교해 주세요.',
      en: 'Reference and value date are what is recorded already. Compare with the bank’s statement.',
    },
  },
  offset_not_owed: {
    status: 409,
    title: { ko: '상계할 금액이 남아 있지 않습니다', en: 'Less is owed than is set off' },
    detail: {
      ko: '상계하려는 {offsetWon}원 가운데 {shortWon}원은 이미 갚았습니다. 지급을 취소하고 다시 승인해 주세요.',
      en: 'Of KRW {offsetWon} to set off, {shortWon} is no longer owed. Cancel the payment and approve it anew.',
    },
  },
  partly_set_off: {
    status: 409,
    title: { ko: '이미 일부가 상계된 지급입니다', en: 'Part of it was set off already' },
    detail: {
      ko: '이 지급에서 {offsetDoneWon}원이 이미 상계되었으므로 취소할 수 없습니다. 계좌를 확인한 뒤 재지급해 주세요.',
      en: 'KRW {offsetDoneWon} of it was set off, so it cannot be cancelled. Put the account right and reissue it.',
    },
  },
};
