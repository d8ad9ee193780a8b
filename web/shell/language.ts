import { createContext, useContext } from 'react';
import type { Locale } from '../preferences.ts';

type Language = { readonly locale: Locale; readonly speak: (locale: Locale) => Promise<void> };

const context = createContext<Language>({ locale: 'ko', speak: async () => {} });

export const LanguageProvider = context.Provider;

/** The page's language, and the way to change it without losing what is typed. */
export const useLanguage = (): Language => useContext(context);
