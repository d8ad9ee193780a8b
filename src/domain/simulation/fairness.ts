import type { Tally } from './tally.ts';

/**
 * The four-fifths rule: a group whose rate of selection is below four fifths of another's is a reason to look closer,
 * not a proof of unfairness. Source: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 (D),
 * which hold a group against the one with the highest rate, and warn of differences of small numbers. Here a group is
 * held against all companies together, because a programme may mean to favour one kind of company.
 */
export const FOUR_FIFTHS = { of: 4, in: 5 } as const;

/**
 * The fewest companies of a group, with an answer of yes or no, of which anything is said: of thirty, a rate of one
 * half is off by 18 points by chance alone in one case of twenty.
 */
export const FEWEST_JUDGED = 30;

/** And the fewest of them that the overall rate must let expect: below five a rate of nobody says little (Cochran's rule). */
export const FEWEST_EXPECTED = 5;

export type Fairness = 'below' | 'not_below' | 'too_few';

/** Of those whom the registry knows enough of, how many are let in: unknown ones count on neither side. */
export const decided = ({ fits, out }: Pick<Tally, 'fits' | 'out'>): number => fits + out;

/** How a group stands to the whole, by exact whole numbers. A tally with nobody let in anywhere flags nobody. */
export function fairnessOf(group: Tally, whole: Tally): Fairness {
  const [ours, all] = [decided(group), decided(whole)];
  if (ours < FEWEST_JUDGED || whole.fits * ours < FEWEST_EXPECTED * all) return 'too_few';
  // fits / ours < 4/5 of whole.fits / all
  return group.fits * all * FOUR_FIFTHS.in < FOUR_FIFTHS.of * whole.fits * ours ? 'below' : 'not_below';
}

/** Basis points of those decided who are let in; null where nobody is decided. */
export const rateBp = (tally: Pick<Tally, 'fits' | 'out'>): number | null =>
  decided(tally) === 0 ? null : Math.round((10_000 * tally.fits) / decided(tally));
