/** A text in Hangul is read out as Korean, whatever the language of the page. */
export const languageOf = (text: string): 'ko' | undefined => (/[가-힣]/.test(text) ? 'ko' : undefined);
