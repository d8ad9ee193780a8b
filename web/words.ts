import { useIntl } from 'react-intl';
import type ko from './messages/ko.json';

/** The name of a text; both catalogues have each (the test beside them holds it). */
export type WordId = keyof typeof ko;

export type Values = Readonly<Record<string, string | number>>;

export type Say = (id: WordId, values?: Values) => string;

/** The page's texts in the reader's language. */
export function useWords(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

/** A text of a code that the server may extend: the catalogue's word, else the code itself. */
export function useCodes(): (family: string, code: string) => string {
  const intl = useIntl();
  return (family, code) => {
    const id = `${family}.${code}`;
    return intl.messages[id] === undefined ? code : intl.formatMessage({ id });
  };
}
