import {
  funder,
  operator,
  operatorManager,
  parties,
  type Telling,
  toAct,
  toKnow,
  untold,
} from '../telling.ts';

/** What is told of programmes, their agreements and their money. */
export const programmeTellings = {
  'version.proposed': toAct(
    operatorManager,
    ['새 판을 공표해 주세요', 'A version waits to be published'],
    [
      '{programme}의 새 판이 제안되었습니다. 내용을 확인하고 공표해 주세요.',
      'A new version of {programme} was proposed. Check it and publish it.',
    ],
  ),
  'version.published': toKnow(
    parties,
    ['새 판이 공표되었습니다', 'A version was published'],
    ['{programme}의 새 판이 공표되었습니다.', 'A new version of {programme} was published.'],
  ),
  'agreement.drafted': toAct(
    parties,
    ['협약에 서명해 주세요', 'An agreement waits for your signature'],
    [
      '{programme} 협약의 초안이 나왔습니다. 본문을 읽고 서명해 주세요.',
      'The agreement of {programme} was drafted. Read its text and sign.',
    ],
  ),
  'agreement.signed': toKnow(
    parties,
    ['협약에 서명이 더해졌습니다', 'An agreement was signed'],
    ['{programme} 협약에 당사자 한 곳이 서명했습니다.', 'A party signed the agreement of {programme}.'],
  ),
  'pledge.called': toAct(
    funder,
    ['출연금 납입이 요청되었습니다', 'A pledge was called'],
    [
      '{programme}의 출연금 납입이 요청되었습니다. 금액과 기한을 확인해 주세요.',
      'Part of the pledge to {programme} was called. See the amount and the day.',
    ],
  ),
  'money.received': toKnow(
    [...operator, ...funder],
    ['출연금이 납입되었습니다', 'Pledged money was received'],
    ['{programme}의 출연금이 납입되었습니다.', 'Pledged money for {programme} was received.'],
  ),
  'money.returned': toKnow(
    [...operator, ...funder],
    ['남은 재원이 반환되었습니다', 'Money was returned'],
    ['{programme}의 남은 재원이 반환되었습니다.', 'Money of {programme} was returned to those who gave it.'],
  ),
  'programme.run-off-started': toKnow(
    parties,
    ['정산이 시작되었습니다', 'Run-off has begun'],
    [
      '{programme}의 정산이 시작되었습니다. 열려 있는 청구와 채권부터 마무리합니다.',
      'The run-off of {programme} has begun: open claims and receivables end first.',
    ],
  ),
  'programme.closed': toKnow(
    parties,
    ['사업이 끝났습니다', 'The programme is closed'],
    ['{programme} 사업이 끝났습니다.', '{programme} is closed.'],
  ),
  'programme.opened': untold,
  'pledge.ended': untold,
  'agreement.ended': untold,
  'seal.made': toKnow(
    parties,
    ['기록의 봉인값을 보관해 주세요', 'Keep the head of the record'],
    [
      '{programme} 기록의 봉인({number}) 값은 {hash}입니다. 보관해 두시면 그 뒤에도 기록이 바뀌지 않았는지 확인하실 수 있습니다.',
      'Seal {number} of the record of {programme} is {hash}. Keep it: with it you can check later that the record was not changed.',
    ],
  ),
} as const satisfies Record<string, Telling | null>;
