import type { FundRefusal } from '../../domain/fund/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const fundProblems: Record<FundRefusal, ProblemText> = {
  version_not_published: {
    status: 409,
    title: { ko: '공표된 판이 없습니다', en: 'No published version' },
    detail: {
      ko: '이 사업의 기준이 아직 공표되지 않았습니다. 운영기관이 판을 공표한 뒤에 다시 해 주세요.',
      en: 'The criteria of the programme are not published yet. Do it again once its operator has.',
    },
  },
  due_in_the_past: {
    status: 422,
    title: { ko: '기한이 지났습니다', en: 'The due day has passed' },
    detail: {
      ko: '{dueOn}은(는) 이미 지났습니다. 오늘이나 그 뒤의 날을 적어 주세요.',
      en: '{dueOn} is over. Give today or a later day.',
    },
  },
  value_date_ahead: {
    status: 422,
    title: { ko: '입금일이 미래입니다', en: 'A value date that has not come' },
    detail: {
      ko: '{valueOn}은(는) 아직 오지 않았습니다. 실제 입금일을 적어 주세요.',
      en: '{valueOn} has not come yet. Give the day of the transfer.',
    },
  },
  amount_not_positive: {
    status: 422,
    title: { ko: '금액은 0보다 커야 합니다', en: 'The amount must be above zero' },
    detail: {
      ko: '보내신 금액은 {amount}원입니다. 1원 이상으로 고쳐 주세요.',
      en: 'You sent KRW {amount}. Send one won or more.',
    },
  },
  award_not_committed: {
    status: 409,
    title: { ko: '이 지원 과제에 확약된 금액이 없습니다', en: 'Nothing is committed to the award' },
    detail: {
      ko: '이 출연 약정에는 해당 지원 과제를 위해 남은 금액이 없습니다. 지원 과제를 지정하지 않고 납입을 요청해 주세요.',
      en: 'This pledge has nothing set aside for the award. Call without naming it.',
    },
  },
  award_of_another_fund: {
    status: 422,
    title: { ko: '다른 기금의 지원입니다', en: 'An award of another fund' },
    detail: {
      ko: '같은 기금에서 나가는 지원만 지정할 수 있습니다.',
      en: 'Name an award that is paid from the same fund.',
    },
  },
  transfer_missing: {
    status: 422,
    title: { ko: '반환 송금 내역이 빠졌습니다', en: 'A transfer is missing' },
    detail: {
      ko: '출연자 {organisationId}에게 돌아갈 {amountWon}원의 은행 거래번호를 적어 주세요.',
      en: 'Give the bank reference of the KRW {amountWon} that go to contributor {organisationId}.',
    },
  },
  nothing_received: {
    status: 409,
    title: { ko: '받은 돈이 없습니다', en: 'Nothing was received' },
    detail: {
      ko: '출연금이 들어온 뒤에 반환할 수 있습니다.',
      en: 'Money can go back only after some came in.',
    },
  },
  more_than_recovered: {
    status: 409,
    title: { ko: '환수한 금액보다 많습니다', en: 'More than was recovered' },
    detail: {
      ko: '환수하여 아직 돌려주지 않은 돈은 {leftWon}원입니다. 보내신 금액은 {amountWon}원이니 낮춰 주세요.',
      en: 'KRW {leftWon} was recovered and not yet returned; you sent {amountWon}. Lower the amount.',
    },
  },
  programme_business_open: {
    status: 409,
    title: { ko: '아직 끝나지 않은 일이 있습니다', en: 'Business is still open' },
    detail: {
      ko: '먼저 끝내야 할 것: {open}.',
      en: 'Finish first: {open}.',
    },
  },
  money_left_in_fund: {
    status: 409,
    title: { ko: '기금에 돈이 남아 있습니다', en: 'Money is left in the fund' },
    detail: {
      ko: '남은 {leftWon}원을 출연자에게 돌려준 뒤 종료해 주세요.',
      en: 'Return the KRW {leftWon} that are left to the contributors, then close.',
    },
  },
};
