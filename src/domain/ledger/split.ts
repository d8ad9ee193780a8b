/**
 * Shares out an amount in proportion to the weights by largest remainder (Hamilton): each share is rounded
 * towards zero, and the units left over go one each to the largest remainders, the first in the list among equals.
 * The shares sum to the amount exactly, and none is more than one unit from its exact proportion. A negative
 * amount is shared as its mirror image.
 *
 * @param amount minor units
 * @param weights none negative, at least one positive
 * @throws RangeError when there is nothing to share by
 */
export function split(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('a split needs weights that are not negative, and one that is positive');
  }
  if (amount < 0n) return split(-amount, weights).map((share) => -share);
  const shares = weights.map((weight) => (amount * weight) / total);
  const remainder = (index: number): bigint => (amount * weights[index]!) % total;
  const left = Number(amount - shares.reduce((sum, share) => sum + share, 0n));
  const order = weights.map((_, index) => index);
  order.sort((a, b) => {
    const difference = remainder(b) - remainder(a);
    return difference === 0n ? a - b : difference > 0n ? 1 : -1;
  });
  for (const index of order.slice(0, left)) shares[index]! += 1n;
  return shares;
}
