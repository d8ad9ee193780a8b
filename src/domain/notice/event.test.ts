import { describe, expect, test } from 'vitest';
import type { Relation } from '../person/actor.ts';
import { EVENTS, mayHear, readersOf, tellingOf } from './event.ts';
import { wordsOf } from './words.ts';

const told = EVENTS.flatMap((event) => {
  const telling = tellingOf(event);
  return telling === null ? [] : [{ event, telling }];
});

describe('what is told', () => {
  test('goes only to those who may read the subject, by the permission table', () => {
    const wrong = told.flatMap(({ event, telling }) =>
      telling.hear
        .map((right) => right.split('.')[0] as Relation)
        .filter((relation) => !readersOf(event).includes(relation) || !mayHear(event, [relation]))
        .map((relation) => `${event} is told to ${relation}`),
    );
    expect(wrong).toEqual([]);
    expect(told.length).toBeGreaterThan(50);
  });

  test('reads in both languages with nothing left open, politely, and ends its sentences', () => {
    const details = {
      number: 'ISR-2026-000123',
      programme: { ko: '가상 사업', en: 'A programme' },
      dueAt: '2026-03-11T09:00:00.000Z',
      hash: 'a'.repeat(64),
    };
    for (const { event } of told) {
      const [ko, en] = [wordsOf(event, details, 'ko'), wordsOf(event, details, 'en')];
      expect(`${ko.title} ${ko.text} ${en.title} ${en.text}`, event).not.toMatch(/[{}–]|undefined/);
      expect(ko.title, event).toMatch(/(니다|세요)$/);
      expect(ko.text, event).toMatch(/(니다|세요)\.$/);
      expect(en.text, event).toMatch(/\.$/);
      expect(en.title, event).not.toMatch(/[가-힣]/);
    }
  });

  test('names the day of a deadline as people write it', () => {
    const details = { number: 'ISR-2026-000123', dueAt: '2026-03-11T09:00:00.000Z' };
    expect(wordsOf('match.answer-due', details, 'ko').text).toContain('2026년 3월 11일 18:00');
    expect(wordsOf('match.answer-due', details, 'en').text).toContain('11 March 2026, 18:00');
  });
});

describe('who may hear of an event', () => {
  test.each([
    ['application.scored', ['supplier'], false],
    ['application.scored', ['operator'], true],
    ['application.ranked', ['supplier'], true],
    ['payment.paid', ['supplier'], true],
    ['payment.paid', ['site'], false],
    ['site.applied', ['verifier'], false],
    ['referral.accepted', ['self'], true],
    ['seal.made', ['anchor'], true],
    ['claim.sampled', ['verifier'], true],
    ['claim.decided', ['verifier'], false],
    ['payment.paid', [], false],
  ] as const)('%s to %j: %s', (event, relations, may) => {
    expect(mayHear(event, relations)).toBe(may);
  });
});
