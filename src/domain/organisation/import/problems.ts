import type { Wording } from '../../rule/vocabulary.ts';

/** What may be wrong with a cell or a row, in words that say what was expected. */
export const ROW_PROBLEMS = {
  name_missing: { ko: '새 기관에는 이름이 있어야 합니다', en: 'a new organisation needs a name' },
  too_long: { ko: '글자가 너무 많습니다', en: 'too many letters' },
  formula_error: { ko: '수식이 오류입니다. 값을 써 주세요', en: 'the formula is an error: write the value' },
  business_number_malformed: {
    ko: '숫자 열 자리여야 합니다(000-00-00000)',
    en: 'it must be ten digits (000-00-00000)',
  },
  business_number_check_digit: {
    ko: '검증번호가 맞지 않습니다. 오타가 없는지 봐 주세요',
    en: 'its check digit does not fit: look for a typing error',
  },
  corporate_number_malformed: {
    ko: '숫자 열세 자리여야 합니다(000000-0000000)',
    en: 'it must be thirteen digits (000000-0000000)',
  },
  corporate_number_check_digit: {
    ko: '검증번호가 맞지 않습니다. 2025년 1월 31일 뒤에 받은 번호라면 그럴 수 있습니다',
    en: 'its check digit does not fit, which may be so of a number given out after 31 January 2025',
  },
  key_malformed: {
    ko: '영문 소문자, 숫자, 밑줄만 쓸 수 있습니다',
    en: 'it must be small letters, digits and underscores',
  },
  not_a_kind: {
    ko: '기업, 공공기관, 은행, 부처, 검증기관, 감사기관 가운데 하나여야 합니다',
    en: 'it must be company, agency, bank, ministry, verifier or auditor',
  },
  not_a_flag: { ko: '예 또는 아니오여야 합니다', en: 'it must be yes or no' },
  not_a_count: { ko: '0 이상의 정수여야 합니다', en: 'it must be a whole number, not below 0' },
  not_an_amount: { ko: '원 단위의 정수여야 합니다', en: 'it must be whole won' },
  not_a_day: { ko: '날짜여야 합니다(2026-06-30)', en: 'it must be a day (2026-06-30)' },
  not_a_region: {
    ko: '광역 시도의 이름이나 코드여야 합니다',
    en: 'it must be a first-tier region by name or code',
  },
  not_an_industry: {
    ko: '한국표준산업분류의 중분류 코드나 이름이어야 합니다(C25)',
    en: 'it must be a KSIC division by code or name (C25)',
  },
  not_a_code: { ko: '정해진 분야 가운데 하나여야 합니다', en: 'it must be one of the known fields' },
  from_the_future: { ko: '기준일이 오늘보다 뒤입니다', en: 'its as-of day has not come' },
  until_before_as_of: { ko: '유효기한이 기준일보다 앞섭니다', en: 'it ends before its as-of day' },
  row_repeated: {
    ko: '앞의 행이 같은 기관의 같은 기준일을 다르게 말합니다',
    en: 'an earlier row says otherwise of the same organisation and day',
  },
  other_kind: { ko: '등록부에는 다른 종류의 기관입니다', en: 'the registry has it as another kind' },
  number_of_another: {
    ko: '사업자등록번호와 다른 번호·이름이 서로 다른 기관을 가리킵니다',
    en: 'its numbers or key name different organisations of the registry',
  },
  name_of_several: {
    ko: '같은 이름의 기관이 여럿입니다. 사업자등록번호를 써 주세요',
    en: 'several organisations have this name: write the business number',
  },
} as const satisfies Record<string, Wording>;

export type RowProblemCode = keyof typeof ROW_PROBLEMS;

/** Worth a look, and no reason to leave a row out. */
export const WARNINGS: readonly RowProblemCode[] = ['corporate_number_check_digit'];

/** What is wrong with a row, and in which column; null where it is the row as a whole. */
export type RowProblem = { readonly column: number | null; readonly code: RowProblemCode };
