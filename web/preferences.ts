export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export type Locale = 'ko' | 'en';

export type Preferences = { readonly theme: Theme; readonly locale: Locale };

const KEY = 'dure.preferences';

const isLocale = (text: unknown): text is Locale => text === 'ko' || text === 'en';

/** The reader's choices on this device: `?lang=` first, then what was chosen before, then the browser's language. */
export function readPreferences(): Preferences {
  const kept = keptPreferences();
  const asked = new URLSearchParams(location.search).get('lang');
  const spoken = navigator.languages.some((each) => each.toLowerCase().startsWith('ko')) ? 'ko' : 'en';
  return {
    theme: themes.find((theme) => theme === kept.theme) ?? 'system',
    locale: isLocale(asked) ? asked : isLocale(kept.locale) ? kept.locale : spoken,
  };
}

/** Keeps a choice and shows it at once. */
export function keepPreferences(change: Partial<Preferences>): void {
  const next = { ...readPreferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
  showPreferences(next);
}

/** Lets the document bear the theme, `system` resolved to what the device asks for, and the language. */
export function showPreferences({ theme, locale }: Preferences): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme === 'system' ? systemTheme() : theme;
  document.documentElement.lang = locale;
}

function systemTheme(): Exclude<Theme, 'system'> {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function keptPreferences(): Partial<Record<keyof Preferences, unknown>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
  } catch {
    return {};
  }
}
