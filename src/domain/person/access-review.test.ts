import { expect, test } from 'vitest';
import { isReviewed, keptFrom, signReview, spanOf, unusualOf } from './access-review.ts';

test('a month is that of Seoul', () => {
  expect(spanOf('2026-02')).toEqual({ from: '2026-01-31T15:00:00.000Z', to: '2026-02-28T15:00:00.000Z' });
});

test('what exceeds its threshold by most stands first, and what stays below it is usual', () => {
  const oddity = { personId: 'one', day: '2026-02-03' } as const;
  const found = unusualOf([
    { ...oddity, kind: 'many_subjects', count: 60 },
    { ...oddity, kind: 'denials_in_row', count: 4 },
    { ...oddity, kind: 'outside_hours', count: 7 },
  ]);
  expect(found.map(({ kind, threshold }) => [kind, threshold])).toEqual([
    ['outside_hours', 1],
    ['many_subjects', 50],
  ]);
});

test('lines are kept for two years', () => {
  expect(keptFrom('2026-03-01T00:00:00.000Z')).toBe('2024-02-29T15:00:00.000Z');
});

test('nobody looks at their own reads: whoever has some needs a second', () => {
  expect(isReviewed([])).toBe(false);
  expect(isReviewed([{ hasOwnLines: true }])).toBe(false);
  expect(isReviewed([{ hasOwnLines: false }])).toBe(true);
  expect(isReviewed([{ hasOwnLines: true }, { hasOwnLines: true }])).toBe(true);
});

test('a month is signed once it is over, once by each, for the lines of others', () => {
  const asked = { personId: 'one', systemNow: '2026-03-01T00:00:00.000Z', signedBy: [], lines: 9, own: 2 };
  expect(signReview('2026-02', asked)).toEqual({ ok: true, value: { lines: 7 } });
  expect(signReview('2026-03', asked)).toMatchObject({ refusal: { code: 'month_not_over' } });
  expect(signReview('2026-02', { ...asked, signedBy: ['one'] })).toMatchObject({
    refusal: { code: 'access_review_signed' },
  });
  expect(signReview('2026-02', { ...asked, own: 9 })).toMatchObject({ refusal: { code: 'only_own_lines' } });
  expect(signReview('2026-02', { ...asked, lines: 0, own: 0 }).ok).toBe(true);
});
