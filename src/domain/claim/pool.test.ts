import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayDecideAlone, type Priced, shareShortPool } from './pool.ts';

const priced = (claimId: string, dueWon: bigint, leftWon: bigint): Priced => {
  const amountWon = dueWon < leftWon ? dueWon : leftWon;
  const cap = { line: 'cap', cap: 'programme', limitWon: '0', usedWon: '0' } as const;
  const line = {
    ...cap,
    roomWon: `${leftWon}`,
    applied: dueWon > leftWon,
    changeWon: `${amountWon - dueWon}`,
  };
  return { claimId, amountWon, pay: { lines: [line], sites: [] } };
};
const dues = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 20 });

test('claims share a short pool to the won, none beyond what it is due, in whatever order they stand', () => {
  fc.assert(
    fc.property(dues, fc.bigInt(0n, 10n ** 10n), (all, leftWon) => {
      const claims = all.map((dueWon, at) => priced(`${at}`.padStart(2, '0'), dueWon, leftWon));
      const dueWon = all.reduce((sum, due) => sum + due, 0n);
      const shared = shareShortPool(claims);
      if (dueWon <= leftWon) {
        expect(shared).toBeUndefined();
        return;
      }
      const parts = claims.map(({ claimId }) => shared!.get(claimId)!);
      expect(parts.reduce((sum, { allottedWon }) => sum + allottedWon, 0n)).toBe(leftWon);
      parts.forEach((part, at) => {
        expect(part.allottedWon <= all[at]!).toBe(true);
        expect(part).toMatchObject({ poolWon: leftWon, dueWon, claims: claims.length });
      });
      expect(new Map(shareShortPool([...claims].reverse()))).toEqual(shared);
    }),
  );
});

test('a claim is decided alone only where the pool suffices for it', () => {
  expect(mayDecideAlone(priced('a', 10n, 10n)).ok).toBe(true);
  const short = mayDecideAlone(priced('a', 11n, 10n));
  expect(short).toMatchObject({ refusal: { code: 'pool_short', facts: { dueWon: 11n, leftWon: 10n } } });
  expect(shareShortPool([])).toBeUndefined();
});
