import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, of, parse, toText } from '../fraction.ts';
import { checkPoints, type Review, type ScoringTerms, scoreApplication } from './scoring.ts';

const exact = (text: string) => parse(text)!;
const TERMS: ScoringTerms = {
  criteria: [
    { key: 'technology', label: { ko: '기술' }, maximum: of(5n), weight: exact('0.6') },
    { key: 'capacity', label: { ko: '수행 역량' }, maximum: of(10n), weight: exact('0.4') },
  ],
  reviewers: 2,
  largeDifference: of(20n),
};
const review = (reviewerId: string, technology: string, capacity: string, conflict = false): Review => ({
  reviewerId,
  conflict,
  points: { technology: exact(technology), capacity: exact(capacity) },
});

test('two officers 82 and 81 make 81.5, and the sheet shows the mean of each line', () => {
  const scored = scoreApplication(TERMS, [review('a', '4.5', '7'), review('b', '4', '8.25')]);
  expect(scored).toEqual({
    outcome: 'scored',
    total: exact('81.5'),
    criteria: [
      { key: 'technology', points: exact('4.25') },
      { key: 'capacity', points: exact('7.625') },
    ],
    reviews: [
      { reviewerId: 'a', total: of(82n) },
      { reviewerId: 'b', total: of(81n) },
    ],
    excluded: [],
  });
});

test('an officer with a declared conflict does not count, and is missed', () => {
  const reviews = [review('a', '4', '8'), review('kin', '5', '10', true)];
  expect(scoreApplication(TERMS, reviews)).toEqual({
    outcome: 'needs_reviewer',
    because: 'too_few',
    missing: 1,
  });
  const scored = scoreApplication(TERMS, [...reviews, review('c', '4', '8')]);
  expect(scored).toMatchObject({ outcome: 'scored', total: of(80n), excluded: ['kin'] });
});

test('totals too far apart call for a third, whose sheet settles it', () => {
  const apart = [review('a', '5', '10'), review('b', '3', '9')];
  expect(scoreApplication(TERMS, apart)).toEqual({
    outcome: 'needs_reviewer',
    because: 'large_difference',
    difference: of(28n),
  });
  expect(scoreApplication(TERMS, [...apart, review('c', '4', '9')])).toMatchObject({
    outcome: 'scored',
    total: of(256n, 3n),
  });
});

test('a sheet gives each criterion, and no other, within its range', () => {
  const { criteria } = TERMS;
  const technology = of(4n);
  expect(checkPoints(criteria, { technology, capacity: of(10n) })).toMatchObject({ ok: true });
  expect(checkPoints(criteria, { technology })).toMatchObject({ refusal: { code: 'criterion_missing' } });
  expect(checkPoints(criteria, { technology, capacity: of(1n), charm: of(1n) })).toMatchObject({
    refusal: { code: 'criterion_unknown', facts: { criterion: 'charm' } },
  });
  for (const capacity of [of(-1n), of(101n, 10n)]) {
    expect(checkPoints(criteria, { technology, capacity })).toMatchObject({
      refusal: {
        code: 'points_out_of_range',
        facts: { criterion: { code: 'capacity', label: { ko: '수행 역량' } }, maximum: '10' },
      },
    });
  }
});

test('the total lies between the reviewers, and their order does not matter', () => {
  const sheet = fc.tuple(fc.nat(50), fc.nat(100)).map(([a, b]) => review(`${a}/${b}`, `${a}/10`, `${b}/10`));
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 3, maxLength: 6 }), (reviews) => {
      const scored = scoreApplication(TERMS, reviews);
      if (scored.outcome !== 'scored') throw new Error('three always score');
      const totals = scored.reviews.map(({ total }) => total).sort(compare);
      expect(compare(totals[0]!, scored.total)).toBeLessThanOrEqual(0);
      expect(compare(scored.total, totals.at(-1)!)).toBeLessThanOrEqual(0);
      const reversed = scoreApplication(TERMS, [...reviews].reverse());
      expect(reversed.outcome === 'scored' && toText(reversed.total)).toBe(toText(scored.total));
    }),
  );
});
