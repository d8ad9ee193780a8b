// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a story's templates look like this.
import { describe, expect, test } from 'vitest';
import { expressionOf, type Scope } from './expression.ts';
import { StoryMistake } from './mistake.ts';
import { fill, OMIT } from './template.ts';
import { wordsAt } from './words.ts';

const scope: Scope = {
  names: {
    omit: OMIT,
    supplier: { n: 7, name: '가상공급 7호', sites: ['a', 'b'], form: { sme: true } },
    metrics: [
      { key: 'sites', strata: [{ sample: ['u1'] }, { sample: ['u2', 'u3'] }] },
      { key: 'risk', strata: [{ sample: ['u4'] }] },
    ],
  },
  calls: wordsAt(0.1),
};
const value = (text: string): unknown => expressionOf(text)(scope);

describe('an expression', () => {
  test.each([
    ['1 + 2 * 3 - 4', 3],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['7 / 2', 3],
    ['-7 % 5', -2],
    ["'S-' + supplier.n", 'S-7'],
    ['supplier.sites[1]', 'b'],
    ["supplier['name']", '가상공급 7호'],
    ['supplier.n >= 7 && !(supplier.n == 8)', true],
    ["supplier.n in [1, 7] ? 'in' : 'out'", 'in'],
    ['true || missing', true],
    ['false && missing', false],
    ['known(supplier.application.id)', false],
    ['known(supplier.form.sme)', true],
    ['size(120, 12)', 12],
    ["find(metrics, 'key', 'risk').strata[0].sample", ['u4']],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test.each([
    ['1 +', /the end found/],
    ['a ~ b', /cannot be read/],
    ['(1', /'\)' expected/],
    ['1 2', /'2' found/],
  ])('%s cannot be read, and says where', (text, message) => {
    expect(() => expressionOf(text)).toThrow(message);
  });

  test.each([
    ['missing', /no 'missing'/],
    ['supplier.application.id', /no 'application'/],
    ["supplier.n + 'x' < 3", /not both numbers/],
    ['supplier.n ? 1 : 2', /neither true nor false/],
    ['eval(1)', /no word 'eval/],
    ['supplier.constructor', /no 'constructor'/],
    ['constructor', /no 'constructor'/],
    ['toString()', /no word 'toString/],
  ])('%s is a mistake of the story', (text, message) => {
    expect(() => value(text)).toThrow(message);
    expect(() => value(text)).toThrow(StoryMistake);
  });
});

describe('a template', () => {
  test('keeps the type of a value that stands alone, and writes one inside a text', () => {
    expect(fill({ n: '${supplier.n}', text: '${supplier.n}번 ${supplier.name}', plain: 1 }, scope)).toEqual({
      n: 7,
      text: '7번 가상공급 7호',
      plain: 1,
    });
  });

  test('makes lists, one inside another still one list, with the inner index', () => {
    const template = {
      $each: '${metrics}',
      $as: 'metric',
      $give: {
        $each: "${gather([metric], 'strata.sample')}",
        $as: 'unit',
        $give: '${metric.key}-${unit}-${index}',
      },
    };
    expect(fill(template, scope)).toEqual(['sites-u1-0', 'sites-u2-1', 'sites-u3-2', 'risk-u4-0']);
  });

  test('changes a copy, and leaves out what is omitted', () => {
    const template = { $with: '${supplier.form}', sme: false, more: '${supplier.n > 9 ? 1 : omit}' };
    expect(fill(template, scope)).toEqual({ sme: false });
    expect(scope.names.supplier).toMatchObject({ form: { sme: true } });
  });
});
