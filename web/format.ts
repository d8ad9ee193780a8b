import { useIntl } from 'react-intl';
import { group, wonInFull, wonInShort } from '../src/domain/money/format.ts';
import type { Locale } from './preferences.ts';

/** Money as the wire writes it: whole units as text. */
export type Money = { readonly amount: string; readonly currency: string };
export type Bilingual = { readonly ko: string; readonly en?: string | undefined };

const SEOUL = 'Asia/Seoul';
const DAY_MS = 86_400_000;

export type Format = ReturnType<typeof formatOf>;

/** How the reader's language writes money, dates and counts (look.md of the house). */
export function formatOf(locale: Locale) {
  const parts = (instant: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', { timeZone: SEOUL, ...options }).format(
      new Date(instant),
    );
  const day = (value: string): string => {
    const instant = value.length === 10 ? `${value}T00:00:00+09:00` : value;
    if (locale === 'en') return parts(instant, { day: 'numeric', month: 'short', year: 'numeric' });
    const weekday = parts(instant, { weekday: 'short' });
    return `${parts(instant, { year: 'numeric', month: '2-digit', day: '2-digit' })}(${weekday})`;
  };
  const time = (instant: string): string =>
    `${day(instant)} ${parts(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })} KST`;
  return {
    locale,
    /** In full, to the won. */
    money: ({ amount, currency }: Money): string =>
      currency === 'KRW' ? wonInFull(BigInt(amount), locale) : `${currency} ${group(BigInt(amount))}`,
    /** For reading at a glance. */
    moneyShort: ({ amount, currency }: Money): string =>
      currency === 'KRW' ? wonInShort(BigInt(amount), locale) : `${currency} ${group(BigInt(amount))}`,
    count: (value: number): string => value.toLocaleString('en'),
    percent: (share: number, digits = 0): string => `${(share * 100).toFixed(digits)}%`,
    basisPoints: (value: number): string => `${Number((value / 100).toFixed(2))}%`,
    day,
    time,
    /** Of a text in both languages, the reader's; Korean is always there. */
    say: (text: Bilingual | null | undefined): string => text?.[locale] ?? text?.ko ?? '',
  };
}

export const useFormat = (): Format => formatOf(useIntl().locale as Locale);

/** Whole days from now until then; negative when it is past. */
export const daysUntil = (then: string, now: string): number =>
  Math.ceil((new Date(then).getTime() - new Date(now).getTime()) / DAY_MS);
