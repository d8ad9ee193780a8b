import { Temporal } from 'temporal-polyfill';
import type { Day } from '../time.ts';

/** The functions that count from the day of the decision: what they count in, and which way. */
export const dayShifts = {
  yearsBefore: { unit: 'years', sign: -1n },
  monthsBefore: { unit: 'months', sign: -1n },
  daysBefore: { unit: 'days', sign: -1n },
  yearsAfter: { unit: 'years', sign: 1n },
  monthsAfter: { unit: 'months', sign: 1n },
  daysAfter: { unit: 'days', sign: 1n },
} as const;

export type DayShift = keyof typeof dayShifts;

export const isDayShift = (name: string): name is DayShift => Object.hasOwn(dayShifts, name);

/** Ten thousand years of days; beyond it a calendar day has no four-digit year anyway. */
const FARTHEST = 3_652_425n;

/**
 * The day so many years, months or days from the given one; where its month has no such day, the month's last
 * (Korean Civil Act, art. 160 (3)). Null outside the years 0001 to 9999.
 */
export function dayShifted(on: Day, by: DayShift, amount: bigint): Day | null {
  const { unit, sign } = dayShifts[by];
  if (amount > FARTHEST || amount < -FARTHEST) return null;
  try {
    const day = Temporal.PlainDate.from(on).add({ [unit]: Number(sign * amount) });
    return day.year >= 1 && day.year <= 9999 ? day.toString() : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
