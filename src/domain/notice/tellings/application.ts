import {
  funder,
  operator,
  operatorManager,
  supplier,
  type Telling,
  toAct,
  toKnow,
  untold,
} from '../telling.ts';

/** What is told on the way from the application to the award. */
export const applicationTellings = {
  'application.discovered': toAct(
    supplier,
    ['신청에 동의해 주세요', 'An application waits for your consent'],
    [
      '{programme}에 귀사를 추천하는 신청({number})이 열렸습니다. 내용을 확인하고 동의해 주세요.',
      'Application {number} to {programme} was opened for you. Check it and consent.',
    ],
  ),
  'application.submitted': toKnow(
    [...operator, ...supplier],
    ['신청이 접수되었습니다', 'An application was submitted'],
    [
      '{programme} 신청({number})이 접수되었습니다. 자격 검토 결과를 확인해 주세요.',
      'Application {number} to {programme} was submitted. See what the eligibility check found.',
    ],
  ),
  'application.rechecked': toKnow(
    supplier,
    ['자격을 다시 검토했습니다', 'Eligibility was checked again'],
    [
      '신청({number})의 자격 검토 결과가 바뀌었는지 확인해 주세요.',
      'See the result for application {number}.',
    ],
  ),
  'application.ranked': toKnow(
    supplier,
    ['선정 결과가 나왔습니다', 'The ranking was announced'],
    [
      '신청({number})의 순위와 선정 결과를 확인해 주세요.',
      'See the rank and the outcome of application {number}.',
    ],
  ),
  'application.promoted': toKnow(
    [...supplier, ...operator],
    ['예비에서 선정으로 바뀌었습니다', 'Moved up from the waiting list'],
    ['예비였던 신청({number})이 선정되었습니다.', 'Application {number} was waiting and is now selected.'],
  ),
  'application.recommended': toKnow(
    supplier,
    ['출연기관에 추천되었습니다', 'Recommended to the funder'],
    ['신청({number})이 출연기관에 추천되었습니다.', 'Application {number} was recommended to the funder.'],
  ),
  'application.declined': toKnow(
    supplier,
    ['추천이 받아들여지지 않았습니다', 'The recommendation was declined'],
    [
      '신청({number})의 추천이 받아들여지지 않았습니다. 사유를 확인해 주세요.',
      'The recommendation of application {number} was declined. See the reason.',
    ],
  ),
  'application.withdrawn': toKnow(
    operator,
    ['신청이 취하되었습니다', 'An application was withdrawn'],
    ['신청({number})이 취하되었습니다.', 'Application {number} was withdrawn.'],
  ),
  'application.reopened': toKnow(
    supplier,
    ['신청을 다시 검토합니다', 'The application is looked at again'],
    [
      '이의신청이 받아들여져 신청({number})을 다시 검토합니다.',
      'The objection was upheld: application {number} is looked at again.',
    ],
  ),
  'recommendation.sent': toAct(
    funder,
    ['추천에 답해 주세요', 'A recommendation waits for your answer'],
    [
      '{programme} 신청({number})이 추천되었습니다. 기한 안에 수락하거나 사유와 함께 거절해 주세요.',
      'Application {number} to {programme} was recommended. Accept it in time, or decline it with a reason.',
    ],
  ),
  'recommendation.answer-due': toAct(
    funder,
    ['추천 답변 기한이 다가옵니다', 'A recommendation is soon due'],
    [
      '신청({number})의 추천에 답할 기한이 {dueAt}입니다. 답이 없으면 상급자에게 올라갑니다.',
      'The answer on application {number} is due by {dueAt}; without one it is escalated.',
    ],
  ),
  'recommendation.escalated': toAct(
    ['operator.manager', 'recommender.manager', 'funder.manager'],
    ['추천에 답이 없었습니다', 'A recommendation went unanswered'],
    [
      '신청({number})의 추천에 기한까지 답이 없었습니다. 이어서 처리해 주세요.',
      'Nobody answered the recommendation of application {number} in time. Please take it up.',
    ],
  ),
  'recommendation.accepted': toKnow(
    operator,
    ['추천이 수락되었습니다', 'A recommendation was accepted'],
    ['신청({number})의 추천이 수락되었습니다.', 'The recommendation of application {number} was accepted.'],
  ),
  'recommendation.declined': toAct(
    operatorManager,
    ['추천이 거절되었습니다', 'A recommendation was declined'],
    [
      '신청({number})의 추천이 거절되었습니다. 사유를 확인해 주세요.',
      'The recommendation of application {number} was declined. See the reason.',
    ],
  ),
  'recommendation.withdrawn': toKnow(
    funder,
    ['추천이 취소되었습니다', 'A recommendation was withdrawn'],
    ['신청({number})의 추천이 취소되었습니다.', 'The recommendation of application {number} was withdrawn.'],
  ),
  'objection.raised': toAct(
    operator,
    ['이의신청에 답해 주세요', 'An objection waits for an answer'],
    [
      '{number} 건에 대한 이의신청이 들어왔습니다. 결정한 사람이 아닌 분이 답해 주세요.',
      'An objection about {number} came in. Another person than the one who decided answers it.',
    ],
  ),
  'objection.upheld': toKnow(
    supplier,
    ['이의신청이 받아들여졌습니다', 'Your objection was upheld'],
    ['{number} 건에 대한 이의신청이 받아들여졌습니다.', 'Your objection about {number} was upheld.'],
  ),
  'objection.dismissed': toKnow(
    supplier,
    ['이의신청이 받아들여지지 않았습니다', 'Your objection was dismissed'],
    [
      '{number} 건에 대한 이의신청이 받아들여지지 않았습니다. 답변을 확인해 주세요.',
      'Your objection about {number} was dismissed. See the answer.',
    ],
  ),
  'application.drafted': untold,
  'application.scored': untold,
  'application.awarded': untold,
} as const satisfies Record<string, Telling | null>;
