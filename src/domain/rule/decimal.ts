/** An exact decimal: `units` / 10^`scale`. */
export type Decimal = { readonly units: bigint; readonly scale: number };

const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

export const isDecimalText = (text: string): boolean => DECIMAL.test(text);

/** Reads `12`, `-0.50`; the text must satisfy `isDecimalText`. */
export function decimalOf(text: string): Decimal {
  const [whole = '0', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

const unitsAt = (value: Decimal, scale: number): bigint => value.units * 10n ** BigInt(scale - value.scale);

/** Negative, zero or positive as the left is less than, equal to or greater than the right. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale);
  const difference = unitsAt(left, scale) - unitsAt(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale };
}

export const negateDecimal = (value: Decimal): Decimal => ({ units: -value.units, scale: value.scale });

export const multiplyDecimals = (left: Decimal, right: Decimal): Decimal => ({
  units: left.units * right.units,
  scale: left.scale + right.scale,
});
