import { Temporal } from 'temporal-polyfill';
import type { Locale } from './person/actor.ts';
import { SEOUL } from './time.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dayWords = ({ year, month, day }: Temporal.PlainDate, locale: Locale): string =>
  locale === 'ko' ? `${year}년 ${month}월 ${day}일` : `${day} ${MONTHS[month - 1]} ${year}`;

/** 2026-07-15 → 2026년 7월 15일, 15 July 2026; undefined for what is no day. */
export const spokenDay = (text: string, locale: Locale): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayWords(Temporal.PlainDate.from(text), locale) : undefined;

/** An instant as the clock in Seoul shows it; undefined for what is no instant. */
export function spokenInstant(text: string, locale: Locale): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return undefined;
  const there = Temporal.Instant.from(text).toZonedDateTimeISO(SEOUL);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  const day = dayWords(there.toPlainDate(), locale);
  return locale === 'ko' ? `${day} ${time}` : `${day}, ${time} in Seoul`;
}
