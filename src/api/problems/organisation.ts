import type { MergeRefusal } from '../../domain/organisation/merge.ts';
import type { OrganisationRefusal } from '../../domain/organisation/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const organisationProblems: Record<OrganisationRefusal | MergeRefusal, ProblemText> = {
  business_number_malformed: {
    status: 400,
    title: { ko: '사업자등록번호 형식이 아닙니다', en: 'Not a business number' },
    detail: {
      ko: '{given}: 숫자 열 자리(000-00-00000)로 써 주세요.',
      en: '{given}: write ten digits, as 000-00-00000.',
    },
  },
  business_number_check_digit: {
    status: 400,
    title: { ko: '사업자등록번호가 맞지 않습니다', en: 'The business number is wrong' },
    detail: {
      ko: '{given}: 검증번호가 맞지 않습니다. 오타가 없는지 확인해 주세요.',
      en: '{given}: its check digit does not fit. Look for a typing error.',
    },
  },
  datum_from_the_future: {
    status: 422,
    title: { ko: '기준일이 미래입니다', en: 'As of a day that has not come' },
    detail: {
      ko: '기준일 {asOf}은(는) 오늘({today})보다 뒤입니다. 날짜를 확인해 주세요.',
      en: '{asOf} is later than today ({today}). Check the day.',
    },
  },
  datum_unknown: {
    status: 422,
    title: { ko: '등록부에 없는 자료입니다', en: 'The registry knows no such datum' },
    detail: {
      ko: '‘{key}’은(는) 등록부에 기록하는 자료가 아닙니다. 목록에 있는 자료를 골라 주세요.',
      en: '“{key}” is no datum of the registry. Choose one of the list.',
    },
  },
  datum_not_of_type: {
    status: 422,
    title: { ko: '값의 형식이 다릅니다', en: 'Not a value of this kind' },
    detail: {
      ko: '{datum}: {expected}(으)로 써 주세요.',
      en: '{datum} takes {expected}.',
    },
  },
  datum_never_valid: {
    status: 422,
    title: { ko: '유효기한이 기준일보다 앞섭니다', en: 'Valid until before it was so' },
    detail: {
      ko: '유효기한 {validUntil}이(가) 기준일 {asOf}보다 앞입니다. 날짜를 확인해 주세요.',
      en: 'It is valid until {validUntil}, before {asOf}, as of which it is. Check the days.',
    },
  },
  tie_to_itself: {
    status: 422,
    title: { ko: '같은 기관입니다', en: 'The same organisation' },
    detail: {
      ko: '기관을 자기 자신과 연결할 수 없습니다. 다른 기관을 골라 주세요.',
      en: 'An organisation cannot be tied to itself. Choose another.',
    },
  },
  merge_into_itself: {
    status: 422,
    title: { ko: '같은 기관입니다', en: 'The same organisation' },
    detail: {
      ko: '기관을 자기 자신에 합칠 수 없습니다. 남을 기관을 골라 주세요.',
      en: 'An organisation cannot go into itself. Choose the one that stays.',
    },
  },
  merge_other_kind: {
    status: 422,
    title: { ko: '종류가 다른 기관입니다', en: 'Another kind of organisation' },
    detail: {
      ko: '같은 종류의 기관끼리만 합칠 수 있습니다.',
      en: 'Only organisations of the same kind can be merged.',
    },
  },
  merge_chain: {
    status: 409,
    title: { ko: '이미 합친 기관이 있습니다', en: 'A merge stands already' },
    detail: {
      ko: '다른 기관에 합쳐진 기관이나 다른 기관을 합쳐 받은 기관은 또 합칠 수 없습니다. 남아 있는 기관에 합치거나, 앞의 합치기를 먼저 되돌려 주세요.',
      en: 'What went into another, or has others in it, is not merged again. Merge into the one that stays, or take the earlier merge back first.',
    },
  },
  merge_holds: {
    status: 409,
    title: { ko: '합칠 수 없는 것이 걸려 있습니다', en: 'Too much hangs on it' },
    detail: {
      ko: '이 기관에 {holdings}이(가) 있어서 합칠 수 없습니다. 이쪽을 남기고 다른 쪽을 합치거나, 해당 사업에서 먼저 정리해 주세요.',
      en: 'It has {holdings}, so it cannot go into another. Keep this one and merge the other, or settle that in its programme first.',
    },
  },
};
