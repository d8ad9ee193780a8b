import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payFromPool } from './shortfall.ts';

test('a pool that suffices pays all in full', () => {
  const dues = [{ key: 'a', dueWon: 30n }];
  expect(payFromPool(30n, dues)).toEqual([{ key: 'a', dueWon: 30n, paidWon: 30n, shortWon: 0n }]);
});

test('a short pool is shared pro rata, the odd won to the largest remainder, then to the smaller key', () => {
  const dues = [
    { key: 'b', dueWon: 50n },
    { key: 'a', dueWon: 50n },
    { key: 'c', dueWon: 100n },
  ];
  expect(payFromPool(101n, dues).map(({ paidWon }) => paidWon)).toEqual([25n, 25n, 51n]);
  expect(payFromPool(102n, dues).map(({ paidWon }) => paidWon)).toEqual([25n, 26n, 51n]);
});

test('shares never pass what is due, sum to what there is, and do not hang on the order of the list', () => {
  const won = fc.bigInt({ min: 0n, max: 10n ** 10n });
  fc.assert(
    fc.property(won, fc.array(won, { maxLength: 20 }), (poolWon, amounts) => {
      const dues = amounts.map((dueWon, at) => ({ key: `claim-${at}`, dueWon }));
      const paid = payFromPool(poolWon, dues);
      const allWon = amounts.reduce((sum, due) => sum + due, 0n);
      expect(
        paid.every(
          ({ dueWon, paidWon, shortWon }) => paidWon >= 0n && shortWon >= 0n && paidWon + shortWon === dueWon,
        ),
      ).toBe(true);
      if (allWon > poolWon) expect(paid.reduce((sum, { paidWon }) => sum + paidWon, 0n)).toBe(poolWon);
      else expect(paid.map(({ paidWon }) => paidWon)).toEqual(amounts);
      expect(payFromPool(poolWon, [...dues].reverse()).reverse()).toEqual(paid);
    }),
  );
});
