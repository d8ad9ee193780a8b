import type { OrganisationRefusal } from '../../domain/organisation/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const organisationProblems: Record<OrganisationRefusal, ProblemText> = {
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
  tie_to_itself: {
    status: 422,
    title: { ko: '같은 기관입니다', en: 'The same organisation' },
    detail: {
      ko: '기관을 자기 자신과 연결할 수 없습니다. 다른 기관을 골라 주세요.',
      en: 'An organisation cannot be tied to itself. Choose another.',
    },
  },
};
