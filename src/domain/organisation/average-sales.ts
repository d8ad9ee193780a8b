import { Temporal } from 'temporal-polyfill';
import type { Day } from '../time.ts';

/** A business year with its sales in won; one of foundation or change may have fewer than 12 months. */
export type BusinessYear = { readonly endsOn: Day; readonly months: number; readonly sales: bigint };

/** What a company sold in whole business years, and since it started while there are too few of those. */
export type SalesRecord = {
  readonly startedOn: Day;
  readonly assessedOn: Day;
  /** In order, the last one judged last. */
  readonly years: readonly BusinessYear[];
  /** Won by month, `YYYY-MM`. */
  readonly monthly?: Readonly<Record<string, bigint>>;
  /** Won from the start to the day of assessment, where that is in the month of the start or the next. */
  readonly sinceStart?: bigint;
};

/** Won a year, with how it came about; fractions of a won are dropped. */
export type AverageSales = { readonly won: bigint; readonly method: AverageMethod };
/** As much as whole years alone can tell. */
export type AverageOfYears = AverageSales & { readonly method: 'three_years' | 'full_years' };
export type AverageMethod = 'three_years' | 'full_years' | 'last_twelve_months' | 'by_month' | 'by_day';

/**
 * Average or yearly sales (평균매출액등). Null where the record does not tell them.
 *
 * Source: Enforcement Decree of the Framework Act on SMEs, art. 7 (2).
 */
export function averageSales(record: SalesRecord): AverageSales | null {
  const last = record.years.slice(-3);
  const months = last.reduce((sum, year) => sum + year.months, 0);
  if (months === 36) return mean('three_years', last);
  const full = last.filter((year) => year.months === 12);
  if (months >= 12 && full.length > 0) return mean('full_years', full);
  return sinceStart(record);
}

/**
 * Of the sales of whole business years alone, the last one last, that end with `yearEndsOn`. Null where a year that
 * counts is missing: three of a company that is old enough, and of whichever age nobody knows; all of a younger one.
 */
export function averageOfYears(told: {
  readonly yearEndsOn: Day;
  readonly startedOn?: Day;
  readonly sales: readonly bigint[];
}): AverageOfYears | null {
  const { yearEndsOn, startedOn } = told;
  const whole = startedOn === undefined ? 3 : wholeYears(startedOn, yearEndsOn);
  const last = told.sales.slice(-Math.min(whole, 3));
  if (whole < 1 || last.length < Math.min(whole, 3)) return null;
  return { won: sum(last) / BigInt(last.length), method: last.length === 3 ? 'three_years' : 'full_years' };
}

/** How many business years of 12 months a company has behind it by the end of one. */
function wholeYears(startedOn: Day, yearEndsOn: Day): number {
  const after = Temporal.PlainDate.from(yearEndsOn).add({ days: 1 });
  return Math.max(0, Temporal.PlainDate.from(startedOn).until(after, { largestUnit: 'years' }).years);
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, each) => total + each, 0n);

const mean = (method: AverageMethod, years: readonly BusinessYear[]): AverageSales => ({
  won: sum(years.map(({ sales }) => sales)) / BigInt(years.length),
  method,
});

/** For a company whose first business year is too short to be one. */
function sinceStart({ startedOn, assessedOn, monthly, sinceStart: sold }: SalesRecord): AverageSales | null {
  const [started, assessed] = [monthOf(startedOn), monthOf(assessedOn)];
  const begun = started.until(assessed, { largestUnit: 'months' }).months;
  if (begun < 0) return null;
  if (begun <= 1) {
    if (sold === undefined) return null;
    const days = Temporal.PlainDate.from(startedOn).until(assessedOn, { largestUnit: 'days' }).days + 1;
    return { won: (sold * 365n) / BigInt(days), method: 'by_day' };
  }
  const year =
    Temporal.PlainDate.compare(Temporal.PlainDate.from(startedOn).add({ years: 1 }), assessedOn) <= 0;
  const count = year ? 12 : begun - 1;
  const amounts = Array.from({ length: count }, (_, back) => {
    return monthly?.[assessed.subtract({ months: back + 1 }).toString()];
  });
  if (!amounts.every((amount) => amount !== undefined)) return null;
  return year
    ? { won: sum(amounts), method: 'last_twelve_months' }
    : { won: (sum(amounts) * 12n) / BigInt(count), method: 'by_month' };
}

const monthOf = (day: Day): Temporal.PlainYearMonth => Temporal.PlainDate.from(day).toPlainYearMonth();
