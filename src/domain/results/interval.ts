/** A 95 % interval in whole thousandths: 2 of 40 → 6 to 169, shown as 0.6 % to 16.9 %. */
export type Interval = { readonly lowPermille: number; readonly highPermille: number };

/**
 * P(X <= k) for X binomial(n, p). The terms are taken relative to the likeliest one and grown outwards by
 * the ratio of neighbours, so nothing overflows, and only + - * / are used: IEEE 754 fixes those to the last
 * bit, while `Math.exp` and `Math.pow` may differ between engines. 0 < p < 1.
 */
function atMost(k: number, n: number, p: number): number {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  let [all, low] = [1, mode <= k ? 1 : 0];
  for (let i = mode, term = 1; i < n && term > 0; i++) {
    term *= ((n - i) / (i + 1)) * odds;
    all += term;
    if (i + 1 <= k) low += term;
  }
  for (let i = mode, term = 1; i > 0 && term > 0; i--) {
    term *= i / ((n - i + 1) * odds);
    all += term;
    if (i - 1 <= k) low += term;
  }
  return low / all;
}

/** The p at which a falling probability passes the level, by 60 halvings of [0, 1]. */
function crossing(falling: (p: number) => number, level: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (falling(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Clopper-Pearson 95 % interval of the error rate after `failed` of `sampled` units failed: the rates at which
 * so many failures, or so few, would each have had a chance of 2.5 % (C. J. Clopper, E. S. Pearson,
 * Biometrika 26 (1934) 404). Doubles are allowed here because the interval is shown and never paid on; it is
 * rounded to 0.1 %. Nothing sampled knows nothing: 0 to 1000.
 */
export function errorInterval(failed: number, sampled: number): Interval {
  const low = failed === 0 ? 0 : crossing((p) => atMost(failed - 1, sampled, p), 0.975);
  const high = failed === sampled ? 1 : crossing((p) => atMost(failed, sampled, p), 0.025);
  return { lowPermille: Math.round(low * 1000), highPermille: Math.round(high * 1000) };
}
