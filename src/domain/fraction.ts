/**
 * An exact ratio in lowest terms. The denominator is positive and the sign stands in the numerator, so
 * equal fractions have equal fields. Rates, weights, scores and attainments are fractions, never doubles:
 * a payment must come out the same for whoever recomputes it by hand.
 */
export type Fraction = { readonly n: bigint; readonly d: bigint };

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** n/d in lowest terms; a zero denominator is a bug of the caller (RangeError). */
export function of(n: bigint, d: bigint = 1n): Fraction {
  if (d === 0n) throw new RangeError(`fraction ${n}/0`);
  const sign = d < 0n ? -1n : 1n;
  const divisor = gcd(n, d * sign);
  return { n: (n * sign) / divisor, d: (d * sign) / divisor };
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

/** Basis points as a ratio: 6000 → 3/5. */
export const ofBp = (bp: bigint | number): Fraction => of(BigInt(bp), 10_000n);

/** Reads `3`, `0.6`, `-1.25` or `23/25` exactly; undefined for anything else, among them exponents and n/0. */
export function parse(text: string): Fraction | undefined {
  const ratio = /^(-?\d+)\/(\d+)$/.exec(text);
  if (ratio) return BigInt(ratio[2]!) === 0n ? undefined : of(BigInt(ratio[1]!), BigInt(ratio[2]!));
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) return undefined;
  const [, sign, whole, part = ''] = decimal;
  const magnitude = of(BigInt(whole! + part), 10n ** BigInt(part.length));
  return sign === '-' ? negate(magnitude) : magnitude;
}

export const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const add = (a: Fraction, b: Fraction): Fraction => of(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => of(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => of(a.n * b.d, a.d * b.n);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(add, ZERO);

/** Negative, zero or positive as `a` is below, equal to or above `b`: fits `Array.sort`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const equal = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;
export const min = (a: Fraction, b: Fraction): Fraction => (compare(b, a) < 0 ? b : a);
export const max = (a: Fraction, b: Fraction): Fraction => (compare(b, a) > 0 ? b : a);

/** The greatest integer not above the fraction; -1/2 → -1. */
export function floor(a: Fraction): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** The least integer not below the fraction. */
export const ceil = (a: Fraction): bigint => -floor(negate(a));

/** The nearest integer, halves away from zero, as a hand calculation rounds (사사오입). */
export function round(a: Fraction): bigint {
  const magnitude = (2n * (a.n < 0n ? -a.n : a.n) + a.d) / (2n * a.d);
  return a.n < 0n ? -magnitude : magnitude;
}

/** Reduced `n/d`, or `n` when whole: the form that explanations store, and that `parse` reads back. */
export const toText = (a: Fraction): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);

/** A decimal with exactly `places` places, rounded halves away from zero: for showing only. */
export function toDecimal(a: Fraction, places: number): string {
  const scaled = round(multiply(a, of(10n ** BigInt(places))));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
