/** Fewer than this could be told apart by whoever knows one of them. */
export const FEWEST_SHOWN = 3;

/**
 * Which cells of a public table have to stay empty, by place: those that count one or two, and, where these alone
 * could be found again from the sum of all, the next smallest beside them. A cell of nobody tells of nobody.
 */
export function maskedPlaces(counts: readonly number[]): ReadonlySet<number> {
  const places = counts.map((_, at) => at).filter((at) => counts[at]! > 0);
  const small = places.filter((at) => counts[at]! < FEWEST_SHOWN);
  if (small.length === 0) return new Set();
  const others = places
    .filter((at) => counts[at]! >= FEWEST_SHOWN)
    .sort((one, other) => counts[one]! - counts[other]! || one - other);
  const masked = new Set(small);
  const next = others[0];
  if (small.length === 1 && next !== undefined) masked.add(next);
  return masked;
}
