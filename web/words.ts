import { use } from 'react';
import { useIntl } from 'react-intl';
import type ko from './messages/ko.json';
import type { Locale } from './preferences.ts';

/** The name of a text; both catalogues have each (the test beside them holds it). */
export type WordId = keyof typeof ko;

export type Values = Readonly<Record<string, string | number>>;

export type Say = (id: WordId, values?: Values) => string;

/** The page's texts in the reader's language. */
export function useWords(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

type Codes = Readonly<Record<string, string>>;

const asked = new Map<Locale, Promise<Codes>>();

/** The words of the wire's codes in one language. They are many, and a page that shows no case needs none of them. */
export function loadCodes(locale: Locale): Promise<Codes> {
  const loading = asked.get(locale) ?? fetchCodes(locale);
  asked.set(locale, loading);
  // What a lost connection kept back is asked for again.
  loading.catch(() => asked.delete(locale));
  return loading;
}

const fetchCodes = async (locale: Locale): Promise<Codes> =>
  (await (locale === 'ko' ? import('./messages/codes.ko.json') : import('./messages/codes.en.json'))).default;

/** The catalogue's word for a code, where it has one. Waits for the catalogue. */
export function useKnownCodes(): (family: string, code: string) => string | undefined {
  const codes = use(loadCodes(useIntl().locale as Locale));
  return (family, code) => codes[`${family}.${code}`];
}

/** A text of a code that the server may extend: the catalogue's word, else the code itself. */
export function useCodes(): (family: string, code: string) => string {
  const known = useKnownCodes();
  return (family, code) => known(family, code) ?? code;
}
