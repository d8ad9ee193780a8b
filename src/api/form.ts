import { absentFields, type FormFault, type FormValues, formFaults } from '../domain/application/form.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { Form } from '../domain/programme/definition.ts';
import { Invalid } from './invalid.ts';

const sentences: Record<FormFault['fault'] | 'absent', Record<Locale, string>> = {
  absent: { ko: '꼭 필요한 항목입니다', en: 'is required' },
  unknown_field: { ko: '없는 항목입니다', en: 'is not a known field' },
  not_text: { ko: '글자로 써 주세요', en: 'must be text' },
  not_whole: { ko: '정수로 써 주세요', en: 'must be a whole number' },
  not_flag: { ko: '예 또는 아니요여야 합니다', en: 'must be true or false' },
  not_list: { ko: '목록이어야 합니다', en: 'must be a list' },
  not_a_choice: { ko: '고를 수 있는 값이 아닙니다', en: 'is not one of the choices' },
  twice: { ko: '같은 것이 두 번 있습니다', en: 'has the same item twice' },
  not_a_date: { ko: '날짜(YYYY-MM-DD)가 아닙니다', en: 'is not a date (YYYY-MM-DD)' },
  not_an_email: { ko: '전자우편 주소가 아닙니다', en: 'is not an e-mail address' },
  not_won: { ko: '원 단위 금액이 아닙니다', en: 'is not an amount in whole won' },
  not_a_business_number: { ko: '사업자등록번호가 아닙니다', en: 'is not a business number' },
  too_short: { ko: '{}자 이상이어야 합니다', en: 'needs at least {} characters' },
  too_long: { ko: '{}자까지 쓸 수 있습니다', en: 'takes at most {} characters' },
  too_small: { ko: '{} 이상이어야 합니다', en: 'must be at least {}' },
  too_large: { ko: '{} 이하여야 합니다', en: 'must be at most {}' },
  too_few: { ko: '{}개 이상이어야 합니다', en: 'needs at least {} items' },
  too_many: { ko: '{}개까지 됩니다', en: 'takes at most {} items' },
};

type Asked = { readonly locale: Locale; readonly complete: boolean };

/** Throws Invalid with every field of the form that is wrong or, where it has to be complete, absent. */
export function mustFit(form: Form, values: FormValues, { locale, complete }: Asked): void {
  const absent = complete ? absentFields(form, values) : [];
  const errors = [
    ...absent.map((field) => ({ path: `/body/form/${field}`, message: sentences.absent[locale] })),
    ...formFaults(form, values).map(({ field, fault, bound }) => ({
      path: `/body/form/${field}`,
      message: sentences[fault][locale].replace('{}', String(bound)),
    })),
  ];
  if (errors.length > 0) throw new Invalid(errors.slice(0, 20));
}
