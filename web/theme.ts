import { readPreferences, showPreferences } from './preferences.ts';

// Runs before the page is drawn, so that nobody sees a flash of another theme or hears another language announced.
showPreferences(readPreferences());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
  showPreferences(readPreferences()),
);
