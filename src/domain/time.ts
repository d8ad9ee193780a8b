import { Temporal } from 'temporal-polyfill';

/** RFC 3339 in UTC with milliseconds, as `Date.toISOString` writes it, so that text order is time order. */
export type Instant = string;
/** `YYYY-MM-DD`; text order is day order. A day ends at 24:00 in the programme's zone. */
export type Day = string;

export const SEOUL = 'Asia/Seoul';

const write = (instant: Temporal.Instant): Instant => instant.toString({ smallestUnit: 'millisecond' });

/** Seoul's last summer time ended on 9 October 1988; since then its clocks have been nine hours ahead of UTC. */
const SEOUL_SINCE: Instant = '1988-10-09T00:00:00.000Z';
const SEOUL_AHEAD_MS = 9 * 3_600_000;
const AS_WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The day that the instant falls on in the zone. */
export function dayOf(instant: Instant, zone: string = SEOUL): Day {
  // What each item of a long list asks, without the calendar of all zones.
  if (zone === SEOUL && AS_WRITTEN.test(instant) && instant >= SEOUL_SINCE && instant < '9999') {
    return new Date(Date.parse(instant) + SEOUL_AHEAD_MS).toISOString().slice(0, 10);
  }
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** When a clock in the zone (a name, or an offset such as `+09:00`) shows the local time; undefined for none. */
export function instantAt(local: string, zone: string): Instant | undefined {
  try {
    return write(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant());
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** 00:00 of the day in the zone. */
export const startOfDay = (day: Day, zone: string = SEOUL): Instant =>
  write(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant());

/** 24:00 of the day in the zone: the first instant that is too late for something due on the day. */
export const endOfDay = (day: Day, zone: string = SEOUL): Instant => startOfDay(addDays(day, 1), zone);

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** The same day of a later month, or that month's last day where there is none (31 January + 1 → 28 February). */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

export const addMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
