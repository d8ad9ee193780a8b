import type { ClawbackRefusal } from '../../domain/clawback/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const clawbackProblems: Record<ClawbackRefusal, ProblemText> = {
  not_a_cause: {
    status: 409,
    title: { ko: '환수 사유가 아닙니다', en: 'Not a cause for clawback' },
    detail: {
      ko: '{given}만으로는 환수할 수 없습니다. 사업 기준의 환수 사유는 {known}입니다.',
      en: 'Nothing is clawed back for {given} alone. The programme knows these causes: {known}.',
    },
  },
  more_than_paid: {
    status: 409,
    title: { ko: '지급된 금액을 넘습니다', en: 'More than was paid' },
    detail: {
      ko: '이 지원에 지급되어 아직 청구하지 않은 금액은 {claimableWon}원입니다. 그 안에서 정해 주세요.',
      en: 'KRW {claimableWon} was paid under the award and is not claimed yet. Ask for no more.',
    },
  },
  reply_too_late: {
    status: 409,
    title: { ko: '의견 제출 기간이 지났습니다', en: 'The time to answer is over' },
    detail: {
      ko: '의견은 {replyDueOn}까지 낼 수 있었습니다. 담당자에게 문의해 주세요.',
      en: 'Answers were taken until {replyDueOn}. Please speak to the officer.',
    },
  },
  reply_still_open: {
    status: 409,
    title: { ko: '의견 제출 기간입니다', en: 'The supplier may still answer' },
    detail: {
      ko: '기업이 의견을 내거나 {replyDueOn}이 지난 뒤에 결정해 주세요.',
      en: 'Decide once the supplier has answered, or after {replyDueOn}.',
    },
  },
  noticer_may_not_decide: {
    status: 403,
    title: { ko: '다른 사람이 결정해야 합니다', en: 'Another person must decide' },
    detail: {
      ko: '환수를 통지한 사람은 결정할 수 없습니다. 다른 책임자에게 넘겨 주세요.',
      en: 'Whoever gave notice may not decide. Hand it to another manager.',
    },
  },
  more_than_noticed: {
    status: 409,
    title: { ko: '통지한 금액을 넘습니다', en: 'More than the notice said' },
    detail: {
      ko: '기업은 {noticedWon}원에 대해서만 의견을 냈습니다. 더 청구하려면 새로 통지해 주세요.',
      en: 'The supplier was heard on KRW {noticedWon}. To claim more, give notice anew.',
    },
  },
  instalment_count_out_of_range: {
    status: 422,
    title: { ko: '분할 횟수를 확인해 주세요', en: 'Check the number of instalments' },
    detail: {
      ko: '분할은 1회부터 {most}회까지이고 매회 1원 이상이어야 합니다.',
      en: 'Take 1 to {most} instalments of at least one won each.',
    },
  },
  more_than_open: {
    status: 409,
    title: { ko: '남은 금액을 넘습니다', en: 'More than is still open' },
    detail: {
      ko: '상계하기로 한 금액을 빼면 {openWon}원이 남아 있습니다. 금액을 확인해 주세요.',
      en: 'KRW {openWon} is open, less what is to be set off. Check the amount.',
    },
  },
  offset_of_another_award: {
    status: 409,
    title: { ko: '다른 지원의 지급입니다', en: 'A payment of another award' },
    detail: {
      ko: '환수금은 같은 지원의 지급에서만 상계할 수 있습니다. 다른 지급을 골라 주세요.',
      en: 'A claim is set off only against payments of its own award. Choose another payment.',
    },
  },
  payment_not_offsettable: {
    status: 409,
    title: { ko: '상계할 수 없는 지급입니다', en: 'This payment cannot be lowered' },
    detail: {
      ko: '지급 상태가 ‘{state}’입니다. 승인되었거나 송금 중인 지급에서만 상계할 수 있습니다.',
      en: 'The payment is “{state}”; only an approved or released one can be set off against.',
    },
  },
  more_than_payment: {
    status: 409,
    title: { ko: '지급액을 넘습니다', en: 'More than the payment' },
    detail: {
      ko: '이 지급에서 상계할 수 있는 금액은 {leftWon}원입니다. 금액을 낮춰 주세요.',
      en: 'KRW {leftWon} of the payment can be set off. Lower the amount.',
    },
  },
  offset_under_way: {
    status: 409,
    title: { ko: '상계가 진행 중입니다', en: 'An offset is under way' },
    detail: {
      ko: '{pendingWon}원이 곧 상계됩니다. 그 지급이 끝난 뒤에 남은 금액을 결손 처리해 주세요.',
      en: 'KRW {pendingWon} is about to be set off. Write off what is left once that payment is over.',
    },
  },
  decider_may_not_write_off: {
    status: 403,
    title: { ko: '다른 사람이 결손 처리해야 합니다', en: 'Another person must write it off' },
    detail: {
      ko: '환수를 결정한 사람은 결손 처리할 수 없습니다. 다른 책임자에게 넘겨 주세요.',
      en: 'Whoever decided the claim may not give it up. Hand it to another manager.',
    },
  },
  repayment_reference_used: {
    status: 409,
    title: { ko: '이미 기록한 입금입니다', en: 'This transfer is recorded already' },
    detail: {
      ko: '은행 참조번호 {bankReference}(으)로 기록한 상환이 있습니다. 번호를 확인해 주세요.',
      en: 'A repayment with the bank reference {bankReference} stands already. Check the reference.',
    },
  },
  not_the_creditor: {
    status: 403,
    title: { ko: '돈을 지급한 기관이 아닙니다', en: 'Not the one who paid' },
    detail: {
      ko: '상환과 결손은 이 지원에 돈을 낸 기관만 처리할 수 있습니다. 그 기관에 요청해 주세요.',
      en: 'Only the institution that funded the award records repayments and write-offs.',
    },
  },
};
