import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitVat } from './vat.ts';

test('65 million including tax is 59,090,910 of supply and 5,909,090 of tax', () => {
  expect(splitVat(65_000_000n, 'inclusive', 1_000n)).toEqual({
    supplyWon: 59_090_910n,
    vatWon: 5_909_090n,
    totalWon: 65_000_000n,
  });
});

test('65 million plus tax is 71,500,000', () => {
  expect(splitVat(65_000_000n, 'exclusive', 1_000n).totalWon).toBe(71_500_000n);
});

test('supply and tax sum to the total, and the amount agreed is the one named by the treatment', () => {
  const won = fc.bigInt({ min: 0n, max: 10n ** 13n });
  fc.assert(
    fc.property(won, fc.bigInt({ min: 0n, max: 3_000n }), (amount, rateBp) => {
      for (const treatment of ['inclusive', 'exclusive'] as const) {
        const { supplyWon, vatWon, totalWon } = splitVat(amount, treatment, rateBp);
        expect(supplyWon + vatWon).toBe(totalWon);
        expect(treatment === 'inclusive' ? totalWon : supplyWon).toBe(amount);
      }
    }),
  );
});
