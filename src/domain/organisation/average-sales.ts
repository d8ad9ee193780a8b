import { Temporal } from 'temporal-polyfill';
import type { Day } from '../time.ts';

/** Won a year, with how it came about; fractions of a won are dropped. */
export type AverageSales = { readonly won: bigint; readonly method: AverageMethod };
export type AverageMethod = 'three_years' | 'full_years' | 'last_twelve_months' | 'by_month' | 'by_day';

/** The days whose sales together stand for a year, of a company that has no whole business year behind it. */
export type SalesPeriod = {
  readonly from: Day;
  readonly to: Day;
  /** How its sales make a year's: twelve months as they are, fewer taken to twelve, days to 365. */
  readonly method: Exclude<AverageMethod, 'three_years' | 'full_years'>;
  /** Its whole months, or where it has too few its days. */
  readonly length: number;
};

type Told = {
  readonly yearEndsOn: Day;
  /** The day of the assessment. */
  readonly assessedOn: Day;
  readonly startedOn?: Day | undefined;
  /** Of whole business years alone, the last one last, that end with `yearEndsOn`. */
  readonly sales: readonly bigint[];
  /** Of the period that is asked for. */
  readonly salesOfPeriod?: bigint | undefined;
};

/**
 * Average or yearly sales (평균매출액등), and of a young company the period that they are counted over. The average is
 * null where something that counts is missing: of three years of a company that is old enough, and of whichever age
 * nobody knows; of all years of a younger one; of the period where there is no whole year.
 *
 * Source: Enforcement Decree of the Framework Act on SMEs, art. 7 (2).
 */
export function averageSales(told: Told): {
  readonly average: AverageSales | null;
  readonly period: SalesPeriod | null;
} {
  const { yearEndsOn, startedOn, assessedOn, salesOfPeriod } = told;
  const whole = startedOn === undefined ? 3 : wholeYears(startedOn, yearEndsOn);
  if (whole >= 1 || startedOn === undefined)
    return { average: ofYears(told.sales, Math.min(whole, 3)), period: null };
  const period = periodSince(startedOn, assessedOn);
  const isTold = period !== null && salesOfPeriod !== undefined;
  return { average: isTold ? ofPeriod(period, salesOfPeriod) : null, period };
}

function ofYears(sales: readonly bigint[], count: number): AverageSales | null {
  const last = sales.slice(-count);
  if (last.length < count) return null;
  const won = last.reduce((total, each) => total + each, 0n) / BigInt(count);
  return { won, method: count === 3 ? 'three_years' : 'full_years' };
}

/** How many business years of 12 months a company has behind it by the end of one. */
function wholeYears(startedOn: Day, yearEndsOn: Day): number {
  const after = Temporal.PlainDate.from(yearEndsOn).add({ days: 1 });
  return Math.max(0, Temporal.PlainDate.from(startedOn).until(after, { largestUnit: 'years' }).years);
}

/** Whole months between those of the start and of the assessment, twelve at most; where there are none, the days. */
function periodSince(startedOn: Day, assessedOn: Day): SalesPeriod | null {
  const [started, assessed] = [Temporal.PlainDate.from(startedOn), Temporal.PlainDate.from(assessedOn)];
  const thisMonth = assessed.with({ day: 1 });
  const begun = started.with({ day: 1 }).until(thisMonth, { largestUnit: 'months' }).months;
  if (Temporal.PlainDate.compare(started, assessed) > 0) return null;
  if (begun <= 1) {
    const length = started.until(assessed, { largestUnit: 'days' }).days + 1;
    return { from: startedOn, to: assessedOn, method: 'by_day', length };
  }
  const isYearOld = Temporal.PlainDate.compare(started.add({ years: 1 }), assessed) <= 0;
  const length = isYearOld ? 12 : begun - 1;
  return {
    from: thisMonth.subtract({ months: length }).toString(),
    to: thisMonth.subtract({ days: 1 }).toString(),
    method: isYearOld ? 'last_twelve_months' : 'by_month',
    length,
  };
}

/** What they come to in twelve of its months, or in 365 of its days. */
const ofPeriod = ({ method, length }: SalesPeriod, sold: bigint): AverageSales => ({
  won: (sold * (method === 'by_day' ? 365n : 12n)) / BigInt(length),
  method,
});
