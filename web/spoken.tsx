import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

const HANGUL = /[가-힣]/;
/** Hangul with what stands between: a name of several words is read in one breath. */
const RUN = /([가-힣][가-힣\d\s·.()&-]*[가-힣\d)]|[가-힣])/;

/** A text in which Korean names may stand: on an English page they are marked, so that they are read out as Korean. */
export function useSpoken(): (text: string) => ReactNode {
  const { locale } = useIntl();
  return (text) => {
    if (locale === 'ko' || !HANGUL.test(text)) return text;
    return text.split(RUN).map((part, at) =>
      HANGUL.test(part) ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text has no other name than its place.
        <span key={at} lang="ko">
          {part}
        </span>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <Fragment key={at}>{part}</Fragment>
      ),
    );
  };
}

/** A text by itself, as `useSpoken` marks it. */
export const Spoken = ({ children }: { readonly children: string }) => useSpoken()(children);
