import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, of, parse } from '../fraction.ts';
import { type Contender, rank, replacement } from './ranking.ts';

const SEED = '00'.repeat(32);
const contender = (applicationId: string, total: string, ...tieValues: number[]): Contender => ({
  applicationId,
  total: parse(total)!,
  tieValues: tieValues.map((value) => of(BigInt(value))),
});
const terms = (places: number, waitingPlaces: number) => ({
  places,
  waitingPlaces,
  tieKeys: [
    { key: 'technology', better: 'higher' as const },
    { key: 'accidents', better: 'lower' as const },
  ],
  seed: SEED,
});

test('each applicant learns its rank, the last selected score, and what parted it from the one above', () => {
  const placements = rank(
    [
      contender('d', '79', 1, 0),
      contender('a', '90', 1, 0),
      contender('c', '81.5', 3, 2),
      contender('b', '81.5', 4, 9),
      contender('e', '81.5', 3, 1),
    ],
    terms(2, 2),
  );
  expect(
    placements.map(({ applicationId, outcome, waitingPlace, belowBy }) => [
      applicationId,
      outcome,
      waitingPlace,
      belowBy,
    ]),
  ).toEqual([
    ['a', 'selected', undefined, undefined],
    ['b', 'selected', undefined, 'score'],
    ['e', 'waiting', 1, { tieKey: 'technology' }],
    ['c', 'waiting', 2, { tieKey: 'accidents' }],
    ['d', 'not_selected', undefined, 'score'],
  ]);
  expect(placements[4]).toMatchObject({ rank: 5, of: 5, lastSelectedTotal: of(163n, 2n) });
});

test('equals in everything are parted by lot, the same lot for the same seed only', () => {
  const equals = Array.from({ length: 8 }, (_, at) => contender(`app-${at}`, '80', 1, 1));
  const order = (seed: string) =>
    rank(equals, { ...terms(4, 0), seed }).map(({ applicationId }) => applicationId);
  expect(
    rank(equals, terms(4, 0))
      .slice(1)
      .every(({ belowBy }) => belowBy === 'draw'),
  ).toBe(true);
  expect(order(SEED)).toEqual(order(SEED));
  expect(order(SEED)).not.toEqual(order('01'.repeat(32)));
});

test('the next on the waiting list takes a place that falls free, until the list is empty', () => {
  const placements = rank(
    ['90', '80', '70', '60'].map((total, at) => contender(`${at}`, total, 0, 0)),
    terms(1, 2),
  );
  expect(replacement(placements, new Set())).toMatchObject({ value: { applicationId: '1' } });
  expect(replacement(placements, new Set(['1']))).toMatchObject({ value: { applicationId: '2' } });
  expect(replacement(placements, new Set(['1', '2']))).toEqual({
    ok: false,
    refusal: { code: 'waiting_list_empty', facts: { waiting: 2 } },
  });
});

test('fewer applicants than places are all selected, and no applicants are nobody', () => {
  expect(rank([contender('a', '1', 0, 0)], terms(50, 10))).toMatchObject([{ outcome: 'selected', rank: 1 }]);
  expect(rank([], terms(50, 10))).toEqual([]);
  expect(rank([contender('a', '1', 0, 0)], terms(0, 0))[0]!.lastSelectedTotal).toBeUndefined();
});

const field = fc.uniqueArray(
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.nat(3), fc.nat(1), fc.nat(1))
    .map(([id, total, ...tie]) => contender(id, `${total}`, ...tie)),
  { selector: ({ applicationId }) => applicationId, maxLength: 40 },
);

test('ranks are 1 to n, follow the score, fill the places, and do not hang on the order of the list', () => {
  fc.assert(
    fc.property(field, fc.nat(45), fc.nat(10), (contenders, places, waiting) => {
      const placements = rank(contenders, terms(places, waiting));
      expect(placements.map((placement) => placement.rank)).toEqual(contenders.map((_, at) => at + 1));
      for (const [at, placement] of placements.entries()) {
        if (at > 0) expect(compare(placements[at - 1]!.total, placement.total)).toBeGreaterThanOrEqual(0);
      }
      const selected = placements.filter(({ outcome }) => outcome === 'selected').length;
      expect(selected).toBe(Math.min(places, contenders.length));
      expect(placements.filter(({ outcome }) => outcome === 'waiting').length).toBe(
        Math.min(waiting, contenders.length - selected),
      );
      expect(rank([...contenders].reverse(), terms(places, waiting))).toEqual(placements);
    }),
  );
});
