/** A sample's middle value and its ends. */
export type Figure = { readonly median: number; readonly least: number; readonly most: number };

export function figureOf(sample: readonly number[]): Figure {
  const sorted = [...sample].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

/** The value under which that share of the sample lies, 0.99 for the 99th percentile. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** Three significant digits, and whole numbers from a hundred on. */
export const short = (value: number): string =>
  value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();

/** Each round begins one further on, so that no contender always comes first: ABC, BCA, CAB. */
export const inTurn = <Each>(list: readonly Each[], round: number): Each[] => {
  const from = round % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};
