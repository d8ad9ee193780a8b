import { describe, expect, test } from 'vitest';
import type { Form } from '../programme/definition.ts';
import { absentFields, formFaults } from './form.ts';

const title = { ko: '항목' };
const FORM: Form = {
  type: 'object',
  required: ['name', 'sites'],
  properties: {
    name: { type: 'string', title, minLength: 2, maxLength: 5 },
    sites: { type: 'integer', title, minimum: 1, maximum: 50 },
    free: { type: 'boolean', title },
    kind: { type: 'string', title, oneOf: [{ const: 'fire', title }] },
    hazards: {
      type: 'array',
      title,
      minItems: 1,
      maxItems: 2,
      items: { oneOf: ['fire', 'fall', 'collision'].map((each) => ({ const: each, title })) },
    },
    soldOn: { type: 'string', title, format: 'date' },
    mail: { type: 'string', title, format: 'email' },
    sales: { type: 'string', title, format: 'won' },
    number: { type: 'string', title, format: 'business-number' },
  },
};

describe('a form as the programme file describes it', () => {
  test('takes what fits it, and names what is still to be filled in', () => {
    const filled = {
      name: '안전센서',
      sites: 40,
      free: true,
      kind: 'fire',
      hazards: ['fire', 'fall'],
      soldOn: '2024-02-29',
      mail: 'a@b.example',
      sales: '9223372036854775807',
    };
    expect(formFaults(FORM, filled)).toEqual([]);
    expect(absentFields(FORM, filled)).toEqual([]);
    expect(absentFields(FORM, { free: true })).toEqual(['name', 'sites']);
    expect(formFaults(FORM, {})).toEqual([]);
  });

  test.each([
    ['name', 'x', { fault: 'too_short', bound: 2 }],
    ['name', '여섯글자이름', { fault: 'too_long', bound: 5 }],
    ['name', 3, { fault: 'not_text' }],
    ['sites', 0, { fault: 'too_small', bound: 1 }],
    ['sites', 51, { fault: 'too_large', bound: 50 }],
    ['sites', 1.5, { fault: 'not_whole' }],
    ['sites', '40', { fault: 'not_whole' }],
    ['free', 'yes', { fault: 'not_flag' }],
    ['kind', 'flood', { fault: 'not_a_choice' }],
    ['hazards', 'fire', { fault: 'not_list' }],
    ['hazards', [], { fault: 'too_few', bound: 1 }],
    ['hazards', ['fire', 'fall', 'collision'], { fault: 'too_many', bound: 2 }],
    ['hazards', ['fire', 'fire'], { fault: 'twice' }],
    ['hazards', ['flood'], { fault: 'not_a_choice' }],
    ['soldOn', '2026-02-30', { fault: 'not_a_date' }],
    ['mail', 'nobody', { fault: 'not_an_email' }],
    ['sales', '9223372036854775808', { fault: 'not_won' }],
    ['number', '123', { fault: 'not_a_business_number' }],
    ['charm', 'much', { fault: 'unknown_field' }],
    ['constructor', 'x', { fault: 'unknown_field' }],
  ])('says of %s = %j what is wrong with it', (field, value, expected) => {
    expect(formFaults(FORM, { [field]: value })).toEqual([{ field, ...expected }]);
  });

  test('does not take a field that stands in no form of the programme for a given one', () => {
    expect(absentFields({ ...FORM, required: ['toString'] }, {})).toEqual(['toString']);
  });
});
