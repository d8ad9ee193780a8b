/** Whether an agreed amount contains value-added tax or the tax comes on top. */
export type VatTreatment = 'inclusive' | 'exclusive';

export type VatSplit = { readonly supplyWon: bigint; readonly vatWon: bigint; readonly totalWon: bigint };

/**
 * Splits an agreed amount into supply and tax. The rate is a dated parameter (10 %, 1,000 bp: Value-Added Tax
 * Act art. 30). Parts of a won of tax are dropped; supply and tax sum to the total exactly.
 */
export function splitVat(amountWon: bigint, treatment: VatTreatment, rateBp: bigint): VatSplit {
  if (treatment === 'exclusive') {
    const vatWon = (amountWon * rateBp) / 10_000n;
    return { supplyWon: amountWon, vatWon, totalWon: amountWon + vatWon };
  }
  const vatWon = (amountWon * rateBp) / (10_000n + rateBp);
  return { supplyWon: amountWon - vatWon, vatWon, totalWon: amountWon };
}
