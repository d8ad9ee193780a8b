import { type Ages, type PublishedStatistics, SIZES } from './published.ts';

/** How many days ago a company of a size was founded, by a number of chance. */
export type DaysOld = (size: number, chance: number) => number;

const DAYS_IN_YEAR = 365.25;
/** Nobody is older: 80 years. */
export const MOST_DAYS = 80 * DAYS_IN_YEAR;

/** Evenly within each published band, and beyond the last ever rarer. */
export function daysOldOf({ ages }: PublishedStatistics): DaysOld {
  const bySize = SIZES.map((size) => {
    const found = ages.find(({ sizes }) => sizes.includes(size));
    if (found === undefined) throw new RangeError(`no ages of ${size}`);
    return yearsOf(found);
  });
  return (size, chance) => Math.floor(Math.min(bySize[size]!(chance) * DAYS_IN_YEAR, MOST_DAYS));
}

function yearsOf({ bands, beyond }: Ages): (chance: number) => number {
  return (chance) => {
    let [from, left] = [0, chance * 10_000];
    for (const { below, shareBp } of bands) {
      if (left < shareBp) return from + ((below - from) * left) / shareBp;
      left -= shareBp;
      from = below;
    }
    const rest = 10_000 - bands.reduce((sum, { shareBp }) => sum + shareBp, 0);
    return from - Math.log(1 - left / rest) * beyond.meanYears;
  };
}
