import {
  funder,
  operator,
  operatorManager,
  supplier,
  type Telling,
  toAct,
  toKnow,
  untold,
  verifier,
} from '../telling.ts';

/** What is told of results, their payment and what is taken back. */
export const resultTellings = {
  'claim.opened': toAct(
    supplier,
    ['성과 청구를 확정해 주세요', 'A claim waits for you'],
    [
      '성과 청구({number})가 열렸습니다. 청구할 성과를 확인하고 확정해 주세요.',
      'Claim {number} was opened. Check the results in it and freeze it.',
    ],
  ),
  'claim.frozen': toAct(
    operator,
    ['표본을 뽑아 주세요', 'A claim waits for its sample'],
    [
      '성과 청구({number})가 확정되었습니다. 표본을 뽑아 주세요.',
      'Claim {number} was frozen. Draw its sample.',
    ],
  ),
  'claim.sampled': toAct(
    verifier,
    ['검증을 진행해 주세요', 'A sample waits for verification'],
    ['성과 청구({number})의 표본이 나왔습니다.', 'The sample of claim {number} was drawn.'],
  ),
  'claim.verified': toAct(
    [...supplier, ...operator],
    ['검증 결과가 나왔습니다', 'The verification is in'],
    [
      '성과 청구({number})의 검증 결과를 확인해 주세요. 공급기업은 기한 안에 이의를 신청할 수 있습니다.',
      'See the verification of claim {number}. The supplier may object within its time.',
    ],
  ),
  'claim.verified-again': toKnow(
    [...supplier, ...operator],
    ['재검증 결과가 나왔습니다', 'The second verification is in'],
    ['성과 청구({number})의 재검증 결과를 확인해 주세요.', 'See the second verification of claim {number}.'],
  ),
  'claim.objected-to': toAct(
    operator,
    ['검증에 이의가 있습니다', 'A verification was objected to'],
    [
      '성과 청구({number})의 검증에 이의가 들어왔습니다. 다른 검증기관을 지정해 주세요.',
      'The verification of claim {number} was objected to. Assign another verifier.',
    ],
  ),
  'claim.decided': toKnow(
    [...supplier, ...funder],
    ['성과가 확정되었습니다', 'A claim was decided'],
    [
      '성과 청구({number})의 성과와 금액이 정해졌습니다.',
      'The results and the amount of claim {number} were decided.',
    ],
  ),
  'claim.cancelled': toKnow(
    supplier,
    ['성과 청구가 취소되었습니다', 'A claim was cancelled'],
    ['성과 청구({number})가 취소되었습니다. 사유를 확인해 주세요.', 'Claim {number} was cancelled. See why.'],
  ),
  'claim.objection-waived': untold,
  'verification.assigned': toAct(
    verifier,
    ['검증을 맡으셨습니다', 'A claim was assigned to you'],
    ['성과 청구({number})의 검증기관으로 지정되셨습니다.', 'You were assigned to verify claim {number}.'],
  ),
  'payment.approved': toAct(
    ['funder.officer'],
    ['지급을 실행해 주세요', 'A payment waits for its release'],
    ['지급({number})이 승인되었습니다.', 'Payment {number} was approved.'],
  ),
  'payment.hold-ending': toAct(
    [...operator, 'funder.officer'],
    ['지급 예약이 곧 끝납니다', 'A hold ends soon'],
    [
      '지급({number})의 예약이 {dueAt}에 끝납니다. 그 전에 지급을 실행해 주세요.',
      'The hold of payment {number} ends at {dueAt}. Release the payment before.',
    ],
  ),
  'payment.released': untold,
  'payment.paid': toKnow(
    supplier,
    ['지급되었습니다', 'A payment was made'],
    ['지급({number})이 입금되었습니다.', 'Payment {number} was paid.'],
  ),
  'payment.returned': toAct(
    [...supplier, ...operator],
    ['지급이 되돌아왔습니다', 'A payment came back'],
    [
      '은행이 지급({number})을 되돌려 보냈습니다. 계좌를 확인해 주세요.',
      'The bank returned payment {number}. Please check the account.',
    ],
  ),
  'payment.cancelled': toKnow(
    supplier,
    ['지급이 취소되었습니다', 'A payment was cancelled'],
    ['지급({number})이 취소되었습니다. 사유를 확인해 주세요.', 'Payment {number} was cancelled. See why.'],
  ),
  'payment.expired': toAct(
    [...operator, 'funder.officer'],
    ['지급 예약이 끝났습니다', 'A hold has ended'],
    [
      '지급({number})의 예약이 끝나 다시 승인해야 합니다.',
      'The hold of payment {number} has ended; approve it again.',
    ],
  ),
  'payment.corrected': untold,
  'payment.reissued': untold,
  'clawback.noticed': toAct(
    supplier,
    ['환수 예정 통지가 있습니다', 'Notice of a clawback'],
    [
      '환수({number})를 통지합니다. 사유를 보고 기한 안에 의견을 내 주세요.',
      'You are given notice of clawback {number}. See the cause and reply in time.',
    ],
  ),
  'clawback.answered': toAct(
    operatorManager,
    ['환수 의견이 들어왔습니다', 'A reply to a clawback'],
    ['환수({number})에 공급기업이 의견을 냈습니다.', 'The supplier replied to clawback {number}.'],
  ),
  'clawback.dropped': toKnow(
    supplier,
    ['환수하지 않기로 했습니다', 'A clawback was dropped'],
    ['환수({number})를 진행하지 않기로 했습니다.', 'Clawback {number} was dropped.'],
  ),
  'receivable.raised': toAct(
    supplier,
    ['환수가 결정되었습니다', 'A clawback was decided'],
    [
      '환수({number})가 결정되었습니다. 금액과 납부 일정을 확인해 주세요.',
      'Clawback {number} was decided. See the amount and when it is due.',
    ],
  ),
  'receivable.repaid': toKnow(
    operator,
    ['환수금이 납부되었습니다', 'A repayment came in'],
    ['환수({number})에 납부가 있었습니다.', 'A repayment for clawback {number} came in.'],
  ),
  'receivable.offset-planned': toKnow(
    supplier,
    ['지급과 상계하기로 했습니다', 'An offset was planned'],
    ['환수({number})를 다음 지급과 상계합니다.', 'Clawback {number} will be set off against a payment.'],
  ),
  'receivable.written-off': toKnow(
    operator,
    ['환수채권이 결손 처리되었습니다', 'A receivable was written off'],
    ['환수({number})가 결손 처리되었습니다.', 'Clawback {number} was written off.'],
  ),
  'referral.accepted': untold,
  'referral.declined': untold,
  'referral.concluded': untold,
  'webhook.switched-off': toAct(
    ['self.manager', 'self.administrator'],
    ['웹훅을 껐습니다', 'A webhook was switched off'],
    [
      '{number}에 여러 날 동안 전달되지 않아 웹훅을 껐습니다. 고치신 뒤 다시 켜 주세요.',
      'Nothing reached {number} for days, so the webhook was switched off. Mend it and switch it on again.',
    ],
  ),
  'webhook.tested': untold,
} as const satisfies Record<string, Telling | null>;
