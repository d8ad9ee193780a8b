import { expect, test } from 'vitest';
import type { DatumDefinition } from '../rule/vocabulary.ts';
import { answerOf, askedName, questionOf } from './question.ts';

const WAY = { programme: 'p', track: 't' };
const datum = (type: DatumDefinition['type']): DatumDefinition => ({
  type,
  label: { ko: '자료' },
  source: 's',
});
const nothing = { fields: {}, choices: () => undefined };

test('a datum of the registry is asked once for all, one of a form for its way alone', () => {
  expect(askedName(WAY, 'org.isSme')).toBe('org.isSme');
  expect(askedName(WAY, 'form.isSme')).toBe('p/t/form.isSme');
});

test('what the form of the way asks is asked in its words', () => {
  const field = { type: 'integer', title: { ko: '몇 곳' }, maximum: 9 } as const;
  expect(questionOf('form.sites', datum('count'), { ...nothing, fields: { sites: field } })).toEqual(field);
});

test('each kind of datum is asked as what it is, codes by their words', () => {
  const choices = [{ const: '27', title: { ko: '대구' } }];
  expect(questionOf('org.region', datum('code'), { ...nothing, choices: () => choices })).toMatchObject({
    type: 'string',
    oneOf: choices,
  });
  expect(questionOf('org.isSme', datum('flag'), nothing).type).toBe('boolean');
  expect(questionOf('org.foundedOn', datum('day'), nothing).format).toBe('date');
  expect(questionOf('org.sales', datum('won'), nothing).format).toBe('won');
});

test('that nothing of a list is so can be said, and is another answer than none', () => {
  const { items } = questionOf('org.sectors', datum({ list: 'code' }), nothing);
  expect(items?.oneOf.map((choice) => choice.const)).toEqual(['none']);
  expect([['none'], ['a', 'none'], 'none', true, undefined].map(answerOf)).toEqual([
    [],
    ['a'],
    'none',
    true,
    undefined,
  ]);
});
