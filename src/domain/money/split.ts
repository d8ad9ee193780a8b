/**
 * Splits an amount in proportion to the weights by the largest remainder (Hamilton): each part is its exact
 * share rounded down, and the units left over go one each to the largest remainders, ties to the earlier.
 * The parts sum to the amount exactly. `amount` is not negative; weights are not negative and not all zero
 * unless the amount is zero (RangeError: bugs of the caller). Order the weights by a stable key before the call.
 */
export function splitByLargestRemainder(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (amount < 0n || weights.some((weight) => weight < 0n)) throw new RangeError('a split of a negative');
  if (total === 0n) {
    if (amount !== 0n) throw new RangeError(`nobody to give ${amount} to`);
    return weights.map(() => 0n);
  }
  const parts = weights.map((weight) => (amount * weight) / total);
  const remainders = weights.map((weight, at) => ({ at, remainder: (amount * weight) % total }));
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  for (const { at } of remainders.slice(0, left)) parts[at]! += 1n;
  return parts;
}
